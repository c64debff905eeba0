import { listen } from '../listen.ts';
import { createLender } from './expiring-style.ts';
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

/** How far down the window the open panel goes where the reply box is in its column; without one, all the way. */
export function spanBeside(bar: Edges | undefined, windowHeight: number): PanelSpan {
  const whole = { top: 0, height: windowHeight, isInTheWay: false };
  // What is scrolled out of sight is in nobody's way.
  if (!bar || bar.bottom <= 0 || bar.top >= windowHeight) return whole;
  if (bar.top >= LEAST) return { ...whole, height: bar.top };
  const below = windowHeight - bar.bottom;
  return below >= LEAST ? { ...whole, top: bar.bottom, height: below } : { ...whole, isInTheWay: true };
}

/** Whether the page keeps the width it needs when the panel is beside it. */
export function canPush(windowWidth: number, panelWidth: number, neededWidth: number): boolean {
  return windowWidth - panelWidth >= neededWidth;
}

/** Moves the page aside by a margin on its root, and returns the room; on paper the page has its whole width. */
export function makeRoom(document: Document, signal: AbortSignal) {
  const lend = createLender(() => document.documentElement, signal);
  const window = document.defaultView!;
  let room: { side: 'left' | 'right'; width: number } | undefined;
  const move = () => lend(room && { [room.side === 'left' ? 'marginLeft' : 'marginRight']: `${room.width}px` });
  listen(window, ['beforeprint'], () => lend(undefined), { signal });
  listen(window, ['afterprint'], move, { signal });
  return (next: typeof room) => {
    room = next;
    move();
  };
}
