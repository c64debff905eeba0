/** Where something is in the window (CSS px). */
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** A strip with the reply box, its Send and its tools is not higher than this share of the window; what is higher holds the messages too. */
const HIGHEST = 0.45;

/** Where the reply box is, with what belongs to it: the outermost strip around it. Nothing where it is not drawn. */
export function findReplyBar(box: Element, window: Window): Edges | undefined {
  let found: DOMRect | undefined;
  // In a frame of the page's own the whole frame counts.
  let at = box.ownerDocument === window.document ? box : box.ownerDocument.defaultView?.frameElement;
  for (; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host) {
    const edges = at.getBoundingClientRect();
    if (!found && edges.width > 0 && edges.height > 0) found = edges;
    if (!found) return undefined;
    if (edges.height > window.innerHeight * HIGHEST) break;
    // What is fixed may be drawn outside of what holds it.
    if (edges.top <= found.top && edges.bottom >= found.bottom) found = edges;
  }
  return found;
}
