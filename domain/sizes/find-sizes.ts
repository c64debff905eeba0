import { plainKeycaps } from './keycaps.ts';
import { parseSize } from './parse-size.ts';
import { scanSizes } from './scan-sizes.ts';
import type { SizeMention } from './scan-sizes.ts';
import type { ParsedSize } from './size-question.ts';
import type { WordMeaning } from './size-words.ts';

/**
 * The sizes in a buyer's message, in the buyer's words and in their order: "US 9.5", "我穿38码", "Größe 41". A number counts only with a
 * word or sign that makes it a size, so order numbers, prices, dates and quantities stay out.
 */
export function findSizes(given: string): string[] {
  const text = plainKeycaps(given);
  const { mentions, words } = scanSizes(text);
  const isAboutBody = words.some(
    ({ role }) => role === 'measure' || role === 'size' || role === 'wear' || role === 'kind',
  );
  const places: { start: number; end: number }[] = [];
  let isAfterSize = false;
  for (const mention of mentions) {
    const last = places.at(-1);
    const isContinued: boolean = isAfterSize && mention.isContinued && last !== undefined;
    const isOwn = isSize(mention, text, isAboutBody);
    if (isOwn) places.push({ start: startOf(mention), end: mention.end });
    // "Size 8 or 9" is one phrase: the second number alone would have lost its words.
    else if (isContinued && last) last.end = mention.end;
    isAfterSize = isOwn || isContinued;
  }
  const phrases = new Set(places.map(({ start, end }) => text.slice(start, end)));
  return [...phrases].filter((phrase) => canBeShown(parseSize(phrase, {})));
}

/** A size that its grid does not have is worth a word to the buyer; a number that no scale has is more often none. */
function canBeShown(parsed: ParsedSize): boolean {
  return parsed.kind === 'impossible' ? parsed.nearest.length > 0 : parsed.kind !== 'none';
}

/** The verb of a spaced language is no part of the size: "wear US 9.5" is "US 9.5", while 我穿38码 stays whole. */
function startOf(mention: SizeMention): number {
  const [first, second] = mention.left;
  const isVerb = first?.meaning.role === 'wear' && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(first.text);
  return isVerb ? (second?.start ?? mention.valueStart) : mention.start;
}

function isSize(mention: SizeMention, text: string, isAboutBody: boolean): boolean {
  const { notation, words, next, left, value } = mention;
  const has = (...roles: readonly WordMeaning['role'][]): boolean =>
    words.some((word) => roles.includes(word.meaning.role) && !isWeak(word.text, mention, text));
  if (notation) {
    if (notation.spoken) return notation.spoken === 'told' || has('size', 'wear', 'system');
    // `30C` is a temperature, `3岁` an age and `2-3 months` a time as often as a size.
    const isAge = notation.system === 'age' || /^\d+M$/.test(notation.value);
    if (notation.kind === 'bra' || isAge) return isAboutBody || has('size', 'wear', 'system');
    const isPlainLetter = notation.system === 'letter' && !notation.value.includes('X');
    return !isPlainLetter || has('size', 'wear', 'system') || /\b(?:in|en) $/i.test(text.slice(0, mention.start));
  }
  if (next?.meaning.role === 'unit') {
    const cm = Number(value) * next.meaning.cm;
    return isAboutBody && (has('measure', 'size', 'wear', 'system') || (cm >= 20 && cm <= 32));
  }
  const isTouching = next !== undefined && /\S/.test(text[next.start - 1] ?? ' ');
  const isWidth = next?.meaning.role === 'width' && (isTouching || /[. ]/.test(value));
  const people = left.at(-1);
  const isOfAdults = people?.meaning.role === 'audience' && people.meaning.audience !== 'children';
  return has('size', 'wear') || (has('system') && !/^[0-2]$/.test(value)) || isWidth || isOfAdults;
}

/** Words that are more often something else: `EUR` beside a number is money, "us" is a pronoun, 号 ends a date and an order number. */
function isWeak(word: string, { start, value, next }: SizeMention, text: string): boolean {
  if (word.toUpperCase() === 'EUR') return true;
  const isNamedBefore = /(?:^|[,.(]|\b(?:size|wear|am|is|in|an?))\s*$/i.test(text.slice(0, start));
  if (word === 'us') return !isNamedBefore && !value.includes('.');
  return /^[号號]$/.test(word) && (Number(value) < 32 || next?.text !== word);
}
