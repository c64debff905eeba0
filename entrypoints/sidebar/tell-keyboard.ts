/** How long the focus may take to follow the key that leads it out of the frame (ms). */
const LEAVE_MS = 500;

/** Tells when this frame gets the keyboard and when it loses it, and whether the agent left it by a key. */
export function tellKeyboard(window: Window, tell: (at: 'in' | 'out', isMeant: boolean) => void): void {
  let leftAt = -Infinity;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Tab') leftAt = performance.now();
    },
    true,
  );
  window.addEventListener('focus', () => tell('in', true));
  window.addEventListener('blur', () => tell('out', performance.now() - leftAt < LEAVE_MS));
}
