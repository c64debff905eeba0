import { describe, expect, it } from 'vitest';
import { FAILED_COMPARISON_KEY, openFailedComparisons } from '../../storage/failed-comparison.ts';

const area = (kept: Record<string, unknown> = {}) => ({
  get: async (key: string) => ({ [key]: kept[key] }),
  set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
});
const AT = '2026-11-29T15:40:00.000Z';

describe('a fingerprint that was typed wrong three times', () => {
  it('A7: is known when the page is loaded anew, and no other is', async () => {
    const kept = {};
    await openFailedComparisons(area(kept)).note('7K3MQX2P', AT);
    const again = openFailedComparisons(area(kept));
    expect([await again.read('7K3MQX2P'), await again.read('7K3MQX2Q')]).toEqual([AT, undefined]);
  });

  it.each([undefined, null, 3, {}, { of: '7K3MQX2P' }, { of: '7K3MQX2P', at: 5 }, { of: '7K3MQX2P', at: 'soon' }])(
    'is not known from what cannot be read: %j',
    async (row) => {
      expect(await openFailedComparisons(area({ [FAILED_COMPARISON_KEY]: row })).read('7K3MQX2P')).toBeUndefined();
    },
  );
});
