import type { Scheme } from '../pack/schema.ts';
import { listLabels, matchForm, NUMBER_LIMIT, plainText, type ReadNumber } from './number-form.ts';

/** A number in a text, and the scheme whose format it has. The format doesn't prove that the number exists. */
export interface FoundNumber extends ReadNumber {
  readonly scheme: Scheme;
  /** As written in the text. */
  readonly text: string;
  /** Only its format suggests this scheme, and other schemes may share it. */
  readonly isGuess: boolean;
}

/** How many characters of a text are read, and how many may be between a number and the word that names its scheme. */
const TEXT_LIMIT = 4000;
const CUE_DISTANCE = 40;
/**
 * Limit on attempts to match parts of a text against schemes, which takes some milliseconds: enough for about 30 numbers
 * with the schemes that ship.
 */
const MOST_TRIES = 20_000;
/** A number may be written in this many pieces. */
const PIECES = 5;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hasDigit: boolean;
}

interface Candidate {
  readonly found: FoundNumber;
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers in a text, in order. One counts only if its format is unique to its scheme, or if the scheme's name or another telling
 * word is nearby, so that order numbers and prices are left out. With `isTyped`, as in a search field, a format with more than digits
 * is enough if nothing else says more. If every word might be a number, as in a text made to keep us busy, only the first are tried.
 */
export function findNumbers(
  text: string,
  schemes: readonly Scheme[],
  { isTyped = false }: { readonly isTyped?: boolean } = {},
): FoundNumber[] {
  const looked = text.slice(0, TEXT_LIMIT);
  const pieces = splitPieces(looked);
  const withNumbers = schemes.filter((scheme) => scheme.number);
  const cues = new Map(withNumbers.map((scheme) => [scheme, cuePlaces(looked, scheme)]));
  const candidates: Candidate[] = [];
  let tries = MOST_TRIES;
  for (let index = 0; index < pieces.length && tries > 0; index += 1) {
    for (let count = Math.min(PIECES, pieces.length - index); count > 0; count -= 1) {
      const run = pieces.slice(index, index + count);
      const [start, end] = [run[0]!.start, run.at(-1)!.end];
      if (!run.at(-1)!.hasDigit || end - start > NUMBER_LIMIT) continue;
      const written = looked.slice(start, end);
      tries -= withNumbers.length;
      for (const scheme of withNumbers) {
        const read = readRun(written, run, scheme, cues.get(scheme) ?? [], isTyped);
        if (!read) continue;
        const next = { found: { ...read, scheme, text: written }, start, end };
        if (!candidates.some((other) => isSame(other, next))) candidates.push(next);
      }
    }
  }
  const found = candidates.map((candidate) => candidate.found);
  const sure = found.filter(({ isGuess }) => !isGuess);
  return sure.length > 0 ? sure : found;
}

/** The same number again, or a shorter part of one already found. */
function isSame(other: Candidate, next: Candidate): boolean {
  const isSameScheme = other.found.scheme === next.found.scheme;
  if (isSameScheme && other.found.number === next.found.number) return true;
  const isWithin = next.start < other.end && next.end > other.start;
  return isWithin && (isSameScheme || other.end - other.start > next.end - next.start);
}

function readRun(
  written: string,
  run: readonly Piece[],
  scheme: Scheme,
  cues: readonly Omit<Piece, 'hasDigit'>[],
  isTyped: boolean,
): (ReadNumber & { readonly isGuess: boolean }) | undefined {
  const form = scheme.number;
  if (!form) return undefined;
  const alone = form.alone && matchForm(written, form, form.alone);
  if (alone) return { ...alone, isGuess: false };
  // Otherwise words next to a number would become its beginning.
  if (!run.every(({ hasDigit }) => hasDigit)) return undefined;
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  const isNamed = cues.some(
    (cue) =>
      (cue.end <= start && start - cue.end <= CUE_DISTANCE) || (cue.start >= end && cue.start - end <= CUE_DISTANCE),
  );
  const isTelling = isTyped && /[^\d\s]/.test(plainText(written));
  const read = isNamed || isTelling ? matchForm(written, form, form.pattern) : undefined;
  return read && { ...read, isGuess: !isNamed };
}

/** Splits off runs of the letters, digits and signs that numbers consist of; text in other scripts may adjoin them without a space. */
function splitPieces(text: string): Piece[] {
  return [
    ...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\u2010-\u2015\u2212\uff0d._/-]+/gu),
  ].map(({ 0: piece, index }) => ({
    start: index,
    end: index + (piece.replace(/[./_-]+$/u, '').length || piece.length),
    hasDigit: /\p{Nd}/u.test(piece),
  }));
}

/** Where a scheme's names and telling words occur as separate words. */
function cuePlaces(text: string, scheme: Scheme): Omit<Piece, 'hasDigit'>[] {
  const lower = text.toLowerCase();
  const words = listLabels(scheme).map((word) => word.toLowerCase());
  return words.flatMap((word) => {
    const places: Omit<Piece, 'hasDigit'>[] = [];
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      const isWhole = !isLatin(lower[at - 1]) || !isLatin(word[0]);
      const isEnded = !isLatin(lower[at + word.length]) || !isLatin(word.at(-1));
      if (isWhole && isEnded) places.push({ start: at, end: at + word.length });
    }
    return places;
  });
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\d]/u.test(character);
}
