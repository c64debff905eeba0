import { browser } from 'wxt/browser';

/**
 * After an installation or update the inboxes that are already open hold an old script or none: the new one is put in, so that nobody has to
 * reload a page with a half-written reply.
 */
export async function reviveTabs(): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id === undefined) continue;
      const files = js.map((file) => `/${file}`) as ['/inbox.js'];
      // A tab that shows the browser's own error page refuses; it is no inbox then.
      await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
    }
  }
}
