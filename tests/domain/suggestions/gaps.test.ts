import { describe, expect, it } from 'vitest';
import { countGaps, parseGaps, withGap, writeGaps } from '../../../domain/suggestions/gaps.ts';

const recycling = { id: 'recycling', name: { en: 'Where to recycle it', 'zh-CN': '如何回收' } };
const warranty = { id: 'warranty', name: { en: 'Warranty' } };

describe('C15: what the pack has no reply for', () => {
  it('is noted once for each conversation', () => {
    const once = withGap(undefined, 'de', recycling);
    expect(withGap(once, 'de', recycling)).toBe(once);
    expect(Object.keys(withGap(once, 'de', warranty).wishes)).toEqual(['recycling', 'warranty']);
  });

  it('is counted by conversations and language, the most frequent first', () => {
    const [one, both] = [
      withGap(undefined, 'de', warranty),
      withGap(withGap(undefined, 'de', recycling), 'de', warranty),
    ];
    expect(countGaps([one, both, withGap(undefined, 'fr', warranty)])).toMatchObject([
      { intent: 'warranty', language: 'de', conversations: 2 },
      { intent: 'recycling', language: 'de', conversations: 1 },
      { intent: 'warranty', language: 'fr', conversations: 1 },
    ]);
  });

  it('is a table for a sheet, in the language of the agent', () => {
    const counts = countGaps([withGap(undefined, 'de', recycling)]);
    expect(writeGaps(counts, ['买家想要', '编号', '语言', '会话数'], 'zh-CN')).toBe(
      '买家想要\t编号\t语言\t会话数\n如何回收\trecycling\t德语\t1',
    );
  });

  it.each([undefined, null, 7, { language: 'de' }, { language: 7, wishes: {} }])(
    'is none where the disk holds %j',
    (value) => {
      expect(parseGaps(value)).toBeUndefined();
    },
  );
});
