import type { Frame, Page } from 'playwright-core';
import { findComposer } from './demo-inboxes.ts';

/** What an agent sees of the reply that is about to be sent, and of what is around it. */
export interface Seat {
  /** Whole lines in sight, of how many. */
  readonly text: readonly [seen: number, of: number];
  readonly meaning: readonly [seen: number, of: number];
  /** Parts of the panel that are not in sight as a whole. */
  readonly hidden: readonly string[];
  /** Lines of which a part is shown. */
  readonly cut: readonly string[];
  /** Parts of the panel that lie over one another. */
  readonly overlaps: readonly string[];
}

/** What has to be in sight as a whole. */
const PARTS = ['.scp-verdict', '.scp-field', '.scp-finish .scp-act > .scp-btn', '.scp-parts .scp-sec', '.scp-foot'];

/** What is one below the other. */
const ROWS = [
  '.scp-verdict',
  '.scp-facts',
  '.scp-top',
  '.scp-list',
  '.scp-preview',
  '.scp-finish',
  '.scp-parts',
  '.scp-foot',
];

export function readSeat(frame: Frame): Promise<Seat> {
  return frame.evaluate(
    ([parts, rows]) => {
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const linesOf = (element: Element) => {
        const lines: { top: number; bottom: number; text: string }[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (walker.nextNode()) {
          range.selectNodeContents(walker.currentNode);
          const text = walker.currentNode.textContent ?? '';
          for (const { top, bottom, height } of range.getClientRects()) {
            const line = lines.find((one) => (top + bottom) / 2 > one.top && (top + bottom) / 2 < one.bottom);
            if (height > 0 && !line) lines.push({ top, bottom, text });
          }
        }
        return lines;
      };
      /** Where an element can be seen, without what its own mask hides. */
      const openingOf = (element: HTMLElement) => {
        let { top, bottom } = element.getBoundingClientRect();
        for (let at = element.parentElement; at; at = at.parentElement) {
          if (getComputedStyle(at).overflowY === 'visible') continue;
          const edges = at.getBoundingClientRect();
          [top, bottom] = [Math.max(top, edges.top), Math.min(bottom, edges.bottom)];
        }
        const foot = document.querySelector('.scp-finish')?.getBoundingClientRect().top ?? innerHeight;
        const isMasked = element.matches('.before, .after');
        const cut = (name: string) => (isMasked ? parseFloat(element.style.getPropertyValue(name)) || 0 : 0);
        return { top: top + cut('--cut-start'), bottom: Math.min(bottom, foot, innerHeight) - cut('--cut-end') };
      };
      const isWithin = (line: { top: number; bottom: number }, { top, bottom }: { top: number; bottom: number }) =>
        line.top >= top - 1 && line.bottom <= bottom + 1;
      const see = (selector: string): readonly [number, number] => {
        const element = all(selector)[0];
        if (!element) return [0, 0];
        const lines = linesOf(element);
        return [lines.filter((line) => isWithin(line, openingOf(element))).length, lines.length];
      };
      const cut = all('.scp-preview > :is(.scp-read, .scp-mean)').flatMap((element) => {
        const opening = openingOf(element);
        const isPart = ({ top, bottom }: { top: number; bottom: number }) =>
          [opening.top, opening.bottom].some((edge) => top < edge - 1 && bottom > edge + 1);
        return linesOf(element)
          .filter(isPart)
          .map(({ text }) => text.slice(0, 40));
      });
      const isWhole = (element: Element) => {
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        const points = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
          document.elementFromPoint(left + width / 2, y),
        );
        const isOnTop = points.every((hit) => hit && (element.contains(hit) || hit.contains(element)));
        return top >= 0 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1 && isOnTop;
      };
      const name = (element: Element) =>
        `${element.className.split(' ')[0]} “${(element.textContent ?? '').slice(0, 24)}”`;
      const hidden = parts.flatMap((selector) => {
        const found = all(selector);
        return found.length === 0 ? [selector] : found.filter((element) => !isWhole(element)).map(name);
      });
      const shown = rows.flatMap((selector) =>
        all(selector).map((element) => [selector, element.getBoundingClientRect()] as const),
      );
      const overlaps = shown.flatMap(([one, a], at) =>
        shown.slice(at + 1).flatMap(([other, b]) => {
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          return height > 1.5 && width > 1.5 ? [`${one} × ${other}`] : [];
        }),
      );
      return { text: see('.scp-preview > .scp-read'), meaning: see('.scp-preview > .scp-mean'), hidden, cut, overlaps };
    },
    [PARTS, ROWS] as const,
  );
}

/** The reply box, Send and the newest message, where any part of them lies under the panel, or in the column below it. */
export async function findUnder(page: Page, newest?: string): Promise<string[]> {
  const parts = {
    box: findComposer(page),
    send: page.locator('.send, kat-button').last(),
    ...(newest !== undefined && { newest: page.locator(newest).last() }),
  };
  const host = await page.evaluate(() => {
    const { width } = document.querySelector<HTMLElement>('html > [data-side]')?.getBoundingClientRect() ?? {
      width: 0,
    };
    return { width, isRight: document.querySelector<HTMLElement>('html > [data-side]')?.dataset.side === 'right' };
  });
  const { width: windowWidth } = page.viewportSize() ?? { width: 0 };
  const panel = host.isRight ? [windowWidth - host.width, windowWidth] : [0, host.width];
  const [from = 0, to = 0] = panel;
  const found = await Promise.all(
    Object.entries(parts).map(async ([part, element]) => ({ part, box: await element.boundingBox() })),
  );
  return found.flatMap(({ part, box }) =>
    box && box.x + box.width > from + 1 && box.x < to - 1 ? [`${part} under the panel`] : [],
  );
}
