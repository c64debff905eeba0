import { browser } from 'wxt/browser';
import { originOf } from '../../domain/site/any-hosts.ts';

/** Whether the browser lets us read an address whatever its host says. A device without a network lacks no permission. */
export async function hasAccess(address: string): Promise<boolean> {
  return !navigator.onLine || browser.permissions.contains({ origins: [originOf(new URL(address).host)] });
}
