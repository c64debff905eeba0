import { describe, expect, it } from 'vitest';
import { FAILED_COMPARISON_KEY, openFailedComparisons } from '../../storage/failed-comparison.ts';

const area = (kept: Record<string, unknown> = {}) => ({
  get: async (key: string) => ({ [key]: kept[key] }),
  set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
});
const AT = '2026-11-29T15:40:00.000Z';
const once = { wrong: 1, at: AT };
const thrice = { wrong: 3, at: AT };

describe('fingerprints that were typed wrong', () => {
  it('A7: are known when the page is loaded anew, each by itself', async () => {
    const kept = {};
    await openFailedComparisons(area(kept)).note('7K3MQX2P', once);
    await openFailedComparisons(area(kept)).note('C8RNM11X', thrice);
    const again = openFailedComparisons(area(kept));
    expect(await Promise.all(['7K3MQX2P', 'C8RNM11X', 'W4TBC8RN'].map((one) => again.read(one)))).toEqual([
      once,
      thrice,
      undefined,
    ]);
  });

  it('A7: stand nowhere as they are', async () => {
    const kept = {};
    await openFailedComparisons(area(kept)).note('7K3MQX2P', once);
    expect(Object.keys(kept)).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('7K3M');
  });

  it('are as many as an hour can bring, the newest ones', async () => {
    const tries = openFailedComparisons(area());
    for (let at = 0; at < 60; at += 1) await tries.note(String(at), once);
    expect([await tries.read('0'), await tries.read('59')]).toEqual([undefined, once]);
  });

  it.each([
    undefined,
    null,
    3,
    {},
    { a: 3 },
    { a: { wrong: 1 } },
    { a: { wrong: '1', at: AT } },
    { a: { wrong: 1, at: 'soon' } },
  ])('are not known from what cannot be read, and can be noted all the same: %j', async (row) => {
    const tries = openFailedComparisons(area({ [FAILED_COMPARISON_KEY]: row }));
    expect(await tries.read('7K3MQX2P')).toBeUndefined();
    await tries.note('7K3MQX2P', once);
    expect(await tries.read('7K3MQX2P')).toEqual(once);
  });
});
