import type { NearWords } from './near-words.ts';
import { partScripts, listWords } from './split-words.ts';
import type { Piece, Synonyms } from './synonyms.ts';
import type { WordIndex } from './word-index.ts';

/** Something to look for. Any of its ways is enough; each way is a set of words that a row must all contain. */
export interface QueryUnit {
  readonly ways: readonly Way[];
  /** Rare words weigh more. */
  readonly weight: number;
  /** Number of rows that contain its first way. */
  readonly held: number;
}

export interface Way {
  readonly words: readonly WantedWord[];
  readonly trust: number;
}

/** A word, as the index terms that match it. */
export type WantedWord = readonly { readonly term: number; readonly trust: number }[];

/** Synonym list words that a text sounds like, if necessary allowing for a typo. */
export type Heard = (text: string, isLoose: boolean) => readonly string[];

export interface QuerySources {
  readonly index: WordIndex;
  readonly near: NearWords['near'];
  readonly rows: number;
  readonly synonyms: Synonyms;
  readonly heard: Heard;
}

/** How far a way of finding a word can be trusted. */
const TRUST = {
  begun: 0.92,
  stem: 0.8,
  same: 0.82,
  several: 0.7,
  near: 0.6,
  signs: 0.45,
  slip: 0.27,
  sign: 0.2,
} as const;

/** A way with this trust or less is a guess at what was meant. */
export const GUESS = TRUST.near;

/** A word that occurs nowhere has this share of a rare word's weight. */
const UNKNOWN = 0.45;

/** A few digits alone could mean anything. */
const FEW_DIGITS = /^\p{Nd}{1,2}$/u;
const OF_DIGITS = 0.3;

/** If this few rows contain a word as written, it may be a typo. */
const FEW_HELD = 5;

/** Shorter words are still being typed. */
const SHORTEST_SLIP = 4;

/** Pieces of a query that are considered; a pasted message is cut off here. */
const MOST_UNITS = 24;

/** Endings in European languages, longest first, so that `refunds`, `refunded` and `refunding` count as one. */
const ENDINGS = /(?:ungen|ments|ationen|ation|ings|ing|ung|ment|ies|ers|ed|en|er|es|em|s|e|y|a|o)$/;
const SHORTEST_STEM = 4;

/** All kana: usually a single word, and a different character makes a different word. */
const KANA = /^[\p{Script=Katakana}\u30fc]+$/u;

/** Splits a folded query into what has to be looked for. */
export function parseQuery(folded: string, from: QuerySources): QueryUnit[] {
  const pieces = from.synonyms.part(folded);
  const sounding = soundsLike(folded, from, false);
  const units: QueryUnit[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (units.length >= MOST_UNITS) break;
    const isLast = at === pieces.length - 1;
    units.push(...readPiece(piece, isLast, pieces.length === 1 ? sounding : undefined, from));
  }
  const isLost = units.every(({ ways }) => ways.length === 0);
  // Syllables typed separately mean little on their own.
  if (sounding.length > 0 && units.some(({ ways }) => ways.length === 0)) return [weigh(sounding, UNKNOWN, from)];
  if (!isLost) return units.slice(0, MOST_UNITS);
  const loose = soundsLike(folded, from, true);
  return loose.length > 0 ? [weigh(loose, UNKNOWN, from)] : units;
}

function readPiece(
  { text, isSpaced, same }: Piece,
  isLast: boolean,
  sounding: readonly Way[] | undefined,
  from: QuerySources,
): QueryUnit[] {
  const others = [...same.flatMap((word) => sameAs(word, from)), ...(sounding ?? [])];
  if (isSpaced) return [readSpaced(text, others, isLast, from)];
  if (others.length > 0 || same.length > 0) return [weigh([...wayOf(text, 1, from), ...others], UNKNOWN, from)];
  if (KANA.test(text)) return [weigh(wayOf(text, 1, from), UNKNOWN, from)];
  const pairs = [...new Set(listWords(text))];
  // Pairs across two words occur nowhere; a run of two characters is a word.
  const unknown = pairs.length === 1 ? UNKNOWN : UNKNOWN / 2;
  return pairs.map((pair) => {
    const ways = wayOf(pair, 1, from);
    return weigh(ways.length > 0 ? ways : readUnknownPair(pair, from), unknown, from);
  });
}

/** Two characters that never occur side by side: matched by sound, or separately in a name. */
function readUnknownPair(pair: string, from: QuerySources): Way[] {
  const heard = soundsLike(pair, from, false);
  if (heard.length > 0) return heard.map((way) => ({ ...way, trust: TRUST.near }));
  const signs = [...pair].flatMap((sign) => wayOf(sign, TRUST.sign, from));
  const words = signs.flatMap((way) => way.words);
  return words.length === 2 ? [{ words, trust: TRUST.signs }, ...signs] : signs;
}

function readSpaced(text: string, others: readonly Way[], isLast: boolean, from: QuerySources): QueryUnit {
  if (partScripts(text).length > 1) return weigh([...wayOf(text, 1, from), ...others], UNKNOWN, from);
  const terms = termsOf(text, isLast, from);
  const ways: Way[] = [];
  if (terms.written.length > 0) ways.push({ words: [terms.written], trust: 1 });
  if (terms.stem.length > 0) ways.push({ words: [terms.stem], trust: 1 });
  ways.push(...others);
  if (others.length === 0 && text.length >= SHORTEST_SLIP && rowsOf(terms.written, from) < FEW_HELD) {
    const trust = terms.written.length > 0 ? TRUST.slip : TRUST.near;
    const meant = from.near(text).flatMap((word) => [word, ...from.synonyms.of(word)]);
    ways.push(...meant.flatMap((word, at) => wayOf(word, trust * (1 - at / 50), from)));
    if (terms.written.length === 0) ways.push(...soundsLike(text, from, false));
  }
  const share = FEW_DIGITS.test(text) ? OF_DIGITS : 1;
  return weigh(ways, UNKNOWN * share, from, share);
}

/** A word as written or begun, and with other endings. */
function termsOf(word: string, isLast: boolean, { index }: QuerySources): { written: WantedWord; stem: WantedWord } {
  const found = new Set<number>();
  const take = (terms: readonly (number | undefined)[], trust: number) =>
    terms.flatMap((term) => {
      if (term === undefined || found.has(term)) return [];
      found.add(term);
      return [{ term, trust }];
    });
  const written = take([index.termOf(word)], 1);
  if (word.length >= 3 || isLast) written.push(...take(index.termsFrom(word), isLast ? TRUST.begun : TRUST.stem));
  const bare = word.replace(ENDINGS, '');
  if (bare === word || bare.length < SHORTEST_STEM) return { written, stem: [] };
  return { written, stem: take([index.termOf(bare), ...index.termsFrom(bare)], TRUST.stem) };
}

/** Synonyms of a word. Several words are less certain, because they may be far apart. */
function sameAs(word: string, from: QuerySources): Way[] {
  return wayOf(word, word.includes(' ') ? TRUST.several : TRUST.same, from);
}

/** Synonyms of the words that a text sounds like. */
function soundsLike(text: string, from: QuerySources, isLoose: boolean): Way[] {
  const words = from.heard(text, isLoose).flatMap((word) => [word, ...from.synonyms.of(word)]);
  return [...new Set(words)].flatMap((word) => wayOf(word, isLoose ? TRUST.near : TRUST.same, from));
}

/** All words of a text, each as written; none if one of them occurs nowhere. */
function wayOf(text: string, trust: number, { index }: QuerySources): Way[] {
  const terms = listWords(text).map((word) => index.termOf(word));
  const words = terms.flatMap((term): WantedWord[] => (term === undefined ? [] : [[{ term, trust: 1 }]]));
  return words.length > 0 && words.length === terms.length ? [{ words, trust }] : [];
}

/** `unknown`: a unit that occurs nowhere has this share of a rare word's weight. */
function weigh(ways: readonly Way[], unknown: number, from: QuerySources, share = 1): QueryUnit {
  const first = ways[0]?.words ?? [];
  const held = first.length === 0 ? 0 : Math.min(...first.map((word) => rowsOf(word, from)));
  const weight = held === 0 ? Math.log(1 + from.rows) * unknown : Math.log(1 + from.rows / held) * share;
  return { ways, held, weight: Math.max(0.1, weight) };
}

function rowsOf(word: WantedWord, { index }: QuerySources): number {
  return word.reduce((sum, { term }) => sum + index.rowsOf(term), 0);
}
