import Fuse from 'fuse.js';

/** Words of fewer letters are near to too many others. */
const SHORTEST = 3;

/** How many words fuse.js compares letter by letter; the rest share too few pairs of letters to be meant. */
const CANDIDATES = 60;

/**
 * Finds the words of some texts that a misspelt one may mean, nearest first. fuse.js compares only words that share pairs of letters with it:
 * over all texts it takes tenths of seconds at 10,000 of them.
 */
export function buildNearWords(texts: Iterable<string>): (word: string, limit?: number) => string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) if (word.length >= SHORTEST) words.add(word);
  }
  const list = [...words];
  const byPair = new Map<string, number[]>();
  for (const [index, word] of list.entries()) {
    for (const pair of pairsOf(word)) {
      const indexes = byPair.get(pair);
      if (indexes) indexes.push(index);
      else byPair.set(pair, [index]);
    }
  }

  const findCandidates = (word: string): string[] => {
    const shared = new Uint8Array(list.length);
    const seen: number[] = [];
    for (const pair of pairsOf(word)) {
      for (const index of byPair.get(pair) ?? []) {
        if (shared[index] === 0) seen.push(index);
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    // One wrong letter breaks two pairs, a transposition three.
    const least = Math.max(1, word.length - 1 - 3);
    return seen
      .filter((index) => (shared[index] ?? 0) >= least)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
      .slice(0, CANDIDATES)
      .flatMap((index) => list[index] ?? []);
  };

  return (word, limit = 6) => {
    if (word.length < SHORTEST) return [];
    const fuse = new Fuse(findCandidates(word), { threshold: 0.34, ignoreLocation: true, minMatchCharLength: 2 });
    return fuse.search(word, { limit }).map(({ item }) => item);
  };
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < word.length - 1; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
}
