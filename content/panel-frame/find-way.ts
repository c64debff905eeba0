import type { PanelPlace } from '../../domain/panel.ts';
import { canPush } from './panel-room.ts';
import type { Edges } from './reply-bar.ts';

/** CSS px; the same bounds as in tokens.css, which a page's side cannot read as numbers. */
export const WIDTH = { min: 320, max: 520 };

/** From this width of the window on (CSS px) the panel is never over the column of the reply box; a narrower window has no room beside it. */
const WIDE = 900;

/** CSS px that a reply box keeps at least in a page that is narrower than it needs to be. */
const LEAST_BAR = 200;

/** One way to be open on the page. */
export interface Way {
  readonly side: PanelPlace['side'];
  /** CSS px. */
  readonly width: number;
  /** The page is beside it; else it is over the page. */
  readonly pushes: boolean;
  /** The page gets less than it asks for. */
  readonly isTight?: true;
}

/** The window and its page, CSS px. */
export interface Around {
  readonly windowWidth: number;
  /** What the page needs for itself. */
  readonly neededWidth: number;
}

export function isWide({ windowWidth }: Around): boolean {
  return windowWidth >= WIDE;
}

/**
 * The ways to be open, the best first: as the agent has it; narrower; with the page narrower than it likes; at the other side. Each has to be tried, since
 * only the page shows what it makes of it.
 */
export function listWays(place: PanelPlace, around: Around): readonly Way[] {
  const { windowWidth, neededWidth } = around;
  const spare = windowWidth - neededWidth;
  const widths = [place.width, Math.max(WIDTH.min, spare), WIDTH.min].filter(
    (width, index, all) => width <= place.width && all.indexOf(width) === index,
  );
  const at = (side: PanelPlace['side']): Way[] =>
    widths.flatMap((width) => {
      const over = { side, width, pushes: false };
      return canPush(windowWidth, width, neededWidth) ? [{ ...over, pushes: true }, over] : [over];
    });
  const other = place.side === 'right' ? 'left' : 'right';
  return [
    ...at(place.side),
    { side: place.side, width: WIDTH.min, pushes: true, isTight: true },
    ...at(other),
    { side: other, width: WIDTH.min, pushes: true, isTight: true },
  ];
}

/** Whether the panel would be over the column that holds the reply box, its Send and the newest message. */
export function isOverBar({ side, width }: Way, bar: Edges | undefined, windowWidth: number): boolean {
  return bar !== undefined && (side === 'right' ? bar.right > windowWidth - width : bar.left < width);
}

/**
 * Whether a way leaves all that free on the page as it is with it: a page that is moved aside must not move its reply box out of the window, and one that gets
 * less than it needs must neither be wider than its room nor leave its box too little. `overflow`: CSS px by which it is wider.
 */
export function isFree(way: Way, bar: Edges | undefined, windowWidth: number, overflow: number): boolean {
  if (isOverBar(way, bar, windowWidth)) return false;
  if (way.pushes && bar && (bar.left < -1 || bar.right > windowWidth + 1)) return false;
  return !way.isTight || (bar !== undefined && overflow <= 1 && bar.right - bar.left >= LEAST_BAR);
}
