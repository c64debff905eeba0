import { attempt } from '../locating/attempt.ts';
import { pageWords, roleWords } from './page-words.ts';

/** A name without its ornaments, and the mask under which the site shows the same buyer elsewhere. */
export interface NameAlone {
  readonly name: string;
  /** `a***s`: it fits many, so it is never a key. */
  readonly mask?: string;
}

const presence = `(?:${pageWords.presence})`;
const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?';
/** A mask in brackets says where the name ends, whatever comes after it: `name (a***s) from Spain`. */
const beforeMask = /^(.+?)\s*[[【(（]([^()（）[\]【】]*[*＊•]{2}[^()（）[\]【】]*)[\]】)）]\s*\S/u;
const inFront = /^([[【][^\][【】]*[\]】]|[(（][^()（）]*[)）])\s*(\S.*)$/u;
const bracketed = /^(.+?)\s*(?:[[【]([^\][【】]*)[\]】]|[(（]([^()（）]*)[)）])$/u;
const parted = /^(.+?)\s*[·•|]\s.*$/u;
const behind = new RegExp(`^(.+?)(?:[\\s,–-]+(?:${clock}|${presence})|\\s*\\p{RI}\\p{RI})$`, 'iu');
const inBrackets = new RegExp(`^(?:\\d+\\+?|${presence})$`, 'iu');

const polite = /^(.+?)\s*(?:様|さま|さん|(?<=\s)(?:고객|회원|구매자)\s?님|(?<=\S{3}|\s)님)$/u;
const role = new RegExp(`^(?:${roleWords})$`, 'iu');

/** Whether a text says in what role somebody writes, and not who they are: `Guest`, `買家`, `Покупатель`. */
export function isRole(name: string): boolean {
  return role.test(name.trim());
}

/** Whether a name is shown with its midst left out; one sign is enough for a syllable: `곽*솔`. */
export function isMask(name: string): boolean {
  return /[*＊•]{2}|^[\p{sc=Hangul}\p{sc=Han}][*＊][\p{sc=Hangul}\p{sc=Han}]?$/u.test(name);
}

/**
 * The name in a line that pages draw around it: `name(a***s)`, `name[online]`, `name Spain · 11:22`, `名前 様`. A country goes only where something else
 * came after it, because people are called Jordan too; empty where nothing but a mask is shown. `languages`: those in which the page may name a country.
 */
export function nameAlone(line: string, languages: readonly string[] = []): NameAlone {
  let name = line.trim();
  let mask: string | undefined;
  let isCut = false;
  for (let step = 0; step < 5; step++) {
    const cut = cutBrackets(name);
    if (cut) {
      if (isMask(cut.inside)) mask ??= cut.inside;
      name = cut.name;
      continue;
    }
    const [, before = '', square, round] = bracketed.exec(name) ?? [];
    const inside = square ?? round ?? '';
    if (before && isMask(inside)) mask ??= inside;
    const isOrnament =
      before !== '' && (square !== undefined || isMask(inside) || inBrackets.test(inside) || parted.test(inside));
    const shorter = isOrnament ? before : (parted.exec(name)?.[1] ?? behind.exec(name)?.[1]);
    if (shorter === undefined) break;
    isCut ||= !isOrnament;
    name = shorter;
  }
  // What was cut may have begun in brackets.
  if (isCut) name = name.replace(/\s*[(（][^)）]*$/u, '') || name;
  if (isCut) name = withoutCountry(name, languages);
  if (!isRole(name)) name = polite.exec(name)?.[1] ?? name;
  // A mask that leaves nothing of a name is nobody's.
  if (/^[*＊•\s]*$/.test(name)) return { name: '' };
  mask ??= isMask(name) ? name : undefined;
  return { name, ...(mask !== undefined && { mask }) };
}

/** The name without the brackets before it, or without those of a mask and all that is behind them. */
function cutBrackets(line: string): { readonly name: string; readonly inside: string } | undefined {
  if (!/[[【(（]/.test(line)) return undefined;
  const [, name, hidden = ''] = beforeMask.exec(line) ?? [];
  if (name !== undefined) return { name, inside: hidden };
  const [, whole = '', rest] = inFront.exec(line) ?? [];
  const inside = whole.slice(1, -1);
  const isOrnament = /^[[【]/.test(whole) || isMask(inside) || inBrackets.test(inside);
  return rest !== undefined && isOrnament ? { name: rest, inside } : undefined;
}

function withoutCountry(name: string, languages: readonly string[]): string {
  // The page's `lang` may be no language.
  const known = languages.flatMap((language) => attempt(() => countriesIn(language), []));
  const country = known.find((one) => name.toLowerCase().endsWith(` ${one}`));
  return country === undefined ? name : name.slice(0, -country.length - 1).replace(/[\s,]+$/, '');
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const countries = new Map<string, readonly string[]>();

/** The names of all countries (CLDR, as the browser has them), in lower case. */
function countriesIn(language: string): readonly string[] {
  const known = countries.get(language) ?? countryNames(language);
  countries.set(language, known);
  return known;
}

function countryNames(language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []));
}
