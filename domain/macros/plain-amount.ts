import { HAN_NUMERALS, readHanNumber } from '../language/han-number.ts';
import { parseNumber } from './read-amount.ts';

/** Words behind a number that multiply it. From knowledge of the languages, 2026-11-30. */
const SCALES: readonly (readonly [number, string])[] = [
  [1000, 'k|thousand|tausend|mille|mil|tys|тыс|тысяч|тысячи|bin|ribu|rb|nghìn|ngàn|พัน|हज़ार|हजार'],
  [10_000, 'w'],
  [100_000, 'lakh|lakhs|lac|lacs|लाख'],
  [1_000_000, 'juta|jt|triệu|tr'],
  [10_000_000, 'crore|crores|करोड़'],
];
/** The same words, for a pattern. */
export const SCALE_WORDS = SCALES.map(([, words]) => words).join('|');
/** A hundredth of the money that is meant. */
const HUNDREDTHS = 'cents?|cts?|centimes?|céntimos?|centavos?|centesim[io]|grosz[ey]?|коп(?:еек|ейки)?|öre|øre|¢';

/** A hundredth of a pound. */
const PENCE = 'p|pence|penny';

const RUN = "\\d(?:[\\d.,'’\\s]*\\d)?";
const scaled = SCALES.map(
  ([by, words]) => [by, new RegExp(`(${RUN})\\s?(?:${words})(?![\\p{L}\\p{M}])\\.?`, 'iu')] as const,
);
const hundredth = new RegExp(`^(${RUN})\\s?(?:${HUNDREDTHS})\\.?$`, 'iu');
const pence = new RegExp(`^(${RUN})\\s?(?:${PENCE})$`, 'iu');
const HAN_RUN = new RegExp(`[\\d.,]*[${HAN_NUMERALS}][\\d.,${HAN_NUMERALS}]*`, 'u');
const IN_TENTHS = /^(\d+)(块|塊|元)(\d)(?:毛|角)?(?:钱|錢)?$/u;
const TENTHS = /^(\d+(?:\.\d)?)(?:毛|角)(?:钱|錢)?$/u;

/**
 * An amount as people write it, in figures: `499/-`, `5,-- €`, `1.5 lakh`, `199k`, `十五块五`, `1만5천원`, `50 cents`. What is written plainly stays as
 * it is. `language` (BCP 47) says how its numbers are written.
 */
export function plainAmount(text: string, language: string): string {
  const closed = text
    .replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/(?<=\d)\s?(?:[.,:]\s?[-–—]{1,2}|\/-)(?![\d])/u, '')
    .replace(/(?:\s?off|引き|税込み?|税抜き?|整|正)$/iu, '')
    .replace(/(?<![\d.,\p{L}]\s?)[.,](?=\d{2}(?!\d))/u, '0$&')
    .trim();
  return inHan(closed) ?? inScale(closed, language) ?? closed;
}

function inScale(text: string, language: string): string | undefined {
  const [, ofPound] = pence.exec(text) ?? [];
  const inPence = ofPound === undefined ? undefined : parseNumber(ofPound, language);
  if (inPence !== undefined) return `${figures(inPence / 100)} GBP`;
  const [, part] = hundredth.exec(text) ?? [];
  const hundredths = part === undefined ? undefined : parseNumber(part, language);
  if (hundredths !== undefined) return figures(hundredths / 100);
  for (const [by, pattern] of scaled) {
    const [whole, written] = pattern.exec(text) ?? [];
    const number = written === undefined ? undefined : parseNumber(written, language);
    if (whole !== undefined && number !== undefined) return text.replace(whole, `${figures(number * by)} `).trim();
  }
  return undefined;
}

function inHan(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '');
  const counted = HAN_RUN.test(bare) ? replaceHan(bare) : bare;
  const [, whole, unit, tenth] = IN_TENTHS.exec(counted) ?? [];
  if (whole !== undefined && unit !== undefined && tenth !== undefined) return `${whole}.${tenth}${unit}`;
  const [, tenths] = TENTHS.exec(counted) ?? [];
  if (tenths !== undefined) return `${figures(Number(tenths) / 10)}元`;
  return counted === bare ? undefined : counted;
}

function replaceHan(text: string): string {
  return text.replace(new RegExp(HAN_RUN.source, 'gu'), (written) => {
    // `两百五` is 250 in Chinese; the Japanese and Koreans say 205 so.
    const isShort = !/[円원엔]/u.test(text);
    const number = readHanNumber(isShort ? inFull(written) : written.replaceAll(',', ''));
    return number === undefined ? written : figures(number);
  });
}

const LOWER: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千', 萬: '千' };

/** With the unit that Chinese leaves out at the end: `两百五` as `两百五十`. */
function inFull(written: string): string {
  return written
    .replaceAll(',', '')
    .replace(
      /([百千万萬])([一二两兩三四五六七八九])$/u,
      (_, unit: string, digit: string) => `${unit}${digit}${LOWER[unit] ?? ''}`,
    );
}

/** Without the tails of binary fractions: 1.1 × 1000 is 1100. */
function figures(number: number): string {
  return String(Number(number.toFixed(4)));
}
