declare global {
  interface ImportMetaEnv {
    /** Of the extension; the build writes it, tests have none. */
    readonly SIDEDESK_VERSION?: string;
  }
}

/**
 * What our scripts on one page share, which no page sees. It bears their version: after an update the former version's scripts may stand there still, and
 * what they hold may be of another shape.
 */
export function surroundingsOf<T extends object>(): Partial<T> {
  const all = globalThis as unknown as Record<string, Partial<T> | undefined>;
  return (all[`sidedesk ${import.meta.env.SIDEDESK_VERSION ?? ''}`] ??= {});
}
