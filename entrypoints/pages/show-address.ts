import { browser } from 'wxt/browser';
import { matchPatternFor } from '../../domain/site/any-hosts.ts';

/** Shows an address where it is open already; else in the tab in front if that is on the same host, in another tab that is, or in a new one. */
export async function showAddress(address: string): Promise<void> {
  const { host } = new URL(address);
  const there = await browser.tabs.query({ url: matchPatternFor(host) });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = there.find(({ url }) => url === address) ?? there.find(({ id }) => id === front?.id) ?? there[0];
  if (tab?.id === undefined) return void (await browser.tabs.create({ url: address }));
  // A tab that shows it already is not loaded again.
  await browser.tabs.update(tab.id, { active: true, ...(tab.url !== address && { url: address }) });
  if (tab.windowId !== front?.windowId) await browser.windows.update(tab.windowId, { focused: true });
}
