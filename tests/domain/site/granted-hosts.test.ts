import { describe, expect, test } from 'vitest';
import { isSamePermission, matchPatternFor } from '../../../domain/site/any-hosts.ts';
import { missingHosts, siteAtHost } from '../../../domain/site/granted-hosts.ts';

const hosts = ['www.market.example', 'de.market.example'];

describe('the hosts that a browser does not let be read', () => {
  test.each<[string, string[], string[]]>([
    ['all of them where nothing was given', [], hosts],
    ['the other one where one was given', ['https://www.market.example/*'], ['de.market.example']],
    ['none where both were given', ['https://www.market.example/*', '*://de.market.example/*'], []],
    ['none where every host was given', ['https://*/*'], []],
    ['none where every address was given', ['<all_urls>'], []],
    ['all where a longer name was given', ['https://www.market.example.net/*'], hosts],
  ])('P05: are %s', (_what, origins, missing) => {
    expect(missingHosts(hosts, origins)).toEqual(missing);
  });
});

describe('a host with a port', () => {
  test.each([
    ['files.example:8443', 'https://files.example/*'],
    ['files.example', 'https://files.example/*'],
    ['[2001:db8::1]:8443', 'https://[2001:db8::1]/*'],
    ['[2001:db8::1]', 'https://[2001:db8::1]/*'],
    ['192.0.2.7:5006', 'https://192.0.2.7/*'],
  ])('F13: %s is asked for as %s, which every browser lets be read on every port', (host, pattern) => {
    expect(matchPatternFor(host)).toBe(pattern);
  });

  test('F13: is missing where a browser lists it with its port, by which Firefox lets nothing be read', () => {
    expect(missingHosts(['files.example:8443'], ['https://files.example:8443/*'])).toEqual(['files.example:8443']);
    expect(missingHosts(['files.example:8443'], ['https://files.example/*'])).toEqual([]);
  });

  test('F13: shares its permission with the host on every other port, so that neither takes the other’s away', () => {
    expect(isSamePermission('files.example:8443', 'files.example')).toBe(true);
    expect(isSamePermission('files.example:8443', 'files.example.net:8443')).toBe(false);
  });
});

describe('the site of a host', () => {
  const sites = [{ hosts: [{ host: 'a.example' }] }, { hosts: [{ host: 'b.example' }] }];

  test.each([
    ['b.example', sites[1]],
    ['sub.b.example', undefined],
    [undefined, undefined],
  ])('of %s is the one that names it, or none', (host, site) => {
    expect(siteAtHost(sites, host)).toBe(site);
  });
});
