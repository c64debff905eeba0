/**
 * Left or right when the bubble leans clearly to one side of its list; `null` on a page that is not drawn. A list that is read from the right is
 * taken as if in a mirror.
 */
export function visualSide(row: Element, list: Element): 'left' | 'right' | null {
  const { width } = list.getBoundingClientRect();
  return width === 0 ? null : visualSideOfBox(narrow(row, width).getBoundingClientRect(), list);
}

/** The same of what is drawn in this place. */
export function visualSideOfBox(box: DOMRect, list: Element): 'left' | 'right' | null {
  const outer = list.getBoundingClientRect();
  if (outer.width === 0 || box.width === 0) return null;
  const lean = (box.left + box.right - outer.left - outer.right) / outer.width;
  const isMirrored = list.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';
  return Math.abs(lean) < 0.08 ? null : lean < 0 === isMirrored ? 'right' : 'left';
}

/** The outermost element of the row that is narrower than the list: rows themselves often fill it. */
function narrow(row: Element, width: number): Element {
  let element = row;
  for (let depth = 0; depth < 6; depth++) {
    if (element.getBoundingClientRect().width < width * 0.85) return element;
    const drawn = [...element.children].filter((child) => child.getBoundingClientRect().width > 0);
    const widest = drawn.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))[0];
    if (!widest) return element;
    element = widest;
  }
  return element;
}

/** Whether the nodes are in order of age, the oldest first. The upper one on the screen is the older one. */
export function isOldestFirst(rows: readonly Element[]): boolean {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || first === last) return true;
  const top = first.getBoundingClientRect().top;
  const bottom = last.getBoundingClientRect().top;
  if (top !== bottom) return top < bottom;
  const list = first.parentElement;
  const direction = list && first.ownerDocument.defaultView?.getComputedStyle(list).flexDirection;
  return direction !== 'column-reverse';
}
