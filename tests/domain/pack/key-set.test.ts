import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../domain/base64url.ts';
import { isSameSet, keySetSchema, readKeyChange, type KeySet } from '../../../domain/pack/signed/key-set.ts';
import { trustSchema } from '../../../domain/pack/signed/trust.ts';
import { ann, annAlone, bea, cai, dov, endingSet, keySet, teamName } from './signed-team.ts';

const fixed = { number: 1, threshold: 1, keys: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'] };

describe('a set of keys', () => {
  it.each<[string, unknown]>([
    ['with a key twice', { ...fixed, keys: [fixed.keys[0], fixed.keys[0]] }],
    ['with a threshold over the number of keys', { ...fixed, threshold: 2 }],
    ['with a threshold of 0', { ...fixed, threshold: 0 }],
    ['without keys', { ...fixed, keys: [] }],
    ['with a short key', { ...fixed, keys: ['AAAA'] }],
    ['numbered beyond 10,000', { ...fixed, number: 10_001 }],
    ['with a day that is none for its end', { ...fixed, expires: '2027-02-30' }],
    ['A10 with a root key that signs every day too', { ...endingSet(1, [ann], [ann, bea]) }],
    ['A10 with two root keys of which one is enough', endingSet(1, [ann], [cai, dov], [1, 1])],
    ['A10 with more root signatures than keys', { ...fixed, root: { threshold: 3, keys: [cai.key, dov.key] } }],
    ['A10 with a root role without keys', { ...fixed, root: { threshold: 1, keys: [] } }],
    ['with a key in a second spelling', { ...fixed, keys: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp'] }],
  ])('%s is none', (_what, value) => {
    expect(keySetSchema.safeParse(value).success).toBe(false);
  });
});

it.each<[string, unknown]>([
  ['one of one, as in former versions', fixed],
  ['A10 two root keys, both needed', endingSet(1, [ann], [cai, dov])],
  ['A10 one root key of a team of one', endingSet(1, [ann], [bea])],
])('a set of keys may be %s', (_what, value) => {
  expect(keySetSchema.safeParse(value).success).toBe(true);
});

describe('two sets of keys', () => {
  const set = endingSet(2, [ann, bea], [cai, dov]);
  it.each<[string, KeySet, boolean]>([
    ['with their keys in another order', { ...set, keys: set.keys.toReversed() }, true],
    ['with another number', { ...set, number: 3 }, false],
    ['with another end', { ...set, expires: '2027-01-01' }, false],
    ['without the root role', endingSet(2, [ann, bea]), false],
    ['with another root key', endingSet(2, [bea], [cai, ann]), false],
  ])('%s are the same: %s', (_what, other, isSame) => {
    expect(isSameSet(set, other)).toBe(isSame);
  });
});

describe('what a former version stored', () => {
  it('is still trusted', () => {
    expect(trustSchema.parse({ keys: fixed, seq: 5, forks: [] })).toEqual({ keys: fixed, seq: 5, forks: [] });
  });

  it('stays trusted where a newer rule would not take its keys: a team is not lost for that', () => {
    const weak = { ...fixed, number: 3_330_672, keys: ['AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'] };
    expect([keySetSchema.safeParse(weak).success, trustSchema.safeParse({ keys: weak, seq: 5 }).success]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the payload of a change of keys', () => {
  const floor = { from: 5, prev: 'a'.repeat(64) };
  const base = { team: teamName, before: annAlone.keys };
  const read = (value: object) => readKeyChange(value, teamName);

  it('A1: of the newer format gives both roles, the end and the floor', () => {
    const keys = endingSet(2, [bea], [cai, dov]);
    expect(read({ fmt: 2, ...base, ...floor, ...keys })).toEqual({
      before: annAlone.keys,
      keys,
      floor: { seq: 5, digest: floor.prev },
    });
  });

  it('of a former version gives its keys alone', () => {
    const keys = keySet(2, 1, bea);
    expect(read({ fmt: 1, ...base, ...keys })).toEqual({ before: annAlone.keys, keys });
  });

  it.each<[string, object]>([
    ['of another team', { fmt: 2, ...base, ...floor, ...endingSet(2, [bea]), team: 'foes' }],
    ['without a floor', { fmt: 2, ...base, ...endingSet(2, [bea]) }],
    ['without an end', { fmt: 2, ...base, ...floor, ...keySet(2, 1, bea) }],
    ['of a format to come', { fmt: 3, ...base, ...floor, ...endingSet(2, [bea]) }],
    [
      'A17 with a key that anybody can sign for',
      { fmt: 2, ...base, ...floor, ...endingSet(2, [bea]), keys: ['AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'] },
    ],
    ['with a set that is none', { fmt: 2, ...base, ...floor, ...endingSet(2, [bea], [cai, dov], [1, 1]) }],
  ])('%s is none', (_what, value) => {
    expect(read(value)).toBeUndefined();
  });
});

it.each([[[]], [[0]], [[255, 254, 253]], [[1, 2, 3, 4]]])('bytes %j are read back from base64url', (bytes) => {
  expect([...(fromBase64url(toBase64url(Uint8Array.from(bytes))) ?? [])]).toEqual(bytes);
});
