import type { BenchBrowser } from './bench-browser.ts';
import { inboxUrls } from './inbox-pages.ts';
import { profileScripts } from './profile-script.ts';
import type { Row } from './report.ts';

const SECONDS = 60;

/** How much of a page's main thread the content script takes while the page is busy and the conversation stays the same. */
export async function measureWatching(browser: BenchBrowser): Promise<Row[]> {
  const { page } = await browser.openInbox(inboxUrls.etsy);
  const session = await browser.context.newCDPSession(page);
  const { total, longest } = await profileScripts(session, `chrome-extension://${browser.extensionId}`, () =>
    page.evaluate(keepBusy, SECONDS),
  );
  await page.close();
  return [
    {
      what: 'watching a busy page, share of its main thread',
      at: `Etsy inbox, ${SECONDS} s`,
      unit: '%',
      value: (total / (SECONDS * 1000)) * 100,
      budget: { of: 'value', limit: 1 },
      note: `a counter that changes ten times a second, "is typing" once a second, a new message every five; longest stretch ${longest.toFixed(1)} ms`,
    },
  ];
}

/** Runs in the page: what an inbox does without anyone touching it. */
async function keepBusy(seconds: number): Promise<void> {
  const counter = document.body.appendChild(document.createElement('div'));
  const typing = document.body.appendChild(document.createElement('div'));
  const last = [...document.querySelectorAll('.e-message')].at(-1);
  for (let tick = 0; tick < seconds * 10; tick += 1) {
    counter.textContent = `${tick} online`;
    if (tick % 10 === 0) typing.textContent = tick % 20 === 0 ? 'is typing' : '';
    if (tick % 50 === 49 && last) last.parentElement?.append(last.cloneNode(true));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
