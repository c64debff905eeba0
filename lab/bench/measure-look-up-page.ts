import type { Page } from 'playwright-core';
import type { BenchBrowser } from './bench-browser.ts';
import { summarise } from './percentiles.ts';
import { roundFigure, type Row } from './report.ts';

/** What people type: names, pinyin, a SKU, a listing number, a specification, a word in other order, a market. */
const QUERIES = [
  'taideng',
  '充电宝',
  'power bank',
  'HLD-12-WH',
  'B0HLD12BK5',
  'IP44',
  'slippers moss',
  'wool',
  'Deutschland',
  '拖鞋',
  'tuoxie',
  '220V',
];
const OPENINGS = 5;
/** How long the page must have been idle before the first key, so that words and sounds are prepared (ms). */
const LONGEST_WAIT_MS = 120_000;

declare global {
  interface Window {
    /** Moment of the first row, in ms since the page was asked for. */
    benchRowAt?: number;
  }
}

/** Opens the look-up with a full-size pack, and types into its field. */
export async function measureLookUpPage({ context, extensionId }: BenchBrowser, at: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstRow);
  const openings: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.goto(`chrome-extension://${extensionId}/lookup.html`);
    const shown = await page.waitForFunction(() => window.benchRowAt);
    openings.push((await shown.jsonValue()) ?? NaN);
  }
  const preparedMs = await waitForSounds(page);
  const times = await page.evaluate(typeAll, QUERIES);
  const megabytes = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20,
  );
  await page.close();
  return [
    {
      what: 'look-up opened → its tables',
      at,
      unit: 'ms',
      times: summarise(openings),
      budget: { of: 'p95', limit: 300 },
      note: `${OPENINGS} openings; found by pinyin ${roundFigure(preparedMs / 1000)} s later, made while the page is idle; ${roundFigure(megabytes)} MB of memory`,
    },
    {
      what: 'key press in the look-up → answers',
      at,
      unit: 'ms',
      times: summarise(times),
      budget: { of: 'p95', limit: 8 },
      note: `every key press of ${QUERIES.length} queries, from the field's event to the changed document`,
    },
  ];
}

function noteFirstRow(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.scp-lookup-row')) return;
    window.benchRowAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Until a product that is found by its sound alone is found. */
async function waitForSounds(page: Page): Promise<number> {
  const begun = Date.now();
  await page.getByRole('searchbox').fill('lanyayinxiang');
  await page.waitForFunction(() => document.body.innerText.includes('BRS-SPK-08'), undefined, {
    timeout: LONGEST_WAIT_MS,
  });
  await page.getByRole('searchbox').fill('');
  return Date.now() - begun;
}

/** Runs in the page: types every query letter by letter, and returns what each took until the document had changed (ms). */
async function typeAll(queries: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[type=search]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!field || !write) throw new Error('The page has no field.');
  const times: number[] = [];
  for (const query of queries) {
    const letters = [...query];
    for (const index of letters.keys()) {
      // Between two keys the page has a turn of its own.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const begun = performance.now();
      write.call(field, letters.slice(0, index + 1).join(''));
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // React answers a key within the microtasks of its event.
      await Promise.resolve().then(() => undefined);
      times.push(performance.now() - begun);
      if (!location.search.includes('q=')) throw new Error('The page did not follow the field.');
    }
  }
  return times;
}
