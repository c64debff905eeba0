/** Below this a panel is see-through enough to lure a press onto it. */
const leastOpacity = 0.9;

/** Whether the page lets an element be seen: neither it nor anything around it is hidden or made see-through. */
export function isSeen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { opacity, visibility } = view.getComputedStyle(at);
    if (Number(opacity) < leastOpacity || visibility !== 'visible') return false;
  }
  return true;
}
