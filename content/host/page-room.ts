import { createLender } from './lend-style.ts';

/** Whether the page keeps the width it needs when the panel stands beside it. */
export function canPush(windowWidth: number, panelWidth: number, neededWidth: number): boolean {
  return windowWidth - panelWidth >= neededWidth;
}

/** Moves the page aside by a margin on its root, and gives the room back; on paper the page has its whole width. */
export function makeRoom(root: HTMLElement, signal: AbortSignal) {
  const lend = createLender(root, signal);
  const window = root.ownerDocument.defaultView!;
  let room: { side: 'left' | 'right'; width: number } | undefined;
  const move = () => lend(room && { [room.side === 'left' ? 'marginLeft' : 'marginRight']: `${room.width}px` });
  window.addEventListener('beforeprint', () => lend(undefined), { signal });
  window.addEventListener('afterprint', move, { signal });
  return (next: typeof room) => {
    room = next;
    move();
  };
}
