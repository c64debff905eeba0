/** Whether an element stands in another one, also in a shadow root or a frame in it. */
export function isWithin(element: Element, whole: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (whole.contains(at)) return true;
  return false;
}

/** What an element's shadow root or frame hangs on. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
