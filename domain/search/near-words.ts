import Fuse from 'fuse.js';

/** Shorter words resemble too many others. */
const SHORTEST = 3;

/** In these scripts a letter is a syllable or a word: changing one of three makes a different word, パンツ and バンツ. */
const SHORTEST_SYLLABIC = 4;
const SYLLABIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const LONG = 6;

/** A word that differs more in length is another one, or contains the query and is found anyway. */
const MOST_LONGER = 6;

/** How many words fuse.js compares letter by letter; the rest share too few letter pairs to be meant. */
const CANDIDATES = 60;

export interface NearWords {
  /** Collects the words of a text. */
  readonly add: (text: string) => void;
  /** The collected words that a misspelling may mean, nearest first. */
  readonly near: (word: string, limit?: number) => string[];
}

/**
 * Collects words, to find those that a misspelling may mean. fuse.js compares only words that share letter pairs with it: on all texts
 * it takes tenths of a second at 10,000 of them.
 */
export function gatherWords(): NearWords {
  const words = new Set<string>();
  const list: string[] = [];
  const byPair = new Map<string, number[]>();

  const take = (word: string) => {
    if (word.length < SHORTEST || words.has(word)) return;
    words.add(word);
    const index = list.push(word) - 1;
    for (const pair of pairsOf(word)) {
      const indexes = byPair.get(pair);
      if (indexes) indexes.push(index);
      else byPair.set(pair, [index]);
    }
  };

  let shared = new Uint8Array(0);
  const findCandidates = (word: string): string[] => {
    if (shared.length < list.length) shared = new Uint8Array(list.length * 2);
    const seen: number[] = [];
    for (const pair of pairsOf(word)) {
      for (const index of byPair.get(pair) ?? []) {
        const before = shared[index] ?? 0;
        if (before === 0) seen.push(index);
        shared[index] = before + 1;
      }
    }
    // One wrong letter breaks two pairs, a transposition three, two mixed-up letters in a long word four.
    const least = Math.max(1, word.length - 1 - (word.length < LONG ? 3 : 4));
    const byShared: number[][] = [];
    for (const index of seen) {
      const count = shared[index] ?? 0;
      shared[index] = 0;
      if (count >= least && Math.abs((list[index]?.length ?? 0) - word.length) <= MOST_LONGER)
        (byShared[count] ??= []).push(index);
    }
    const best = byShared.reverse().flatMap((indexes) => indexes ?? []);
    return best.slice(0, CANDIDATES).flatMap((index) => list[index] ?? []);
  };

  return {
    add: (text) => {
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) take(word);
    },
    near: (word, limit = 6) => {
      if (word.length < (SYLLABIC.test(word) ? SHORTEST_SYLLABIC : SHORTEST)) return [];
      const fuse = new Fuse(findCandidates(word), { threshold: 0.34, ignoreLocation: true, minMatchCharLength: 2 });
      return fuse.search(word, { limit }).map(({ item }) => item);
    },
  };
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < word.length - 1; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
}
