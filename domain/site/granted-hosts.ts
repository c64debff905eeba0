import { matchPatternFor } from './any-hosts.ts';

/** Patterns by which browsers say that every https host is allowed. */
const ALL = new Set(['<all_urls>', '*://*/*', 'https://*/*']);

/** Those of some hosts that the browser does not let an extension read. `origins`: the patterns that it was granted. */
export function missingHosts(hosts: readonly string[], origins: readonly string[] = []): readonly string[] {
  if (origins.some((one) => ALL.has(one))) return [];
  const given = new Set(origins);
  return hosts.filter((host) => !given.has(matchPatternFor(host)) && !given.has(`*://${host}/*`));
}

/** The site that ships for a host, if there is one. */
export function siteAtHost<S extends { readonly hosts: readonly { readonly host: string }[] }>(
  sites: readonly S[],
  host: string | undefined,
): S | undefined {
  return host === undefined ? undefined : sites.find((site) => site.hosts.some((one) => one.host === host));
}
