import { vi } from 'vitest';

const LINE = 20;

/** Lays every text out in lines of 20 px, of which as many are seen above `foot` as this says. */
export function showLines(seen: () => number, foot = '.scp-finish'): void {
  const rect = (top: number, bottom: number) => new DOMRect(0, top, 300, bottom - top);
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const { textContent } = this.startContainer;
    const lines = textContent?.split('\n') ?? [];
    const rects = lines.map((_, at) => rect(at * LINE, at * LINE + LINE - 2));
    return rects as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.matches(foot)) return rect(seen() * LINE, seen() * LINE + 40);
    return rect(0, 400);
  });
}
