/** The hosts where the agent said "use Sidedesk here", from what the extension's storage holds. */
export function readAnyHosts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((host): host is string => typeof host === 'string') : [];
}

/**
 * A host as the browser's permissions name it, without its port: Chromium lets such a pattern stand for every port, and Firefox lists a pattern with a
 * port and then lets nothing be read by it.
 */
export function matchPatternFor(host: string): string {
  return `https://${host.replace(/:\d+$/, '')}/*`;
}

/** Whether two hosts share a permission. */
export function isSamePermission(one: string, other: string): boolean {
  return matchPatternFor(one) === matchPatternFor(other);
}
