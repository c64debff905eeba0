/** Characters (UTF-16 units) of one text that a pattern of a pack or a pick is run over; it does not see what follows. */
const longest = 2_000;

/**
 * The same for a pattern that names a property of characters (`\p{…}`): a browser needs up to fifty times as long for each of them, before it
 * compiles.
 */
const longestOfProperties = 600;

/** A run of blanks is cut to this many before a pattern sees it, since a repeat of blanks would try each of them. */
export const mostBlanks = 8;

const longBlanks = new RegExp(`(\\s{${mostBlanks}})\\s+`, 'gu');

/** Characters of a text that a pattern of a pack or a pick gets to see. */
export function longestTextFor(source: string): number {
  return /\\p\{/i.test(source) ? longestOfProperties : longest;
}

/** A text as a pattern sees it, without long runs of blanks, and the rest of it, which a pattern that sees `most` characters does not get. */
export function searchable(text: string, most: number): { readonly seen: string; readonly rest: string } {
  // Half a character at the cut is left out.
  const end = text.length > most && /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return { seen: text.slice(0, end).replace(longBlanks, '$1'), rest: text.slice(end) };
}
