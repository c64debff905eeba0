/** Longer words are told apart by their beginnings. So short a piece is copied, too, and does not keep the text it was cut from in memory. */
export const LONGEST_WORD = 12;

const BREAK = 0;
const SPACED = 1;
const UNSPACED = 2;

/** Scripts that put no space between words. */
const NO_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc\u3005\u3007]/u;
const OF_WORDS = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

let kinds: Uint8Array | undefined;

/** What each UTF-16 unit is, made once: a text is walked through several times faster than by a pattern. */
function kindsOfUnits(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
    const sign = String.fromCharCode(unit);
    if (NO_SPACES.test(sign)) return UNSPACED;
    return OF_WORDS.test(sign) ? SPACED : BREAK;
  });
  return kinds;
}

/** A stretch of a folded text: a word, or signs of a script without spaces. Scripts are parted, `UKCA证明` is two. */
export interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly isSpaced: boolean;
}

/** Gives each stretch of a folded text; `isSpaced`: a word of a script that parts its words. */
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

/** Gives where each word of a folded text stands, end exclusive, and each pair of neighbours where words are not parted. */
export function visitWords(folded: string, visit: (start: number, end: number) => void): void {
  visitRuns(folded, (start, end, isSpaced) => {
    if (isSpaced) visit(start, Math.min(end, start + LONGEST_WORD));
    else if (end - start === 1) visit(start, end);
    else for (let at = start; at < end - 1; at += 1) visit(at, at + 2);
  });
}

/** The words that `visitWords` gives. */
export function listWords(folded: string): string[] {
  const words: string[] = [];
  visitWords(folded, (start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** The words and unspaced stretches of a folded text as they stand. */
export function partScripts(folded: string): string[] {
  return findRuns(folded).map(({ start, end }) => folded.slice(start, end));
}
