import { leaveField } from '../composer/page-selection.ts';
import type { KeyboardAt } from '../../domain/panel.ts';
import { hearFirst, onceEach } from './front-ear.ts';

/** How long the focus may take to follow a press on the page, or what we do ourselves (ms). */
const FOLLOW_MS = 1000;

/** Taken twice within this time (ms), the keyboard is not given back again: a page that fights for it would win half of the keys. */
const TWICE_MS = 30_000;

interface KeyboardOptions {
  readonly window: Window;
  readonly host: Element;
  /** What of ours has the focus, as far as the page's document knows. */
  readonly focusAt: () => 'frame' | 'grip' | undefined;
  readonly giveBack: () => void;
  /** The page took the keyboard without a press of the agent's: it was given back, or is kept from the page too. */
  readonly onTaken: (isGivenBack: boolean) => void;
  /** The agent went on in a frame of the page, where the page's own document hears no press. */
  readonly onFramePress: () => void;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

export interface KeyboardWatch {
  /** What the frame says of itself: no page can make it say so. `isMeant`: the agent left it by a key. */
  readonly hear: (at: KeyboardAt, isMeant: boolean) => void;
  /** Whether a key that reaches the page at this moment was meant for the panel. */
  readonly isKept: () => boolean;
  /** Whether the panel has the keyboard, as far as the page's document knows: a key that reaches the page then was on its way. */
  readonly isBack: () => boolean;
  /** We are about to lead the focus into the page. */
  readonly lead: () => void;
  /** The frame is gone, or another one. True: it had the keyboard, which nobody has now until the agent presses somewhere. */
  readonly lost: () => boolean;
}

/**
 * Notices when the page takes the keyboard from the panel while the agent types there. From the first moment on no key reaches the page; once the
 * frame has said that nobody meant to leave it, it gets the keyboard back, and at the second time nobody does until the agent presses somewhere.
 * A page that took it once no longer hears that its own fields lose the focus to the panel: most take it because they hear that.
 */
export function watchKeyboard(options: KeyboardOptions): KeyboardWatch {
  const { window, host, focusAt, signal, now = () => performance.now() } = options;
  const { document } = window;
  let isInFrame = false;
  let isLocked = false;
  let pressedAt = -Infinity;
  let ledAt = -Infinity;
  let takenAt = -Infinity;

  /** A press inside of a frame is heard nowhere else; the pointer is still over it. */
  const isFramePress = () => document.activeElement?.matches('iframe:hover') === true;
  const isExplained = () =>
    now() - Math.max(pressedAt, ledAt) < FOLLOW_MS ||
    // A page may keep the press from us, not what the browser makes of it.
    document.querySelector(':active') !== null ||
    isFramePress();
  const enterFrame = () => {
    isInFrame = true;
    isLocked = false;
    pressedAt = ledAt = -Infinity;
  };
  const leaveFrame = () => {
    isInFrame = false;
    isLocked = false;
  };
  const unfocus = () => leaveField(document.activeElement);
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    pressedAt = now();
    isLocked = false;
  };
  const notice = (event?: Event) => {
    const at = focusAt();
    // Only this says that it goes there; it still seems to be there while we lead it into the page.
    if (at === 'frame')
      return event?.type === 'blur' && event.target === event.currentTarget ? enterFrame() : undefined;
    if (isInFrame && (at || isExplained())) leaveFrame();
    // Until the frame has said why; a Tab leads out of it too.
    else if (isInFrame) isLocked = true;
  };
  const hush = (event: FocusEvent) => {
    const { target, relatedTarget, type } = event;
    // The browser does not always name where the focus goes; another window leaves the field its place, and a press on the page is a press.
    const isIntoPanel =
      relatedTarget === host ||
      (relatedTarget === null && document.activeElement !== target && now() - pressedAt >= FOLLOW_MS);
    const isLoss = /out|blur/.test(type) && takenAt > -Infinity && target !== window && isIntoPanel;
    if (isLoss || target === host) event.stopImmediatePropagation();
  };
  for (const listen of [notice, (event: Event) => hush(event as FocusEvent)])
    hearFirst(window, ['focusin', 'focus', 'focusout', 'blur'], onceEach(listen), signal);
  window.addEventListener('pointerdown', press, { capture: true, signal });
  window.addEventListener('pagehide', leaveFrame, { signal });

  return {
    hear: (at, isMeant) => {
      if (at === 'in') {
        enterFrame();
        // The page may have taken it before this message came.
        return notice();
      }
      if (isFramePress()) options.onFramePress();
      if (at === 'denied') {
        if (focusAt()) return;
        // The last press was on the panel, whatever was pressed on the page before.
        pressedAt = -Infinity;
      }
      // Another window, or the browser itself.
      if (!document.hasFocus() || focusAt() || isMeant || isExplained()) return leaveFrame();
      isInFrame = false;
      isLocked = true;
      const isTwice = now() - takenAt < TWICE_MS;
      takenAt = now();
      if (!isTwice) options.giveBack();
      // Beside a modal dialog nothing takes it.
      const isBack = !isTwice && focusAt() === 'frame';
      if (!isBack) unfocus();
      options.onTaken(isBack);
    },
    isKept: () => {
      notice();
      return isLocked;
    },
    isBack: () => focusAt() === 'frame',
    lead: () => {
      ledAt = now();
      leaveFrame();
    },
    lost: () => {
      if (!isInFrame) return false;
      isInFrame = false;
      isLocked = true;
      unfocus();
      return true;
    },
  };
}
