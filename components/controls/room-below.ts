const CUTS = /^(?:auto|scroll|hidden|clip)$/;

/** How far down something may reach before what is around it cuts it off: CSS px from the top of the window. */
export function bottomOfRoom(element: Element): number {
  const view = element.ownerDocument.defaultView ?? globalThis;
  let bottom = view.innerHeight;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (CUTS.test(view.getComputedStyle(at).overflowY)) bottom = Math.min(bottom, at.getBoundingClientRect().bottom);
  }
  return bottom;
}
