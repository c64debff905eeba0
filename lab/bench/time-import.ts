import Dexie from 'dexie';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import type { FetchFunction } from '../../storage/http/request.ts';
import { createSync } from '../../storage/sync/create-sync.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { countEntries, mixKeys, timeEach } from './time-look-ups.ts';
import { openTeamStore } from '../../storage/team-store.ts';

/** What one step of a team's life costs. Times in ms. */
export interface Cost {
  readonly state: string;
  readonly revision: number | undefined;
  readonly ms: number;
  /** Of response bodies, as transferred. */
  readonly bytes: number;
  readonly requests: number;
  /** Longest stretch in which the importing thread did nothing else. */
  readonly blocked: number;
  /** Rows written to or removed from databases. */
  readonly writes: number;
  /** Writes of the team's state, which records the last check. */
  readonly notes: number;
}

const NAME = 'bench-import';
const HOUR_MS = 3_600_000;

/** A team in databases of its own, which downloads head and objects: the first import, then whatever the host serves. */
export async function openImport(address: string, team: string, keys: KeySet, key: string) {
  await Dexie.delete(NAME);
  const items: Record<string, unknown> = {};
  const counts = { bytes: 0, requests: 0, writes: 0, notes: 0 };
  let ahead = 0;
  const count: FetchFunction = async (place, init) => {
    counts.requests += 1;
    const response = await fetch(place, init);
    const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, next) => {
        counts.bytes += chunk.length;
        next.enqueue(chunk);
      },
    });
    if (!response.body || response.status === 304) return response;
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, headers });
  };
  const database = new PackDatabase(NAME);
  const deps: SyncDeps = {
    fetch: count,
    now: () => Date.now() + ahead,
    random: () => 0.5,
    packStore: openPackStore(database),
    teamStore: openTeamStore({
      get: async (name) => (name in items ? { [name]: items[name] } : {}),
      set: async (changes) => {
        counts.notes += 1;
        Object.assign(items, changes);
      },
    }),
  };
  const sync = createSync(deps);
  countWrites(counts);
  const measure = async (run: () => Promise<PackStatus>): Promise<Cost> => {
    Object.assign(counts, { bytes: 0, requests: 0, writes: 0, notes: 0 });
    const watch = watchThread();
    const begun = performance.now();
    const { state, revision, trouble } = await run();
    const ms = performance.now() - begun;
    if (trouble) throw new Error(`The import was refused: ${JSON.stringify(trouble)}`);
    return { state, revision, ms, ...counts, ...watch.stop() };
  };
  return {
    first: () => measure(() => sync.join({ address, key, signed: { team, keys } })),
    next: () => {
      ahead += HOUR_MS;
      return measure(() => sync.check());
    },
    /** Sequential look-ups in the imported list; every second key is listed. */
    timeLookUps: async (count: number) => {
      const seal = await openSeal(decodeTeamKey(key) ?? new Uint8Array());
      const generation = (await deps.packStore.readInUse())?.generation ?? 0;
      return timeEach(mixKeys(count), (one) => countEntries(deps.packStore, generation, seal, one));
    },
    close: async () => {
      database.close();
      await Dexie.delete(NAME);
    },
  };
}

function countWrites(counts: { writes: number }): void {
  for (const method of ['put', 'add', 'delete', 'clear'] as const) {
    const plain = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    Object.assign(IDBObjectStore.prototype, {
      [method](this: IDBObjectStore, ...given: unknown[]) {
        counts.writes += 1;
        return plain.apply(this, given);
      },
    });
  }
}

/** Measures how late a timer fires, which is how long something else held the thread. */
function watchThread(): { readonly stop: () => Pick<Cost, 'blocked'> } {
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  }, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return { blocked };
    },
  };
}
