import { foldMessage } from './features.ts';
import { readShares, type IntentModel } from './intent-model.ts';

/** What a buyer's newest messages ask for. */
export interface Wish {
  /** Ids of intents with their shares, 0 to 1, likeliest first; those below `LEAST` are left out. */
  readonly intents: readonly { readonly id: string; readonly share: number }[];
  /** The share of "needs no answer": greetings, thanks, fragments. */
  readonly nothing: number;
  /** What was read, as written, newest message first. */
  readonly texts: readonly string[];
}

export const NO_INTENT = 'none';
const LEAST = 0.01;
/** Weight of the whole text against its individual sentences. */
const WHOLE = 0.5;
/** Weight of the most certain sentence against the mean of all. */
const SUREST = 0.5;
/**
 * Characters read of one text, from its beginning and from its end: that is where a long letter says what it wants, and
 * reading must be fast.
 */
const FROM_BEGINNING = 400;
const FROM_END = 500;
const MOST_SENTENCES = 12;
/** The training data contains far more messages that need no answer than buyers write, so that guess counts only this much. */
const IDLE = 0.3;
/** Each older message of a burst has this share of the next newer one's weight. */
const OLDER = 0.5;

/** Reads texts, newest first, as one letter: whole and by sentence, because a second wish often has a sentence of its own. */
export function readWish(model: IntentModel, texts: readonly string[]): Wish {
  const read = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const sums = new Float64Array(model.intents.length);
  let total = 0;
  let weight = 1;
  for (const text of read) {
    const shares = readText(model, cutForReading(text).join('\n'));
    // A mere greeting doesn't override what was written before it.
    const nothing = shares[model.intents.indexOf(NO_INTENT)] ?? 0;
    const counted = weight * (read.length === 1 ? 1 : 1 - nothing * 0.9);
    shares.forEach((share, at) => (sums[at] = (sums[at] as number) + share * counted));
    total += counted;
    weight *= OLDER;
  }
  if (total === 0) return { intents: [], nothing: 1, texts: read };
  const idle = sums[model.intents.indexOf(NO_INTENT)] ?? 0;
  const all = total - idle + idle * IDLE;
  const intents = model.intents
    .map((id, at) => ({ id, share: (sums[at] as number) / all }))
    .filter(({ id, share }) => id !== NO_INTENT && share >= LEAST)
    .sort((a, b) => b.share - a.share);
  return { intents, nothing: (idle * IDLE) / all, texts: read };
}

function readText(model: IntentModel, text: string): Float32Array {
  const whole = readShares(model, foldMessage(text));
  const sentences = splitSentences(text);
  if (sentences.length < 2) return whole;
  const none = model.intents.indexOf(NO_INTENT);
  const parts = sentences.map((sentence) => readShares(model, foldMessage(sentence)));
  const weights = parts.map((shares) => 1.02 - (shares[none] ?? 0));
  const total = weights.reduce((a, b) => a + b, 0);
  const mixed = whole.map((share, at) => {
    let mean = 0;
    let surest = 0;
    for (const [part, shares] of parts.entries()) {
      mean += ((shares[at] as number) * (weights[part] as number)) / total;
      surest = Math.max(surest, shares[at] as number);
    }
    return share * WHOLE + (surest * SUREST + mean * (1 - SUREST)) * (1 - WHOLE);
  });
  mixed[none] = Math.min(mixed[none] as number, whole[none] as number);
  const sum = mixed.reduce((a, b) => a + b, 0);
  return mixed.map((share) => share / sum);
}

/** A text's sentences and lines; scripts without spaces end sentences with marks of their own. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？؟…])\s*(?=\S)|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1)
    .slice(0, MOST_SENTENCES);
}

/** The parts of a text that are read: all of it, or its beginning and its end. */
export function cutForReading(text: string): string[] {
  if (text.length <= FROM_BEGINNING + FROM_END) return [text];
  return [text.slice(0, FROM_BEGINNING), text.slice(-FROM_END)];
}
