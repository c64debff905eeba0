import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../../domain/sizes/reading/read-message.ts';
import { loadLabelled, score } from '../../../../lab/bench/labelled-sizes.ts';
import type { Score } from '../../../../lab/bench/labelled-sizes.ts';

describe('S18 S43: messages as buyers write them', () => {
  const own = loadLabelled('own');
  const languages = [...new Set(own.map(({ language }) => language))];

  it('are of twenty languages', () => {
    expect(languages).toHaveLength(20);
  });

  it.each(languages)('are read exactly in nine of ten: %s', (language) => {
    const scores = own.filter((one) => one.language === language).map(score);
    const wrong = scores.filter(({ isExact }) => !isExact).map(({ message }) => message.text);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(scores.length / 10);
  });
});

/** What was reached on the messages of two writers who did not know the reader, in shares; it must not fall. */
const REACHED = {
  seen: { each: 45, exact: 0.895, values: 0.93, asks: 0.92, falseAlarms: 0.01 },
  fresh: { each: 30, exact: 0.79, values: 0.89, asks: 0.69, falseAlarms: 0.09 },
} as const;

describe.each(['seen', 'fresh'] as const)('S18 S43: messages that others wrote: %s', (part) => {
  const scores = loadLabelled(part).map(score);
  const reached = REACHED[part];
  const share = (read: (one: Score) => boolean | undefined): number => {
    const told = scores.map(read).filter((one) => one !== undefined);
    return told.filter(Boolean).length / told.length;
  };

  it('are as many in each language', () => {
    const counts = Map.groupBy(scores, ({ message }) => message.language);
    expect([...counts.values()].map((list) => list.length)).toEqual(Array.from({ length: 20 }, () => reached.each));
  });

  it('are read as well as before', () => {
    expect(share(({ isExact }) => isExact)).toBeGreaterThanOrEqual(reached.exact);
    expect(share(({ hasValues }) => hasValues)).toBeGreaterThanOrEqual(reached.values);
    expect(share(({ asks }) => asks)).toBeGreaterThanOrEqual(reached.asks);
  });

  it('raise no more false alarms than before', () => {
    expect(share(({ isFalseAlarm }) => isFalseAlarm)).toBeLessThanOrEqual(reached.falseAlarms);
  });
});

describe('S18: a message about sizes is read as a whole', () => {
  it.each([
    ['发我265的女靴', 'shoe women CN 265'],
    ['Schuhgröße 44, männlich, breiter Fuß', 'shoe men EU 44'],
    ['指輪は13号', 'ring undefined JP 13'],
    ['여자 구두 240', 'shoe women KR 240'],
    ['calço 40 no Brasil', 'shoe undefined BR 40'],
    ['Giacca uomo tg. 52', 'clothing men IT 52'],
    ['cap 7 3/8', 'hat undefined US 7 3/8'],
    ['reggiseno quarta B', 'bra women IT 4B'],
    ['41 👟 EU', 'shoe undefined EU 41'],
  ])('%s is %s', (text, wanted) => {
    const [size] = readMessage(text).sizes;
    expect(`${size?.kind} ${size?.audience} ${size?.system} ${size?.value}`).toBe(wanted);
  });

  it('what is ruled out is not offered', () => {
    const { sizes, notWanted } = readMessage('Las botas no en 38, en 39');
    expect([sizes.map(({ value }) => value), notWanted]).toEqual([['39'], ['38']]);
  });

  it.each(['Do you have these in 41?', 'vocês têm 39?', '235로 있을까요?'])('a bare number asks: %s', (text) => {
    expect(readMessage(text).ask).toBe('kind');
  });

  it('a size inside a link or a part number is none', () => {
    expect(readMessage('http://shop.example/p?size=38 SKU-38-XL-2').sizes).toEqual([]);
  });

  it('a scale that only the language tells is marked as assumed', () => {
    expect(readMessage('BH 85B', { language: 'de' }).sizes[0]).toMatchObject({ system: 'EU', systemFrom: 'assumed' });
    expect(readMessage('shoes EU 41').sizes[0]).toMatchObject({ system: 'EU', systemFrom: 'said' });
  });
});
