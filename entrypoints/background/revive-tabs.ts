import { browser } from 'wxt/browser';
import type { PageOrder } from '../../domain/shared-names.ts';

/**
 * After an installation or update the inboxes that are already open have an old script or none: the new one is injected, so that nobody has to
 * reload a page with a half-written reply. `onlySilent`: only where no script answers, for instance after a host was allowed or the extension was
 * switched on again; a page that is still loading gets its script from the browser.
 */
export async function reviveTabs({ onlySilent = false } = {}): Promise<void> {
  const shipped = browser.runtime.getManifest().content_scripts ?? [];
  // Where the agent said "use Sidedesk here".
  const own = await browser.scripting.getRegisteredContentScripts().catch(() => []);
  for (const { matches = [], js = [] } of [...shipped, ...own]) {
    const which = onlySilent ? { url: matches, status: 'complete' as const, discarded: false } : { url: matches };
    for (const { id } of await browser.tabs.query(which)) {
      if (id === undefined || (onlySilent && (await answers(id)))) continue;
      const files = js.map(pathOf) as ['/inbox.js'];
      // A tab that shows the browser's own error page refuses; it is no inbox then.
      await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
    }
  }
}

/** Firefox gives the files of the manifest with the extension's whole address, which `executeScript` would take for a path. */
function pathOf(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname;
}

function answers(tabId: number): Promise<boolean> {
  const order: PageOrder = { order: 'ask-state' };
  return browser.tabs.sendMessage(tabId, order).then(
    (answer) => answer !== undefined,
    () => false,
  );
}
