import { hearFirst, onceEach } from '../panel-frame/front-ear.ts';
import { leaveField } from './page-selection.ts';

/** The keys that insert in the panel, by what they type or where they are on the keyboard; `domain/reply/choice-key.ts` has it to the letter. */
const inserts = ({ key, code }: KeyboardEvent) =>
  /^(?:Enter|[1-3])$/.test(key) || (/^Digit[1-3]$/.test(code) && !/\p{L}/u.test(key));

/** How long a second press still belongs to the first (ms). */
const pressedTwiceMs = 500;

export interface KeyGuard {
  /** An insert is about to take the focus into the page. */
  hold(): void;
  /**
   * Keeps every key from the page while this is so at the moment of the key: the page took the keyboard from the panel, and they were meant for that.
   * `isBack`: the panel has it; what still comes was on its way.
   */
  keepWhile(isKept: () => boolean, isBack?: () => boolean): void;
  /** Guards the window of a frame too, which holds the reply box. Asking again does no harm. */
  watch(view: Window): void;
}

/**
 * An insert moves the focus from the panel into the reply box while the key that asked for it may still be down. On pages where Enter sends, its
 * repetitions would send what nobody has read; so what is left of that key, and a second press at once, never reaches the page.
 */
export function guardKeys(window: Window, signal: AbortSignal, now = () => performance.now()): KeyGuard {
  let heldAt: number | undefined;
  let isKept = () => false;
  let isBack = () => false;

  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // A key of an input method is the input method's; but what it makes of it would be written where the focus is.
    if (event.isComposing || event.keyCode === 229) return isKept() && !isBack() ? leave(event) : undefined;
    if (isKept() || isBack()) return swallow(event);
    if (heldAt === undefined) return;
    const isEarly = now() - heldAt < pressedTwiceMs;
    const isLeftOver = event.type === 'keyup' || event.repeat || (isEarly && inserts(event));
    if (isLeftOver) swallow(event);
    // Another key, or one pressed after that time, is meant for the page, and so is everything after it.
    if (!isLeftOver || (event.type === 'keyup' && !isEarly)) heldAt = undefined;
  };
  // Not all that writes has keys: a panel of emoji, dictation.
  const stopInput = (event: Event) => {
    if (!event.isTrusted || !(isKept() || isBack())) return;
    swallow(event);
    // What an input method composes cannot be refused, only be left without a field.
    if (!event.cancelable && !isBack()) leave(event);
  };
  const stopOnce = onceEach((event) => stop(event as KeyboardEvent));
  const stopInputOnce = onceEach(stopInput);
  const watch = (view: Window) => {
    hearFirst(view, ['keydown', 'keypress', 'keyup'], stopOnce, signal);
    hearFirst(view, ['compositionstart', 'beforeinput'], stopInputOnce, signal);
  };
  watch(window);

  return {
    watch,
    keepWhile: (next, nextBack = () => false) => {
      isKept = next;
      isBack = nextBack;
    },
    hold: () => {
      heldAt = now();
    },
  };
}

function leave(event: Event): void {
  leaveField(event.composedPath()[0] as Element | undefined);
}
