import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { drawPatterns } from './prove/draw-patterns.ts';
import { judgeAlone } from './prove/judge-alone.ts';
import { judgePattern, MOST_MS, type PatternVerdict } from './prove/judge-pattern.ts';

/**
 * `npm run prove:patterns [-- --drawn 20000 --checked 2000]`: patterns from a grammar, far more than the tests use.
 * Writes `docs/proofs/patterns.md`.
 */
const { values } = parseArgs({
  options: { drawn: { type: 'string', default: '20000' }, checked: { type: 'string', default: '2000' } },
});

function run(what: string, count: number, seed: number, isChecked: boolean) {
  const verdicts: PatternVerdict[] = [];
  const begun = performance.now();
  for (const source of drawPatterns(seed).take(count)) {
    const verdict = judgePattern(source, isChecked);
    verdicts.push(verdict.slowestMs > MOST_MS ? judgeAlone(source, isChecked) : verdict);
  }
  console.log(`${what}: ${count} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const accepted = verdicts.filter(({ isAccepted }) => isAccepted);
  const slowest = accepted.toSorted((a, b) => b.slowestMs - a.slowestMs);
  const broken = verdicts.filter(
    ({ thrown, checked, degree = 0, slowestMs }) =>
      thrown !== undefined || checked === 'exponential' || degree > 2 || slowestMs > MOST_MS,
  );
  for (const verdict of broken) console.error('broken', verdict);
  const isHeld = broken.length === 0;
  return { what, verdicts, accepted, slowest, isHeld };
}

const drawn = run('drawn and pumped', Number(values.drawn), 1, false);
const checked = run('drawn, pumped and checked', Number(values.checked), 2, true);

const said = (['safe', 'polynomial', 'exponential', 'unknown'] as const).map(
  (kind) => `${kind} ${checked.accepted.filter((one) => one.checked === kind).length}`,
);
const rows = [drawn, checked].map(
  ({ what, verdicts, accepted, slowest, isHeld }) =>
    `| ${what} | ${verdicts.length} | ${accepted.length} | ${verdicts.filter(({ thrown }) => thrown !== undefined).length} | ${(slowest[0]?.slowestMs ?? 0).toFixed(0)} | ${isHeld ? 'held' : '**broken**'} |`,
);
const worst = drawn.slowest
  .slice(0, 10)
  .map(({ source, slowestMs }) => `| ${slowestMs.toFixed(0)} | ${quote(source)} |`);

const text = `# Patterns that a pack may contain

Written by \`npm run prove:patterns\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}. Regular expressions are drawn from
a grammar with a fixed seed: classes, places such as \`\\b\`, lookarounds, groups, bounded and unbounded repeats, and what only some browsers know. Each
that a pack may contain is run over texts of 4,000 characters made of what its own parts match, cut as the texts of pages are. "Held" means: judging
it threw nothing, no text took more than ${MOST_MS} ms of processor time, and none is worse than quadratic according to \`recheck\`, an independent
checker that works on automata. The text that the checker finds worst is run too. A pattern that took longer among thousands of others is run
once more in a separate process, and that time counts.

Of the ${checked.accepted.length} accepted patterns that it was shown, the checker said: ${said.join(', ')}. It does not know lookarounds, and takes two seconds at most for
each: the rest are unknown to it, and only the pumped texts prove them. The tests take a fixed sample of the same cases with every change.

| what | patterns | accepted | thrown | slowest (ms) | |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The slowest of those accepted:

| ms | pattern |
| --- | --- |
${worst.join('\n')}
`;
const file = join(import.meta.dirname, '../docs/proofs/patterns.md');
await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
if (!drawn.isHeld || !checked.isHeld) process.exitCode = 1;

/** Code in a table cell. */
function quote(source: string): string {
  return `\`\` ${source.replaceAll('|', '\\|')} \`\``;
}
