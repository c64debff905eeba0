import { browser } from 'wxt/browser';

/** Asks for the permission to read one host; only a click may. One that is held already is not asked for again. */
export function allowHost(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${new URL(address).host}/*`] });
}
