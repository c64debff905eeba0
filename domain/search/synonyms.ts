import type { SynonymRow } from '../pack/schema.ts';
import { foldScripts } from './fold-script.ts';
import { foldText } from './fold-text.ts';
import { findRuns } from './split-words.ts';

/** A piece of a query: a word of the list with its synonyms, or what is between such words. */
export interface Piece {
  readonly text: string;
  readonly isSpaced: boolean;
  /** Folded. */
  readonly same: readonly string[];
}

export interface Synonyms {
  /** The pieces of a folded query, in its order. */
  readonly part: (folded: string) => Piece[];
  /** A word's synonyms; empty if it isn't in the list. */
  readonly of: (word: string) => readonly string[];
  /** All words of the list, folded. */
  readonly words: readonly string[];
}

/** Maximum number of words in one name on the list: `where is my order` has four. */
const MOST_WORDS = 4;

/** Prepares lists of words that mean the same in a search, in any language. */
export function buildSynonyms(rows: readonly SynonymRow[]): Synonyms {
  const groups = new Map<string, Set<string>>();
  let longest = 0;
  for (const row of rows) {
    const words = Object.values(row.words)
      .flat()
      .map((word) => foldScripts(foldText(word)).trim());
    for (const word of words) {
      const same = groups.get(word) ?? new Set<string>();
      for (const other of words) if (other !== word) same.add(other);
      groups.set(word, same);
      longest = Math.max(longest, word.length);
    }
  }
  const of = (word: string) => [...(groups.get(word) ?? [])];

  function partUnspaced(run: string): Piece[] {
    const pieces: Piece[] = [];
    let rest = 0;
    for (let at = 0; at < run.length;) {
      let length = Math.min(longest, run.length - at);
      while (length > 1 && !groups.has(run.slice(at, at + length))) length -= 1;
      if (length <= 1) {
        at += 1;
        continue;
      }
      if (at > rest) pieces.push({ text: run.slice(rest, at), isSpaced: false, same: [] });
      const text = run.slice(at, at + length);
      pieces.push({ text, isSpaced: false, same: of(text) });
      at += length;
      rest = at;
    }
    if (rest < run.length) pieces.push({ text: run.slice(rest), isSpaced: false, same: [] });
    return pieces;
  }

  return {
    of,
    words: [...groups.keys()],
    part(folded) {
      const runs = findRuns(folded);
      const pieces: Piece[] = [];
      for (let at = 0; at < runs.length;) {
        const run = runs[at]!;
        const text = folded.slice(run.start, run.end);
        if (!run.isSpaced) {
          pieces.push(...partUnspaced(text));
          at += 1;
          continue;
        }
        let taken = Math.min(MOST_WORDS, runs.length - at);
        const named = () => folded.slice(run.start, runs[at + taken - 1]?.end);
        while (taken > 1 && !groups.has(named())) taken -= 1;
        const isName = taken > 1;
        pieces.push({ text: isName ? named() : text, isSpaced: true, same: of(isName ? named() : text) });
        at += taken;
      }
      return pieces;
    },
  };
}

/** An empty list. */
export const noSynonyms = buildSynonyms([]);
