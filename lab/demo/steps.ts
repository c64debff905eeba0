/** A step did not see what it should have seen. */
export class Unexpected extends Error {
  readonly expected: string;
  readonly seen: string;

  constructor(expected: string, seen: string) {
    super(`expected ${expected}, saw ${seen}`);
    this.name = 'Unexpected';
    this.expected = expected;
    this.seen = seen;
  }
}

export interface Step {
  readonly title: string;
  /** Runs the step and returns what was seen. */
  readonly run: () => Promise<string>;
}

/** Runs the steps in order and prints what each saw; the first failure ends the run. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, { title, run }] of steps.entries()) {
    const label = `${String(index + 1).padStart(2)}  ${title}`;
    try {
      console.log(`${label}\n    ${await run()}`);
    } catch (fault) {
      console.log(`${label}\n    FAILED`);
      throw fault instanceof Unexpected ? fault : new Unexpected(title, firstLine(fault));
    }
  }
}

/** Fails the step unless the text contains everything expected. */
export function expectText(seen: string, ...expected: readonly string[]): void {
  const missing = expected.find((part) => !seen.includes(part));
  if (missing !== undefined) throw new Unexpected(`“${missing}”`, seen === '' ? 'nothing' : quote(seen));
}

/** Fails the step if anything that must be gone is still there. */
export function expectGone(seen: string, ...gone: readonly string[]): void {
  const left = gone.find((part) => seen.includes(part));
  if (left !== undefined) throw new Unexpected(`nothing of “${left}”`, quote(seen));
}

/** The text on one line, short enough for a terminal. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 110 ? `${line.slice(0, 109)}…` : line}”`;
}

function firstLine(fault: unknown): string {
  return (fault instanceof Error ? fault.message : String(fault)).split('\n').slice(0, 3).join(' ');
}
