import { browser } from 'wxt/browser';
import type { PageOrder } from '../../domain/ports.ts';

/**
 * After an installation or update the inboxes that are already open hold an old script or none: the new one is put in, so that nobody has to
 * reload a page with a half-written reply. `onlySilent`: only where no script answers, as after a host was allowed.
 */
export async function reviveTabs({ onlySilent = false } = {}): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id === undefined || (onlySilent && (await answers(id)))) continue;
      const files = js.map((file) => `/${file}`) as ['/inbox.js'];
      // A tab that shows the browser's own error page refuses; it is no inbox then.
      await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
    }
  }
}

function answers(tabId: number): Promise<boolean> {
  const order: PageOrder = { order: 'ask-state' };
  return browser.tabs.sendMessage(tabId, order).then(
    (answer) => answer !== undefined,
    () => false,
  );
}
