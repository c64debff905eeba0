// A hidden tab draws no frames; a timer takes their place. It is the script's own: those of a frame that the page removes never come, and anyone waiting for one of
// them would wait for ever.
const frameMs = 50;

export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      resolve();
    };
    const timer = setTimeout(done, frameMs);
    const frame = view.requestAnimationFrame(done);
  });
}

/** How long a page that is busy may take to do what it was asked to (ms). */
const PATIENCE_MS = 400;

/** Resolves when the browser reports that the selection has moved, which it does in a later task; not later than a page may take. */
export function hearsSelection(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', end);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE_MS);
    document.addEventListener('selectionchange', end);
  });
}

/**
 * Lets the page run, then says whether something becomes true and stays so for two consecutive frames within the time given.
 * Frameworks put their own value back in a microtask, in the next task or with the next frame, so one look is not enough.
 */
export async function isKept(check: () => boolean, view: Window, withinMs = PATIENCE_MS): Promise<boolean> {
  const end = performance.now() + withinMs;
  let seen = 0;
  for (;;) {
    await nextFrame(view);
    seen = check() ? seen + 1 : 0;
    if (seen === 2) return true;
    if (seen === 0 && performance.now() >= end) return false;
  }
}

/** Answers as soon as something is true, false when it is not within the time given. */
export async function becomesTrue(check: () => boolean, view: Window, withinMs = PATIENCE_MS): Promise<boolean> {
  const end = performance.now() + withinMs;
  for (;;) {
    if (check()) return true;
    if (performance.now() >= end) return false;
    await nextFrame(view);
  }
}
