import { numberFormat } from '../language/intl-formats.ts';

/**
 * Units that buyers in some countries do not think in. Source: NIST, Special Publication 811 (2008), appendix B, checked on 2026-12-01; the
 * countries: CIA World Factbook, appendix on weights and measures, the United States, Liberia and Myanmar.
 */
const OTHERS = new Set(['US', 'LR', 'MM']);

const UNITS: Readonly<Record<string, readonly [other: string, convert: (value: number) => number]>> = {
  mm: ['in', (value) => value / 25.4],
  cm: ['in', (value) => value / 2.54],
  m: ['ft', (value) => value / 0.3048],
  g: ['oz', (value) => value / 28.349_523],
  kg: ['lb', (value) => value / 0.453_592_37],
  ml: ['fl oz', (value) => value / 29.573_53],
  l: ['gal', (value) => value / 3.785_412],
  '°c': ['°F', (value) => value * 1.8 + 32],
};
/** Units by the names that Chinese texts give them. */
const HAN: Readonly<Record<string, string>> = {
  毫米: 'mm',
  厘米: 'cm',
  公分: 'cm',
  公釐: 'mm',
  克: 'g',
  公克: 'g',
  千克: 'kg',
  公斤: 'kg',
  米: 'm',
  公尺: 'm',
};

/** How numbers are written: with a point or with a comma before the decimals, the other one or a space between thousands. */
const NUMBERS = {
  '.': String.raw`\d{1,6}(?:,\d{3})*(?:\.\d+)?`,
  ',': String.raw`\d{1,6}(?:[. \u00a0\u202f]\d{3})*(?:,\d+)?`,
} as const;
type Decimal = keyof typeof NUMBERS;
const UNIT_NAMES = 'mm|cm|kg|g|ml|m|l|°C|毫米|厘米|公分|公釐|公尺|公克|千克|公斤|克|米';
const measures = (number: string) =>
  new RegExp(
    String.raw`(?<![\d.,\p{L}])(${number}(?:\s?[×x–-]\s?${number})*)\s?(${UNIT_NAMES})(?![\p{Script=Latin}\p{N}²³/])`,
    'giu',
  );
const MEASURES = { '.': measures(NUMBERS['.']), ',': measures(NUMBERS[',']) };
const ALREADY = /\d\s?(?:in|ft|oz|lbs?|°F|inch(?:es)?|gal)\b|["″]/i;

/** Whether buyers of a country, ISO 3166, think in inches, pounds and Fahrenheit. */
export function hasOtherUnits(country: string | undefined): boolean {
  return country !== undefined && OTHERS.has(country);
}

/**
 * Adds inches, pounds and Fahrenheit behind every measure of a text in a language: `40 × 30 cm (15.7 × 11.8 in)`. A text that has such units
 * already stays as it is.
 */
export function addOtherUnits(text: string, language: string): string {
  if (ALREADY.test(text)) return text;
  const decimal: Decimal = numberFormat(language, {}).format(1.5).includes(',') ? ',' : '.';
  return text.replace(MEASURES[decimal], (whole, numbers: string, unit: string) => {
    const known = UNITS[HAN[unit] ?? unit.toLowerCase()];
    if (!known) return whole;
    const [other, convert] = known;
    const converted = numbers.replace(new RegExp(NUMBERS[decimal], 'g'), (number) => {
      const value = convert(readNumber(number, decimal));
      const maximumFractionDigits = other === '°F' || value >= 100 ? 0 : value < 10 ? 2 : 1;
      return numberFormat(language, { maximumFractionDigits }).format(value);
    });
    return `${whole} (${converted} ${other})`;
  });
}

function readNumber(number: string, decimal: Decimal): number {
  const plain =
    decimal === '.' ? number.replaceAll(',', '') : number.replace(/[. \u00a0\u202f]/g, '').replace(',', '.');
  return Number(plain);
}
