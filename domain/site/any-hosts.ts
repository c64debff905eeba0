/**
 * A host as the browser's permissions name it, without its port: in Chromium such a pattern covers every port, and Firefox lists a pattern with a
 * port and then does not let it read anything.
 */
export function matchPatternFor(host: string): string {
  return `https://${host.replace(/:\d+$/, '')}/*`;
}

/** Whether two hosts share a permission. */
export function isSamePermission(one: string, other: string): boolean {
  return matchPatternFor(one) === matchPatternFor(other);
}
