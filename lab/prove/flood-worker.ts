import { parentPort } from 'node:worker_threads';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import { writeFlood, type Flood } from './flood-packs.ts';

/** How a flooded pack ended. */
export interface FloodEnd {
  readonly code: string;
  readonly faults: number;
  readonly bytes: number;
  /** Processor time. */
  readonly ms: number;
}

/** Reads one flooded pack per message, in a low-memory process started by `measure-floods.ts`. */
parentPort?.on('message', (flood: Flood) => {
  const bytes = new TextEncoder().encode(writeFlood(flood));
  // The time of this thread alone, whatever else the machine does.
  const begun = process.threadCpuUsage();
  const parsed = parsePack(bytes);
  const { user, system } = process.threadCpuUsage(begun);
  const ms = (user + system) / 1000;
  const end: FloodEnd = parsed.ok
    ? { code: 'accepted', faults: 0, bytes: bytes.length, ms }
    : { code: parsed.fault.code, faults: parsed.fault.faults.length, bytes: bytes.length, ms };
  parentPort?.postMessage(end);
});
