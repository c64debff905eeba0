import { foldText, foldWithPlaces } from '../search/fold-text.ts';
import { SIMPLIFIED, TRADITIONAL } from '../language/han-letters.ts';

/** A text's features: pieces of it, each as a hash of its letters. */
export interface Features {
  /** Hash (32 bits) and weight of each piece; a piece may occur twice. */
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
  /** Where each piece is in the folded text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words of alphabets; digits; characters of scripts without spaces; smileys and marks that express a mood. */
const RUNS =
  /(?<word>[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}']*)|(?<digits>\p{N}+)|(?<dense>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+)|(?<mark>[?؟!]|\p{Extended_Pictographic})/gu;

const WORD = 1;
const PAIR = 0.8;
const GAP_PAIR = 0.4;
const CHARACTERS = 0.45;
/** For pieces of one, two, three and four characters of a dense script. */
const DENSE = [0.35, 0.9, 0.9, 0.6];
const THAI = [0, 0.25, 0.5, 0.6, 0.6, 0.5];
const MARK = 0.3;

/** A text as compared here: folded, hangul in syllables, Han in simplified form. Changes lengths. */
export function foldMessage(text: string): string {
  return simplify(foldText(text).normalize('NFC'));
}

/** The same with a way back: the range of the original text that became a range of the folded one. */
export function foldMessageWithPlaces(text: string) {
  const { text: folded, placeOf } = foldWithPlaces(text);
  const composed = folded.normalize('NFC');
  if (composed.length === folded.length) return { text: simplify(composed), placeOf };
  // Hangul was decomposed: maps each composed unit to its folded origin.
  const from: number[] = [];
  let at = 0;
  for (const character of composed) {
    for (let unit = 0; unit < character.length; unit++) from.push(at);
    at += character.normalize('NFD').length;
  }
  from.push(folded.length);
  return {
    text: simplify(composed),
    placeOf: (start: number, end: number) => placeOf(from[start] ?? folded.length, from[end] ?? folded.length),
  };
}

/** Splits a folded text into features. */
export function findFeatures(folded: string): Features {
  const hashes: number[] = [];
  const weights: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (hash: number, weight: number, start: number, end: number) => {
    hashes.push(hash);
    weights.push(weight);
    starts.push(start);
    ends.push(end);
  };
  const before = [0, 0];
  const beganAt = [0, 0];
  const keep = (hash: number, start: number) => {
    [before[1], beganAt[1]] = [before[0] ?? 0, beganAt[0] ?? 0];
    [before[0], beganAt[0]] = [hash, start];
  };
  for (const { 0: run, index, groups } of folded.matchAll(RUNS)) {
    const end = index + run.length;
    if (groups?.dense !== undefined) {
      const sizes = /\p{Script=Thai}/u.test(run) ? THAI : DENSE;
      for (const [less, weight] of sizes.entries()) {
        if (weight === 0) continue;
        for (let at = 0; at + less < run.length; at++)
          add(hashOf(run, at, at + less + 1, 3), weight, index + at, index + at + less + 1);
      }
      keep(hashOf(run, 0, run.length, 3), index);
      continue;
    }
    if (groups?.mark !== undefined) {
      add(hashOf(run, 0, run.length, 4), MARK, index, end);
      continue;
    }
    const isWord = groups?.word !== undefined;
    const hash = isWord ? hashOf(run, 0, run.length, 1) : hashOf('#', 0, 1, 1);
    add(hash, isWord ? WORD : MARK, index, end);
    if (before[0]) add(mix(before[0], hash), PAIR, beganAt[0] ?? index, end);
    if (before[1]) add(mix(mix(before[1], 7), hash), GAP_PAIR, beganAt[1] ?? index, end);
    if (isWord) addCharacters(run, index, add);
    keep(hash, index);
  }
  return { hashes, weights, starts, ends };
}

/** Runs of three to five letters in a word, with its edges marked: most of them survive endings and typos. */
function addCharacters(word: string, index: number, add: (h: number, w: number, s: number, e: number) => void): void {
  if (word.length < 3) return;
  const edged = `^${word}$`;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= edged.length; at++) {
      const start = index + Math.max(0, at - 1);
      add(hashOf(edged, at, at + size, 2), CHARACTERS, start, Math.min(index + word.length, index + at + size - 1));
    }
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  hash = Math.imul(hash, 0x01000193);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const twins = new Map<string, string>();
const simplified = [...SIMPLIFIED];
for (const [at, letter] of [...TRADITIONAL].entries()) twins.set(letter, simplified[at] ?? letter);

/** Traditional characters as their simplified twins, so that training lines in one script serve the other. Keeps the length. */
export function simplify(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  let simple = '';
  for (const letter of text) simple += twins.get(letter) ?? letter;
  return simple;
}
