/** Whether a field is still on a page. A removed frame takes its document along, where the field is still connected. */
export function isThere(element: HTMLElement): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    return false; // Firefox throws at every touch of what a removed frame has left behind.
  }
}
