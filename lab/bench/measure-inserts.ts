import type { Frame, Page } from 'playwright-core';
import type { BenchBrowser } from './bench-browser.ts';
import { inboxUrls } from './inbox-pages.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';

const INSERTS = 30;

const composers = [
  { title: 'React textarea (Shopee)', url: inboxUrls.shopee },
  { title: 'Vue textarea (Etsy)', url: inboxUrls.etsy },
  { title: 'kat-textarea in a shadow root (Amazon)', url: inboxUrls.amazon },
] as const;

/** From the click on the button below a macro until its text is in the page's reply box. `code` finds a macro without gaps. */
export async function measureInserts(browser: BenchBrowser, code: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { title, url } of composers) {
    const { page, frame, sidebar } = await browser.openInbox(url);
    // Amazon shows its reply box only once a reason is chosen.
    const reason = page.locator('input[name=reason]').first();
    if (await reason.count()) await reason.check();
    // An insert clears the search, so the macro is looked for before each.
    const choose = async () => {
      await page.evaluate(emptyComposer);
      await sidebar.search(code);
      await frame.locator('.scp-btn.go', { hasText: /^\s*Insert(?! again)/ }).waitFor();
      return sidebar.preview();
    };
    const held: number[] = [];
    const arrived: number[] = [];
    // The first insert on a page also compiles the code; agents meet that once.
    const text = await choose();
    await insert(page, frame, text);
    while (held.length < INSERTS) {
      const times = await insert(page, frame, await choose());
      held.push(times.heldAt - times.pressedAt);
      arrived.push(times.answeredAt - times.pressedAt);
    }
    await page.close();
    const note = `${text.length} characters, ${INSERTS} inserts`;
    const budget = { of: 'p95', limit: 50 } as const;
    rows.push({
      what: 'click on a macro → text in the composer',
      at: title,
      unit: 'ms',
      times: summarise(held),
      budget,
      note,
    });
    rows.push({
      what: 'click on a macro → read back and confirmed',
      at: title,
      unit: 'ms',
      times: summarise(arrived),
      note: `${note}; the text counts as arrived once it is there in two frames in a row`,
    });
  }
  return rows;
}

async function insert(page: Page, frame: Frame, text: string) {
  await frame.evaluate(() => window.benchFrame?.expectAnswer());
  await frame.locator('.scp-btn.go').click();
  const answer = await frame.evaluate(() => window.benchFrame?.answered());
  if (answer?.kind !== 'arrived') throw new Error(`The insert ended as "${answer?.kind}".`);
  const heldAt = await page.evaluate((wanted) => window.benchPage?.holds(wanted), text);
  if (heldAt === undefined) throw new Error('The page keeps no times.');
  return { ...answer, heldAt };
}

/** As after sending: the page's own state is empty, so the same text may be inserted again. */
function emptyComposer(): void {
  const hosts = [...document.querySelectorAll('kat-textarea')].flatMap((host) => host.shadowRoot ?? []);
  const field = [document, ...hosts].map((root) => root.querySelector('textarea')).find((found) => found !== null);
  if (!field) throw new Error('There is no reply box.');
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  own?.set?.call(field, '');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
