import { GUESS, parseQuery, type QuerySources, type QueryUnit, type WantedWord } from './read-query.ts';
import { places } from './word-index.ts';

/** Weight of a word by its place: topic of a title, title, tag, cue, when, example, body. */
const WEIGHTS = [1, 0.94, 0.85, 0.6, 0.5, 0.3, 0.3] as const;

/** The weight of each set of places: the best place's, plus a little for each further one. */
const WEIGHT_OF = Float32Array.from({ length: 1 << places.length }, (_, mask) => {
  const held = WEIGHTS.filter((_weight, at) => (mask & (1 << at)) !== 0);
  return held.length === 0 ? 0 : held[0]! + 0.03 * (held.length - 1);
});

/** Being found in two ways counts a little more than in one. */
const MORE = 0.08;

/** Limit on visited occurrences per piece of a query: if half of all rows contain it or its synonyms, fewer are enough. */
const MOST_VISITED = 60_000;

/** A word in this many rows, and this much more common than the query's rarest word, tells nothing: `the` next to `customs`. */
const COMMON = { rows: 4000, share: 0.4 } as const;

export interface WordHit {
  readonly row: number;
  /** 0 to about 1: how much of the query occurs there, and in how good a place. */
  readonly score: number;
  /** 0 to 1: how much of the query occurs there, anywhere. */
  readonly share: number;
  /** Like `share`, without guesses at misspellings. */
  readonly sure: number;
}

export interface RankAsk {
  readonly most: number;
  /** Rows found in other ways. */
  readonly asked: Iterable<number>;
}

/** Ranks rows by the words of a query: rare words weigh more, and so do better places. */
export class WordRanker {
  readonly #from: Omit<QuerySources, 'heard'>;
  /** Per row, while a query is being answered. */
  readonly #total: Float32Array;
  readonly #share: Float32Array;
  readonly #sure: Float32Array;
  readonly #best: Float32Array;
  readonly #second: Float32Array;
  readonly #way: Float32Array;
  readonly #count: Uint8Array;

  constructor(from: Omit<QuerySources, 'heard'>) {
    this.#from = from;
    const column = () => new Float32Array(from.rows);
    [this.#total, this.#share, this.#sure, this.#best, this.#second, this.#way] = [
      column(),
      column(),
      column(),
      column(),
      column(),
      column(),
    ];
    this.#count = new Uint8Array(from.rows);
  }

  /** The best rows that contain any part of a folded query, at most `most`, plus those of `asked` that do; in no particular order. */
  rank(folded: string, heard: QuerySources['heard'], { most, asked }: RankAsk): WordHit[] {
    const units = parseQuery(folded, { ...this.#from, heard });
    const whole = units.reduce((sum, { weight }) => sum + weight, 0);
    const top = units.reduce((most, { weight, held }) => (held > 0 ? Math.max(most, weight) : most), 0);
    const touched: number[] = [];
    for (const unit of units)
      if (unit.held < COMMON.rows || unit.weight >= top * COMMON.share) this.#addUnit(unit, touched);
    const rows = new Set(pickBest(touched, this.#total, most));
    for (const row of asked) if (this.#share[row] !== 0) rows.add(row);
    const hits = [...rows].map((row) => ({
      row,
      score: (this.#total[row] ?? 0) / whole,
      share: (this.#share[row] ?? 0) / whole,
      sure: (this.#sure[row] ?? 0) / whole,
    }));
    for (const row of touched) this.#total[row] = this.#share[row] = this.#sure[row] = 0;
    return hits;
  }

  #addUnit({ ways, weight }: QueryUnit, touched: number[]): void {
    const reached: number[] = [];
    let known = 0;
    let left = MOST_VISITED;
    // Certain ways first, so that the rows they reach can be distinguished from those reached by guesses only.
    for (const { words, trust } of [...ways].sort((a, b) => b.trust - a.trust)) {
      const cost = this.#costOf(words);
      if (cost > left && left < MOST_VISITED) continue;
      left -= cost;
      if (words.length === 1) this.#addWord(words[0]!, (row, score) => this.#raise(row, score * trust, reached));
      else this.#addWords(words, trust, reached);
      if (trust > GUESS) known = reached.length;
    }
    for (const [at, row] of reached.entries()) {
      if (this.#share[row] === 0) touched.push(row);
      const score = (this.#best[row] ?? 0) + MORE * (this.#second[row] ?? 0);
      this.#total[row] = (this.#total[row] ?? 0) + score * weight;
      this.#share[row] = (this.#share[row] ?? 0) + weight;
      if (at < known) this.#sure[row] = (this.#sure[row] ?? 0) + weight;
      this.#best[row] = this.#second[row] = 0;
    }
  }

  /** Adds rows that contain all of the words. */
  #addWords(words: readonly WantedWord[], trust: number, reached: number[]): void {
    const held: number[] = [];
    for (const [at, word] of words.entries()) {
      this.#addWord(word, (row, score) => {
        if (this.#count[row] !== at) return;
        if (at === 0) held.push(row);
        this.#count[row] = at + 1;
        this.#way[row] = (this.#way[row] ?? 0) + score;
      });
    }
    for (const row of held) {
      if (this.#count[row] === words.length) this.#raise(row, ((this.#way[row] ?? 0) / words.length) * trust, reached);
      this.#count[row] = this.#way[row] = 0;
    }
  }

  #raise(row: number, score: number, reached: number[]): void {
    const before = this.#best[row] ?? 0;
    if (before === 0) reached.push(row);
    this.#best[row] = Math.max(before, score);
    this.#second[row] = Math.max(this.#second[row] ?? 0, Math.min(before, score));
  }

  #addWord(wanted: WantedWord, take: (row: number, score: number) => void): void {
    let left = MOST_VISITED;
    for (const { term, trust } of wanted) {
      if (left < 0) return;
      left -= this.#from.index.rowsOf(term);
      this.#from.index.visit(term, (row, mask) => take(row, (WEIGHT_OF[mask] ?? 0) * trust));
    }
  }

  /** Occurrences that have to be visited for a way. */
  #costOf(words: readonly WantedWord[]): number {
    const { index } = this.#from;
    return words.reduce((sum, word) => word.reduce((all, { term }) => all + index.rowsOf(term), sum), 0);
  }
}

/** The rows with the highest scores, of some ten thousands: to sort them all would take most of the time of a search. */
export function pickBest(rows: readonly number[], scores: Float32Array, most: number): readonly number[] {
  if (rows.length <= most) return rows;
  const best: number[] = [];
  let least = 0;
  for (const row of rows) {
    const score = scores[row] ?? 0;
    if (best.length === most && score <= least) continue;
    let at = best.length === most ? most - 1 : best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) {
      best[at] = best[at - 1] ?? 0;
      at -= 1;
    }
    best[at] = row;
    if (best.length === most) least = scores[best[most - 1] ?? 0] ?? 0;
  }
  return best;
}
