/** The hosts where the agent said "use Sidedesk here", as the extension's storage has them. */
export function readAnyHosts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((host): host is string => typeof host === 'string') : [];
}

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
