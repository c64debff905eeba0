import { listen } from '../listen.ts';

/** How long a lent style lasts when it is not lent again (ms): what is left of us has to be gone within two seconds. */
const LENT_MS = 1600;

/** How often it is lent again (ms). A page that is not in front lets it run out, and nobody sees that. */
const AGAIN_MS = 400;

export type LentStyle = Readonly<Record<string, string>>;

/**
 * Puts a style on an element, or on what the page has in its place by now, that expires unless this script keeps running: whatever code has to remove would
 * stay for good where the browser ends that code without a word, as Firefox does at every update. The element's own style is never touched.
 */
export function createLender(
  find: () => HTMLElement | null,
  signal: AbortSignal,
): (style: LentStyle | undefined) => void {
  const window = find()!.ownerDocument.defaultView!;
  let style: LentStyle | undefined;
  let lent: Animation | undefined;
  const lend = () => {
    const former = lent;
    // In the time before an animation begins nothing moves, so that nothing is drawn for it either.
    lent = style && find()?.animate([style, style], { delay: LENT_MS, duration: 1, fill: 'backwards' });
    former?.cancel();
  };
  const set = (next: LentStyle | undefined) => {
    style = next;
    lend();
  };
  const timer = setInterval(lend, AGAIN_MS);
  listen(window, ['visibilitychange', 'pageshow'], lend, { capture: true, signal });
  const end = () => {
    clearInterval(timer);
    set(undefined);
  };
  signal.addEventListener('abort', end, { once: true });
  return set;
}
