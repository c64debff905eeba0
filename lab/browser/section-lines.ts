import type { Frame } from 'playwright-core';

/** What is seen of the body of the open section, above the bar at its end. */
export interface SectionLines {
  /** Lines of which a part is shown. */
  readonly cut: readonly string[];
  /** Whole lines in sight. */
  readonly whole: readonly string[];
  /** Lines, or parts of them, below what is in sight. */
  readonly below: number;
}

export function readSectionLines(frame: Frame): Promise<SectionLines> {
  return frame.evaluate(() => {
    const body = document.querySelector<HTMLElement>('.scp-section.open > .scp-body');
    if (!body) return { cut: ['no section is open'], whole: [], below: 0 };
    const bar = [...body.children].find((child) => getComputedStyle(child).position === 'sticky');
    let { top, bottom } = body.getBoundingClientRect();
    for (let at = body.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const edges = at.getBoundingClientRect();
      [top, bottom] = [Math.max(top, edges.top), Math.min(bottom, edges.bottom)];
    }
    // What its own mask hides is not seen.
    const hidden = (name: string) => {
      const isMasked = getComputedStyle(body).maskImage !== 'none';
      return isMasked ? parseFloat(body.style.getPropertyValue(name)) || 0 : 0;
    };
    top += hidden('--cut-start');
    bottom = Math.min(bottom, bar?.getBoundingClientRect().top ?? bottom, innerHeight) - hidden('--cut-end');
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines: { top: number; bottom: number; text: string }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      // A text that moves in itself is cut between its own lines.
      if (bar?.contains(text) || text.parentElement?.closest('.scp-preview')) continue;
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        if (rect.height > 1) lines.push({ top: rect.top, bottom: rect.bottom, text: text.textContent?.trim() ?? '' });
      }
    }
    const isCut = (line: { top: number; bottom: number }) =>
      [top, bottom].some((edge) => line.top < edge - 1 && line.bottom > edge + 1);
    return {
      cut: lines.filter(isCut).map(({ text }) => text.slice(0, 40)),
      whole: lines.filter((line) => line.top >= top - 1 && line.bottom <= bottom + 1).map(({ text }) => text),
      below: lines.filter((line) => line.bottom > bottom + 1).length,
    };
  });
}
