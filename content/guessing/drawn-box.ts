/** The place of an element on the page; where it has no height, because all that is in it floats, that of its parts. */
export function drawnBox(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (box.height > 0 || element.children.length === 0) return box;
  return boxAround([...element.children].map((child) => child.getBoundingClientRect())) ?? box;
}

/** The smallest place that holds all of these which are drawn. */
export function boxAround(boxes: readonly DOMRect[]): DOMRect | undefined {
  const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0);
  if (drawn.length === 0) return undefined;
  const [left, top] = [Math.min(...drawn.map((one) => one.left)), Math.min(...drawn.map((one) => one.top))];
  const [right, bottom] = [Math.max(...drawn.map((one) => one.right)), Math.max(...drawn.map((one) => one.bottom))];
  return new DOMRect(left, top, right - left, bottom - top);
}
