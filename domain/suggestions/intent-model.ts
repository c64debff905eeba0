import { featuresOf, type Features } from './features.ts';

/** What was learnt from the training lines. Written by `npm run train:intents`. */
export interface IntentModel {
  /** Ids of intents; `none`: nothing is to be answered. */
  readonly intents: readonly string[];
  /** How much a bucket tells, 0 to 1, by bucket. */
  readonly rarity: Float32Array;
  /** Weight of an intent in a bucket, at `bucket * intents.length + intent`, as a place in `levels`. */
  readonly codes: Uint8Array;
  readonly levels: Float32Array;
  readonly bias: Float32Array;
  /** What sums are multiplied with before they become shares. */
  readonly sharpness: number;
}

/** A text as a direction: its buckets once each, with a length of 1 in all. */
export interface Vector {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
}

/** The buckets of a text, weighed by how much they tell. */
export function vectorOf(features: Features, rarity: Float32Array): Vector {
  const sums = new Map<number, number>();
  for (const [at, bucket] of features.buckets.entries())
    sums.set(bucket, Math.max(sums.get(bucket) ?? 0, features.weights[at] ?? 0));
  const buckets: number[] = [];
  const values: number[] = [];
  let square = 0;
  for (const [bucket, weight] of sums) {
    const value = weight * (rarity[bucket] ?? 0);
    if (value === 0) continue;
    buckets.push(bucket);
    values.push(value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return { buckets, values: values.map((value) => value / length) };
}

/** Sums by intent, the larger the likelier. */
export function scoreVector(model: IntentModel, { buckets, values }: Vector): Float32Array {
  const { intents, codes, levels, bias, sharpness } = model;
  const count = intents.length;
  const sums = new Float32Array(bias);
  for (const [at, bucket] of buckets.entries()) {
    const value = values[at] ?? 0;
    const base = bucket * count;
    for (let intent = 0; intent < count; intent++)
      sums[intent] = (sums[intent] ?? 0) + value * (levels[codes[base + intent] ?? 0] ?? 0);
  }
  return sums.map((sum) => sum * sharpness);
}

/** Shares that add up to 1. */
export function sharesOf(sums: Float32Array): Float32Array {
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}

/** Shares of the intents in a folded text. */
export function readShares(model: IntentModel, folded: string): Float32Array {
  return sharesOf(scoreVector(model, vectorOf(featuresOf(folded), model.rarity)));
}
