import { browser } from 'wxt/browser';
import type { PageOrder } from '../../domain/ports.ts';

/** The two keys of the browser's own list: each is told to the page in front. */
export function runCommands(): void {
  browser.commands.onCommand.addListener(async (command: string) => {
    const order: PageOrder | undefined =
      command === 'focus-search'
        ? { order: 'focus-search' }
        : command === 'toggle-panel'
          ? { order: 'toggle-panel' }
          : undefined;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // A tab without our content script has nobody to take the order; that is no fault.
    if (order && tab?.id !== undefined)
      await browser.tabs.sendMessage(tab.id, order, { frameId: 0 }).catch(() => undefined);
  });
}
