// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { EXAMPLE_SITE } from '../../../domain/example-site.ts';
import { describeUnfinished, parseUnfinished } from '../../../domain/reply/unfinished.ts';
import type { Reading } from '../../../domain/reading.ts';

const shown = 'https://www.etsy.com/messages/1870100001';
const reading: Reading = {
  site: 'etsy',
  variant: 'messages',
  conversation: '1870100001',
  buyer: { name: 'Annika Vogelsang', handles: [] },
  order: { id: '3391150872' },
  messages: [],
  health: [{ part: 'conversation', read: true, from: 'address', sure: 'high' }],
};

describe('J23: what is noted of a conversation with a reply that was begun', () => {
  it('is its site, whose it is and its address', () => {
    expect(describeUnfinished(reading, shown)).toEqual({ site: 'etsy', who: 'Annika Vogelsang', address: shown });
  });

  it.each([
    ['the order where no name was read', { buyer: { handles: [] } }, '3391150872'],
    ['nobody where neither was read', { buyer: { handles: [] }, order: undefined }, undefined],
  ])('names %s', (_what, changes, who) => {
    expect(describeUnfinished({ ...reading, ...changes } as Reading, shown)?.who).toBe(who);
  });

  it.each([
    ['of a page that names its conversations', shown, shown],
    ['where signs are escaped', 'https://www.etsy.com/m?to=18701%30%30001', 'https://www.etsy.com/m?to=18701%30%30001'],
    ['but not of another conversation, shown by now', 'https://www.etsy.com/messages/1870100002', undefined],
    ['but not of one whose number contains it', 'https://www.etsy.com/messages/91870100001', undefined],
    ['but not where another number of it contains it', 'https://www.etsy.com/messages/2?page=18701000012', undefined],
    [
      'where its fragment names it',
      'https://www.etsy.com/messages#/chat/1870100001',
      'https://www.etsy.com/messages#/chat/1870100001',
    ],
    ['but not where it may not be seen', undefined, undefined],
    ['but not of anything else', 'about:blank', undefined],
    ['but not where its escapes are wrong', 'https://www.etsy.com/messages/%E0%A4%A', undefined],
  ])('has an address %s', (_what, address, kept) => {
    expect(describeUnfinished(reading, address)?.address).toBe(kept);
  });

  it('has no address where the page, and not the address, names the conversation', () => {
    const health = [{ part: 'conversation', read: true, from: 'page', sure: 'high' }] as const;
    expect(describeUnfinished({ ...reading, health }, shown)).not.toHaveProperty('address', shown);
  });

  it('is nothing of the conversation to try Sidedesk with', () => {
    expect(describeUnfinished({ ...reading, site: EXAMPLE_SITE }, shown)).toBeUndefined();
  });

  it.each([[undefined], ['text'], [{}], [{ site: 7 }]])('is nothing when it is damaged: %j', (row) => {
    expect(parseUnfinished(row)).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'http://www.etsy.com/messages/1', 'chrome://settings', 'x'])(
    'never leads to an address that is no page of a marketplace: %s',
    (address) => {
      expect(parseUnfinished({ site: 'etsy', who: 'Annika', address })).toEqual({ site: 'etsy', who: 'Annika' });
    },
  );
});
