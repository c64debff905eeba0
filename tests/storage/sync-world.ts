import Dexie from 'dexie';
import { vi, type Mock } from 'vitest';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import type { FetchFunction } from '../../storage/http/request.ts';
import { joinTeam } from './sync-calls.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { openTeamStore } from '../../storage/team-store.ts';
import { smallPack, type PackInput } from '../domain/pack/small-pack.ts';

export const address = 'https://files.example.com/pack.json';
export const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
export const start = Date.parse('2026-11-20T12:00:00Z');
export const hour = 3_600_000;

/** One browser and one host: real stores, a clock that stops, and a host that answers as the test says. */
export interface SyncWorld {
  now: number;
  readonly deps: SyncDeps;
  readonly fetch: Mock<FetchFunction>;
  /** Content of `storage.local`. */
  readonly items: Record<string, unknown>;
  answer(body: BodyInit, init?: ResponseInit): void;
  serve(changes?: Partial<PackInput>, etag?: string): void;
  fail(status: number, headers?: HeadersInit): void;
  join(): Promise<PackStatus>;
  /** Revision of the pack in use. */
  inUse(): Promise<number | undefined>;
  close(): Promise<void>;
}

export function openSyncWorld(): SyncWorld {
  const items: Record<string, unknown> = {};
  const fetch = vi.fn<FetchFunction>();
  const area = {
    get: async (name: string) => (name in items ? { [name]: structuredClone(items[name]) } : {}),
    set: async (changes: Record<string, unknown>) => void Object.assign(items, structuredClone(changes)),
  };
  const deps: SyncDeps = {
    fetch,
    now: () => world.now,
    random: () => 0.5,
    packStore: openPackStore(),
    teamStore: openTeamStore(area),
  };
  const world: SyncWorld = {
    now: start,
    deps,
    fetch,
    items,
    answer: (body, init) => void fetch.mockImplementation(async () => new Response(body, init)),
    serve: (changes, etag) =>
      world.answer(JSON.stringify(smallPack(changes)), etag === undefined ? {} : { headers: { ETag: etag } }),
    fail: (status, headers = {}) => void fetch.mockImplementation(async () => new Response(null, { status, headers })),
    join: () => joinTeam(deps, { address, key }),
    inUse: async () => (await deps.packStore.readActive())?.pack.revision,
    close: async () => {
      deps.packStore.close();
      await Dexie.delete('sidedesk-pack');
    },
  };
  return world;
}
