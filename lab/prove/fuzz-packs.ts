import { gunzipSync, gzipSync, constants } from 'node:zlib';
import { readBuyerList } from '../../domain/blacklist/buyer-list.ts';
import { digestOf } from '../../domain/digest.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import { judgeHead } from '../../domain/pack/signed/judge-head.ts';
import type { Trust } from '../../domain/pack/signed/trust.ts';
import type { VerifySignature } from '../../domain/pack/signed/verify-signature.ts';
import { mutatePack, randomFrom } from './mutate-pack.ts';

/** How a row of cases ended: how often each code came, and what must never happen. */
export interface FuzzResult {
  readonly cases: number;
  readonly codes: Readonly<Record<string, number>>;
  /** Errors that were thrown instead of told, the first few. */
  readonly thrown: readonly string[];
  /** ms of the processor that the slowest case took: what else the machine does is not counted. */
  readonly slowest: number;
  /** `Object.prototype` and `Array.prototype` are as they were. */
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

/** The same for an object that a head names by its digest. */
export function judgeObject(sha256: string): Judge {
  return async (bytes) => ((await digestOf(new Uint8Array(bytes))) === sha256 ? 'accepted' : 'E_HASH');
}

/** The same for a list of buyers whose digest nobody compares; `fewer`: it can be read, and its head then counts more. */
export function judgeList(records: number): Judge {
  return (bytes) => {
    const list = readBuyerList(new Uint8Array(bytes));
    if (!list.ok) return list.fault.code;
    return list.value.records === records ? 'accepted' : 'fewer';
  };
}

/** Every prefix of a file, or every `step`th and the last 300. */
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

/** What a browser would deliver of a gzip stream with one bit flipped: it reads on and checks no sum. What it could not read at all is left out. */
export function* gzipFlips(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const random = randomFrom(seed);
  const packed = new Uint8Array(gzipSync(bytes));
  for (let i = 0; i < count; i += 1) {
    // The trailer's sum and length are what browsers do not look at.
    const body = flipBit(packed.subarray(0, -8), random);
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * 1024 * 1024 };
      const delivered = new Uint8Array(gunzipSync(body, options));
      if (Buffer.compare(delivered, bytes) !== 0) yield delivered;
    } catch {
      // The stream was so broken that no body arrives.
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
