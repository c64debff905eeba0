import { BUCKET_BITS, KNOWN_BITS, type IntentModel } from './intent-model.ts';

export const MODEL_FORMAT = 'sidedesk-intents/1';

/** What precedes the weights. */
export interface ModelHead {
  readonly format: typeof MODEL_FORMAT;
  readonly intents: readonly string[];
  readonly levels: readonly number[];
  readonly bias: readonly number[];
  readonly sharpness: number;
}

/** The model from the unzipped bytes written by `npm run train:intents`; `undefined` if they are truncated or in another format. */
export function readModel(bytes: Uint8Array): IntentModel | undefined {
  if (bytes.length < 4) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = readHead(bytes.subarray(4, 4 + length));
  if (!head) return undefined;
  const { intents, levels, bias, sharpness } = head;
  const buckets = 2 ** BUCKET_BITS;
  const known = 4 + length;
  const rarity = known + 2 ** (KNOWN_BITS - 3);
  const start = rarity + buckets;
  if (bytes.length !== start + Math.ceil((buckets * intents.length) / 2)) return undefined;
  return {
    intents,
    known: bytes.subarray(known, rarity),
    rarity: Float32Array.from(bytes.subarray(rarity, start), (value) => value / 255),
    codes: bytes.subarray(start),
    levels: Float32Array.from(levels),
    bias: Float32Array.from(bias),
    sharpness,
  };
}

function readHead(bytes: Uint8Array): ModelHead | undefined {
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes)) as ModelHead;
    return head.format === MODEL_FORMAT ? head : undefined;
  } catch {
    return undefined;
  }
}
