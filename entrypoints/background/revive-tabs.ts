import { browser } from 'wxt/browser';

/**
 * After an installation or update the inboxes that are already open hold an old script or none: the new one is put in, so that nobody has to
 * reload a page with a half-written reply.
 */
export async function reviveTabs(): Promise<void> {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    const injection = { target: { tabId: id }, files: ['/inbox.js' as const] };
    // A tab that shows the browser's own error page refuses; it is no inbox then.
    await browser.scripting.executeScript(injection).catch(() => undefined);
  }
}
