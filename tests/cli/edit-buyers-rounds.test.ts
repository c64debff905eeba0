import { describe, expect, it } from 'vitest';
import { readRounds } from '../../cli/pack/edit-buyers.ts';
import { keying } from '../domain/blacklist/sealed-list.ts';
import { smallBuyer } from '../domain/pack/small-pack.ts';

describe('rounds as they are typed', () => {
  it.each([
    [undefined, {}, 0],
    ['0', {}, 0],
    ['1000', {}, 1000],
    ['2000000', { buyers: [] }, 2_000_000],
    ['1000', { buyersKey: { ...keying, rounds: 1000 } }, 1000],
    [undefined, { buyersKey: { ...keying, rounds: 1000 } }, 0],
    ['0', { buyers: [smallBuyer()] }, 0],
  ])('are read: %s for a pack with %j', (typed, pack, rounds) => {
    expect(readRounds(typed, pack)).toBe(rounds);
  });

  it.each(['', '-1', '1', '999', '2000001', '1e5', '1000.5', 'many', ' 1000', '10000000'])(
    'are refused with a sentence: "%s"',
    (typed) => {
      expect(() => readRounds(typed, {})).toThrow('--slow takes 0, or from 1000 to 2000000 rounds.');
    },
  );

  it.each([
    ['2000', { buyersKey: { ...keying, rounds: 1000 } }, 1000],
    ['0', { buyersKey: { ...keying, rounds: 1000 } }, 1000],
    ['1000', { buyersKey: keying, buyers: [smallBuyer()] }, 0],
    ['1000', { buyers: [smallBuyer()] }, 0],
  ])('are refused, not passed over, for a list that is keyed otherwise: %s for %j', (typed, pack, held) => {
    expect(() => readRounds(typed, pack)).toThrow(`The list is keyed with ${held} rounds`);
  });
});
