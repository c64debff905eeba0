import type { KeyboardAt } from '../../../domain/panel.ts';

/** How long the focus may take to follow the key that leads it out of the frame (ms). */
const LEAVE_MS = 500;

/** Within so much time after a key nobody presses the mouse elsewhere (ms). */
const TYPING_MS = 400;

/** How long the focus may take to follow a press into the frame (ms). */
const ENTER_MS = 50;

/**
 * Tells when this frame gets the keyboard and when it loses it, and whether the agent left it by a key; and when a press into it did not give it the keyboard, as
 * where the page takes it in the same moment. `bringBack` puts it where it was, since browsers forget that when another frame takes it.
 */
export function tellKeyboard(
  window: Window,
  tell: (at: KeyboardAt, isMeant: boolean) => void,
): { readonly bringBack: () => void } {
  const { document } = window;
  let leftAt = -Infinity;
  let typedAt = -Infinity;
  let held: EventTarget | null = null;
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Tab') leftAt = performance.now();
      else typedAt = performance.now();
    },
    true,
  );
  window.addEventListener('focusin', ({ target }) => (held = target), true);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      held = null;
      setTimeout(() => !document.hasFocus() && tell('denied', false), ENTER_MS);
    },
    true,
  );
  window.addEventListener('focus', () => tell('in', true));
  window.addEventListener('blur', () => {
    const isTyping = performance.now() - typedAt < TYPING_MS && typedAt > leftAt;
    tell(isTyping ? 'cut' : 'out', performance.now() - leftAt < LEAVE_MS);
  });
  return {
    bringBack: () => {
      // In the panel at large letters are keys.
      if (document.activeElement === document.body && held instanceof HTMLElement) held.focus();
    },
  };
}
