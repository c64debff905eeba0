/** How long a lent style lasts when it is not lent again (ms): what is left of us has to be gone within two seconds. */
const LENT_MS = 1600;

/** How often it is lent again (ms). A page that is not in front lets it run out, and nobody sees that. */
const AGAIN_MS = 400;

export type LentStyle = Readonly<Record<string, string>>;

/**
 * Puts a style on an element that expires unless this script keeps running: whatever code has to remove would stay for good where the
 * browser ends that code without a word, as Firefox does at every update. The element's own style is never touched.
 */
export function createLender(element: HTMLElement, signal: AbortSignal): (style: LentStyle | undefined) => void {
  const window = element.ownerDocument.defaultView!;
  let style: LentStyle | undefined;
  let lent: Animation | undefined;
  const lend = () => {
    const former = lent;
    // In the time before an animation begins nothing moves, so that nothing is drawn for it either.
    lent = style && element.animate([style, style], { delay: LENT_MS, duration: 1, fill: 'backwards' });
    former?.cancel();
  };
  const set = (next: LentStyle | undefined) => {
    style = next;
    lend();
  };
  const timer = setInterval(lend, AGAIN_MS);
  for (const type of ['visibilitychange', 'pageshow']) window.addEventListener(type, lend, { capture: true, signal });
  const end = () => {
    clearInterval(timer);
    set(undefined);
  };
  signal.addEventListener('abort', end, { once: true });
  return set;
}
