import { hidesByFilter } from './hiding-filter.ts';
import { standsInFront } from './stands-in-front.ts';

/** Below this a panel is see-through enough to lure a press onto it. */
const leastOpacity = 0.9;

/** How much of its own size the panel keeps at least. A page that shrinks it makes its buttons unreadable, and presses on them unmeant. */
const leastSize = 0.6;

/** How far inside the box the outer points lie at which it is looked for (CSS px): its edge may be rounded. */
const INSET = 6;

/** The panel on the page: the host, which alone a page can reach, and the box in its closed root. */
export interface Shown {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  /** CSS px that the box has when nothing changes its size. */
  readonly size: () => { readonly width: number; readonly height: number };
}

/**
 * Whether the panel stands where the content script has put it, with nothing over it: the one answer to "can a press in it have been meant?".
 * `covers`: what else may be drawn above it. In the top layer of its document most of what a page may do to itself leaves the panel drawn as it is;
 * a page that tries is refused all the same.
 */
export function isSeen(document: Document, { host, box, size }: Shown, covers: readonly Element[]): boolean {
  const window = document.defaultView;
  return (
    window !== null &&
    document.visibilityState === 'visible' &&
    isAtHome(document, host) &&
    standsInFront(window) &&
    isDrawn(document.documentElement) &&
    host.matches(':popover-open') &&
    !isInTransition(host) &&
    isWhole(box, size()) &&
    covers.length === 0 &&
    pointsOf(box).every(([x, y]) => document.elementFromPoint(x, y) === host)
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
  // A root that is zoomed tells its own CSS px, so that only this tells how small they are.
  const zoom = (box as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
  return isInside && Math.min(zoom, width / size.width, height / size.height) >= leastSize;
}

/** Nine points, from near one corner to near the other. */
function pointsOf(box: HTMLElement): readonly (readonly [number, number])[] {
  const { left, top, width, height } = box.getBoundingClientRect();
  const along = (from: number, length: number) => [from + INSET, from + length / 2, from + length - INSET];
  return along(left, width).flatMap((x) => along(top, height).map((y) => [x, y] as const));
}
