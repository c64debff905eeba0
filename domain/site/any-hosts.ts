/** The hosts where the agent said "use Sidedesk here", from what the extension's storage holds. */
export function readAnyHosts(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((host): host is string => typeof host === 'string') : [];
}

/** A host as the browser's permissions name it. */
export function originOf(host: string): string {
  return `https://${host}/*`;
}
