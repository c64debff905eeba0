/** Top and bottom of something in the window, CSS px. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Lines of a reply that an agent must at least see before it is inserted; all of a shorter one. */
const LEAST = 3;

/** Edges are rounded to the pixels of the screen. */
const ROUNDING = 1;

/** Joins the boxes of a text's pieces into lines: pieces in several faces are side by side and differ a little in height. */
export function joinLines(pieces: readonly Span[]): readonly Span[] {
  const lines: Span[] = [];
  for (const { top, bottom } of [...pieces].sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    if (last && (top + bottom) / 2 < last.bottom) {
      lines[lines.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottom) };
    } else lines.push({ top, bottom });
  }
  return lines;
}

/** What is seen of lines through an opening: how many whole ones, and the height in CSS px at each end that shows a part of one. */
export function seeThrough(lines: readonly Span[], opening: Span): { whole: number; cutStart: number; cutEnd: number } {
  const whole = lines.filter(({ top, bottom }) => top >= opening.top - ROUNDING && bottom <= opening.bottom + ROUNDING);
  const isCut = (edge: number) => lines.some(({ top, bottom }) => top < edge - ROUNDING && bottom > edge + ROUNDING);
  const first = whole[0]?.top ?? opening.bottom;
  const last = whole.at(-1)?.bottom ?? opening.top;
  return {
    whole: whole.length,
    cutStart: isCut(opening.top) ? Math.max(0, first - opening.top) : 0,
    cutEnd: isCut(opening.bottom) ? Math.max(0, opening.bottom - last) : 0,
  };
}

/** Whether enough of a text can be seen to know what is inserted. */
export function isEnough(lines: readonly Span[], opening: Span): boolean {
  return seeThrough(lines, opening).whole >= Math.min(LEAST, lines.length);
}

/** The lines of an element's text as they are laid out now. */
export function readLines(element: Element): readonly Span[] {
  const pieces: Span[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = element.ownerDocument.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    for (const { top, bottom, height } of range.getClientRects()) if (height > 0) pieces.push({ top, bottom });
  }
  return joinLines(pieces);
}

/** What is left of an element between the edges of everything around it, down to `foot`, which is over its lower end. */
export function readOpening(element: Element, foot: Element | null | undefined): Span {
  const { innerHeight } = element.ownerDocument.defaultView ?? globalThis;
  let top = 0;
  let bottom = innerHeight;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const edges = at.getBoundingClientRect();
    if (at !== element && getComputedStyle(at).overflowY === 'visible') continue;
    top = Math.max(top, edges.top);
    bottom = Math.min(bottom, edges.bottom);
  }
  return { top, bottom: Math.min(bottom, foot?.getBoundingClientRect().top ?? bottom) };
}
