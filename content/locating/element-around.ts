/** The host of the shadow root that an element is in, or the frame of its document. */
function findHost(element: Element): Element | null {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The element around: the parent, else what holds the shadow root or the frame. */
export function elementAround(element: Element): Element | null {
  return element.parentElement ?? findHost(element);
}

/** Whether an element is in another one, also through shadow roots and frames. */
export function isInside(element: Element, whole: Element): boolean {
  for (let at: Element | null = element; at; at = findHost(at)) if (whole.contains(at)) return true;
  return false;
}

/** The nearest element around, itself included, that a selector matches, also through shadow roots and frames. */
export function closestAround(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = findHost(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}
