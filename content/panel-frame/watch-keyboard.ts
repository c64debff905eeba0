import { isRewritten, listen } from '../listen.ts';
import { leaveField } from '../composer/page-selection.ts';
import type { KeyboardAt } from '../../domain/panel.ts';
import { hearFirst, onceEach } from './front-ear.ts';

/** How long the focus may take to follow a press on the page, or what we do ourselves (ms). */
const FOLLOW_MS = 1000;

/** Taken twice within this time (ms), the keyboard is not given back again: a page that fights for it would win half of the keys. */
const TWICE_MS = 30_000;

/** A hand takes longer from the keys to the mouse (ms): what takes the keyboard sooner is no press. */
const TYPING_MS = 400;

/** How often a frame of the page is looked for that has the keyboard although nobody is to have it (ms). */
const HOLD_MS = 50;

/** Held out so soon again (ms), the page answers at once whatever is done; its own scripts must come to their turn. */
const ANSWER_MS = 1;

/** What holds a document in which we hear no key. */
const FRAME = 'iframe, frame, object, embed';

/** How long the frame may take to say that it has the keyboard, where the page's document believes so (ms): of its own, and once it was given back. */
const CONFIRM_MS = 30;
const GIVEN_MS = 80;

interface KeyboardOptions {
  readonly window: Window;
  readonly host: Element;
  /** What of ours has the focus, as far as the page's document knows. */
  readonly focusAt: () => 'frame' | 'grip' | undefined;
  /** `isSwapped`: the browser has put another frame in the place of the one that has the focus. */
  readonly giveBack: (isSwapped?: boolean) => void;
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
  /** The page has taken the frame off, and it is there again. */
  readonly returned: () => void;
  /** The frame is gone, or another one. True: it had the keyboard, which nobody has now until the agent presses somewhere. */
  readonly lost: () => boolean;
}

/**
 * Notices when the page takes the keyboard from the panel while the agent types there. From the first moment on no key reaches the page; once the
 * frame has said that nobody meant to leave it, it gets the keyboard back, and at the second time nobody does until the agent presses somewhere.
 * A page that took it once no longer hears that its own fields lose the focus to the panel: most take it because they hear that.
 */
export function watchKeyboard(options: KeyboardOptions): KeyboardWatch {
  const { window, host, focusAt, giveBack, onTaken, signal, now = () => performance.now() } = options;
  const { document } = window;
  let isInFrame = false;
  let isLocked = false;
  let pressedAt = -Infinity;
  let ledAt = -Infinity;
  let takenAt = -Infinity;
  let typedAt = -Infinity;
  let heldOutAt = -Infinity;
  let isWindowLeft = false;
  let confirming: ReturnType<typeof setTimeout> | undefined;

  /**
   * A press inside of a frame of another origin is heard nowhere else; the pointer is still over it. Chromium does not always say which frame has the keyboard.
   * A page may lay a frame under the pointer: it is not believed while the agent types, where nothing was pressed at all, and once it has taken the keyboard.
   */
  const isFramePress = () => {
    const at = focusAt() === 'frame' ? document.querySelector('iframe:hover') : document.activeElement;
    const isBelieved = now() - typedAt >= TYPING_MS && now() - takenAt >= TWICE_MS;
    return isBelieved && at?.matches('iframe:hover') === true && !readDocument(at) && wasUsed(window);
  };
  const confirm = (ms: number) => {
    clearTimeout(confirming);
    confirming = setTimeout(() => {
      if (!document.hasFocus() || focusAt() === 'grip') return;
      if (isExplained()) leaveFrame();
      else take();
    }, ms);
  };
  const isExplained = () =>
    now() - Math.max(pressedAt, ledAt) < FOLLOW_MS ||
    // A page may keep the press from us, not what the browser makes of it. A page of the oldest kind lets only links match a bare word for that.
    document.querySelector(':is(:active)') !== null ||
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
  const enterAgain = () => void (focusAt() === 'frame' && !isExplained() && giveBack(true));
  const unfocus = () => {
    leaveField(document.activeElement);
    if (isWindowLeft) window.focus();
  };
  /** A frame of the page that has the keyboard hears what we would keep from the page: its document has it back before a key can come. */
  const holdOut = () => {
    const isInSomeFrame = isWindowLeft || document.activeElement?.matches(FRAME) === true;
    if (!isLocked || !isInSomeFrame || !document.hasFocus() || focusAt() || isExplained()) return;
    heldOutAt = now();
    unfocus();
  };
  const holdOutSoon = () => {
    if (now() - heldOutAt > ANSWER_MS) queueMicrotask(holdOut);
    else setTimeout(holdOut);
  };
  const holding = setInterval(holdOut, HOLD_MS);
  const end = () => {
    clearInterval(holding);
    clearTimeout(confirming);
  };
  signal.addEventListener('abort', end, { once: true });
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    pressedAt = now();
    isLocked = false;
  };
  const pressInFrame = (event: Event) => {
    press(event);
    if (event.isTrusted) options.onFramePress();
  };
  /** What is pressed in frames of the page's own origin can be heard there. Asking again does no harm. */
  const hearInFrames = () => {
    for (const frame of document.querySelectorAll('iframe'))
      readDocument(frame)?.defaultView?.addEventListener('pointerdown', pressInFrame, { capture: true, signal });
  };
  const onLoad = ({ target }: Event) => (target as Element).localName === 'iframe' && hearInFrames();
  const notice = (event?: Event) => {
    const at = focusAt();
    const windowEvent = event?.target === event?.currentTarget ? event?.type : undefined;
    if (windowEvent === 'blur' || windowEvent === 'focus') isWindowLeft = windowEvent === 'blur';
    // The window can have the focus while the frame seems to: a page asks for that, and Chromium does it where the frame has just been put back.
    if (at === 'frame' && windowEvent === 'focus' && isInFrame) setTimeout(enterAgain);
    // Only this says that it goes there; it still seems to be there while we lead it into the page.
    if (at === 'frame') return windowEvent === 'blur' ? enterFrame() : undefined;
    if (isInFrame && (at || isExplained())) leaveFrame();
    // Until the frame has said why; a Tab leads out of it too.
    else if (isInFrame) isLocked = true;
    if (windowEvent === 'blur') holdOutSoon();
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
  listen(window, ['pointerdown'], press, { capture: true, signal });
  listen(document, ['load'], onLoad, { capture: true, signal });
  listen(window, ['pagehide'], leaveFrame, { signal });

  /** Where the page hears keys before us, it must not have the keyboard at all. */
  const take = () => {
    isInFrame = false;
    isLocked = true;
    const isTwice = now() - takenAt < TWICE_MS;
    takenAt = now();
    const isTried = !isTwice || isRewritten();
    if (isTried) giveBack(focusAt() === 'frame');
    // Beside a modal dialog nothing takes it.
    const isBack = isTried && focusAt() === 'frame';
    if (!isBack) unfocus();
    // A page that takes it once more before the frame has it leaves the frame nothing to tell.
    else confirm(GIVEN_MS);
    onTaken(isBack && !isTwice);
  };

  return {
    hear: (at, isMeant) => {
      if (at === 'in') {
        clearTimeout(confirming);
        hearInFrames();
        enterFrame();
        // The page may have taken it before this message came.
        return notice();
      }
      if (at === 'cut') typedAt = now();
      if (isFramePress()) options.onFramePress();
      if (at === 'denied') {
        if (focusAt()) return;
        // The last press was on the panel, whatever was pressed on the page before.
        pressedAt = -Infinity;
      }
      // Another window, or the browser itself.
      if (!document.hasFocus() || focusAt() === 'grip' || isMeant || isExplained()) return leaveFrame();
      // It is back already, or it is in a frame of the page whose own document had left it there: Chromium says the same of both. And that something was
      // pressed in a frame is known here a moment later.
      if (focusAt() || (at !== 'cut' && document.activeElement?.matches('iframe:hover'))) confirm(CONFIRM_MS);
      else take();
    },
    isKept: () => {
      notice();
      if (isLocked) typedAt = now();
      return isLocked;
    },
    isBack: () => focusAt() === 'frame',
    lead: () => {
      ledAt = now();
      leaveFrame();
    },
    returned: () => {
      if (isInFrame && !focusAt() && document.hasFocus()) take();
    },
    lost: () => {
      if (!isInFrame || focusAt() === 'frame') return false;
      isInFrame = false;
      isLocked = true;
      unfocus();
      return true;
    },
  };
}

/** The document of a frame of the page's own origin. */
function readDocument(frame: Element): Document | null {
  try {
    return (frame as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** Whether anything was pressed or typed in the page or in its frames within the last seconds, as far as the browser tells. */
function wasUsed({ navigator }: Window): boolean {
  return (navigator as Partial<Navigator>).userActivation?.isActive !== false;
}
