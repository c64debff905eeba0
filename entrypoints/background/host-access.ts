import { browser } from 'wxt/browser';
import { originOf } from '../../domain/site/any-hosts.ts';

/** A host that is silent for so long is taken for one that is down (ms). */
const PATIENCE_MS = 10_000;

/**
 * Whether the browser lets us read an address. Asked when a request has failed: a host that answers a request whose answer nobody may read is not
 * down, it lets others read only what the browser allows; that permission was never given, or was taken back.
 */
export async function hasAccess(address: string): Promise<boolean> {
  const isAllowed = await browser.permissions.contains({ origins: [originOf(new URL(address).host)] });
  return isAllowed || !(await answersUnread(address));
}

function answersUnread(address: string): Promise<boolean> {
  const asked = fetch(address, {
    mode: 'no-cors',
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return asked.then(
    () => true,
    () => false,
  );
}
