import { gunzipSync, gzipSync, constants } from 'node:zlib';
import { readBuyerList } from '../../domain/blacklist/buyer-list.ts';
import { digestOf } from '../../domain/digest.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import { judgeHead } from '../../domain/pack/signed/judge-head.ts';
import type { Trust } from '../../domain/pack/signed/trust.ts';
import type { VerifySignature } from '../../domain/pack/signed/verify-signature.ts';
import { randomFrom } from '../../cli/random-from.ts';
import { mutatePack } from './mutate-pack.ts';

/** How a series of cases ended: the count of each code, and what must never happen. */
export interface FuzzResult {
  readonly cases: number;
  readonly codes: Readonly<Record<string, number>>;
  /** Errors that were thrown instead of returned, the first few. */
  readonly thrown: readonly string[];
  /** Processor time of the slowest case in ms, unaffected by what else the machine does. */
  readonly slowest: number;
  /** `Object.prototype` and `Array.prototype` are unchanged. */
  readonly arePrototypesWhole: boolean;
}

type Judge = (bytes: Uint8Array) => string | Promise<string>;

/** The code with which bytes are refused as a plain pack, or `accepted`. */
export const judgePlain: Judge = (bytes) => {
  const parsed = parsePack(bytes);
  return parsed.ok ? 'accepted' : parsed.fault.code;
};

/** The same for the head of a signed team. */
export function judgeSigned(trust: Trust, verify: VerifySignature): Judge {
  return async (bytes) => {
    const judged = await judgeHead(bytes, trust, verify, Date.parse('2026-11-20T12:00:00Z'));
    return judged.ok ? 'accepted' : judged.fault.code;
  };
}

/** The same for an object named by its digest in a head. */
export function judgeObject(sha256: string): Judge {
  return async (bytes) => ((await digestOf(new Uint8Array(bytes))) === sha256 ? 'accepted' : 'E_HASH');
}

/** The same for a buyer list whose digest is not compared; `fewer`: it is readable, but its head claims more records. */
export function judgeList(records: number): Judge {
  return (bytes) => {
    const list = readBuyerList(new Uint8Array(bytes));
    if (!list.ok) return list.fault.code;
    return list.value.records === records ? 'accepted' : 'fewer';
  };
}

/** Every prefix of a file, or every `step`th plus the last 300. */
export function* cuts(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length += 1) {
    if (length % step === 0 || length > bytes.length - 300) yield bytes.subarray(0, length);
  }
}

/** Files with one random bit flipped. */
export function* flips(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i += 1) yield flipBit(bytes, random);
}

/**
 * What a browser would deliver of a gzip stream with one flipped bit: it keeps reading and checks no checksum.
 * Streams that can't be read at all are left out.
 */
export function* gzipFlips(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const random = randomFrom(seed);
  const packed = new Uint8Array(gzipSync(bytes));
  for (let i = 0; i < count; i += 1) {
    // Browsers ignore the checksum and length in the trailer.
    const body = flipBit(packed.subarray(0, -8), random);
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * 1024 * 1024 };
      const delivered = new Uint8Array(gunzipSync(body, options));
      if (Buffer.compare(delivered, bytes) !== 0) yield delivered;
    } catch {
      // So badly broken that no body arrives.
    }
  }
}

/** Packs with strange values, missing fields and broken text. */
export function* mutants(json: string, count: number, seed: number): Generator<Uint8Array> {
  const random = randomFrom(seed);
  const encoder = new TextEncoder();
  for (let i = 0; i < count; i += 1) yield encoder.encode(mutatePack(json, random));
}

/** Runs every case and counts how it ended. */
export async function fuzz(cases: Iterable<Uint8Array>, judge: Judge): Promise<FuzzResult> {
  const before = prototypes();
  const codes: Record<string, number> = {};
  const thrown: string[] = [];
  let count = 0;
  let slowest = 0;
  for (const bytes of cases) {
    count += 1;
    const begun = process.cpuUsage();
    let code: string;
    try {
      code = await judge(bytes);
    } catch (error) {
      code = 'thrown';
      if (thrown.length < 5) thrown.push(String(error));
    }
    const { user, system } = process.cpuUsage(begun);
    slowest = Math.max(slowest, (user + system) / 1000);
    codes[code] = (codes[code] ?? 0) + 1;
  }
  return { cases: count, codes, thrown, slowest, arePrototypesWhole: before === prototypes() };
}

function prototypes(): string {
  return [Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one).map(String).join()).join(';');
}

function flipBit(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = bytes.slice();
  const at = Math.floor(random() * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return copy;
}
