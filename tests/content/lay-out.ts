/**
 * Positions the document's elements according to `data-at="left top width height"`; without it an element fills its parent. An
 * element's words are as wide as the element.
 */
export function layOut(): () => void {
  const { Element: element, Range: range } = window as unknown as { Element: typeof Element; Range: typeof Range };
  Object.assign(window, { innerWidth: 1440, innerHeight: 900 });
  const before = [element.prototype.getBoundingClientRect, range.prototype.getBoundingClientRect] as const;
  element.prototype.getBoundingClientRect = function place(this: Element) {
    const [left = 0, top = 0, width = 1440, height = 900] = (this.closest('[data-at]')?.getAttribute('data-at') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return new DOMRect(left, top, width, height);
  };
  range.prototype.getBoundingClientRect = function place(this: Range) {
    return (this.startContainer.parentElement ?? (this.startContainer as Element)).getBoundingClientRect();
  };
  return () => {
    element.prototype.getBoundingClientRect = before[0];
    range.prototype.getBoundingClientRect = before[1];
  };
}

/** Short form of `data-at`. */
export const at = (left: number, top: number, width: number, height: number) =>
  `data-at="${left} ${top} ${width} ${height}"`;
