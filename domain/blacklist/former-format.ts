import { joinBytes, viewOf } from '../bytes.ts';
import type { Result } from '../errors.ts';
import { FaultList } from '../pack/faults.ts';
import type { PackRefusal } from '../pack/trouble.ts';
import { parseWithin } from '../pack/parse-within.ts';
import { refuse } from '../pack/read-json.ts';
import { z } from '../zod.ts';
import { FACT_BYTES, KEY_BYTES } from './buyer-record.ts';
import { BLOCK_HEAD_BYTES, bucketAt, encodeHead, FORMAT, MOST_PEOPLE } from './list-layout.ts';

/** The format of lists that were published before November 2026: open, and without information on how their keys were made. */
export const FORMER_FORMAT = 'sidedesk-buyers/1';

const RECORD_BYTES = KEY_BYTES + FACT_BYTES;

const headSchema = z.object({
  names: z.array(z.string().max(80)).max(MOST_PEOPLE).default([]),
  over: z.string().max(64).optional(),
  rows: z.number().int().min(0).optional(),
});

/** Converts a list of the former format to the current one: a record was a key followed by its facts, and nothing separated buckets. */
export function renewList(json: unknown, records: Uint8Array): Result<Uint8Array<ArrayBuffer>, PackRefusal> {
  const head = parseWithin(headSchema, json, new FaultList());
  if (!head) return refuse('E_SCHEMA', 'buyers');
  if (records.length % RECORD_BYTES !== 0) return refuse('E_TRUNC', 'buyers');
  const { names, over, rows } = head;
  const parts = [
    encodeHead({ format: FORMAT, sealed: false, people: names, ...(over !== undefined && { over, rows }) }),
  ];
  const view = viewOf(records);
  for (let from = 0; from < records.length;) {
    const bucket = bucketAt(view, from);
    let end = from;
    while (end < records.length && bucketAt(view, end) === bucket) end += RECORD_BYTES;
    parts.push(blockOf(bucket, records.subarray(from, end)));
    from = end;
  }
  return { ok: true, value: joinBytes(parts) };
}

function blockOf(bucket: number, records: Uint8Array): Uint8Array {
  const count = records.length / RECORD_BYTES;
  const block = new Uint8Array(BLOCK_HEAD_BYTES + records.length);
  viewOf(block).setUint16(0, bucket);
  viewOf(block).setUint32(2, count);
  for (let index = 0; index < count; index += 1) {
    const from = index * RECORD_BYTES;
    block.set(records.subarray(from, from + KEY_BYTES), BLOCK_HEAD_BYTES + index * KEY_BYTES);
    const facts = records.subarray(from + KEY_BYTES, from + RECORD_BYTES);
    block.set(facts, BLOCK_HEAD_BYTES + count * KEY_BYTES + index * FACT_BYTES);
  }
  return block;
}
