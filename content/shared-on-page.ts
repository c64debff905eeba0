/** Of the extension. The build writes it in; scripts and tests have none. */
declare const SIDEDESK_VERSION: string | undefined;

/**
 * What our scripts on one page share, which no page sees. It bears their version: after an update the former version's scripts may still be there, and
 * what they hold may be of another shape.
 */
export function sharedOnPage<T extends object>(): Partial<T> {
  const all = globalThis as unknown as Record<string, Partial<T> | undefined>;
  return (all[`sidedesk ${typeof SIDEDESK_VERSION === 'string' ? SIDEDESK_VERSION : ''}`] ??= {});
}
