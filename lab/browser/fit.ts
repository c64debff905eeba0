import type { Frame } from 'playwright-core';

/** Icons and chips protrude slightly from their row, so that their content aligns with it (CSS px). */
const OPTICAL = 8;

/**
 * Elements whose content doesn't fit: those that extend beyond the document's sides, and those whose content is wider than they are
 * and so hidden or overlapping. A line that ends in an ellipsis is fine.
 */
export function findCut(frame: Frame): Promise<string[]> {
  return frame.evaluate((optical) => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').slice(0, 30)}”`;
    const isCut = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis';
    const isShortened = (element: Element): boolean =>
      isCut(element) || (element.parentElement !== null && isShortened(element.parentElement));
    return [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
      if (!isSeen || isShortened(element)) return [];
      if (left < -0.5 || right > innerWidth + 0.5) return [`beside the edge: ${name(element)}`];
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || !(element instanceof HTMLElement) || element.matches('input, select')) return [];
      const beyond = element.clientWidth > 0 ? element.scrollWidth - element.clientWidth : 0;
      if (overflowX !== 'visible' && beyond > 1) return [`cut: ${name(element)}`];
      // Whatever floats above the panel isn't part of the line it is attached to.
      const holdsFloating = element.querySelector(':scope > .scp-pop, :scope > .scp-menu') !== null;
      if (overflowX === 'visible' && beyond > optical && !holdsFloating) return [`spilt: ${name(element)}`];
      const isHidden = overflowY === 'hidden' || overflowY === 'clip';
      return isHidden && element.scrollHeight > element.clientHeight + 1 ? [`cut below: ${name(element)}`] : [];
    });
  }, OPTICAL);
}
