import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppError } from '../../domain/errors.ts';
import { packSchema } from '../../domain/pack/schema.ts';
import type { ActivePack } from '../../domain/team/active-pack.ts';
import type { ListInUse } from '../../domain/team/judge-buyer.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { UserDatabase } from '../../storage/user-database.ts';

// An in-memory document is never idle.
globalThis.requestIdleCallback ??= (run) =>
  Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 9 })));
globalThis.cancelIdleCallback ??= (id) => clearTimeout(id);

const samplePack = packSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../packs/sample.json'), 'utf8')),
);

/** The sample pack in use, as it ships. */
export const sampleInUse: ActivePack = {
  generation: 1,
  origin: { source: 'sample', digest: 'a'.repeat(64) },
  pack: samplePack,
  macroCount: samplePack.macros.length,
  buyerCount: 0,
} as unknown as ActivePack;

/** The same content as a team's own, so that its replies may be inserted. */
export const teamInUse: ActivePack = { ...sampleInUse, origin: { source: 'team', digest: 'a'.repeat(64) } };

interface PackInMemory extends PackStore {
  /** Announces another generation, none, or what went wrong with it. */
  readonly tell: (active: ActivePack | undefined, fault?: AppError) => void;
}

/** A pack store that holds whatever a test tells it to. */
export function makePackStore(first: ActivePack | undefined, list?: ListInUse, fault?: AppError): PackInMemory {
  let now = [first, fault] as const;
  const watchers = new Set<PackStore['watchActive'] extends (tell: infer T, signal: AbortSignal) => void ? T : never>();
  return {
    watchActive: (tell: Parameters<PackStore['watchActive']>[0], signal: AbortSignal) => {
      watchers.add(tell);
      signal.addEventListener('abort', () => watchers.delete(tell));
      tell(...now);
    },
    openList: async () => list,
    tell: (active: ActivePack | undefined, next?: AppError) => {
      now = [active, next];
      watchers.forEach((tell) => tell(...now));
    },
  } as unknown as PackInMemory;
}

let databases = 0;

/** An agent's own data, in a separate database. */
export function makeUserStore(): UserStore {
  return openUserStore(new UserDatabase(`user-${(databases += 1)}`));
}
