/** The browser calls up to 50 ms idle; a key that is pressed meanwhile would wait for all of them (ms). */
const LONGEST_SLICE_MS = 5;

/** Takes the steps one after the other whenever the panel has nothing else to do; `onDone` gets what the last one returns. Returns what ends that. */
export function runWhenIdle<T>(steps: Iterator<void, T>, onDone: (result: T) => void): () => void {
  let idle = requestIdleCallback(take);
  function take(deadline: IdleDeadline) {
    const until = performance.now() + LONGEST_SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return onDone(step.value);
    } while (deadline.timeRemaining() > 0 && performance.now() < until);
    idle = requestIdleCallback(take);
  }
  return () => cancelIdleCallback(idle);
}
