import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ENTRIES, FLOODS, type Flood, type Place } from './flood-packs.ts';
import type { FloodEnd } from './flood-worker.ts';

/** Megabytes of heap in which every flooded pack must be refused, including its own text. */
export const FLOOD_HEAP = 300;

/** Milliseconds in which that must happen. */
export const FLOOD_TIME = 1500;

export interface FloodResult extends Flood {
  readonly end: FloodEnd | { readonly code: 'died'; readonly ms: number };
}

/** Reads flooded packs one by one, each in an engine that aborts if it needs more memory. */
export async function measureFloods(floods: readonly Flood[]): Promise<FloodResult[]> {
  let worker = startWorker();
  const results: FloodResult[] = [];
  for (const flood of floods) {
    const begun = performance.now();
    worker.postMessage(flood);
    try {
      const [end] = (await once(worker, 'message')) as [FloodEnd];
      results.push({ ...flood, end });
    } catch {
      results.push({ ...flood, end: { code: 'died', ms: performance.now() - begun } });
      worker = startWorker();
    }
  }
  await worker.terminate();
  return results;
}

/** Refused in time, with a named fault. */
export function isHeld({ end }: FloodResult): boolean {
  return 'faults' in end && end.code === 'E_SCHEMA' && end.faults > 0 && end.ms < FLOOD_TIME;
}

/** Every way to flood every place, with every entry. */
export function allFloods(places: readonly Place[]): Flood[] {
  return places.flatMap((place) => FLOODS.flatMap((flood) => ENTRIES.map((entry) => ({ place, flood, entry }))));
}

function startWorker(): Worker {
  const limits = { maxOldGenerationSizeMb: FLOOD_HEAP, maxYoungGenerationSizeMb: 32 };
  return new Worker(new URL('./flood-worker.ts', import.meta.url), { resourceLimits: limits });
}
