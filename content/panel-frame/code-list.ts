import { listen } from '../listen.ts';
import { createLender } from './expiring-style.ts';
import { readZoom } from './panel-stand.ts';
import type { Edges } from './reply-bar.ts';

/** CSS px of the list, whatever it shows: the page can measure it. */
export const LIST = { width: 340, height: 174 };

/** Between the list and the text that it belongs to, and between it and the edge of the window (CSS px). */
const GAP = 6;

/** The list below a typed code: a frame of its own in the panel's root, made when it is first needed. */
export interface CodeList {
  readonly made: () => { readonly box: HTMLElement; readonly frame: HTMLIFrameElement } | undefined;
  /** Opens it beside this stretch of text, or moves it there. `onFrame`: its frame has loaded. True: it is elsewhere than before. */
  readonly open: (text: Edges, room: Room, url: string, onFrame: (frame: HTMLIFrameElement) => void) => boolean;
  readonly close: () => void;
}

/** Where it may be: the window without the panel (CSS px). */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export function createCodeList(document: Document, root: ShadowRoot, title: string, signal: AbortSignal): CodeList {
  let made: { box: HTMLElement; frame: HTMLIFrameElement; lend: ReturnType<typeof createLender> } | undefined;
  let stands: string | undefined;
  const make = (url: string, onFrame: (frame: HTMLIFrameElement) => void) => {
    const box = document.createElement('div');
    box.className = 'list';
    const frame = document.createElement('iframe');
    frame.title = title;
    // A key never leads into it: what is chosen there is chosen in the reply box.
    frame.tabIndex = -1;
    frame.src = url;
    listen(frame, ['load'], () => onFrame(frame), { signal });
    box.append(frame);
    root.append(box);
    return { box, frame, lend: createLender(() => box, signal) };
  };
  return {
    made: () => made,
    open: (text, room, url, onFrame) => {
      made ??= make(url, onFrame);
      const { box, lend } = made;
      const { left, top } = placeList(text, room);
      const zoom = readZoom(document.documentElement);
      box.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      box.style.inlineSize = `${LIST.width}px`;
      box.style.blockSize = `${LIST.height}px`;
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
      if (stands === undefined) lend({ visibility: 'visible' });
      const before = stands;
      stands = `${left} ${top}`;
      return before !== stands;
    },
    close: () => {
      if (stands !== undefined) made?.lend(undefined);
      stands = undefined;
    },
  };
}

/** Below the text where there is room, else above it; never over it, and beside the panel. */
export function placeList(text: Edges, { left, right, height }: Room): { readonly left: number; readonly top: number } {
  const below = text.bottom + GAP;
  const isBelow = below + LIST.height + GAP <= height;
  const top = isBelow ? below : Math.max(GAP, text.top - GAP - LIST.height);
  const most = right - GAP - LIST.width;
  return { left: Math.round(Math.max(left + GAP, Math.min(text.left, most))), top: Math.round(top) };
}
