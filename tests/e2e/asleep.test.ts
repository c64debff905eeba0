import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { watchWorker } from '../../lab/bench/worker-switch.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

/** An open inbox whose background the browser has stopped, as it does after half a minute without work. */
async function openAsleep(): Promise<OpenInbox & { readonly isAwake: () => Promise<boolean> }> {
  const opened = await world.open(etsy);
  const options = await world.context.newPage();
  await options.goto(`chrome-extension://${world.extensionId}/options.html`);
  await options.locator('.scp-team').waitFor();
  // Only a background that has just answered is certain to be running.
  await options.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (m: object) => unknown } } })
      .chrome;
    return runtime.sendMessage({ call: 'keys', ask: {} });
  });
  const worker = await watchWorker(options, world.extensionId);
  await opened.page.bringToFront();
  if (!(await worker.stop())) throw new Error('The background was not running, so nothing was stopped.');
  return { ...opened, isAwake: worker.stop };
}

// That the answer takes less than half a second is measured by `npm run bench`.
describe('a background that sleeps', () => {
  test('L07: is not needed for the right verdict of the next buyer', async () => {
    const { page, sidebar } = await openAsleep();

    await page.locator(etsy.rowOf(etsy.other)).click();
    await sidebar.waitForBuyer(etsy.other);

    expect((await sidebar.verdict()).text).toContain('Listed: caution');
  });

  test('L07: is not woken by a look-up', async () => {
    const { page, sidebar, isAwake } = await openAsleep();

    await page.locator(etsy.rowOf(etsy.other)).click();
    await sidebar.waitForBuyer(etsy.other);

    expect(await isAwake()).toBe(false);
  });
});
