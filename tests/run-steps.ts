/** What steps return that the panel takes when it has nothing else to do, all of them at once. */
export function runSteps<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
