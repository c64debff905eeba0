/** Ways to cut, from the gentlest to the last resort: paragraphs, lines, sentences, words between spaces, words of scripts without spaces, characters. */
const cuts: readonly ((text: string) => readonly string[])[] = [
  (text) => text.split(/(?<=\n\n)(?!\n)/),
  (text) => text.split(/(?<=\n)/),
  (text) => segments(text, 'sentence'),
  (text) => text.split(/(?<=\s)(?=\S)/),
  (text) => segments(text, 'word'),
  (text) => segments(text, 'grapheme'),
];

/**
 * Splits a text into parts of at most `limit` UTF-16 units, as `maxlength` counts them, to be sent one after another. Nothing is lost
 * except white space at the edges of a part. A text that fits is a single part; so is one that can't be made to fit.
 */
export function splitParts(text: string, limit: number): readonly string[] {
  if (limit < 1) return [text];
  return cutDown(text, limit, 0)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function cutDown(text: string, limit: number, level: number): readonly string[] {
  const cut = cuts[level];
  if (text.trim().length <= limit || !cut) return [text];
  const parts: string[] = [];
  for (const piece of cut(text).flatMap((part) => cutDown(part, limit, level + 1))) {
    const last = parts.at(-1);
    if (last !== undefined && (last + piece).trim().length <= limit) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

function segments(text: string, granularity: 'sentence' | 'word' | 'grapheme'): readonly string[] {
  return [...new Intl.Segmenter(undefined, { granularity }).segment(text)].map(({ segment }) => segment);
}
