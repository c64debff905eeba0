import { findFeatures, foldMessageWithPlaces } from './features.ts';
import { chooseBucket, isKnown, makeVector, weightAt, type IntentModel } from './intent-model.ts';

/** The units of quotes: words of alphabets, and runs of scripts without spaces. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー々]|[\p{L}\p{M}\p{N}'’]+/gu;
const MOST_QUOTED = 2;
/** A second quote must carry this share of the first one's weight. */
const SECOND = 0.6;
const MOST_WORDS = 6;
const MOST_LETTERS = 14;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly isDense: boolean;
}

/** The parts of a text that suggest an intent most strongly, as written, the strongest first, two at most. May be empty. */
export function explainIntent(model: IntentModel, intent: string, text: string): string[] {
  const { text: folded, placeOf } = foldMessageWithPlaces(text);
  const speaking = scoreLetters(model, intent, folded);
  if (!speaking) return [];
  let pieces: Piece[] = [...folded.matchAll(PIECES)].map(({ 0: piece, index }) => {
    let score = 0;
    for (let at = index; at < index + piece.length; at++) score += speaking[at] ?? 0;
    return {
      start: index,
      end: index + piece.length,
      score,
      isDense: !/^[\p{L}\p{M}\p{N}'’]{2}/u.test(piece) && isDense(piece),
    };
  });
  const quoted: { start: number; end: number; score: number }[] = [];
  while (quoted.length < MOST_QUOTED) {
    const best = bestStretch(pieces);
    if (!best || best.score < (quoted[0]?.score ?? 0) * SECOND) break;
    quoted.push(best);
    pieces = pieces.map((piece) =>
      piece.start < best.end && best.start < piece.end ? { ...piece, score: -Infinity } : piece,
    );
  }
  return quoted.map(({ start, end }) => text.slice(...placeOf(start, end)).trim()).filter((words) => words !== '');
}

/** How much each letter of the folded text suggests an intent, compared with the average over all intents. */
function scoreLetters(model: IntentModel, intent: string, folded: string): Float64Array | undefined {
  const at = model.intents.indexOf(intent);
  if (at < 0) return undefined;
  const count = model.intents.length;
  const features = findFeatures(folded);
  const { buckets, values } = makeVector(features, model);
  const told = new Map<number, number>();
  for (const [place, bucket] of buckets.entries()) {
    let all = 0;
    for (let other = 0; other < count; other++) all += weightAt(model.codes, model.levels, bucket * count + other);
    const own = weightAt(model.codes, model.levels, bucket * count + at) - all / count;
    told.set(bucket, own * (values[place] ?? 0));
  }
  const letters = new Float64Array(folded.length);
  for (const [place, hash] of features.hashes.entries()) {
    if (!isKnown(model, hash)) continue;
    const [start, end] = [features.starts[place] ?? 0, features.ends[place] ?? 0];
    const each = (told.get(chooseBucket(hash)) ?? 0) / Math.max(1, end - start);
    for (let letter = start; letter < end; letter++) letters[letter] = (letters[letter] ?? 0) + each;
  }
  return letters;
}

/** The adjacent pieces with the largest sum, within a length that can be read at a glance. */
function bestStretch(pieces: readonly Piece[]): { start: number; end: number; score: number } | undefined {
  let best: { start: number; end: number; score: number } | undefined;
  for (const [from, first] of pieces.entries()) {
    if (first.score <= 0) continue;
    let score = 0;
    for (let to = from; to < pieces.length; to++) {
      const last = pieces[to] as Piece;
      if (to - from >= (first.isDense ? MOST_LETTERS : MOST_WORDS) || last.score === -Infinity) break;
      score += last.score;
      if (last.score > 0 && score > (best?.score ?? 0)) best = { start: first.start, end: last.end, score };
    }
  }
  return best;
}

function isDense(piece: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(piece);
}
