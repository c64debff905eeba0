import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packSchema, type Intent, type Macro } from '../../../domain/pack/schema.ts';
import { intent } from '../../../domain/pack/kinds/intent.ts';
import { z } from '../../../domain/zod.ts';
import type { Message } from '../../../domain/reading.ts';
import { readModel } from '../../../domain/suggestions/read-model.ts';

const packs = join(import.meta.dirname, '../../../packs');
const read = (name: string): unknown => JSON.parse(readFileSync(join(packs, name), 'utf8'));

/** The model that ships. */
export const shippedBytes = new Uint8Array(gunzipSync(readFileSync(join(packs, 'base/intents.bin'))));
export const shippedModel = readModel(shippedBytes);
export const baseIntents: readonly Intent[] = z
  .object({ intents: z.array(intent) })
  .parse(read('base/intents.json')).intents;
export const sampleMacros: readonly Macro[] = packSchema.parse(read('sample.json')).macros;

let last = 0;
export function said(text: string, changes: Partial<Message> = {}): Message {
  return { id: String((last += 1)), direction: 'in', kind: 'text', text, ...changes };
}
