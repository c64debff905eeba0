/**
 * Whether nothing around the page can hide it: it stands in the tab itself, or in frames of the same marketplace, as an inbox inside of its own
 * administration does. A page of anybody else that frames the inbox can draw it see-through, and no look from inside would tell.
 */
export function standsInFront(window: Window): boolean {
  if (window.top === window) return true;
  // Firefox does not tell who is around; there the marketplace's own rule about frames is all that helps.
  const around: Partial<Pick<Location, 'ancestorOrigins'>> = window.location;
  return [...(around.ancestorOrigins ?? [])].every((origin) => isSameParty(new URL(origin), window.location));
}

/** Hosts below one common name, as `inbox.shopify.com` and `admin.shopify.com`. */
function isSameParty(one: Pick<URL, 'protocol' | 'hostname'>, other: Pick<URL, 'hostname'>): boolean {
  const parent = (host: string) => host.split('.').slice(1).join('.');
  const isSame = one.hostname === other.hostname || parent(one.hostname) === parent(other.hostname);
  // Below a name like `com` everybody is.
  return isSame && one.protocol === 'https:' && parent(one.hostname).includes('.');
}
