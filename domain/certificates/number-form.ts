import type { NumberForm, Scheme } from '../pack/schema.ts';
import { isSafePattern } from '../pattern/safe-pattern.ts';

/** What was unusual in how a number was written. Case, spaces and kinds of hyphen don't count. */
export type NumberFlag =
  /** Full-width letters or digits. */
  | 'full-width'
  /** Letters of another alphabet that look like the right ones; a register wouldn't find them. */
  | 'look-alike'
  /** O for 0, I for 1 or vice versa; the format fits only after the correction. */
  | 'digit-letter';

/** A number in the format of a scheme's register. Only its format was checked. */
export interface ReadNumber {
  readonly number: string;
  readonly flags: readonly NumberFlag[];
}

/** Longest run of text that is tried as a number, in characters. */
export const NUMBER_LIMIT = 64;

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      А: 'A',
      В: 'B',
      С: 'C',
      Е: 'E',
      Н: 'H',
      І: 'I',
      Ј: 'J',
      К: 'K',
      М: 'M',
      О: 'O',
      Р: 'P',
      Ѕ: 'S',
      Т: 'T',
      Х: 'X',
    },
    ...{
      Α: 'A',
      Β: 'B',
      Ε: 'E',
      Ζ: 'Z',
      Η: 'H',
      Ι: 'I',
      Κ: 'K',
      Μ: 'M',
      Ν: 'N',
      Ο: 'O',
      Ρ: 'P',
      Τ: 'T',
      Υ: 'Y',
      Χ: 'X',
    },
  }),
);

const SWAPS = [
  { from: /O/g, to: '0' },
  { from: /[IL]/g, to: '1' },
  { from: /0/g, to: 'O' },
  { from: /1/g, to: 'I' },
] as const;

/** Reads a scheme's number, with or without its label ("FCC ID: …"); `undefined` if the format doesn't fit. */
export function parseCertificateNumber(
  written: string,
  scheme: Pick<Scheme, 'name' | 'also' | 'number'>,
): ReadNumber | undefined {
  const form = scheme.number;
  if (!form || written.length > 2 * NUMBER_LIMIT) return undefined;
  const bare = stripLabel(written.trim(), listLabels(scheme));
  return matchForm(bare, form, form.pattern) ?? matchForm(written, form, form.pattern);
}

/** The words that label a scheme's numbers. */
export function listLabels(scheme: Pick<Scheme, 'name' | 'also' | 'number'>): string[] {
  return [scheme.name, ...(scheme.also ?? []), ...(scheme.number?.cues ?? [])];
}

/** Matches a run of text against one of a format's patterns. */
export function matchForm(written: string, form: NumberForm, pattern: string): ReadNumber | undefined {
  if (written.length > NUMBER_LIMIT) return undefined;
  const plain = plainText(written);
  const isWide = plain !== written && /[\uff01-\uff5e]/.test(written);
  const flags: NumberFlag[] = isWide ? ['full-width'] : [];
  const kept = [...plain.toUpperCase()].filter((one) => !(form.drops ?? ' ').includes(one)).join('');
  if (fits(kept, pattern)) return { number: kept, flags };
  const latin = foldLookAlikes(kept);
  const folded = form.script === 'mixed' ? foldLookAlikes(pattern) : pattern;
  if (latin !== kept || form.script === 'mixed') {
    if (fits(latin, folded)) return { number: latin, flags: [...flags, 'look-alike'] };
  }
  const isFolded: NumberFlag[] = latin === kept ? [] : ['look-alike'];
  for (const { from, to } of SWAPS) {
    const swapped = latin.replace(from, to);
    if (swapped !== latin && fits(swapped, pattern)) {
      return { number: swapped, flags: [...flags, ...isFolded, 'digit-letter'] };
    }
  }
  return undefined;
}

/** Writes full-width forms, kinds of hyphen and invisible characters as a keyboard would. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Replaces Cyrillic and Greek capitals with the Latin ones they resemble. */
export function foldLookAlikes(text: string): string {
  return [...text].map((one) => LOOK_ALIKES.get(one) ?? one).join('');
}

const compiled = new Map<string, RegExp | null>();

/** A pattern that packs may no longer contain, stored by an earlier version, matches nothing. */
function fits(text: string, pattern: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = isSafePattern(pattern) ? new RegExp(pattern, 'u') : null;
    compiled.set(pattern, expression);
  }
  return expression?.test(text) ?? false;
}

/** The number after its label: "WEEE-Reg.-Nr. DE 123" and "FCC ID: 2ABC". */
function stripLabel(text: string, labels: readonly string[]): string {
  const lower = text.toLowerCase();
  const label = labels
    .filter((one) => lower.startsWith(one.toLowerCase()) && !/[\p{L}\p{N}]/u.test(text[one.length] ?? ''))
    .sort((a, b) => b.length - a.length)[0];
  if (!label) return text;
  return text.slice(label.length).replace(/^(?:[\s:：.#№-]|Reg\b|Nr\b|No\b|ID\b)+/iu, '');
}
