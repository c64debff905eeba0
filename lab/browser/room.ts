import type { Page } from 'playwright-core';
import { findComposer } from './demo-inboxes.ts';

/** The reply box and Send, if a press in their middle would hit the panel instead. */
export async function findCovered(page: Page): Promise<string[]> {
  const parts = { box: findComposer(page), send: page.locator('.send, kat-button').last() };
  const places = await Promise.all(
    Object.entries(parts).map(async ([part, element]) => ({ part, box: (await element.boundingBox())! })),
  );
  return page.evaluate(
    (all) =>
      all
        .filter(({ box: { x, y, width, height } }) =>
          document.elementFromPoint(x + width / 2, y + height / 2)?.matches('html > [data-side]'),
        )
        .map(({ part }) => part),
    places,
  );
}

/** Adds a style to the page from its first moment on. */
export function fixPage(css: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.addInitScript((text) => {
      document.addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = text;
        document.head.append(style);
      });
    }, css);
  };
}
