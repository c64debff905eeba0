import { createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buyerKey } from '../../../domain/blacklist/buyer-key.ts';
import { normaliseHandle } from '../../../domain/blacklist/normal-form.ts';
import type { BuyerHandle } from '../../../domain/reading.ts';

const teamKey = Uint8Array.from({ length: 32 }, (_none, i) => i);
const id = (value: string): BuyerHandle => ({ type: 'id', value });
const alias = (value: string): BuyerHandle => ({ type: 'alias', value });

describe('the key of a buyer', () => {
  it('is the first half of an HMAC over site, type and value', async () => {
    const expected = createHmac('sha256', teamKey).update('shop\0id\0ann-81').digest('hex').slice(0, 32);
    expect(await buyerKey(teamKey, 'shop', id('ann-81'))).toBe(expected);
  });

  it('A16: costs as many hashes as the list asks for, with a salt that the team key alone gives', async () => {
    const salt = createHmac('sha256', teamKey).update('sidedesk slow key').digest();
    const expected = pbkdf2Sync('shop\0id\0ann-81', salt, 5000, 16, 'sha256').toString('hex');
    expect(await buyerKey(teamKey, 'shop', id('ann-81'), { form: 2, rounds: 5000 })).toBe(expected);
  });

  it.each([
    ['decomposed', 'jose\u0301-77'],
    ['full width', 'ｊｏｓé－７７'],
    ['with a space behind', 'josé-77 '],
    ['with an ideographic space before', '\u3000josé-77'],
    ['with a zero-width space', 'jo\u200bsé-77'],
    ['with a bidi mark', '\u202ejosé-77\u202c'],
    ['with a soft hyphen', 'jos\u00adé-77'],
    ['with a variation selector', 'josé\ufe0f-77'],
  ])('F33: is the same for a handle that is %s', async (_form, value) => {
    expect(await buyerKey(teamKey, 'shop', id(value))).toBe(await buyerKey(teamKey, 'shop', id('josé-77')));
  });

  it('F33: is the same for half-width and full-width katakana', () => {
    expect(normaliseHandle('shop', id('ﾊﾞﾅﾅ77'))).toBe(normaliseHandle('shop', id('バナナ７７')));
  });

  it.each([
    ['a superscript', 'x²', 'x2'],
    ['an ordinal sign', 'ªb', 'ab'],
    ['a circled digit', 'user①', 'user1'],
    ['a ligature', 'ﬁn', 'fin'],
    ['a Roman numeral sign', 'Ⅳ7', 'IV7'],
    ['other letters in upper case', 'AbC123', 'abc123'],
  ])('A16: is not the same for %s', async (_what, one, other) => {
    expect(await buyerKey(teamKey, 'shop', id(one))).not.toBe(await buyerKey(teamKey, 'shop', id(other)));
    // Older lists were keyed this way, and must be queried in the form they were made in.
    const former = { form: 1, rounds: 0 } as const;
    expect(await buyerKey(teamKey, 'shop', id(one), former)).toBe(await buyerKey(teamKey, 'shop', id(other), former));
  });

  it.each(['ebay', 'etsy', 'shopee'])(
    'is the same in upper case where the site takes both for one user: %s',
    (site) => {
      expect(normaliseHandle(site, alias('River_Craft'))).toBe(normaliseHandle(site, alias('river_craft')));
      expect(normaliseHandle('amazon', alias('River_Craft'))).toBe('River_Craft');
    },
  );

  it.each<[string, Uint8Array, string, BuyerHandle]>([
    ['site', teamKey, 'other', id('ann-81')],
    ['kind of handle', teamKey, 'shop', { type: 'order', value: 'ann-81' }],
    ['team', teamKey.toReversed(), 'shop', id('ann-81')],
    ['value', teamKey, 'shop', id('ann-82')],
  ])('differs by %s', async (_what, key, site, handle) => {
    expect(await buyerKey(key, site, handle)).not.toBe(await buyerKey(teamKey, 'shop', id('ann-81')));
  });

  it.each([1, 2] as const)('has no value left to hash when a handle is invisible (form %s)', (form) => {
    expect(normaliseHandle('shop', id(' \u200b\u3164 '), form)).toBe('');
  });

  it.each([
    ['a hyphen of print', '302\u20111234567', '302-1234567'],
    ['a sign before it', '#20418833', '20418833'],
    ['other blanks', 'A\u00a0204', 'A 204'],
    ['blanks within', '3391 1508 72', '3391150872'],
    ['a dash', '339115\u20130872', '339115-0872'],
    ['a minus sign', '339115\u22120872', '339115-0872'],
  ])('is the same for an order number with %s', (_what, one, other) => {
    const order = (value: string) => normaliseHandle('shop', { type: 'order', value });
    expect(order(one)).toBe(order(other));
  });

  it('A16: has no value to hash for an order number that is crossed out', () => {
    expect(normaliseHandle('shop', { type: 'order', value: 'XXXX-XXXX-8833' })).toBe('');
    expect(normaliseHandle('shop', { type: 'alias', value: 'xxxxviolet' })).toBe('xxxxviolet');
  });

  it.each(['a***b', 'j＊n', '张*', 't••', 'ann…', 'ann...', '███81', 'm∗∗y', '●●2190', 'a⋯b', 'c○○o', 'd‥e'])(
    'A16: has no value to hash when letters are hidden: %s',
    (value) => {
      for (const form of [1, 2] as const) {
        for (const type of ['id', 'alias', 'order'] as const) {
          expect(normaliseHandle('ebay', { type, value }, form)).toBe('');
        }
      }
    },
  );
});
