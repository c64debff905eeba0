import { browser } from 'wxt/browser';
import type { PageOrder } from '../../domain/shared-names.ts';

/** The two keyboard commands in the browser's own list: each is sent to the page in front. */
export function runCommands(): void {
  browser.commands.onCommand.addListener(async (command: string) => {
    const order: PageOrder | undefined =
      command === 'focus-search'
        ? { order: 'focus-search' }
        : command === 'toggle-panel'
          ? { order: 'toggle-panel' }
          : undefined;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // Only a frame that shows an inbox listens; a tab without one has no receiver for the command, and that is not a fault.
    if (order && tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, order).catch(() => undefined);
  });
}
