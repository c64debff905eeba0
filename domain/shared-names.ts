/** Names that two processes must agree on. */

/** Key prefix in local storage under which a content script announces a port that it is about to hand to its frame. */
export const KNOCK = 'knock:';

/** Channel on which the background tells its pages the progress of an import. */
export const SYNC_CHANNEL = 'sidedesk-sync';

/** Name of the connection that the browser's side panel opens to the content script of the tab beside it. */
export const PANEL_PORT = 'side-panel';

/** What the background sends to a content script, in single messages. */
export type PageOrder = { readonly order: 'focus-search' | 'toggle-panel' | 'ask-state' };

/** The order in a message; `undefined` where there is none. Senders of messages can send anything, including `null`. */
export function readOrder(message: unknown): PageOrder['order'] | undefined {
  const { order } = Object(message) as { readonly order?: unknown };
  return order === 'focus-search' || order === 'toggle-panel' || order === 'ask-state' ? order : undefined;
}

/** What a content script sends to the background to get the tools for fixing a site. */
export const BRING_TOOLS = 'bring-tools';

/** The same for the script that puts the panel on a page. */
export const BRING_HOSTING = 'bring-hosting';

/** The same for the script that writes into reply boxes. */
export const BRING_WRITING = 'bring-writing';

/** The same for the script that reads a page by its look. */
export const BRING_GUESSING = 'bring-guessing';
