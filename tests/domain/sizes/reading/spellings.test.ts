import { describe, expect, it } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import type { SizeHint, SizeQuestion, SizeSystem } from '../../../../domain/sizes/charts/size-question.ts';
import { baseCharts } from '../charts/base-charts.ts';
import { phrasesOf } from './read-sizes-in-words.ts';

const say = ({ kind, audience, system, value }: SizeQuestion) =>
  [kind, audience, system, value].filter(Boolean).join(' ');
const read = (text: string, hint: SizeHint = {}) => {
  const parsed = parseSize(text, hint);
  if (parsed.kind === 'read') return say(parsed.question);
  if (parsed.kind === 'ambiguous') return `${parsed.ask}? ${parsed.options.map(say).join(' | ')}`;
  if (parsed.kind === 'two-systems') return parsed.questions.map(say).join(' + ');
  return parsed.kind === 'impossible' ? `impossible ${parsed.nearest.join(' ')}`.trim() : 'none';
};

describe('a lone letter', () => {
  it.each([
    ['ring size N', {}, 'ring UK N'],
    ['ring N', {}, 'ring UK N'],
    ['N½ ring', {}, 'ring UK N½'],
    ['ring size N 1/2', {}, 'ring UK N½'],
    ['UK ring size L', {}, 'ring UK L'],
    ['戒指 M', {}, 'ring UK M'],
    ['P', { kind: 'ring' }, 'ring UK P'],
    ['size A', { kind: 'ring' }, 'ring UK A'],
    ['I wear a 7', { kind: 'ring' }, 'ring US 7'],
    // Elsewhere it is a clothing size, or nothing.
    ['M', {}, 'audience? clothing women letter M | clothing men letter M'],
    ['N', {}, 'none'],
  ] as const)('%s', (text, hint, expected) => {
    expect(read(text, hint)).toContain(expected);
  });
});

describe('sizes of babies in months', () => {
  it.each([
    ['18M', 'clothing children US 18M'],
    ['18 months', 'clothing children US 18M'],
    ['6-9 months', 'clothing children US 9M'],
    ['6–9M', 'clothing children US 9M'],
    ['12 Monate', 'clothing children US 12M'],
    ['3 mois', 'clothing children US 3M'],
    ['18个月', 'clothing children US 18M'],
    ['baby girl 12M', 'clothing children US 12M'],
    ['kids 9M', 'clothing children US 9M'],
    // A shoe of medium width.
    ["men's US 9M shoe", 'shoe men US 9'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are found in a message about sizes and not in one about delivery', () => {
    expect(phrasesOf('Which size for 6-9 months?')).toEqual(['6-9 months']);
    expect(phrasesOf('It took 2-3 months to arrive.')).toEqual([]);
  });
});

describe('other ways to write', () => {
  it.each([
    ['IT 3C', {}, 'bra women IT 3C'],
    ['Italian 2B', {}, 'bra women IT 2B'],
    ['3C', {}, 'shoe children US 3C'],
    ['二尺四', { audience: 'men' }, 'trousers men cm 80'],
    ['两尺三寸', { audience: 'men' }, 'trousers men cm 77'],
    ['2尺4', { audience: 'men' }, 'trousers men cm 80'],
    ['二尺', { audience: 'women' }, 'trousers women cm 67'],
  ] as const)('%s', (text, hint, expected) => {
    expect(read(text, hint)).toBe(expected);
  });

  it.each<[string, SizeHint, SizeSystem, string]>([
    ['IT 3C', {}, 'EU', '75C'],
    ['二尺四', { audience: 'men' }, 'US', 'W32'],
    ['18M', {}, 'EU', '86'],
    ['24M', { audience: 'children' }, 'EU', '92'],
    ['ring size N', {}, 'EU', '54'],
  ])('%s with %j is %s %s', (text, hint, system, expected) => {
    const parsed = parseSize(text, hint);
    const answer = parsed.kind === 'read' ? convertSize(parsed.question, baseCharts, {}) : undefined;
    const found = answer?.kind === 'answer' ? answer.results.find((one) => one.system === system) : undefined;
    expect(found?.value).toBe(expected);
  });
});

describe('a fraction in every spelling is the same size', () => {
  const shoe = { kind: 'shoe', audience: 'men' } as const;
  it.each([
    ...['US 7.5', 'US 7,5', 'US 7½', 'US 7 ½', 'US 7 1/2', 'US 7-1/2', 'US 7 1⁄2', 'US 7 and a half', 'US 7 et demi'],
    ...['US 7 y medio', 'US 7 e mezzo', '美码7半', 'ＵＳ７．５', 'ＵＳ　７½', 'US ٧٫٥', 'US ۷٫۵'],
  ])('%s', (text) => {
    expect(read(text, shoe)).toBe('shoe men US 7.5');
  });

  it.each(['EU 42 2/3', 'EU 42⅔', 'EU 42-2/3', 'EU 42.67', 'EU 42,66', 'EU４２⅔'])('%s', (text) => {
    expect(read(text, shoe)).toBe('shoe men EU 42 2/3');
  });
});

describe('a line from right to left', () => {
  it.each([
    ['مقاس ٤٢ أوروبي', 'EU 42'],
    ['مقاس الحذاء 42 أوروبي رجالي', 'shoe men EU 42'],
    ['ألبس مقاس ٩ أمريكي للرجال، حذاء', 'shoe men US 9'],
    ['אני נועלת מידה 39 אירופאית, נעליים לנשים', 'shoe women EU 39'],
    ['מידה 9 אמריקאי לגברים נעליים', 'shoe men US 9'],
    ['\u202bEU\u200f 42\u202c \u200fحذاء', 'shoe EU 42'],
    ['27.5 سم القدم', 'shoe cm 27.5'],
    ['27.5 ס״מ כף רגל', 'shoe cm 27.5'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('is found in a message', () => {
    expect(phrasesOf('مرحبا، أنا ألبس مقاس ٤٢ أوروبي، هل يناسبني؟').map((phrase) => read(phrase))).toEqual([
      expect.stringContaining('EU 42'),
    ]);
    expect(phrasesOf('שלום, המידה שלי היא 39 אירופאי. מספר הזמנה 40017').map((phrase) => read(phrase))).toEqual([
      expect.stringContaining('EU 39'),
    ]);
  });
});

describe('what cannot be', () => {
  it.each([
    ['173/82A', {}, 'impossible 170/82A 175/82A'],
    ['EU 99', { kind: 'shoe' }, 'impossible'],
    ['−3', { kind: 'shoe' }, 'impossible'],
    ['US -3', { kind: 'shoe' }, 'impossible'],
    ['US 7.3', { kind: 'shoe', audience: 'men' }, 'impossible'],
    ['EU 0', { kind: 'shoe' }, 'impossible'],
  ] as const)('%s is said to be none', (text, hint, expected) => {
    expect(read(text, hint)).toBe(expected);
  });

  it.each([
    ['US 9 / EU 42', 'US 9 + EU 42'],
    ['EU 38, UK 5', 'EU 38 + UK 5'],
    ['US 9 (27 cm)', 'US 9 + cm 27'],
    ['９号 or ２３．５ｃｍ', '9 + cm 23.5'],
  ])('%s gives both', (text, expected) => {
    expect(read(text, { kind: 'shoe', audience: 'women' }).replaceAll('shoe women ', '')).toBe(expected);
  });
});
