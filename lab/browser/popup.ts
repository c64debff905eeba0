import type { Page } from 'playwright-core';
import type { World } from './world.ts';

/** The popup as it opens over a page: in a tab of its own it would take itself for the active page. */
export async function openPopup(
  { context, extensionId }: Pick<World, 'context' | 'extensionId'>,
  below: Page,
): Promise<Page> {
  const popup = await context.newPage();
  await popup.addInitScript((url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: (...asked: unknown[]) => unknown } } })
      .chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = (_asked, ...rest) => query({ url }, ...rest);
  }, below.url());
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.locator('.scp-popup-row').first().waitFor();
  return popup;
}
