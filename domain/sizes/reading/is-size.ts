import type { SizeMention, SizeScan, WordToken } from './scan-sizes.ts';
import { kindOfWord } from './kind-of-words.ts';
import { readNumber } from '../charts/size-number.ts';
import type { Notation } from './size-notation.ts';
import type { SizeKind } from '../charts/size-question.ts';
import type { WordMeaning } from './size-words.ts';

type Role = WordMeaning['role'];

/** What a text is about, for those of its numbers that no word stands beside. */
export interface Around {
  readonly text: string;
  /** Sizes, measures or things that are worn are spoken of. */
  readonly isAboutBody: boolean;
  readonly hasChild: boolean;
  readonly kinds: ReadonlySet<SizeKind>;
  /** Stretches that speak of sizes or fit: a letter in them is a size. */
  readonly asks: readonly (readonly [start: number, end: number])[];
}

/** Looks round a text once, for all of its mentions. */
export function lookAround(text: string, { words, placed }: SizeScan): Around {
  const isAbout: readonly Role[] = ['measure', 'size', 'wear', 'kind'];
  const asks = placed.flatMap(({ meaning, start }) =>
    meaning.role === 'fit' || meaning.role === 'size' || meaning.role === 'wear' ? [sentenceAt(text, start)] : [],
  );
  return {
    text,
    isAboutBody: words.some(({ role }) => isAbout.includes(role)),
    hasChild: words.some((word) => word.role === 'audience' && word.audience === 'children') || CHILD_AGE.test(text),
    kinds: new Set(placed.flatMap((word) => kindOfWord(word) ?? [])),
    asks,
  };
}

/** The most that a word before a place is looked for in. */
const BEFORE = 32;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - BEFORE), at);
}

/** An age that is said of somebody, not of a guarantee. */
const CHILD_AGE =
  /(?<!\d)(?:1[0-3]|\d)\s?-?(?:years?[ -]olds?|yrs? old|yo(?!\p{L})|y\/o|jährige?\p{L}*|歳|岁|歲|세(?!\p{L})|살|ขวบ)/iu;

const SENTENCE_END = /[.!?。！？\n…]/u;

function sentenceAt(text: string, at: number): readonly [number, number] {
  let start = at;
  while (start > 0 && !isEnd(text, start - 1)) start -= 1;
  let end = at;
  while (end < text.length && !isEnd(text, end)) end += 1;
  return [start, end];
}

/** The point of 9.5 ends nothing. */
function isEnd(text: string, at: number): boolean {
  return SENTENCE_END.test(text.charAt(at)) && !/\d/.test(text.charAt(at + 1));
}

/** Whether a number or notation is a size: a word or sign beside it says so, or what the text is about. */
export function isSize(mention: SizeMention, around: Around): boolean {
  const { notation, words, next, left, value, valueStart } = mention;
  const { text, hasChild } = around;
  const has = (...roles: readonly Role[]): boolean =>
    words.some((word) => roles.includes(word.meaning.role) && !isWeak(word, mention, around));
  if (notation && !isPairOfNumbers(notation)) return isNotation(mention, around, has);
  if (next?.meaning.role === 'unit') {
    const cm = Number(value) * next.meaning.cm;
    const isRing = next.meaning.cm === 0.1 && around.kinds.has('ring') && cm >= 1.2 && cm <= 2.6;
    return (
      isRing ||
      isOfThing(mention, cm) ||
      (around.isAboutBody &&
        (has('measure', 'size', 'wear', 'system') || (cm >= 20 && cm <= 32 && !isBox(mention, text))))
    );
  }
  if (isPlace(text.slice(valueStart, valueStart + 12))) return false;
  const isTouching = next !== undefined && /\S/.test(text[next.start - 1] ?? ' ');
  const isWidth = next?.meaning.role === 'width' && (isTouching || /[. ]/.test(value)) && canHaveWidth(value, around);
  const people = left.at(-1);
  const isOfAdults = people?.meaning.role === 'audience' && people.meaning.audience !== 'children';
  if (has('size', 'wear') || (has('system') && (hasChild || !/^[0-2]$/.test(value))) || isWidth || isOfAdults)
    return true;
  const number = readNumber(value) ?? Number(value.split('/')[0]);
  if (has('fit') && (isUsual(number) || (hasChild && number >= 50 && number <= 176))) return true;
  const measured = words.find(({ meaning }) => meaning.role === 'measure')?.meaning;
  if (measured?.role === 'measure' && isLabelOf(measured.of, number)) return true;
  const own = words.flatMap((word) => kindOfWord(word) ?? []);
  const isOf = (kind: SizeKind) =>
    isOfKind(kind, number) || (kind === 'shoe' && hasChild && number >= 15 && number < 40);
  if (own.some(isOf)) return true;
  return IN.test(before(text, valueStart)) && [...around.kinds].some(isOf);
}

/** `37/38` is a number that needs its words. */
function isPairOfNumbers({ kind, system, value }: Notation): boolean {
  return kind === undefined && system === undefined && /^\d+\/\d+$/.test(value);
}

/** "Do you have the gloves in 7.5?" */
const IN = /(?<!\p{L})(?:in|en|em|na|w|в|на|i|im|size|nr)\s$/iu;

function isNotation(
  { notation, start, valueStart, valueEnd, end, isContinued }: SizeMention,
  { text, isAboutBody, hasChild, kinds, asks }: Around,
  has: (...roles: readonly Role[]) => boolean,
): boolean {
  if (!notation) return false;
  const isAsked = asks.some(([from, to]) => valueStart >= from && valueStart < to);
  if (notation.spoken === 'bare') {
    if (/^[\s-]?sized/i.test(text.slice(valueEnd))) return false;
    const isPair = isContinued && isAboutBody;
    return has('size', 'wear', 'system') || has('fit') || isPair;
  }
  if (notation.spoken) return true;
  // Months that have passed are no baby's.
  const isPast = AGO.test(text.slice(end, end + 16)) || SINCE.test(text.slice(Math.max(0, start - 16), start));
  const isAge = notation.system === 'age' || /^\d+M$/.test(notation.value);
  if (isAge) return !isPast && (hasChild || has('size', 'wear', 'system') || (isAsked && !kinds.has('shoe')));
  // `30C` is a temperature as often as a size.
  if (notation.kind === 'bra') return isAboutBody || has('size', 'wear', 'system');
  if (/[x×]/.test(text.slice(valueStart, valueEnd)) && BOX_GOES_ON.test(text.slice(valueEnd, valueEnd + 8)))
    return false;
  if (notation.system === 'letter') {
    const isOther = NOT_WORN.test(text.slice(valueEnd, valueEnd + 12)) || /^\s?[x×]\s/u.test(text.slice(valueEnd));
    if (isOther || SCALE.test(text.slice(Math.max(0, valueStart - 6), valueEnd + 6))) return false;
  }
  const isPlainLetter = notation.system === 'letter' && !notation.value.includes('X');
  if (!isPlainLetter) return true;
  if (LITRES.test(before(text, valueStart)) || /^\.\s?\p{Lu}/u.test(text.slice(valueStart + 1))) return false;
  return has('size', 'wear', 'system', 'fit', 'kind') || isAsked || isContinued || IN_A.test(before(text, valueStart));
}

/** `3 L`, `0.5 L`, and what is joined to a number. */
const LITRES = /(?:(?<!\d)(?:1?\d|\d+[.,]\d+)\s|[\d°#№])$/u;
/** "Swap the M for an L": a letter alone behind such a word is no initial. */
const IN_A =
  /(?<!\p{L})(?:in|en|em|in (?:an?|the)|swap(?:ped)? (?:the|an?|it for an?)|exchange (?:the|it for an?)|for an?|to an?|have|got|any|avez-vous|haben sie|habt ihr|tienen|tenéis|avete|têm|tem|heeft u|есть|macie|gegen (?:eine?|die)|umtauschen in|contre une?|por una?|con una?|para o|voor een|на)\s$/iu;
/** What comes in sizes of letters and is not worn. */
const NOT_WORN =
  /^\s(?:box(?:es)?|cartons?|packages?|parcels?|bags?|prints?|files?|photos?|screens?|pizzas?|posters?|karton|paket|boîte|colis|caja|paquete|scatola|pacco|caixa|doos|pudełko|коробк|kutu|箱|盒|ケース)/iu;
/** `S/M/L` names a scale. */
const SCALE = /[SMLX]+\/[SMLX]+\/[SMLX]+/;
const AGO =
  /^\s?(?:ago|earlier|later|warranty|guarantee|nazad|назад|geleden|fa\b|atrás|前|以前|后|後|전|이상|내|garanti)/iu;
const SINCE =
  /(?:for the last|since|after|within|last|past|vor|seit|nach|depuis|il y a|après|hace|desde|há|da|sedan|через|уже|已经|等了)\s?$/iu;

/** Numbers that are sizes where fit is asked of: of shoes and clothes, and feet in millimetres. */
function isUsual(number: number): boolean {
  return (number >= 30 && number <= 60) || (number >= 215 && number <= 310 && number % 5 === 0);
}

/** A number beside a part of the body that is no length of it: "my foot is 38", a finger of 52. */
function isLabelOf(of: string, number: number): boolean {
  if (of === 'foot-length') return number >= 34 && number <= 50;
  return of === 'finger' && number >= 40 && number <= 76;
}

/** Numbers of a kind that need no word for "size" beside the name of the thing. */
function isOfKind(kind: SizeKind, number: number): boolean {
  const ends: Readonly<Record<SizeKind, readonly [number, number, step?: number]>> = {
    shoe: [30, 50, 1 / 6],
    clothing: [32, 60, 2],
    suit: [40, 66, 2],
    shirt: [36, 48],
    trousers: [24, 58],
    bra: [1000, 0],
    ring: [44, 70],
    hat: [50, 64],
    glove: [6, 12, 0.5],
    belt: [70, 130, 5],
    sock: [34, 48],
  };
  const [from, to, step = 1] = ends[kind];
  const isFeet = kind === 'shoe' && number >= 215 && number <= 310 && number % 5 === 0;
  return (
    isFeet || (number >= from && number <= to && Number.isInteger(Math.round(((number - from) / step) * 1000) / 1000))
  );
}

/** `9.5D` is a shoe; `3A` are amperes and `2AA` ends a British post code. */
function canHaveWidth(value: string, { text, kinds, asks }: Around): boolean {
  const isShort = text.trim().length <= 24;
  return /[. ]/.test(value) || (Number(value) >= 4 && (kinds.has('shoe') || asks.length > 0 || isShort));
}

/** Caps, belts and gloves are bought by the centimetre: "a hat of 58 cm". */
function isOfThing({ words }: SizeMention, cm: number): boolean {
  const ends: Partial<Record<SizeKind, readonly [number, number]>> = {
    hat: [44, 66],
    belt: [65, 140],
    glove: [16, 27],
  };
  return words.some((word) => {
    const [from, to] = ends[kindOfWord(word) ?? 'shoe'] ?? [Infinity, 0];
    return cm >= from && cm <= to;
  });
}

function isBox({ end, valueStart }: SizeMention, text: string): boolean {
  return /[x×*]\s?$/i.test(before(text, valueStart)) || /^\s?[x×*]\s?\d/i.test(text.slice(end));
}

/** `40 x 30 x 20` is a box. */
const BOX_GOES_ON = /^\s?(?:[x×*]|cm|mm|㎝|см|厘米|in\b|inch)/iu;

/** 38号柜 is a locker and 11号楼 a house. */
function isPlace(rest: string): boolean {
  return /^\d+\s?[号號](?!码|碼)[柜櫃楼樓店线線门門房院仓倉球桌车車室栋棟铺鋪机機位收单單前发發到之]/u.test(rest);
}

/** Words that are more often something else: `EUR` beside a number is money, "us" is a pronoun, 号 ends a date and an order number. */
function isWeak(token: WordToken, { start, value, next, words }: SizeMention, { text, kinds }: Around): boolean {
  const word = token.text;
  if (word.toUpperCase() === 'EUR') return !words.some(({ meaning }) => meaning.role === 'size');
  const isNamedBefore = /(?:^|[,.(]|\b(?:size|wear|am|is|in|an?))\s*$/i.test(before(text, start));
  // French "had".
  if (word === 'eu') return /(?<!\p{L})(?:ai|as|a|avons|avez|ont)\s$/iu.test(before(text, token.start));
  if (word === 'us') return !isNamedBefore && !value.includes('.');
  if (!/^[号號호]$/.test(word)) return false;
  const isRing = kinds.has('ring') && Number(value) <= 30;
  const isJapanese = kinds.has('clothing') && /^(?:[3579]|1[13579]|2[13])$/.test(value) && /[\u3041-\u30ff]/.test(text);
  return !isRing && !isJapanese && (Number(value) < 32 || next?.text !== word);
}
