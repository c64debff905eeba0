import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';

/** Memory that scripts hold, in MB. */
export interface Heap {
  /** The page with the content script in it. */
  readonly page: number;
  readonly panel: number;
}

/** Returns a function that reads the memory of a page and its panel after garbage collection. */
export async function watchHeap(context: BrowserContext, page: Page, panel: Frame): Promise<() => Promise<Heap>> {
  const [ofPage, ofPanel] = [await context.newCDPSession(page), await context.newCDPSession(panel)];
  return async () => ({ page: await measure(ofPage), panel: await measure(ofPanel) });
}

async function measure(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
