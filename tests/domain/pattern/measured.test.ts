import { describe, expect, test } from 'vitest';
import schemes from '../../../packs/base/schemes.json' with { type: 'json' };
import { drawPatterns } from '../../../lab/prove/draw-patterns.ts';
import { judgePattern, MOST_MS, slowest, type PatternVerdict } from '../../../lab/prove/judge-pattern.ts';
import { sites } from '../../../content/sites/index.ts';
import { isSafePattern } from '../../../domain/pattern/safe-pattern.ts';
import { rounds } from '../../how-much.ts';

/** A fixed sample; `npm run prove:patterns` takes many more. */
const DRAWN = rounds(400, 120);
const CHECKED = rounds(150, 40);

function draw(count: number, seed: number, isChecked: boolean): readonly PatternVerdict[] {
  return drawPatterns(seed)
    .take(count)
    .map((source) => judgePattern(source, isChecked))
    .toArray();
}

describe('patterns drawn from a grammar', () => {
  test('A8: are judged without a throw, and none that is accepted is kept busy by texts of its own parts', () => {
    const verdicts = draw(DRAWN, 1, false);
    expect(verdicts.filter(({ thrown, slowestMs }) => thrown !== undefined || slowestMs > MOST_MS)).toEqual([]);
    const accepted = verdicts.filter(({ isAccepted }) => isAccepted).length;
    expect([accepted > DRAWN / 4, accepted < (DRAWN * 3) / 4]).toEqual([true, true]);
  });

  test('A8: take an independent checker’s square at most once accepted, and no longer over the text that it finds worst', () => {
    const verdicts = draw(CHECKED, 2, true);
    const isWorse = ({ checked, degree = 0, slowestMs }: PatternVerdict) =>
      checked === 'exponential' || degree > 2 || slowestMs > MOST_MS;
    expect(verdicts.filter(isWorse)).toEqual([]);
    // The checker must have an opinion on many of them, or this would prove nothing.
    const known = verdicts.filter(({ checked }) => checked === 'safe' || checked === 'polynomial').length;
    expect(known).toBeGreaterThan(CHECKED / 4);
  }, 120_000);
});

const words = [
  'pattern',
  'path',
  'host',
  'hash',
  'is',
  'isNot',
  'author',
  'after',
  'before',
  'head',
  'incoming',
  'strip',
  'alone',
];

describe('the patterns that ship', () => {
  const shipped = [...new Set([...collect(sites.map(({ variants }) => variants)), ...collect(schemes)])];

  test('A8: are all accepted', () => {
    expect(shipped.length).toBeGreaterThan(120);
    expect(shipped.filter((source) => !isSafePattern(source))).toEqual([]);
  });

  test('A8: get through hostile texts as long as an element is read', () => {
    const texts = [...'a1 -:/.\nАб字'].map((letter) => letter.repeat(20_000));
    expect(shipped.filter((source) => slowest(source, texts) > MOST_MS)).toEqual([]);
  });
});

function collect(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return words.includes(name) && !isSelector(name, value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => collect(one, key));
}

/** `is` means a pattern in an address, but a selector on the page. */
function isSelector(name: string, value: string): boolean {
  return name === 'is' && /^[.[#a-z]/.test(value);
}
