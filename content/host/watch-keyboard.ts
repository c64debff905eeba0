/** How long the focus may take to follow a press on the page, or what we do ourselves (ms). */
const FOLLOW_MS = 1000;

/** Taken twice within this time (ms), the keyboard is not given back again: a page that fights for it would win half of the keys. */
const TWICE_MS = 30_000;

interface KeyboardOptions {
  readonly window: Window;
  readonly host: Element;
  /** Keeps every key from the page, until `false`. */
  readonly lock: (isLocked: boolean) => void;
  readonly giveBack: () => void;
  /** The page took the keyboard without a press of the agent's: it was given back, or is kept from the page too. */
  readonly onTaken: (isGivenBack: boolean) => void;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

export interface KeyboardWatch {
  /** What the frame says of itself: no page can make it say so. `isMeant`: the agent left it by a key. */
  readonly told: (at: 'in' | 'out', isMeant: boolean) => void;
  /** We are about to lead the focus into the page. */
  readonly lead: () => void;
  /** The frame is gone, or another one. True: it had the keyboard, which nobody has now until the agent presses somewhere. */
  readonly lost: () => boolean;
}

/**
 * Notices when the page takes the keyboard from the panel while the agent types there. From the first moment on no key reaches the page; once the
 * frame has said that nobody meant to leave it, it gets the keyboard back, and at the second time nobody does until the agent presses somewhere.
 */
export function watchKeyboard(options: KeyboardOptions): KeyboardWatch {
  const { window, host, lock, signal, now = () => performance.now() } = options;
  const { document } = window;
  let isInFrame = false;
  let pressedAt = -Infinity;
  let ledAt = -Infinity;
  let takenAt = -Infinity;

  const isExplained = () =>
    now() - Math.max(pressedAt, ledAt) < FOLLOW_MS ||
    // A page may keep the press from us, not what the browser makes of it.
    document.querySelector(':active') !== null ||
    // A press inside of a frame is told to nobody else; the pointer is still over it.
    document.activeElement?.matches('iframe:hover') === true;
  const leaveFrame = () => {
    isInFrame = false;
    lock(false);
  };
  /** Without a focused field an input method has nowhere to write either. */
  const unfocus = () => (document.activeElement as Partial<HTMLElement> | null)?.blur?.();
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    pressedAt = now();
    lock(false);
  };
  const noticeFocus = () => {
    if (!isInFrame || document.activeElement === host) return;
    if (isExplained()) leaveFrame();
    // Until the frame has said why; a Tab leads out of it too.
    else lock(true);
  };
  window.addEventListener('pointerdown', press, { capture: true, signal });
  window.addEventListener('focusin', noticeFocus, { capture: true, signal });
  window.addEventListener('pagehide', leaveFrame, { signal });

  return {
    told: (at, isMeant) => {
      if (at === 'in') {
        isInFrame = true;
        pressedAt = ledAt = -Infinity;
        lock(false);
        return;
      }
      // Another window, or the browser itself.
      if (!document.hasFocus() || document.activeElement === host || isMeant || isExplained()) return leaveFrame();
      isInFrame = false;
      lock(true);
      const isTwice = now() - takenAt < TWICE_MS;
      takenAt = now();
      if (isTwice) unfocus();
      else options.giveBack();
      options.onTaken(!isTwice);
    },
    lead: () => {
      ledAt = now();
      leaveFrame();
    },
    lost: () => {
      if (!isInFrame) return false;
      isInFrame = false;
      lock(true);
      unfocus();
      return true;
    },
  };
}
