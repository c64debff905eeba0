/** The keys that insert in the panel. */
const insertingKeys = /^(?:Enter|[1-3])$/;

/** How long a second press still belongs to the first (ms). */
const pressedTwiceMs = 500;

export interface KeyGuard {
  /** An insert is about to take the focus into the page. */
  hold(): void;
  /** Keeps every key from the page, until `false`: the page took the keyboard from the panel, and they were meant for that. */
  lock(isLocked: boolean): void;
  /** Guards the window of a frame too, in which the reply box stands. Asking again does no harm. */
  watch(view: Window): void;
}

/**
 * An insert moves the focus from the panel into the reply box while the key that asked for it may still be down. On pages where Enter sends, its
 * repetitions would send what nobody has read; so what is left of that key, and a second press at once, never reaches the page.
 */
export function guardKeys(window: Window, signal: AbortSignal, now = () => performance.now()): KeyGuard {
  let heldAt: number | undefined;
  let isLocked = false;

  const swallow = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = (event: KeyboardEvent) => {
    // A key of an input method is the input method's.
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    if (isLocked) return swallow(event);
    if (heldAt === undefined) return;
    const isEarly = now() - heldAt < pressedTwiceMs;
    const isLeftOver = event.type === 'keyup' || event.repeat || (isEarly && insertingKeys.test(event.key));
    if (isLeftOver) swallow(event);
    // Another key, or one pressed after that time, is meant for the page, and so is everything after it.
    if (!isLeftOver || (event.type === 'keyup' && !isEarly)) heldAt = undefined;
  };
  const watch = (view: Window) => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      view.addEventListener(type, stop, { capture: true, signal });
    }
  };
  watch(window);

  return {
    watch,
    lock: (shall) => {
      isLocked = shall;
    },
    hold: () => {
      heldAt = now();
    },
  };
}
