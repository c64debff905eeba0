/** Words by number. */
export interface TermTable {
  /** The number of the word from `start` to `end` (exclusive) of a text; a new word gets the next number. */
  readonly add: (text: string, start: number, end: number) => number;
  readonly find: (word: string) => number | undefined;
  readonly wordOf: (term: number) => string;
  readonly size: () => number;
}

/**
 * A table of words that reads them in place: indexing replies looks up ten million occurrences, and a string for each of them would
 * cost seconds.
 */
export function growTermTable(): TermTable {
  const words: string[] = [];
  let hashes = new Int32Array(1 << 10);
  let slots = new Int32Array(1 << 11).fill(-1);

  const slotOf = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const term = slots[slot] ?? -1;
      if (term < 0 || (hashes[term] === hash && isSame(words[term] ?? '', text, start, end))) return slot;
    }
  };

  const grow = () => {
    const larger = new Int32Array(hashes.length * 2);
    larger.set(hashes);
    hashes = larger;
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let term = 0; term < words.length; term += 1) {
      let slot = (hashes[term] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = term;
    }
  };

  return {
    add(text, start, end) {
      const hash = hashOf(text, start, end);
      const slot = slotOf(text, start, end, hash);
      const known = slots[slot] ?? -1;
      if (known >= 0) return known;
      const term = words.push(text.slice(start, end)) - 1;
      hashes[term] = hash;
      slots[slot] = term;
      if (words.length === hashes.length) grow();
      return term;
    },
    find(word) {
      const term = slots[slotOf(word, 0, word.length, hashOf(word, 0, word.length))] ?? -1;
      return term < 0 ? undefined : term;
    },
    wordOf: (term) => words[term] ?? '',
    size: () => words.length,
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash ^ (hash >>> 15);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
