import { fillsBox, isIntact, type OwnRoot } from './is-intact.ts';

/** Below this a panel is see-through enough to lure a press onto it. */
const leastOpacity = 0.9;

/** How much of its own size the panel keeps at least. A page that shrinks it makes its buttons unreadable, and presses on them unmeant. */
const leastSize = 0.6;

/** How far inside the box the outer points lie at which it is looked for (CSS px): its edge may be rounded. */
const INSET = 6;

/** The most that the grip is wide (CSS px). */
const GRIP = 7;

/** The panel on the page: the host, which alone a page can reach, and the box in its closed root. */
export interface Shown {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly own: OwnRoot;
  /** CSS px that the box has when nothing changes its size. */
  readonly size: () => { readonly width: number; readonly height: number };
}

/**
 * Whether the panel is where the content script has put it, with nothing over it: the one answer to "can a press in it have been meant?".
 * `covers`: what else may be drawn above it. In the top layer of its document most of what a page may do to itself leaves the panel drawn as it is;
 * a page that tries is refused all the same.
 */
export function isSeen(document: Document, shown: Shown, covers: readonly Element[]): boolean {
  const { box, own, size } = shown;
  return own.grip.offsetWidth <= GRIP && isDrawnWhole(document, shown, { box, frame: own.frame, size: size() }, covers);
}

/** The same of the list of typed codes. */
export function isListSeen(document: Document, shown: Shown, covers: readonly Element[], size: Size): boolean {
  const { list } = shown.own;
  return list !== undefined && isDrawnWhole(document, shown, { ...list, size }, covers);
}

type Size = ReturnType<Shown['size']>;

/** One of our boxes in the closed root, with the frame that fills it. */
interface FramedBox {
  readonly box: HTMLElement;
  readonly frame: HTMLElement;
  readonly size: Size;
}

function isDrawnWhole(
  document: Document,
  { host, own }: Shown,
  { box, frame, size }: FramedBox,
  covers: readonly Element[],
): boolean {
  const window = document.defaultView;
  return (
    window !== null &&
    document.visibilityState === 'visible' &&
    isAtHome(document, host) &&
    isInFront(window) &&
    isDrawn(document.documentElement) &&
    host.matches(':popover-open') &&
    !isInTransition(host) &&
    isIntact(own) &&
    fillsBox(frame, box) &&
    isWhole(box, size) &&
    covers.length === 0 &&
    listPoints(box).every(([x, y]) => document.elementFromPoint(x, y) === host)
  );
}

/** A page can begin a view transition of any element, and draws over it then what takes no presses. Browsers that do not know the selector have no such thing. */
function isInTransition(host: Element): boolean {
  try {
    return host.matches(':active-view-transition');
  } catch {
    return false;
  }
}

/** Whether the panel is on the page where the content script put it, and its frame in it: anywhere else the frame stays blank. */
export function isFramed(document: Document, { host, own }: Shown): boolean {
  return isAtHome(document, host) && isIntact(own);
}

/** Whether the element is where the content script put it: a page may move it into another element, or into the document of a frame. */
export function isAtHome(document: Document, host: HTMLElement): boolean {
  return host.ownerDocument === document && host.parentNode === document.documentElement && host.isConnected;
}

function isDrawn(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style !== undefined &&
    Number(style.opacity) >= leastOpacity &&
    style.visibility === 'visible' &&
    style.clipPath === 'none' &&
    style.maskImage === 'none' &&
    !hidesByFilter(style.filter)
  );
}

function isWhole(box: HTMLElement, size: { readonly width: number; readonly height: number }): boolean {
  const { width, height, left, top, right, bottom } = box.getBoundingClientRect();
  const { innerWidth = 0, innerHeight = 0 } = box.ownerDocument.defaultView ?? {};
  const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  // A root that is zoomed measures in its own CSS px, so that only this says how small they are.
  const zoom = (box as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
  return isInside && Math.min(zoom, width / size.width, height / size.height) >= leastSize;
}

/** Nine points, from near one corner to near the other. */
function listPoints(box: HTMLElement): readonly (readonly [number, number])[] {
  const { left, top, width, height } = box.getBoundingClientRect();
  const along = (from: number, length: number) => [from + INSET, from + length / 2, from + length - INSET];
  return along(left, width).flatMap((x) => along(top, height).map((y) => [x, y] as const));
}

/**
 * Whether nothing around the page can hide it: it is in the tab itself, or in frames of the same marketplace, as an inbox inside of its own
 * administration does. A page of anybody else that frames the inbox can draw it see-through, and no look from inside would show it.
 */
export function isInFront(window: Window): boolean {
  if (window.top === window) return true;
  // Firefox does not say who is around; there the marketplace's own rule about frames is all that helps.
  const around: Partial<Pick<Location, 'ancestorOrigins'>> = window.location;
  return [...(around.ancestorOrigins ?? [])].every((origin) => isSameParty(new URL(origin), window.location));
}

/** Hosts below one common name, as `inbox.shopify.com` and `admin.shopify.com`. */
function isSameParty(one: Pick<URL, 'protocol' | 'hostname'>, other: Pick<URL, 'hostname'>): boolean {
  const parent = (host: string) => host.split('.').slice(1).join('.');
  const isSame = one.hostname === other.hostname || parent(one.hostname) === parent(other.hostname);
  // Below a name like `com` everybody is.
  return isSame && one.protocol === 'https:' && parent(one.hostname).includes('.');
}

/** Bounds within which what a filter does to a picture leaves it readable. A page in the colours of night inverts itself, and that hides nothing. */
const harmless: Readonly<Record<string, (amount: number) => boolean>> = {
  brightness: (amount) => amount >= 0.5 && amount <= 2,
  contrast: (amount) => amount >= 0.5 && amount <= 3,
  opacity: (amount) => amount >= 0.9,
  grayscale: () => true,
  'hue-rotate': () => true,
  // Half inverted, everything is the same grey.
  invert: (amount) => amount <= 0.2 || amount >= 0.8,
  saturate: () => true,
  sepia: () => true,
};

/** Whether a computed `filter` may make what it is laid on unreadable. A function that is not known here may do anything. */
export function hidesByFilter(filter: string): boolean {
  if (filter === '' || filter === 'none') return false;
  const functions = filter.match(/[a-z-]+\([^()]*\)/g) ?? [];
  if (functions.join(' ') !== filter.trim()) return true;
  return functions.some((one) => {
    const [name = '', given = ''] = one.slice(0, -1).split('(');
    const amount = given.endsWith('%') ? parseFloat(given) / 100 : parseFloat(given);
    return Number.isNaN(amount) || harmless[name]?.(amount) !== true;
  });
}
