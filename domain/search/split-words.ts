/** Longer words are distinguished by their beginnings. So short a piece is copied, and doesn't keep the source text in memory. */
export const LONGEST_WORD = 12;

const BREAK = 0;
const SPACED = 1;
const UNSPACED = 2;

/** Scripts without spaces between words. */
const NO_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc\u3005\u3007]/u;
const OF_WORDS = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

let kinds: Uint8Array | undefined;

/** The class of each UTF-16 unit, computed once: several times faster than matching texts against a pattern. */
function kindsOfUnits(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
    const sign = String.fromCharCode(unit);
    if (NO_SPACES.test(sign)) return UNSPACED;
    return OF_WORDS.test(sign) ? SPACED : BREAK;
  });
  return kinds;
}

/** A run in a folded text: a word, or characters of a script without spaces. Scripts are separated: `UKCA证明` is two. */
export interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly isSpaced: boolean;
}

/** Visits each run of a folded text; `isSpaced`: a word in a script with spaces. */
function visitRuns(folded: string, visit: (start: number, end: number, isSpaced: boolean) => void): void {
  const kindOf = kindsOfUnits();
  let start = 0;
  let kind = BREAK;
  for (let at = 0; at <= folded.length; at += 1) {
    const next = at < folded.length ? (kindOf[folded.charCodeAt(at)] ?? BREAK) : BREAK;
    if (next === kind) continue;
    if (kind !== BREAK) visit(start, at, kind === SPACED);
    start = at;
    kind = next;
  }
}

export function findRuns(folded: string): Run[] {
  const runs: Run[] = [];
  visitRuns(folded, (start, end, isSpaced) => runs.push({ start, end, isSpaced }));
  return runs;
}

/** Visits each word of a folded text, end exclusive, and in scripts without spaces each pair of neighbours. */
export function visitWords(folded: string, visit: (start: number, end: number) => void): void {
  visitRuns(folded, (start, end, isSpaced) => {
    if (isSpaced) visit(start, Math.min(end, start + LONGEST_WORD));
    else if (end - start === 1) visit(start, end);
    else for (let at = start; at < end - 1; at += 1) visit(at, at + 2);
  });
}

/** The words that `visitWords` visits. */
export function listWords(folded: string): string[] {
  const words: string[] = [];
  visitWords(folded, (start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** The words and unspaced runs of a folded text as written. */
export function partScripts(folded: string): string[] {
  return findRuns(folded).map(({ start, end }) => folded.slice(start, end));
}
