import { describe, expect, it } from 'vitest';
import { findInBucket, packBucket, sortIntoBuckets } from '../../storage/buyer-buckets.ts';
import { smallBuyer } from '../domain/pack/small-pack.ts';

const keyOf = (number: number) => `7f${number.toString(16).padStart(30, '0')}`;

describe('a bucket of buyers', () => {
  it('gives back every entry whole, whatever their order', () => {
    const entries = [9, 2, 40, 7].map((number) => smallBuyer({ key: keyOf(number), by: `Agent ${number} 李` }));
    const bytes = packBucket(entries);
    expect(entries.map(({ key }) => findInBucket(bytes, key))).toEqual(entries.map((entry) => [entry]));
  });

  it('gives all entries of a buyer who stands in it twice', () => {
    const twice = [smallBuyer({ key: keyOf(3) }), smallBuyer({ key: keyOf(3), reason: 'extortion' })];
    const bytes = packBucket([smallBuyer({ key: keyOf(2) }), ...twice, smallBuyer({ key: keyOf(4) })]);
    expect(findInBucket(bytes, keyOf(3))).toEqual(twice);
  });

  it.each([
    ['before the first', keyOf(0)],
    ['between two', keyOf(5)],
    ['behind the last', keyOf(9)],
    ['different in its last digit only', `${keyOf(4).slice(0, -1)}5`],
    ['of the highest value', 'f'.repeat(32)],
  ])('has nothing for a key %s', (_where, key) => {
    const bytes = packBucket([2, 4, 8].map((number) => smallBuyer({ key: keyOf(number) })));
    expect(findInBucket(bytes, key)).toEqual([]);
  });

  it('has nothing for anybody when it is empty', () => {
    expect(findInBucket(packBucket([]), keyOf(1))).toEqual([]);
  });

  it('is read from the middle of other bytes too', () => {
    const packed = packBucket([smallBuyer({ key: keyOf(6) })]);
    const around = new Uint8Array(packed.length + 7);
    around.set(packed, 3);
    expect(findInBucket(around.subarray(3, 3 + packed.length), keyOf(6))).toHaveLength(1);
  });

  it('writes equal facts once: a thousand buyers of one reason take 20 bytes each', () => {
    const one = packBucket([smallBuyer({ key: keyOf(0) })]);
    const many = packBucket(Array.from({ length: 1000 }, (_none, number) => smallBuyer({ key: keyOf(number) })));
    expect(many.length - one.length).toBe(999 * 20);
  });

  it('is told by the first byte of the key', () => {
    const keys = ['00', '00', 'a1', 'ff'].map((byte, index) => `${byte}${String(index).padStart(30, '0')}`);
    const sorted = sortIntoBuckets(keys.map((key) => smallBuyer({ key })));
    expect([...sorted].map(([bucket, entries]) => [bucket, entries.length])).toEqual([
      [0, 2],
      [0xa1, 1],
      [0xff, 1],
    ]);
  });
});
