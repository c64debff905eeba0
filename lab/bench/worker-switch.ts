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
  // The browser tells how things stand when it is asked to tell of changes, but after it has answered that.
  const told = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => new URL(scriptURL).host === extensionId);
      if (own.length === 0) return;
      isRunning = own.some(({ runningStatus }) => runningStatus === 'running' || runningStatus === 'starting');
      if (!isRunning) tellStopped();
      resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await told;
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
