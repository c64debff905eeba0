import { foldDigits } from './size-tokens.ts';

/** What somebody weighs, as a buyer wrote it. */
export interface SaidWeight {
  readonly kg: number;
  readonly unit: 'kg' | 'lb';
  /** In the unit; Chinese jin (half a kilogram) are told in kg. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const ENDS = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\d])';

/** Units, and how many kg one is. Written down from knowledge of these languages on 2026-11-30; no page was looked at. */
const UNITS: readonly (readonly [words: string, kg: number, unit: 'kg' | 'lb'])[] = [
  [
    `(?:kgs?|kilos?|kilo(?:m(?!\\s?\\d)|yum|gram\\p{L}*)|kilogram\\p{L}*|quilos?|chili|кг|кило(?:грамм\\p{L}*)?|كيلو(?:غرام|جرام)?|كجم|كغ|ק"ג|קג|кілограм\\p{L}*|kí|ký)${ENDS}`,
    1,
    'kg',
  ],
  ['公斤|千克|キロ|㎏|킬로|키로|กิโล|กก|โล(?!ง)', 1, 'kg'],
  ['斤', 0.5, 'kg'],
  [`(?:lbs?|pounds?)\\.?${ENDS}`, 0.45359237, 'lb'],
];

const NAMES =
  '(?:weights?|weigh(?:ing|s)?|gewicht|wiege|poids|pèse|peso|vikt|väger|weeg|waga|ważę|вес(?:ом|у)?|вешу|вага|kilom?|kilosu|berat(?:\\s?badan)?|bb|(?:cân\\s)?nặng|nang|وزني|وزن|الوزن|משקל|体重|體重|몸무게|체중|น้ำหนัก|หนัก)';

const withUnit = UNITS.map(
  ([words, kg, unit]) =>
    [new RegExp(`(?<![\\d.,:/-])(\\d{1,3}(?:[.,]\\d)?)\\s?(?:${words})`, 'giu'), kg, unit] as const,
);
const named = new RegExp(
  `(?<!\\p{L})و?${NAMES}\\s?(?:is|ist|est|è|é|:|=|は|은|는|около|примерно|ca\\.?|~)?\\s?(\\d{2,3}(?:[.,]\\d)?)(?![\\d.,]*\\d|\\s?(?:€|\\$|£|%))`,
  'giu',
);

/** `165/55`: the height, and what is weighed in kg. */
const behindHeight = /(?<=(?<![\d.,/-])1[4-9]\d\s?\/\s?)(\d{2})(?![\d.,/]*\d|\s?[A-C](?!\p{L}))/gu;

/** What a person can weigh: less is a child's or a parcel's. */
const LEAST = 30;
const MOST = 200;

/** The weights that a text names; those of children only where `hasChild`, since parcels weigh as much. */
export function readWeights(given: string, hasChild: boolean): SaidWeight[] {
  const text = foldDigits(given);
  const found: SaidWeight[] = [];
  const take = (match: RegExpExecArray, perUnit: number, unit: 'kg' | 'lb'): void => {
    const number = Number((match[1] ?? '').replace(',', '.'));
    const kg = Math.round(number * perUnit * 10) / 10;
    const isJin = perUnit === 0.5;
    const [start, end] = [match.index, match.index + match[0].length];
    if (kg < (hasChild ? 3 : LEAST) || kg > MOST || found.some((one) => start < one.end && one.start < end)) return;
    found.push({ kg, unit, value: isJin ? kg : number, start, end });
  };
  for (const [pattern, kg, unit] of withUnit) for (const match of text.matchAll(pattern)) take(match, kg, unit);
  for (const match of text.matchAll(named)) take(match, 1, 'kg');
  for (const match of text.matchAll(behindHeight)) take(match, 1, 'kg');
  return found.sort((a, b) => a.start - b.start);
}
