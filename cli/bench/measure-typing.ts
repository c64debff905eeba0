import { makePackMacros } from './grow-pack.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { inboxUrls } from './inbox-pages.ts';
import { makeQueries } from './make-macros.ts';
import { summarise } from './percentiles.ts';
import { roundFigure, type Row } from './report.ts';

/** Queries of each kind that are typed. */
const EACH = 3;

/** Letters typed into the sidebar's own search field, until its rows are others. */
export async function measureTyping(browser: BenchBrowser, at: string): Promise<Row[]> {
  const { page, frame, sidebar } = await browser.openInbox(inboxUrls.etsy);
  const queries = makeQueries(makePackMacros(1_000), EACH, 5);
  const field = await sidebar.locator('[role=combobox]');
  await field.click();
  const times: number[] = [];
  let pressed = 0;
  for (const { text } of queries) {
    for (const letter of text) {
      if (letter < '\u0100') await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      else await page.keyboard.insertText(letter);
      pressed += 1;
      const latest = await frame.evaluate((count) => window.benchFrame?.typed(count), pressed);
      times.push(latest?.[pressed - 1] ?? NaN);
    }
    await page.keyboard.press('Escape');
  }
  await page.close();
  const [first = NaN, ...others] = times;
  return [
    {
      what: 'key press in the sidebar → other rows',
      at,
      unit: 'ms',
      times: summarise(others),
      budget: { of: 'p95', limit: 8 },
      note: `from the key to the changed document, with size, certificate and product search and drawing; the very first key press took ${roundFigure(first)} ms`,
    },
  ];
}
