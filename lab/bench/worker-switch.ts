import type { CDPSession, Page } from 'playwright-core';

/** Stops the extension's background, as the browser does after half a minute without work. */
export interface WorkerSwitch {
  /** Returns true if the background was running and is now stopped, false if it was asleep already. */
  readonly stop: () => Promise<boolean>;
}

/** Follows the background's state from any page; Playwright isn't notified when a background stops. */
export async function watchWorker(page: Page, extensionId: string): Promise<WorkerSwitch> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let isRunning = false;
  let tellStopped = () => {};
  // Once asked to report changes, the browser also reports the current state, but only after it has answered.
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
