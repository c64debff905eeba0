import { NumberList } from './number-list.ts';
import { growTermTable } from './term-table.ts';
import { LONGEST_WORD, visitWords } from './split-words.ts';

/** Where a word may occur in an entry, the most important place first; each is a bit of a mask. */
export const places = ['head', 'name', 'tag', 'cue', 'when', 'example', 'body'] as const;
export type WordPlace = (typeof places)[number];

const MASK_BITS = places.length;
const MASK = (1 << MASK_BITS) - 1;

/** Longer beginnings are searched among the words that share these first two letters. */
const HEAD = 2;

/** Rows indexed in one step: some milliseconds. */
const A_STEP = 1500;

/** Which rows contain which words, and where. */
export interface WordIndex {
  /** Adds the folded texts of the next row. */
  readonly add: (texts: Readonly<Partial<Record<WordPlace, string>>>) => void;
  /** Builds the lists from what was added, in small steps; nothing can be found before. */
  readonly seal: () => Generator<undefined>;
  readonly termOf: (word: string) => number | undefined;
  /** Terms with this beginning of at least two letters, except the word itself. */
  readonly termsFrom: (beginning: string) => number[];
  /** Number of rows that contain it. */
  readonly rowsOf: (term: number) => number;
  readonly visit: (term: number, take: (row: number, mask: number) => void) => void;
}

/**
 * Words of many texts in flat arrays: 50,000 replies have ten million word occurrences, which would take a gigabyte as objects.
 */
export function growWordIndex(): WordIndex {
  const table = growTermTable();
  const heads = new Map<string, number[]>();
  /** Content of the rows, one after another: term and mask in one number. */
  let taken = new NumberList();
  /** Where each term was last added, to see whether the current row already has it. */
  let lastAt = new Int32Array(1 << 10).fill(-1);
  const ends: number[] = [];
  let offsets = new Uint32Array(0);
  let postings = new Uint32Array(0);

  /** Makes a new word findable by its first letters. */
  const enter = (term: number) => {
    if (term >= lastAt.length) lastAt = enlarge(lastAt, -1);
    const word = table.wordOf(term);
    if (word.length <= HEAD) return;
    const head = word.slice(0, HEAD);
    const same = heads.get(head);
    if (same) same.push(term);
    else heads.set(head, [term]);
  };

  return {
    add(texts) {
      const from = taken.length;
      for (const [at, place] of places.entries()) {
        const text = texts[place];
        if (text === undefined || text === '') continue;
        visitWords(text, (start, end) => {
          const size = table.size();
          const term = table.add(text, start, end);
          if (term === size) enter(term);
          const before = lastAt[term] ?? -1;
          if (before >= from) taken.set(before, taken.at(before) | (1 << at));
          else {
            lastAt[term] = taken.length;
            taken.push((term << MASK_BITS) | (1 << at));
          }
        });
      }
      ends.push(taken.length);
    },
    *seal() {
      const counts = new Uint32Array(table.size() + 1);
      for (let at = 0; at < taken.length; at += 1) {
        const term = taken.at(at) >>> MASK_BITS;
        counts[term + 1] = (counts[term + 1] ?? 0) + 1;
        if (at % 1_000_000 === 999_999) yield;
      }
      for (let term = 1; term < counts.length; term += 1) counts[term] = (counts[term] ?? 0) + (counts[term - 1] ?? 0);
      const next = counts.slice();
      const lists = new Uint32Array(taken.length);
      let at = 0;
      for (const [row, end] of ends.entries()) {
        for (; at < end; at += 1) {
          const one = taken.at(at);
          const term = one >>> MASK_BITS;
          const place = next[term] ?? 0;
          lists[place] = (row << MASK_BITS) | (one & MASK);
          next[term] = place + 1;
        }
        if (row % A_STEP === A_STEP - 1) yield;
      }
      offsets = counts;
      postings = lists;
      taken = new NumberList();
      lastAt = new Int32Array(0);
    },
    termOf: (word) => table.find(word.slice(0, LONGEST_WORD)),
    termsFrom(beginning) {
      const start = beginning.slice(0, LONGEST_WORD);
      if (start.length < HEAD) return [];
      return (heads.get(start.slice(0, HEAD)) ?? []).filter((term) => {
        const word = table.wordOf(term);
        return word.length > start.length && word.startsWith(start);
      });
    },
    rowsOf: (term) => (offsets[term + 1] ?? 0) - (offsets[term] ?? 0),
    visit(term, take) {
      const end = offsets[term + 1] ?? 0;
      for (let at = offsets[term] ?? end; at < end; at += 1) {
        const one = postings[at] ?? 0;
        take(one >>> MASK_BITS, one & MASK);
      }
    },
  };
}

function enlarge(array: Int32Array<ArrayBuffer>, rest: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(rest, array.length);
  larger.set(array);
  return larger;
}
