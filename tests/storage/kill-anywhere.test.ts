import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { syncPack } from './sync-calls.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { smallBuyer, smallMacro } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { findEntries } from './find-entries.ts';
import { rounds } from '../how-much.ts';

/** Enough for several rounds of buckets. */
const buyers = Array.from({ length: 600 }, (_none, i) =>
  smallBuyer({ key: (i % 256).toString(16).padStart(2, '0') + i.toString(16).padStart(30, '0') }),
);

let world: SignedWorld;
let stores: PackStore[];
beforeEach(() => {
  world = openSignedWorld();
  stores = [];
});
afterEach(async () => {
  for (const store of stores) store.close();
  await world.close();
});

/**
 * A background that starts again on the same disk. It is dead from its `lastUnit`th unit of work on: nothing happens
 * after that, not even clean-up.
 */
function startBackground(lastUnit = Infinity): { deps: SyncDeps; units: string[]; died: Promise<void> } {
  const units: string[] = [];
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const packStore = openPackStore(new PackDatabase(), (unit) => {
    units.push(unit);
    if (units.length < lastUnit) return undefined;
    die();
    return new Promise<never>(() => undefined);
  });
  stores.push(packStore);
  return { deps: { ...world.deps, packStore }, units, died };
}

async function publishTwo(): Promise<void> {
  const { digest } = await world.publish({ pack: { buyers } });
  await world.joinSigned();
  const changed = buyers.map((buyer) => ({ ...buyer, severity: 3 as const }));
  await world.publish({
    pack: { revision: 6, buyers: changed, macros: [smallMacro({ code: 'ty' })] },
    head: { prev: digest },
  });
}

/** What an agent's page reads: the revision, and how many of the buyers it finds with which severity. */
async function look({ packStore }: SyncDeps) {
  const active = await packStore.readActive();
  const found = await findEntries(
    packStore,
    buyers.map(({ key }) => key),
  );
  const severities = new Set(found?.map(({ severity }) => severity));
  return { revision: active?.pack.revision, macro: active?.pack.macros[0]?.code, found: found?.length, severities };
}

const old = { revision: 5, macro: undefined, found: 600, severities: new Set([2]) };
const fresh = { revision: 6, macro: 'ty', found: 600, severities: new Set([3]) };

describe('S03: a background that is stopped', () => {
  it('at any unit of an import leaves the old pack whole, or the new one, and the next one goes on from there', async () => {
    await publishTwo();
    const whole = startBackground();
    await syncPack(whole.deps);
    const total = whole.units.length;
    await world.close();
    expect(total).toBeGreaterThan(20);

    for (let unit = 1; unit <= total; unit += rounds(1, 4)) {
      world = openSignedWorld();
      await publishTwo();
      const killed = startBackground(unit);
      const run = syncPack(killed.deps);
      await Promise.race([killed.died, run]);

      const next = startBackground();
      const seen = await look(next.deps);
      expect([unit, seen]).toEqual([unit, unit < total ? (seen.revision === 5 ? old : fresh) : fresh]);
      const status = await syncPack(next.deps);
      expect([unit, status.state, status.revision, await look(next.deps)]).toEqual([unit, 'fresh', 6, fresh]);
      // Finished work isn't repeated: a fetched object, a written part.
      const again = next.units.filter((name) => !name.startsWith('clean'));
      const done = killed.units.filter((name) => !name.startsWith('clean'));
      expect(again.length).toBeLessThanOrEqual(total - done.length + 2);
      await world.close();
    }
    world = openSignedWorld();
  });

  it('again and again gets there in the end', async () => {
    await publishTwo();
    for (let round = 0; round < 60; round += 1) {
      const killed = startBackground(4);
      await Promise.race([killed.died, syncPack(killed.deps)]);
      const seen = await look(startBackground().deps);
      expect([round, seen]).toEqual([round, seen.revision === 5 ? old : fresh]);
      if (seen.revision === 6) break;
    }
    expect(await look(startBackground().deps)).toEqual(fresh);
  });

  it('leaves nothing behind once a later import is through', async () => {
    await publishTwo();
    const killed = startBackground(8);
    await Promise.race([killed.died, syncPack(killed.deps)]);
    const next = startBackground();
    await syncPack(next.deps);
    const database = new PackDatabase();
    const generations = await database.generations.toArray();
    expect([generations.length, generations.every(({ complete }) => complete)]).toEqual([2, true]);
    expect([await database.lists.count(), await database.listBuckets.count()]).toEqual([2, 2 * 256]);
    database.close();
  });
});
