import type { PanelPlace } from '../../domain/panel.ts';
import { isFree, isOverBar, isWide, listWays, WIDTH, type Way } from './find-way.ts';
import { canPush, makeRoom, spanBeside, type PanelSpan } from './panel-room.ts';
import type { Edges } from './reply-bar.ts';

/** CSS px that stay of a very narrow page. */
const PAGE_LEFT = 48;

interface StandOptions {
  readonly document: Document;
  readonly place: PanelPlace;
  /** Width that the page needs, CSS px. */
  readonly neededWidth: () => number;
  /** Where the reply box is now, with its Send. */
  readonly replyBar: () => Edges | undefined;
  readonly signal: AbortSignal;
}

/** Where the panel is on the page: as the agent wants it where the page has room for that, else another way, else as a tab. */
export interface PanelStand {
  /** As the agent wants it. */
  readonly wanted: () => PanelPlace;
  /** As it is. */
  readonly shown: () => PanelPlace;
  /** CSS px of the open panel. */
  readonly width: () => number;
  readonly span: () => PanelSpan;
  readonly isPushing: () => boolean;
  /** The page has no room for it: it is a tab, and opens over the page only while it is used. */
  readonly isCramped: () => boolean;
  /** Looks for the best way again. */
  readonly find: () => void;
  /** Looks where the reply box is by now. False: it is where it was. */
  readonly follow: () => boolean;
  /** The agent has hold of its edge: it follows the hand, wherever that is. */
  readonly hold: (width: number) => void;
  readonly change: (change: Partial<PanelPlace>) => void;
  /** Nobody uses it now. True: it was open for that alone, and is a tab again. */
  readonly rest: () => boolean;
  readonly stepAside: (isAway: boolean) => void;
}

export function createStand({ document, neededWidth, replyBar, signal, ...options }: StandOptions): PanelStand {
  const window = document.defaultView!;
  const room = makeRoom(document, signal);
  let place = { ...options.place, width: clampWidth(options.place.width) };
  /** Left out where the page has no room for the open panel. */
  let way: Way | undefined;
  let bar: Edges | undefined;
  let isAway = false;
  let isUsed = false;

  const around = () => ({ windowWidth: window.innerWidth, neededWidth: neededWidth() });
  const fit = (width: number) => Math.min(width, Math.max(0, window.innerWidth - PAGE_LEFT));
  const isTab = () => place.collapsed || (way === undefined && !isUsed);

  /** Takes room from the page, or gives it back, and looks where the reply box is then. */
  const push = (to: Way | undefined) => {
    const isPushing = !isAway && !place.collapsed && to?.pushes === true;
    room(isPushing ? { side: to.side, width: fit(to.width) / readZoom(document.documentElement) } : undefined);
    bar = replyBar();
  };
  const isFreeNow = (one: Way) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return isFree({ ...one, width: fit(one.width) }, bar, window.innerWidth, scrollWidth - clientWidth);
  };

  /** As the agent has it in a window that is too narrow for anything else. */
  const findNarrow = (): Way => {
    const { windowWidth, neededWidth: needed } = around();
    const wanted = { side: place.side, width: place.width, pushes: canPush(windowWidth, fit(place.width), needed) };
    push(wanted);
    // A page that is fixed to the window does not move: then the room is of no use to it.
    if (!wanted.pushes || !isOverBar({ ...wanted, width: fit(place.width) }, bar, windowWidth)) return wanted;
    const over = { ...wanted, pushes: false };
    push(over);
    return over;
  };
  /** The first way in which the reply box, its Send and the newest message stay free; the page is looked at with each of them. */
  const findWide = (): Way | undefined => {
    const found = listWays(place, around()).find((one) => {
      push(one);
      return isFreeNow(one);
    });
    if (!found) push(undefined);
    return found;
  };
  const find = () => {
    if (!isWide(around())) way = findNarrow();
    else if (isAway || place.collapsed) push(way);
    else way = findWide();
  };

  return {
    wanted: () => place,
    shown: () => ({ side: way?.side ?? place.side, width: way?.width ?? place.width, collapsed: isTab() }),
    width: () => fit(way?.width ?? place.width),
    span: () => {
      const isOver =
        !isTab() &&
        !isWide(around()) &&
        way?.pushes === false &&
        isOverBar({ ...way, width: fit(way.width) }, bar, window.innerWidth);
      return spanBeside(isOver ? bar : undefined, window.innerHeight);
    },
    isPushing: () => !isAway && !place.collapsed && way?.pushes === true,
    isCramped: () => way === undefined && !place.collapsed,
    find,
    follow: () => {
      const before = describeEdges(bar);
      bar = replyBar();
      if (describeEdges(bar) === before) return false;
      // Between two conversations a page has no reply box; and what leaves it free stays where it is.
      if (!isWide(around()) || (bar && !(way && isFreeNow(way)))) find();
      return true;
    },
    hold: (width) => {
      const { windowWidth, neededWidth: needed } = around();
      place = { ...place, width: clampWidth(width) };
      way = { side: way?.side ?? place.side, width: place.width, pushes: canPush(windowWidth, place.width, needed) };
      push(way);
    },
    change: ({ collapsed, ...rest }) => {
      // What is a tab for want of room is opened and closed without that being meant for the next page.
      const isForNow = way === undefined && !place.collapsed;
      const wanted = isForNow ? place.collapsed : (collapsed ?? place.collapsed);
      place = { ...place, ...rest, collapsed: wanted, width: clampWidth(rest.width ?? place.width) };
      find();
      // A panel that was opened beside its page is not in use over it once the page has no more room.
      if (collapsed !== undefined) isUsed = !collapsed && way === undefined;
    },
    rest: () => {
      const wasOpen = isUsed && way === undefined && !place.collapsed;
      isUsed = false;
      return wasOpen;
    },
    stepAside: (shallBeAway) => {
      isAway = shallBeAway;
      find();
    },
  };
}

/** Equal for two places that are the same to the pixel. */
function describeEdges(bar: Edges | undefined): string {
  return bar ? [bar.left, bar.top, bar.right, bar.bottom].map(Math.round).join() : '';
}

/** By how much a page's own style draws its root larger; not the browser's zoom. */
export function readZoom(root: HTMLElement): number {
  return Number(getComputedStyle(root).zoom) || 1;
}

function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)));
}
