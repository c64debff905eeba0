import type { Edges } from './reply-bar.ts';

/** CSS px that the open panel keeps at least: the buyer and one reply. */
const LEAST = 280;

export interface PanelSpan {
  /** CSS px from the top of the window. */
  readonly top: number;
  readonly height: number;
  /** It lies over the reply box, because neither above nor below is room enough. */
  readonly isInTheWay: boolean;
}

/** How far down the window the open panel goes where the reply box stands in its column; without one, all the way. */
export function spanBeside(bar: Edges | undefined, windowHeight: number): PanelSpan {
  const whole = { top: 0, height: windowHeight, isInTheWay: false };
  // What is scrolled out of sight is in nobody's way.
  if (!bar || bar.bottom <= 0 || bar.top >= windowHeight) return whole;
  if (bar.top >= LEAST) return { ...whole, height: bar.top };
  const below = windowHeight - bar.bottom;
  return below >= LEAST ? { ...whole, top: bar.bottom, height: below } : { ...whole, isInTheWay: true };
}
