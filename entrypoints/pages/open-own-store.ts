import { browser } from 'wxt/browser';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { UserDatabase } from '../../storage/user-database.ts';

/** What belongs to the agent, with its second copy in the browser's small storage. */
export function openOwnStore(): UserStore {
  return openUserStore(new UserDatabase(), browser.storage.local);
}
