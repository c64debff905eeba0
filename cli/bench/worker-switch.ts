import type { CDPSession, Page } from 'playwright-core';

/** Ends the extension's background, as the browser does after half a minute without work. */
export interface WorkerSwitch {
  /** Gives true when the background ran and is stopped now, false when it slept already. */
  readonly stop: () => Promise<boolean>;
}

/** Follows the state of the background from any page; Playwright by itself is not told when a background is stopped. */
export async function watchWorker(page: Page, extensionId: string): Promise<WorkerSwitch> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let isRunning = false;
  let tellStopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.find(({ scriptURL }) => new URL(scriptURL).host === extensionId);
    if (!own) return;
    isRunning = own.runningStatus === 'running' || own.runningStatus === 'starting';
    if (own.runningStatus === 'stopped') tellStopped();
  });
  await session.send('ServiceWorker.enable');
  return {
    stop: async () => {
      if (!isRunning) return false;
      const stopped = new Promise<void>((resolve) => {
        tellStopped = resolve;
      });
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      return true;
    },
  };
}
