import { canonicalLetter, halfWords, readNumber, writeNumber } from '../charts/size-number.ts';
import type { SizeKind } from '../charts/size-question.ts';
import { numberWordAt } from './number-words.ts';
import { notationAt } from './size-notation.ts';
import type { Notation } from './size-notation.ts';
import { spokenLetterAt } from './spoken-letter.ts';
import { meaningOf, phraseAt, thingOf, unspacedWordAt } from './size-words.ts';
import type { WordMeaning } from './size-words.ts';

type TokenContent =
  | { readonly role: 'notation'; readonly notation: Notation }
  | { readonly role: 'number'; readonly value: string }
  | { readonly role: 'word'; readonly meaning: WordMeaning }
  | { readonly role: 'break' };

/** A piece of a text with its place in it; `break` is anything that ends what belongs together. */
export type SizeToken = TokenContent & { readonly start: number; readonly end: number; readonly text: string };

type Found = TokenContent & { readonly length: number };

const numberForm = new RegExp(
  `(?:[12],\\d\\d(?!\\d)|\\d+(?:\\.\\d{1,2}(?!\\.?\\d)|,(?:00|25|33|50|66|67|75|\\d)(?!\\d))?)(?:\\s?[½⅓⅔¼¾⅛⅜⅝⅞]|[\\s\\-.+][1-7]/[2348](?!\\d)|\\s?(?:${halfWords})(?![\\p{Script=Latin}]))?`,
  'iuy',
);
const otherDigits = /(?:\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}:\d{2}|\d{4,}[\d.,]*|\d{1,3}(?:[.,]\d{3})+)(?!\d)/y;
const spacedWord =
  /[\p{Script=Latin}\p{Script=Cyrillic}]+(?:'[\p{Script=Latin}]+|(?<=s)')*|[\p{Script=Arabic}\p{Script=Hebrew}]+/uy;
const widthMark = /(?:[2-6]E|A{1,4}|E{1,4}|[BCDFGHMWN])(?![\p{L}\d])/uy;
const audienceMark = /[WM](?=\s?(?:[4-9]|1\d)(?:[.,]5)?(?![\d.,/]*\d))/y;
const letterSigns: Readonly<Record<string, string>> = { s: 'S', m: 'M', l: 'L' };
/** As a Russian keyboard writes it; in small it is a preposition. */
const CYRILLIC_S = 'С';
/** "Tam" is short for the Portuguese "tamanho", and "there" or "just" in Slavic languages and Turkish. */
const NAMED_BY_TAM = /^[.:]?\s?(?:PP?|M|GG?|XGG?|EG|[SL]|X{1,3}[SL]|[2-6]XL|[34]\d)(?![\p{L}\d])/iu;
/** "Wears" in Portuguese and Spanish, behind whoever does: "mi hijo usa 38". */
const USES = /(?<!(?<!\p{L})(?:in|the|size|for|us|eu|uk|and|or|is|a))(?<=\p{L})\s$/iu;
/** "I" in Portuguese and Romanian. */
const EU_IS_I =
  /^\s(?:uso|visto|calço|sou|tenho|quero|gostaria|comprei|preciso|sempre|normalmente|geralmente|vou|estou|fiz|pedi|acho|am|port|vreau|sunt)(?!\p{L})/iu;
/** A letter that goes on is a shape, a street or a part number: `L-shaped`, `M8`. `S-M` are two sizes. */
const GOES_ON = /^(?:\d|[-'’](?!(?:[2-6]?X|X*)[SML](?![\p{L}\d]))[\p{L}\d])/u;

/** Cuts a text into sizes and the words that say something about them. Places are those of the text as given. */
export function readSizeTokens(given: string, kind?: SizeKind): SizeToken[] {
  const text = foldDigits(given);
  const isRing = kind === 'ring' || names(text, 'ring');
  const isBra = names(text, 'bra');
  const isTrousers = kind === 'trousers' || names(text, 'trousers');
  const tokens: SizeToken[] = [];
  let at = 0;
  while (at < text.length) {
    const found =
      (isRing
        ? findRingLetter(text, at, tokens.at(-1))
        : isTrousers
          ? findWaistAndLeg(text, at)
          : isBra
            ? findCountedBra(text, at)
            : undefined) ?? findToken(text, at, tokens.at(-1));
    const length = found?.length ?? 1;
    if (found) tokens.push({ ...found, start: at, end: at + length, text: text.slice(at, at + length) });
    at += length;
  }
  return tokens;
}

const ringLetter = /([A-Z])(?:\s?(½|1\/2))?(?![\p{L}\d'’&])/uy;

/** A lone capital is a ring of the British scale, where rings are spoken of; `I` and `A` only behind a word like "size". */
function findRingLetter(text: string, at: number, before: SizeToken | undefined): Found | undefined {
  if (/[\p{L}\d]/u.test(text[at - 1] ?? '')) return undefined;
  const letter = matchAt(ringLetter, text, at);
  if (!letter || (/^[IA]$/.test(letter) && !isWord(before, 'size', 'system'))) return undefined;
  const value = letter.charAt(0) + (letter.length > 1 ? '½' : '');
  return {
    role: 'notation',
    notation: { length: letter.length, kind: 'ring', system: 'UK', value },
    length: letter.length,
  };
}

const waistAndLeg = /(\d\d)\s?[/-]\s?(\d\d)(?![\d/.-])/y;

/** `32/34` where trousers are spoken of. */
function findWaistAndLeg(text: string, at: number): Found | undefined {
  if (/[\d/.-]/.test(text[at - 1] ?? '')) return undefined;
  waistAndLeg.lastIndex = at;
  const [all = '', waist, leg] = waistAndLeg.exec(text) ?? [];
  if (Number(waist) < 24 || Number(waist) > 50 || Number(leg) < 28 || Number(leg) > 38 || all === '') return undefined;
  const notation: Notation = { length: all.length, kind: 'trousers', system: 'US', value: `W${waist} L${leg}` };
  return { role: 'notation', notation, length: all.length };
}

const countedBra = /([1-7])\s?([A-F])(?![\p{L}\d])/uy;

/** `3B` where bras are spoken of: Italy counts the bands. */
function findCountedBra(text: string, at: number): Found | undefined {
  if (/[\p{L}\d.,/-]/u.test(text[at - 1] ?? '')) return undefined;
  countedBra.lastIndex = at;
  const [all = '', band = '', cup = ''] = countedBra.exec(text) ?? [];
  if (all === '') return undefined;
  const notation: Notation = {
    length: all.length,
    kind: 'bra',
    audience: 'women',
    system: 'IT',
    value: `${band}${cup}`,
  };
  return { role: 'notation', notation, length: all.length };
}

function names(text: string, kind: SizeKind): boolean {
  const isOne = (word: string | undefined): boolean => {
    const meaning = word === undefined ? undefined : meaningOf(word);
    const thing = word !== undefined && meaning?.role === 'size' ? thingOf(word) : meaning;
    return thing?.role === 'kind' && thing.kind === kind;
  };
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const inRuns = [...text].some((sign, at) => UNSPACED_SIGN.test(sign) && isOne(unspacedWordAt(text, at)));
  return words.some((word) => isOne(word)) || inRuns;
}

const UNSPACED_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function findToken(text: string, at: number, before: SizeToken | undefined): Found | undefined {
  const sign = text[at] ?? '';
  if (/\s/.test(sign)) return sign === '\n' ? { role: 'break', length: 1 } : undefined;
  if (sign === '.' && isWord(before, 'size', 'system')) return undefined;
  const isJoined =
    before?.end === at &&
    before.role === 'break' &&
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\d]$/u.test(before.text);
  return (
    findMark(text, at, before) ??
    (isJoined ? undefined : findSpoken(text, at, before)) ??
    (isJoined || (before?.end === at && before.role === 'number') ? undefined : findNotation(text, at)) ??
    findNumber(text, at, isJoined) ??
    (isJoined ? undefined : findNumberWord(text, at, before)) ??
    findWord(text, at, before, isJoined) ?? { role: 'break', length: 1 }
  );
}

/** Single letters that stand beside a number: a width behind it, or women's and men's before it. */
function findMark(text: string, at: number, before: SizeToken | undefined): Found | undefined {
  const width = before?.role === 'number' ? matchAt(widthMark, text, at) : undefined;
  if (width && isWidth(before?.text ?? '', width, before?.end === at)) {
    return { role: 'word', meaning: { role: 'width', width }, length: width.length };
  }
  const mark = isWord(before, 'size') ? undefined : matchAt(audienceMark, text, at);
  if (!mark || (before?.end === at && before.role === 'break')) return undefined;
  return { role: 'word', meaning: { role: 'audience', audience: mark === 'W' ? 'women' : 'men' }, length: 1 };
}

function findNotation(text: string, at: number): Found | undefined {
  const notation = notationAt(text, at);
  return notation && { role: 'notation', notation, length: notation.length };
}

function findSpoken(text: string, at: number, before: SizeToken | undefined): Found | undefined {
  const spoken = spokenLetterAt(text, at, {
    isNamed: isWord(before, 'size', 'wear'),
    isCounted: before?.role === 'number',
  });
  if (!spoken) return undefined;
  const { length, value, isTold } = spoken;
  return { role: 'notation', notation: { length, system: 'letter', value, spoken: isTold ? 'told' : 'bare' }, length };
}

function findNumber(text: string, at: number, isJoined: boolean): Found | undefined {
  const digits = matchAt(otherDigits, text, at);
  if (digits) return { role: 'break', length: digits.length };
  const number = matchAt(numberForm, text, at);
  if (!number) return undefined;
  const value = isJoined || hasForeignEnding(text, at, number) ? undefined : readNumber(number);
  const ending =
    value === undefined
      ? 0
      : (/^er(?!\p{L})/u.exec(text.slice(at + number.length, at + number.length + 4))?.[0].length ?? 0);
  const content: TokenContent = value === undefined ? { role: 'break' } : { role: 'number', value: writeNumber(value) };
  return { ...content, length: number.length + ending };
}

function findNumberWord(text: string, at: number, before: SizeToken | undefined): Found | undefined {
  const said = numberWordAt(text, at, isWord(before, 'size'));
  return said && { role: 'number', value: writeNumber(said.value), length: said.length };
}

/** Letters that touch a number and mean nothing here make it something else: `34DD`, `75B`, a part number. */
function hasForeignEnding(text: string, at: number, number: string): boolean {
  const next = at + number.length;
  const word = matchAt(spacedWord, text, next);
  const width = matchAt(widthMark, text, next);
  // "Eine 36er Jeans".
  return word !== undefined && word !== 'er' && !meaningOf(word) && !(width && isWidth(number, width, true));
}

function findWord(text: string, at: number, before: SizeToken | undefined, isJoined: boolean): Found | undefined {
  const word = phraseAt(text, at) ?? unspacedWordAt(text, at) ?? matchAt(spacedWord, text, at) ?? text[at] ?? '';
  const capital = /^[SML]$/.test(word) ? word : undefined;
  const letter =
    capital ??
    (isWord(before, 'size') && word === CYRILLIC_S ? 'S' : undefined) ??
    (text.trim() === word || isWord(before, 'size') ? letterSigns[word.toLowerCase()] : undefined);
  // What touches it is left over: the L of 3L is no L.
  const isPart = isJoined || GOES_ON.test(text.slice(at + word.length, at + word.length + 8));
  const value = letter && !isPart ? canonicalLetter(letter) : undefined;
  if (value)
    return { role: 'notation', notation: { length: word.length, system: 'letter', value }, length: word.length };
  const isThere = /^tam$/i.test(word) && !NAMED_BY_TAM.test(text.slice(at + word.length, at + word.length + 8));
  const isUses = word === 'usa' && USES.test(text.slice(Math.max(0, at - 12), at));
  const isI = word === 'eu' && EU_IS_I.test(text.slice(at + 2, at + 16));
  const meaning: WordMeaning | undefined = isI
    ? { role: 'fill' }
    : isUses
      ? { role: 'wear' }
      : isThere
        ? undefined
        : meaningOf(word);
  return meaning ? { role: 'word', meaning, length: word.length } : { role: 'break', length: word.length };
}

function isWord(token: SizeToken | undefined, ...roles: readonly WordMeaning['role'][]): boolean {
  return token?.role === 'word' && roles.includes(token.meaning.role);
}

/** A bra size is written like a shoe with a width: behind a larger number only a mark set apart is a width. */
function isWidth(number: string, mark: string, isAttached: boolean): boolean {
  return Number.parseInt(number, 10) < 20 || (!isAttached && /^[FGHMWN]$|E$/.test(mark));
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Signs of other keyboards become plain ones, each in its place: full-width ones, Arabic and Indic digits, typographic apostrophes, marks of direction. */
export function foldDigits(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59]/g, (sign) => plainDigit(sign.charCodeAt(0)))
    .replace(/\u066B/g, '.')
    .replace(/\u2044/g, '/')
    .replace(/[\u3000\u00A0\u202F\u2009\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/(?<=\d)in(?![\p{L}\d])/giu, '㏌ ')
    .replace(/(?<=\d)″/g, '㏌')
    .replace(/(?<=\d\d)[АВСЕ](?!\p{L})/gu, (sign) => 'ABCE'.charAt('АВСЕ'.indexOf(sign)))
    .replace(/[’‘]/g, "'");
}

/** Zeros of Arabic, Persian, Devanagari and Thai; the other nine follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0e50];

function plainDigit(code: number): string {
  return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
}
