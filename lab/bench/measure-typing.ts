import { makePackMacros } from './grow-pack.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { inboxUrls } from './inbox-pages.ts';
import { makeQueries } from './make-macros.ts';
import { summarise } from './percentiles.ts';
import type { TypedTimes } from './record-frame.ts';
import { roundFigure, type Row } from './report.ts';

/** Number of typed queries of each kind. */
const EACH = 3;

/** Types letters into the sidebar's search field and waits until its rows change. */
export async function measureTyping(browser: BenchBrowser, at: string): Promise<Row[]> {
  const { page, frame, sidebar } = await browser.openInbox(inboxUrls.etsy);
  const queries = makeQueries(makePackMacros(1_000), EACH, 5);
  const field = await sidebar.locator('[role=combobox]');
  await field.click();
  const times: TypedTimes[] = [];
  let pressed = 0;
  for (const { text } of queries) {
    for (const letter of text) {
      if (letter < '\u0100') await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      else await page.keyboard.insertText(letter);
      pressed += 1;
      const latest = await frame.evaluate((count) => window.benchFrame?.typed(count), pressed);
      times.push(...(latest ?? []).slice(-1));
    }
    await page.keyboard.press('Escape');
  }
  await page.close();
  const [first, ...others] = times;
  return [
    {
      what: "letter in the sidebar's search field → other rows",
      at,
      unit: 'ms',
      times: summarise(others.map((time) => time.own)),
      budget: { of: 'p95', limit: 8 },
      note: "from the field's event to the changed document, with size, certificate and product search and drawing",
    },
    {
      what: 'key press in the sidebar → other rows',
      at,
      unit: 'ms',
      times: summarise(others.map((time) => time.whole)),
      note: `the same with the browser's own way from the key to the field; the very first key press took ${roundFigure(first?.whole ?? NaN)} ms`,
    },
  ];
}
