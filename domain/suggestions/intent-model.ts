import { findFeatures, type Features } from './features.ts';

/** Weights are in two to the power of this many buckets, and as many bits say which pieces are known. */
export const BUCKET_BITS = 16;
export const KNOWN_BITS = 20;

/** Where pieces of texts are looked up. */
export interface Table {
  /** A bit for each piece that occurs in several training lines; nothing was learnt about others, and they would fill the buckets. */
  readonly known: Uint8Array;
  /** How informative each bucket is, 0 to 1. */
  readonly rarity: Float32Array;
}

/** A piece's bucket, by the hash of its letters. */
export function chooseBucket(hash: number): number {
  return (hash ^ (hash >>> BUCKET_BITS)) & (2 ** BUCKET_BITS - 1);
}

/** A piece's position among the bits of `known`. */
export function knownBit(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - KNOWN_BITS);
}

export function isKnown({ known }: Pick<Table, 'known'>, hash: number): boolean {
  const bit = knownBit(hash);
  return (((known[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}

/** What was learnt from the training lines. Written by `npm run train:intents`. */
export interface IntentModel extends Table {
  /** Ids of intents; `none`: no answer is needed. */
  readonly intents: readonly string[];
  /**
   * The intents' weights in each bucket, two per byte, the lower half first, as indices into `levels`: an intent's weight is
   * at `bucket * intents.length + intent`.
   */
  readonly codes: Uint8Array;
  readonly levels: Float32Array;
  readonly bias: Float32Array;
  /** Factor for sums before they become shares. */
  readonly sharpness: number;
}

/** A text as a direction: each of its buckets once, with a total length of 1. */
export interface Vector {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
}

/** The buckets of a text, weighted by how informative they are. */
export function makeVector(features: Features, table: Table): Vector {
  const { rarity } = table;
  const sums = new Map<number, number>();
  for (const [at, hash] of features.hashes.entries()) {
    if (!isKnown(table, hash)) continue;
    const bucket = chooseBucket(hash);
    sums.set(bucket, Math.max(sums.get(bucket) ?? 0, features.weights[at] ?? 0));
  }
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

/** Sums by intent; larger means more likely. */
export function scoreVector(model: IntentModel, { buckets, values }: Vector): Float32Array {
  const { intents, codes, levels, bias, sharpness } = model;
  const count = intents.length;
  const sums = new Float32Array(bias);
  for (const [at, bucket] of buckets.entries()) {
    const value = values[at] ?? 0;
    const base = bucket * count;
    for (let intent = 0; intent < count; intent++)
      sums[intent] = (sums[intent] as number) + value * weightAt(codes, levels, base + intent);
  }
  return sums.map((sum) => sum * sharpness);
}

/** The weight at an index of the table. */
export function weightAt(codes: Uint8Array, levels: Float32Array, at: number): number {
  return levels[((codes[at >> 1] as number) >> ((at & 1) << 2)) & 15] as number;
}

/** Shares that add up to 1. */
export function makeShares(sums: Float32Array): Float32Array {
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}

/** Each intent's share in a folded text. */
export function readShares(model: IntentModel, folded: string): Float32Array {
  return makeShares(scoreVector(model, makeVector(findFeatures(folded), model)));
}
