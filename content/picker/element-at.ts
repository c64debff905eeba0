/** The innermost element at a point of the window, through open shadow roots and frames of the page's own origin; ours are looked through. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  isOurs: (element: Element) => boolean,
): Element | null {
  let found = document.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
  for (let depth = 0; found && depth < 12; depth++) {
    const inner: Element | null = innerAt(found, x, y);
    if (!inner || inner === found) break;
    if (isFrame(found)) {
      const { left, top } = found.getBoundingClientRect();
      return elementAt(inner.ownerDocument, x - left, y - top, () => false) ?? found;
    }
    found = inner;
  }
  return found;
}

function innerAt(element: Element, x: number, y: number): Element | null {
  const root = element.shadowRoot;
  // Chromium names what lies over the shadow root too, our own layer first.
  if (root) return root.elementsFromPoint(x, y).find((one) => one.getRootNode() === root) ?? null;
  return isFrame(element) ? (readDocument(element)?.body ?? null) : null;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

function readDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin may refuse even the question.
    return null;
  }
}

/** Where an element is in the window of the top document it belongs to, frames around it added up (CSS px). */
export function measureBox(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  const around = frame ? measureBox(frame) : { left: 0, top: 0 };
  return { left: left + around.left, top: top + around.top, width, height };
}

/** The element around: the parent, or what holds the shadow root. */
export function findParent(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
