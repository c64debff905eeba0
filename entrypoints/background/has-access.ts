import { browser } from 'wxt/browser';
import type { LoginStore } from '../../storage/login-store.ts';

/**
 * Whether the browser lets us read an address with the login for its host. Without a login many hosts can be read by anybody's page, so there
 * the lack of the permission says nothing about a failure.
 */
export async function hasAccess(logins: LoginStore, address: string): Promise<boolean> {
  if (!(await logins.read(address).catch(() => undefined))) return true;
  return browser.permissions.contains({ origins: [`https://${new URL(address).host}/*`] });
}
