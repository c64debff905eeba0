import { describe, expect, it } from 'vitest';
import {
  drawGroups,
  makeFingerprint,
  isSameGroup,
  isWholeGroup,
  type FingerprintSource,
} from '../../../domain/team/fingerprint.ts';
import { parseJoinLink } from '../../../domain/team/join-link.ts';
import { ann, bea, cai, dov, endingSet, keySet } from '../pack/signed-team.ts';

const lead = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const fixed: FingerprintSource = {
  team: 'lantern-shop',
  address: 'https://files.example.com/lantern/pack.json',
  keys: { number: 1, threshold: 1, keys: [lead] },
  key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
};
const both = { ...fixed, keys: endingSet(1, [ann, bea], [cai, dov]) };

describe('the fingerprint of keys', () => {
  it('is eight groups of four characters that are not mistaken for each other', async () => {
    expect(await makeFingerprint(fixed)).toEqual(
      Array.from({ length: 8 }, () => expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/)),
    );
  });

  it('stays as it is, so that two versions of the extension agree', async () => {
    expect((await makeFingerprint(fixed)).join(' ')).toMatchInlineSnapshot(`"Y21H 7CM7 1JR3 C1ST 3XM1 NZZH 38KG 1BEK"`);
  });

  it('does not depend on the order of the keys, nor on what stands behind the host', async () => {
    const turned = { ...both.keys, keys: both.keys.keys.toReversed() };
    const root = { threshold: 2, keys: [dov.key, cai.key] };
    const other = { ...both, address: 'https://files.example.com/moved.json?v=2', keys: { ...turned, root } };
    expect(await makeFingerprint(other)).toEqual(await makeFingerprint(both));
  });

  it.each<[string, Partial<FingerprintSource>]>([
    ['another team', { team: 'lantern-shops' }],
    ['another host', { address: 'https://files.example.net/lantern/pack.json' }],
    ['another port', { address: 'https://files.example.com:8443/lantern/pack.json' }],
    ['another team key', { key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHiA' }],
    ['no team key', { key: undefined }],
    ['another daily key', { keys: endingSet(1, [ann], [cai, dov]) }],
    ['another threshold', { keys: endingSet(1, [ann, bea], [cai, dov], [2, 2]) }],
    ['another number', { keys: endingSet(2, [ann, bea], [cai, dov]) }],
    ['no root role', { keys: endingSet(1, [ann, bea]) }],
    ['another root key', { keys: endingSet(1, [ann], [cai, dov, bea]) }],
    ['daily and root keys exchanged', { keys: endingSet(1, [cai, dov], [ann, bea]) }],
    ['another end', { keys: { ...both.keys, expires: '2027-11-21' } }],
    ['no end', { keys: keySet(1, 1, ann, bea) }],
  ])('A7: is another with %s', async (_what, changes) => {
    const groups = await makeFingerprint(both);
    const others = await makeFingerprint({ ...both, ...changes });
    expect(others.filter((group, at) => group === groups[at])).toEqual([]);
  });

  it('A7: leaves a forger no number to count up: sets are numbered from 1 to 10,000', () => {
    const ends = [0, 1, 10_000, 10_001, 3_330_672, 1.5].map(
      (set) => parseJoinLink(`https://files.example.com/pack.json#team=t&keys=${lead}&set=${set}`).ok,
    );
    expect(ends).toEqual([false, true, true, false, false, false]);
  });
});

describe('the groups that are asked for', () => {
  const sequence = (...numbers: number[]) => {
    const left = [...numbers];
    return (below: number) => (left.shift() ?? 0) % below;
  };

  it('A7: are three of eight, so 60 bits, each once and in order', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const drawn = drawGroups(sequence(seed, seed * 7, seed * 13));
      expect([drawn.length, new Set(drawn).size, drawn.toSorted((a, b) => a - b)]).toEqual([3, 3, drawn]);
      expect(drawn.every((group) => group >= 0 && group < 8)).toBe(true);
    }
  });

  it('A7: can be any three: all 56 are drawn, each as often', () => {
    const times = new Map<string, number>();
    for (let a = 0; a < 8; a += 1)
      for (let b = 0; b < 7; b += 1)
        for (let c = 0; c < 6; c += 1) {
          const drawn = drawGroups(sequence(a, b, c)).join();
          times.set(drawn, (times.get(drawn) ?? 0) + 1);
        }
    expect([times.size, new Set(times.values())]).toEqual([56, new Set([6])]);
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

it.each([
  ['M11', false],
  [' m 1 l o ', true],
  ['M1100', false],
])('what is typed, "%s", can be compared: %s', (typed, isWhole) => {
  expect(isWholeGroup(typed)).toBe(isWhole);
});
