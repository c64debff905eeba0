import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackOrigin } from '../../domain/pack/active-pack.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { parsedPack } from '../domain/pack/small-pack.ts';

const origin = (digest: string): PackOrigin => ({ source: 'team', digest, storedAt: '2026-11-20T00:00:00.000Z' });

let database: PackDatabase;
let store: PackStore;
beforeEach(() => {
  database = new PackDatabase();
  store = openPackStore(database);
});
afterEach(async () => {
  vi.restoreAllMocks();
  store.close();
  await Dexie.delete('sidedesk-pack');
});

/** Makes one method of one table reject, as a full or failing disk would. */
function breakMethod(table: 'parts' | 'buckets' | 'generations' | 'pointers', method: 'put' | 'bulkPut'): void {
  Object.assign(database[table], { [method]: () => Dexie.Promise.reject(new Error('disk')) });
}

describe('a write that fails', () => {
  const failures = [
    ['in the parts', 'parts', 'put'],
    ['in the buckets', 'buckets', 'bulkPut'],
    ['before the end', 'generations', 'put'],
    ['at the switch', 'pointers', 'put'],
  ] as const;

  it.each(failures)('%s leaves the old generation in use', async (_where, table, method) => {
    await store.writeGeneration(parsedPack(), origin('a'));
    const before = await store.readActive();
    breakMethod(table, method);
    await store.writeGeneration(parsedPack({ revision: 6 }), origin('b')).catch(() => undefined);
    expect(await store.readActive()).toEqual(before);
  });

  it.each(failures)('%s leaves nothing behind', async (_where, table, method) => {
    await store.writeGeneration(parsedPack(), origin('a'));
    breakMethod(table, method);
    await store.writeGeneration(parsedPack({ revision: 6 }), origin('b')).catch(() => undefined);
    expect([await database.generations.count(), await database.buckets.count()]).toEqual([1, 1]);
  });

  it('for want of room is named so', async () => {
    vi.spyOn(database.parts, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expect(store.writeGeneration(parsedPack(), origin('a'))).rejects.toMatchObject({ code: 'E_QUOTA' });
  });

  it('because the worker stopped half-way is cleaned up by the next write', async () => {
    await database.open();
    const stopped = await database.generations.add({});
    await database.buckets.put({ generation: stopped, bucket: 1, bytes: new Uint8Array(4) });
    await store.writeGeneration(parsedPack(), origin('a'));
    expect(await database.buckets.where(':id').equals([stopped, 1]).count()).toBe(0);
  });
});
