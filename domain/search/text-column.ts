/** Many texts, one per row, prepared for finding the rows that contain given pieces of text. */
export interface TextColumn {
  /** The rows that contain all of the pieces, in row order, computed lazily. */
  readonly rowsWith: (pieces: readonly string[]) => Iterable<number>;
  /** Whether a row contains all of the pieces. */
  readonly holds: (row: number, pieces: readonly string[]) => boolean;
}

/** A column that grows row by row, so that a long one can be built with pauses. */
export interface GrowingColumn extends TextColumn {
  readonly add: (text: string) => void;
}

/** Bits per row, by text length: enough that a text sets about a quarter of them. */
const MOST_BITS = 2048;
const FEWEST_BITS = 256;
const ROW_MASK = 31;

/** Builds a column of folded texts. */
export function buildColumn(texts: readonly string[]): TextColumn {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const column = growColumn(texts.length, length / Math.max(1, texts.length));
  for (const text of texts) column.add(text);
  return column;
}

/**
 * An empty column for `rows` texts of about `usualLength` characters. Every row sets one bit for each character and each pair of
 * neighbours it contains. For each bit, its rows are stored side by side, so that a search first rules out almost all rows with a few
 * bitwise ands, 32 rows at a time, and reads only the remaining texts.
 */
export function growColumn(rows: number, usualLength: number): GrowingColumn {
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, 2 ** Math.ceil(Math.log2(4 * usualLength + 1))));
  const span = Math.ceil(rows / 32);
  const slices = new Uint32Array(bits * span);
  const texts: string[] = [];

  const sliceOf = (before: number, character: number) =>
    ((Math.imul(before, 0x9e37) ^ Math.imul(character, 0x85eb_ca6b)) >>> 7) & (bits - 1);

  const visitSlices = (text: string, visit: (slice: number) => void) => {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      visit(sliceOf(0, character));
      if (at > 0) visit(sliceOf(before, character));
      before = character;
    }
  };

  /** One bit for each row that may contain all the pieces; a row without it certainly doesn't. */
  const findCandidates = (pieces: readonly string[]): Uint32Array => {
    const wanted = new Set<number>();
    for (const piece of pieces) visitSlices(piece, (slice) => wanted.add(slice));
    const left = new Uint32Array(span).fill(0xffff_ffff);
    for (const slice of wanted) {
      const from = slice * span;
      for (let word = 0; word < span; word += 1) left[word]! &= slices[from + word]!;
    }
    return left;
  };

  const holds = (row: number, pieces: readonly string[]) => {
    const text = texts[row];
    return text !== undefined && pieces.every((piece) => text.includes(piece));
  };

  return {
    holds,
    add(text) {
      const row = texts.push(text) - 1;
      const word = row >>> 5;
      const bit = 1 << (row & ROW_MASK);
      visitSlices(text, (slice) => {
        slices[slice * span + word]! |= bit;
      });
    },
    *rowsWith(pieces) {
      const candidates = findCandidates(pieces);
      for (let word = 0; word < span; word += 1) {
        for (let left = candidates[word]!; left !== 0; left &= left - 1) {
          const row = word * 32 + (ROW_MASK - Math.clz32(left & -left));
          if (holds(row, pieces)) yield row;
        }
      }
    },
  };
}
