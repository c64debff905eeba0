import { gzipSync } from 'node:zlib';
import { MODEL_FORMAT, type ModelHead } from '../../domain/suggestions/read-model.ts';
import type { Learnt } from './train-model.ts';

const HALF = 7;

/**
 * The trained model as it ships, gzipped: the length of its head (32 bits, little-endian), the head as JSON, one bit for each known
 * piece, one byte for each bucket's informativeness, and the weights, two to a byte. A weight is one of fifteen levels, each twice the
 * size of the one before.
 */
export function packModel(
  { intents, known, rarity, weights, bias }: Learnt,
  sharpness: number,
): Uint8Array<ArrayBuffer> {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const sizes = Array.from({ length: HALF }, (_, at) => most / 2 ** (HALF - 1 - at));
  const levels = [0, ...sizes, ...sizes.map((size) => -size)];
  const head: ModelHead = { format: MODEL_FORMAT, intents: [...intents], levels, bias: [...bias], sharpness };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const start = 4 + json.length + known.length + rarity.length;
  const packed = new Uint8Array(start + Math.ceil(weights.length / 2));
  new DataView(packed.buffer).setUint32(0, json.length, true);
  packed.set(json, 4);
  packed.set(known, 4 + json.length);
  packed.set(
    rarity.map((value) => Math.round(value * 255)),
    4 + json.length + known.length,
  );
  const bounds = sizes.map((size, at) => (size + (sizes[at - 1] ?? 0)) / 2);
  for (const [at, weight] of weights.entries()) {
    const size = Math.abs(weight);
    let level = 0;
    while (level < HALF && size >= (bounds[level] ?? Infinity)) level++;
    const code = level === 0 ? 0 : weight < 0 ? level + HALF : level;
    const place = start + (at >> 1);
    packed[place] = (packed[place] ?? 0) | (at % 2 === 0 ? code : code << 4);
  }
  return new Uint8Array(gzipSync(packed, { level: 9 }));
}
