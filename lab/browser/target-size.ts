import type { Frame } from 'playwright-core';

/** What an agent points at. A link within a sentence is only as high as its line, as everywhere. */
const CONTROLS =
  'button, a[href], input, select, textarea, [role=option], [role=menuitem], [role=menuitemradio], [tabindex="0"]';

/** Controls smaller than 24 CSS px in either direction. */
export function findSmallControls(frame: Frame): Promise<string[]> {
  return frame.evaluate((selector) => {
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isInSentence = element.matches('a') && getComputedStyle(element).display === 'inline';
      if (width === 0 || isInSentence || (width >= 24 && height >= 24)) return [];
      const what = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [`${what.slice(0, 30)}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, CONTROLS);
}

/** Controls that can't be scrolled to where a pointer could press them. */
export function findUnreachable(frame: Frame): Promise<string[]> {
  return frame.evaluate((selector) => {
    // With a dialog open nothing else can be pressed; a popover covers the rest until it is closed.
    const within = document.querySelector('dialog[open], .scp-pop') ?? document;
    return [...within.querySelectorAll(selector)].flatMap((element) => {
      // What is inside a closed fold has a size, but nobody sees it.
      if (!element.checkVisibility() || element.getBoundingClientRect().width === 0) return [];
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit && (element.contains(hit) || hit.contains(element))) return [];
      return [(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)];
    });
  }, CONTROLS);
}
