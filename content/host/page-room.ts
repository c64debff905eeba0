/** Whether the page keeps the width it needs when the panel stands beside it. */
export function canPush(windowWidth: number, panelWidth: number, neededWidth: number): boolean {
  return windowWidth - panelWidth >= neededWidth;
}

/** Moves the page aside by a margin on its root, and gives the room back; what the page itself had set is kept. */
export function makeRoom(root: HTMLElement, signal: AbortSignal) {
  const before = { left: root.style.marginLeft, right: root.style.marginRight };
  const hadStyle = root.hasAttribute('style');
  const giveBack = () => {
    root.style.marginLeft = before.left;
    root.style.marginRight = before.right;
    // Asking for the attribute first makes Chromium write it; one not yet written would be left behind, empty.
    if (!hadStyle && root.getAttribute('style') === '') root.removeAttribute('style');
  };
  signal.addEventListener('abort', giveBack, { once: true });
  return (room: { side: 'left' | 'right'; width: number } | undefined) => {
    giveBack();
    if (room) root.style[room.side === 'left' ? 'marginLeft' : 'marginRight'] = `${room.width}px`;
  };
}
