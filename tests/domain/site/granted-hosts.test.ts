import { describe, expect, test } from 'vitest';
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
