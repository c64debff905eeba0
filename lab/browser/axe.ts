import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

let source: Promise<string> | undefined;

/** axe's own file. Page policies don't block scripts that come through the debugger. */
function readAxe(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

interface AxeGlobal {
  readonly axe: {
    readonly run: () => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly impact: string | null;
        readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
      }[];
    }>;
  };
}

/** What axe calls serious or critical in a document: one line each with rule, element and reason. */
export async function findViolations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(await readAxe());
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeGlobal).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]}`),
      );
  });
}
