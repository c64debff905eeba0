import { findFeatures, foldMessage } from '../../domain/suggestions/features.ts';
import {
  BUCKET_BITS,
  KNOWN_BITS,
  chooseBucket,
  isKnown,
  knownBit,
  makeVector,
  type Table,
  type Vector,
} from '../../domain/suggestions/intent-model.ts';
import { randomFrom } from '../random-from.ts';
import { shuffle, roughen } from './vary-lines.ts';
import type { TrainingLine } from './read-lines.ts';

/** Weights as trained, before they are quantised. */
export interface Learnt extends Table {
  readonly intents: readonly string[];
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** A line's own intent's share of the target; the rest is spread evenly, so that no line is learnt by heart. */
  readonly sure: number;
  /** How much each weight shrinks per pass over the lines. */
  readonly decay: number;
  /** Smaller steps are skipped, so that most intents have no weight in most buckets. */
  readonly least: number;
  /** Pieces that occur in fewer lines are ignored. */
  readonly lines: number;
  readonly seed: number;
}

export const USUAL: Training = {
  epochs: 14,
  rate: 0.3,
  sure: 0.9,
  decay: 0.04,
  least: 0.002,
  lines: 2,
  seed: 20261130,
};
/** Factor for sums, so that a share is about the probability of the guess being right. */
export const SHARPNESS = 1.8;
const BUCKETS = 2 ** BUCKET_BITS;

/**
 * Trains one linear model for all languages: multinomial logistic regression, stepwise with AdaGrad's learning rates. The weights of the later
 * passes are averaged (Polyak and Juditsky 1992), or a few new lines would change guesses that have nothing to do with them.
 */
export function trainModel(lines: readonly TrainingLine[], training: Training = USUAL): Learnt {
  const random = randomFrom(training.seed);
  const intents = [...new Set(lines.map(({ intent }) => intent))].sort();
  const place = new Map(intents.map((intent, at) => [intent, at]));
  const count = intents.length;
  const table = tableOf(lines, training.lines);
  const weights = new Float32Array(BUCKETS * count);
  const squares = new Float32Array(BUCKETS * count).fill(0.01);
  const bias = new Float32Array(count);
  const openings = lines.filter(({ intent, text }) => intent === 'none' && text.length < 40);
  const order = lines.map((_, at) => at);
  const mean = new Float32Array(weights.length);
  const meanBias = new Float32Array(count);
  const averaged = Math.floor(training.epochs / 2);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const line = lines[at] as TrainingLine;
      const text = epoch === 0 ? line.text : roughen(line, openings, random);
      const vector = makeVector(findFeatures(foldMessage(text)), table);
      step(vector, place.get(line.intent) ?? 0);
    }
    const keep = 1 - training.decay;
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) * keep;
    if (epoch < training.epochs - averaged) continue;
    for (let i = 0; i < weights.length; i++) mean[i] = (mean[i] as number) + (weights[i] as number) / averaged;
    for (let k = 0; k < count; k++) meanBias[k] = (meanBias[k] as number) + (bias[k] as number) / averaged;
  }
  return { intents, ...table, weights: mean, bias: meanBias };

  function step({ buckets, values }: Vector, target: number): void {
    const sums = new Float32Array(bias);
    for (let f = 0; f < buckets.length; f++) {
      const base = (buckets[f] as number) * count;
      const value = values[f] as number;
      for (let k = 0; k < count; k++) sums[k] = (sums[k] as number) + value * (weights[base + k] as number);
    }
    let most = -Infinity;
    for (const sum of sums) most = Math.max(most, sum);
    let total = 0;
    for (let k = 0; k < count; k++) total += sums[k] = Math.exp((sums[k] as number) - most);
    const aim = (1 - training.sure) / count;
    for (let k = 0; k < count; k++) {
      const slope = (sums[k] as number) / total - aim - (k === target ? training.sure : 0);
      if (Math.abs(slope) < training.least) continue;
      bias[k] = (bias[k] as number) - 0.02 * slope;
      for (let f = 0; f < buckets.length; f++) {
        const i = (buckets[f] as number) * count + k;
        const change = slope * (values[f] as number);
        const square = (squares[i] as number) + change * change;
        squares[i] = square;
        weights[i] = (weights[i] as number) - (training.rate * change) / Math.sqrt(square);
      }
    }
  }
}

/** Which pieces are known, and how informative each bucket is: the fewer lines contain it, the more. 0: in none. */
function tableOf(lines: readonly TrainingLine[], least: number): Table {
  const known = new Uint8Array(2 ** (KNOWN_BITS - 3));
  const pieces = lines.map(({ text }) => new Set(findFeatures(foldMessage(text)).hashes));
  const seen = new Map<number, number>();
  for (const hashes of pieces) for (const hash of hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  for (const [hash, count] of seen) {
    const bit = knownBit(hash);
    if (count >= least) known[bit >> 3] = (known[bit >> 3] as number) | (1 << (bit & 7));
  }
  const counts = new Float32Array(BUCKETS);
  for (const hashes of pieces) {
    const buckets = [...hashes].filter((hash) => isKnown({ known }, hash)).map(chooseBucket);
    for (const bucket of new Set(buckets)) counts[bucket] = (counts[bucket] as number) + 1;
  }
  const most = Math.log(lines.length);
  return { known, rarity: counts.map((n) => (n === 0 ? 0 : Math.log(lines.length / n) / most)) };
}
