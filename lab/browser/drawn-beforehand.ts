import { startSellerCentre, type HostHandler } from '../seller-centre/server.ts';
import { openUnwatched } from './unwatched.ts';

const HOST = 'www.etsy.com';
/** Any page of the marketplace from which a browser may prerender the next one. */
const HOME = '/your/shops/me/dashboard';
/** Requested by the prerendered page after one second unseen; without that wait the panel appears in half the time. */
const HELD = '/held';

export interface DrawnBeforehand {
  /** Number of elements below `<html>` at each look before the agent arrives. */
  readonly before: readonly number[];
  /** Whether the page that the agent sees is the prerendered one. */
  readonly isSame: boolean;
}

/** Lets Chromium prerender an inbox, as marketplaces request by speculation rules, opens it, and waits for the panel. */
export async function drawBeforehand(inbox: string, path: string): Promise<DrawnBeforehand> {
  let tellHeld = () => {};
  const held = new Promise<void>((resolve) => (tellHeld = resolve));
  const serve: HostHandler = ({ url = '' }, response) => {
    if (url === HELD) tellHeld();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === path ? `${NOTES}${inbox}` : '<!doctype html><title>Home</title>');
  };
  const centre = await startSellerCentre({ routes: { [HOST]: serve } });
  const browser = await openUnwatched(centre);
  try {
    const tab = await browser.run(openInFront, `https://${HOST}${HOME}`);
    await browser.run(askToDraw, { tab, path });
    await held;
    return await browser.run(goThere, { tab, path });
  } finally {
    await browser.close();
    await centre.close();
  }
}

const NOTES = `<!doctype html><script>
window.before = [];
const note = () => document.prerendering && window.before.push(document.documentElement.children.length);
document.addEventListener('prerenderingchange', () => note(), true);
setInterval(note, 50);
setTimeout(() => { note(); fetch('${HELD}'); }, 1000);
</script>`;

/** What the background has; the extension API's types aren't available here. */
interface Background {
  readonly chrome: {
    readonly runtime: { readonly getURL: (path: string) => string };
    readonly scripting: {
      readonly executeScript: <A, T>(order: {
        target: { tabId: number };
        world: 'MAIN';
        func: (given: A) => T;
        args: [A];
      }) => Promise<[{ result: Awaited<T> }]>;
    };
    readonly tabs: {
      readonly query: (which: { url: string }) => Promise<unknown[]>;
      readonly create: (tab: { url: string }) => Promise<{ id: number }>;
      readonly get: (id: number) => Promise<{ status: string }>;
      readonly update: (id: number, change: { active: true }) => Promise<unknown>;
    };
  };
}

async function openInFront(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as Background;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  // The installation brings its welcome to the front, and pages in the background don't prerender.
  while ((await chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') })).length === 0) await pause();
  const { id } = await chrome.tabs.create({ url });
  while ((await chrome.tabs.get(id)).status !== 'complete') await pause();
  await chrome.tabs.update(id, { active: true });
  return id;
}

async function askToDraw({ tab, path }: { tab: number; path: string }): Promise<void> {
  const { chrome } = globalThis as unknown as Background;
  const ask = (url: string) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    document.head.append(rules);
  };
  await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func: ask, args: [path] });
}

async function goThere({ tab, path }: { tab: number; path: string }): Promise<DrawnBeforehand> {
  const { chrome } = globalThis as unknown as Background;
  const go = (url: string) => location.assign(url);
  const look = (url: string) => {
    const [arrival] = performance.getEntriesByType('navigation') as (PerformanceEntry & { activationStart: number })[];
    const isThere = location.pathname === url && document.querySelector('html > [data-side]') !== null;
    const { before = [] } = window as { before?: number[] };
    return isThere ? { before, isSame: (arrival?.activationStart ?? 0) > 0 } : undefined;
  };
  await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func: go, args: [path] });
  for (;;) {
    const order = { target: { tabId: tab }, world: 'MAIN' as const, func: look, args: [path] as [string] };
    // During the navigation there is no page to inspect.
    const [{ result }] = await chrome.scripting.executeScript(order).catch(() => [{ result: undefined }] as const);
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
