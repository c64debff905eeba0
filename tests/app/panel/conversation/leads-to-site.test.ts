// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { leadsToSite } from '../../../../app/panel/conversation/leads-to-site.ts';
import type { PackContent } from '../../../../domain/pack/schema.ts';

const pack = {
  sites: [{ kind: 'site', id: 'shop', hosts: [{ host: 'desk.shop.example' }] }],
} as unknown as PackContent;

describe('J23 H13: an address that was noted of a conversation', () => {
  it.each([
    ['its marketplace', 'https://www.etsy.com/messages/77', 'etsy', true],
    ['another host', 'https://etsy.com.evil.example/messages/77', 'etsy', false],
    ['another marketplace', 'https://sellercentral.amazon.com/messaging/77', 'etsy', false],
    ['a host hidden before an at sign', 'https://www.etsy.com@evil.example/messages/77', 'etsy', false],
    ['its marketplace without a lock', 'http://www.etsy.com/messages/77', 'etsy', false],
    ['a site of the team', 'https://desk.shop.example/77', 'shop', true],
    ['another host than the team’s', 'https://evil.example/77', 'shop', false],
    ['the host that the agent switched on', 'https://desk.acme.example:8443/77', 'here:desk.acme.example:8443', true],
    ['another host than that', 'https://evil.example/77', 'here:desk.acme.example', false],
    ['a site that nobody knows', 'https://evil.example/77', 'gone', false],
    ['nowhere', 'about:blank', 'etsy', false],
    ['no address', 'messages/77', 'etsy', false],
  ])('leads to %s: %s beside %s: %s', (_what, address, site, leads) => {
    expect(leadsToSite(address, site, pack)).toBe(leads);
  });
});
