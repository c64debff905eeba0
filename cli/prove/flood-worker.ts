import { parentPort } from 'node:worker_threads';
import { parsePack } from '../../domain/pack/parse-pack.ts';
import { writeFlood, type Flood } from './flood-packs.ts';

/** What became of a flooded pack. */
export interface FloodEnd {
  readonly code: string;
  readonly faults: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Reads one flooded pack for each message, in a process of little memory that `measure-floods.ts` starts. */
parentPort?.on('message', (flood: Flood) => {
  const bytes = new TextEncoder().encode(writeFlood(flood));
  const begun = performance.now();
  const parsed = parsePack(bytes);
  const ms = performance.now() - begun;
  const end: FloodEnd = parsed.ok
    ? { code: 'accepted', faults: 0, bytes: bytes.length, ms }
    : { code: parsed.fault.code, faults: parsed.fault.faults.length, bytes: bytes.length, ms };
  parentPort?.postMessage(end);
});
