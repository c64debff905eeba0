import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buyerKey, normaliseHandle } from '../../../domain/blacklist/buyer-key.ts';
import type { BuyerHandle } from '../../../domain/reading.ts';

const teamKey = Uint8Array.from({ length: 32 }, (_none, i) => i);
const id = (value: string): BuyerHandle => ({ type: 'id', value });

describe('the key of a buyer', () => {
  it('is the first half of an HMAC over site, type and value', async () => {
    const expected = createHmac('sha256', teamKey).update('shop\0id\0ann-81').digest('hex').slice(0, 32);
    expect(await buyerKey(teamKey, 'shop', id('ann-81'))).toBe(expected);
  });

  it.each([
    ['decomposed', 'Jose\u0301-77'],
    ['full width', 'ｊｏｓé－７７'],
    ['upper case', 'JOSÉ-77'],
    ['with a space behind', 'josé-77 '],
    ['with an ideographic space before', '\u3000josé-77'],
    ['with a zero-width space', 'jo\u200bsé-77'],
    ['with a bidi mark', '\u202ejosé-77\u202c'],
    ['with a soft hyphen', 'jos\u00adé-77'],
    ['with a variation selector', 'josé\ufe0f-77'],
  ])('F33: is the same for a handle that is %s', async (_form, value) => {
    expect(await buyerKey(teamKey, 'shop', id(value))).toBe(await buyerKey(teamKey, 'shop', id('josé-77')));
  });

  it.each<[string, Uint8Array, string, BuyerHandle]>([
    ['site', teamKey, 'other', id('ann-81')],
    ['kind of handle', teamKey, 'shop', { type: 'order', value: 'ann-81' }],
    ['team', teamKey.toReversed(), 'shop', id('ann-81')],
    ['value', teamKey, 'shop', id('ann-82')],
  ])('differs by %s', async (_what, key, site, handle) => {
    expect(await buyerKey(key, site, handle)).not.toBe(await buyerKey(teamKey, 'shop', id('ann-81')));
  });

  it('has no value left to hash when a handle is invisible', () => {
    expect(normaliseHandle('shop', id(' \u200b\u3164 '))).toBe('');
  });
});
