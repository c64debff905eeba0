import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../domain/pack/signed/base64url.ts';
import { fingerprintOf, isSameGroup } from '../../../domain/pack/signed/fingerprint.ts';
import { keySetSchema } from '../../../domain/pack/signed/key-set.ts';
import { ann, bea, keySet } from './signed-team.ts';

const fixed = { number: 1, threshold: 1, keys: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'] };

describe('the fingerprint of keys', () => {
  it('is eight groups of four characters that are not mistaken for each other', async () => {
    expect(await fingerprintOf('lantern-shop', fixed)).toEqual([
      expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/),
      ...Array.from({ length: 7 }, () => expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/)),
    ]);
  });

  it('stays as it is, so that two versions of the extension agree', async () => {
    expect((await fingerprintOf('lantern-shop', fixed)).join(' ')).toMatchInlineSnapshot(
      `"FZC3 BKEE V92G Q6W5 0SK7 NQ2S NQCH KD2R"`,
    );
  });

  it('does not depend on the order of the keys', async () => {
    expect(await fingerprintOf('t', keySet(1, 1, ann, bea))).toEqual(await fingerprintOf('t', keySet(1, 1, bea, ann)));
  });

  it.each([
    ['another key', 't', keySet(1, 1, ann)],
    ['another threshold', 't', keySet(1, 2, ann, bea)],
    ['another number', 't', keySet(2, 1, ann, bea)],
    ['another team', 'u', keySet(1, 1, ann, bea)],
  ])('is another with %s', async (_what, team, keys) => {
    const groups = await fingerprintOf('t', keySet(1, 1, ann, bea));
    expect((await fingerprintOf(team, keys)).filter((group, at) => group === groups[at])).toEqual([]);
  });
});

it.each([
  ['M1L0', 'M110', true],
  ['m1 lo', 'M110', true],
  ['M11', 'M110', false],
  ['', 'M110', false],
])('what is typed, "%s", is the group %s: %s', (typed, group, isSame) => {
  expect(isSameGroup(typed, group)).toBe(isSame);
});

describe('a set of keys', () => {
  it.each<[string, unknown]>([
    ['with a key twice', { ...fixed, keys: [fixed.keys[0], fixed.keys[0]] }],
    ['with a threshold over the number of keys', { ...fixed, threshold: 2 }],
    ['with a threshold of 0', { ...fixed, threshold: 0 }],
    ['without keys', { ...fixed, keys: [] }],
    ['with a short key', { ...fixed, keys: ['AAAA'] }],
    ['with a key in a second spelling', { ...fixed, keys: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp'] }],
  ])('%s is none', (_what, value) => {
    expect(keySetSchema.safeParse(value).success).toBe(false);
  });
});

it.each([[[]], [[0]], [[255, 254, 253]], [[1, 2, 3, 4]]])('bytes %j are read back from base64url', (bytes) => {
  expect([...(fromBase64url(toBase64url(Uint8Array.from(bytes))) ?? [])]).toEqual(bytes);
});
