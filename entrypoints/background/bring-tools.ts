import { browser } from 'wxt/browser';
import { BRING_TOOLS } from '../../domain/ports.ts';

const TOOLS: string = '/repair.js';

interface Sender {
  readonly id?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** Puts the tools for mending a site beside the content script that asks, in its own frame. It is all that a content script may ask for. */
export function bringTools(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    if (message !== BRING_TOOLS || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    const files = [TOOLS] as ['/inbox.js'];
    return browser.scripting.executeScript({ target, files }).then(
      () => true,
      () => false,
    );
  });
}
