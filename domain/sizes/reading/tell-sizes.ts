import { isSize } from './is-size.ts';
import type { Around } from './is-size.ts';
import type { SizeMention } from './scan-sizes.ts';
import { readNumber } from '../charts/size-number.ts';

/** A mention that is a size: by itself, linked to the one before it ("8 or 9"), or as a number near to one that is. */
export interface ToldSize {
  readonly mention: SizeMention;
  readonly how: 'own' | 'continued' | 'near';
}

/** Picks the sizes of a text out of its numbers and notations, in reading order. */
export function tellSizes(mentions: readonly SizeMention[], around: Around): ToldSize[] {
  const wanted = mentions.filter((mention) => !isUnwanted(mention, around.text));
  const hows = wanted.map((mention): ToldSize['how'] | undefined => (isSize(mention, around) ? 'own' : undefined));
  wanted.forEach((mention, index) => {
    const isLinked = index > 0 && mention.isContinued && hows[index - 1] !== undefined;
    if (isLinked && (hows[index] === undefined || mention.words.length === 0)) hows[index] = 'continued';
  });
  // "M or L", where the second is told by a word behind it.
  for (let index = wanted.length - 1; index > 0; index -= 1) {
    const isPair = wanted[index]?.isContinued && isSameForm(wanted[index], wanted[index - 1]);
    if (hows[index] !== undefined && hows[index - 1] === undefined && isPair) hows[index - 1] = 'own';
  }
  const told = wanted.filter((_, index) => hows[index] !== undefined);
  return wanted.flatMap((mention, index): ToldSize[] => {
    const how = hows[index] ?? (isNear(mention, told, around.text) ? 'near' : undefined);
    return how ? [{ mention, how }] : [];
  });
}

/** "Not 41 but 42", 不要40码, 41じゃなくて42, 40 말고: never offered. Written down from knowledge of these languages on 2026-11-30. */
const NOT_BEFORE =
  /(?:(?<!\p{L})(?:not|instead of|(?:swap|exchange)(?: my| the| this)?|nicht|statt|pas|plutôt que|non|não|niet|nie|zamiast|не|вместо|inte|bukan|không phải|ليس|مش|لا)\s(?:(?:the|a|in|an?|die|der|das|du|de|le|la|en|el|il|o|het|w|size|a|größe|taille|talla|taglia|tamanho|размер)\s)?|(?<!\p{L})no\s(?:el|la|los|las|en|il|lo|la taglia|la talla|size)\s|不要|不是|别发|別發|不用)$/iu;
const NOT_BEHIND = /^\s?(?:じゃなくて|ではなく|でなく|말고|아니고|değil)/u;

function isUnwanted({ start, end, valueStart, valueEnd, left }: SizeMention, text: string): boolean {
  const isBefore = [start, valueStart].some((at) => NOT_BEFORE.test(text.slice(Math.max(0, at - 28), at)));
  const isLabelled = left.some(({ text: word }) => /^no$/i.test(word));
  return !isLabelled && (isBefore || [end, valueEnd].some((at) => NOT_BEHIND.test(text.slice(at, at + 8))));
}

/** Numbers so small are too many other things. */
const LEAST_NEAR = 20;
/** "Sometimes a 9", "the 8 was tight". */
const ARTICLE = /(?<!\p{L})(?:an?|the|une?|una|l[ae]|el|il|eine|die|een|uma|om?)\s$/iu;
/** Who asks for another size asks for one of the next. */
const NEAR = 2;

/** "I wear 38, would 39 fit?": a bare number beside a size, and of its form. */
function isNear(mention: SizeMention, told: readonly SizeMention[], text: string): boolean {
  const number = bareNumber(mention);
  if (number === undefined) return false;
  const isNamed =
    number >= LEAST_NEAR ||
    !Number.isInteger(number) ||
    ARTICLE.test(text.slice(Math.max(0, mention.valueStart - 8), mention.valueStart));
  if (!isNamed) return false;
  return told.some((one) => {
    const other = bareNumber(one);
    return other !== undefined && other !== number && Math.abs(other - number) <= NEAR;
  });
}

function bareNumber({ notation, value, next }: SizeMention): number | undefined {
  return notation || next?.meaning.role === 'unit' ? undefined : readNumber(value);
}

function isSameForm(one: SizeMention | undefined, other: SizeMention | undefined): boolean {
  return (one?.notation === undefined) === (other?.notation === undefined);
}
