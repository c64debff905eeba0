import { lookAround } from './is-size.ts';
import { plainKeycaps } from './keycaps.ts';
import { parseSize } from './parse-size.ts';
import { scanSizes } from './scan-sizes.ts';
import type { SizeMention } from './scan-sizes.ts';
import type { ParsedSize, SizeHint } from '../charts/size-question.ts';
import { tellSizes } from './tell-sizes.ts';

/**
 * The sizes in a buyer's message, in the buyer's words and in their order: "US 9.5", "我穿38码", "Größe 41". A number counts only with a
 * word or sign that makes it a size, so order numbers, prices, dates and quantities stay out.
 */
export function findSizes(given: string): string[] {
  const text = plainKeycaps(given);
  const scan = scanSizes(text);
  const places: { start: number; end: number }[] = [];
  const around = lookAround(text, scan);
  for (const { mention, how } of tellSizes(scan.mentions, around)) {
    const last = places.at(-1);
    // "Size 8 or 9" is one phrase: the second number alone would have lost its words.
    if (how === 'continued' && last) last.end = mention.end;
    else places.push({ start: startOf(mention), end: mention.end });
  }
  const phrases = new Set(places.map(({ start, end }) => text.slice(start, end)));
  // A ring's 11 is a size where the text speaks of rings.
  const hints: readonly SizeHint[] = [{}, ...[...around.kinds].map((kind) => ({ kind }))];
  return [...phrases].filter((phrase) => hints.some((hint) => canBeShown(parseSize(phrase, hint))));
}

/** A size that its grid does not have is worth a word to the buyer; a number that no scale has is more often none. */
export function canBeShown(parsed: ParsedSize): boolean {
  return parsed.kind === 'impossible' ? parsed.nearest.length > 0 : parsed.kind !== 'none';
}

/** The verb of a spaced language is no part of the size: "wear US 9.5" is "US 9.5", while 我穿38码 stays whole. */
export function startOf(mention: SizeMention): number {
  const [first, second] = mention.left;
  const isVerb =
    (first?.meaning.role === 'wear' || first?.meaning.role === 'fit') &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(first.text);
  return isVerb ? (second?.start ?? mention.valueStart) : mention.start;
}
