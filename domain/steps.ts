/** Work that is done in pieces of some 20 ms: the code that runs it can give others their turn in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows of a long list that make one piece. */
export const ROWS_A_STEP = 250;

/** Does all of it without a pause. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does all of it, with a pause between the pieces. */
export async function runWithPauses<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Goes over rows one by one, and ends a piece after every 250th. */
export function* overRows<T>(rows: readonly T[], each: (row: T, index: number) => void): Steps<void> {
  for (const [index, row] of rows.entries()) {
    each(row, index);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield undefined;
  }
}
