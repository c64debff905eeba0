import { browser } from 'wxt/browser';
import { BRING_GUESSING, BRING_HOSTING, BRING_TOOLS, BRING_WRITING } from '../../domain/shared-names.ts';

const FILES: ReadonlyMap<unknown, readonly string[]> = new Map([
  [BRING_TOOLS, ['/repair.js']],
  [BRING_GUESSING, ['/guess.js']],
  [BRING_HOSTING, ['/panel-frame.js']],
  // What follows typed codes asks for an insert.
  [BRING_WRITING, ['/write.js', '/codes.js']],
]);

interface Sender {
  readonly id?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/**
 * Injects one of our scripts beside the content script that asks, in its own frame: the tools for fixing a site, or the script that reads a page by
 * its look, shows the panel, or writes and follows typed codes. It is all that a content script may ask for.
 */
export function bringTools(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    const files = FILES.get(message) as '/inbox.js'[] | undefined;
    if (files === undefined || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    // The content script is already running, whatever else of the page is still loading.
    return browser.scripting.executeScript({ target, files, injectImmediately: true }).then(
      () => true,
      () => false,
    );
  });
}
