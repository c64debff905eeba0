import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackOrigin } from '../../domain/team/active-pack.ts';
import type { PackDatabase } from '../../storage/pack-database.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import { parsedPack, smallBuyer } from '../domain/pack/small-pack.ts';
import { openPacks } from './open-stores.ts';

const origin = (digest: string): PackOrigin => ({ source: 'team', digest });

/** A revision with a different list. */
const other = parsedPack({ revision: 6, buyers: [smallBuyer({ key: '9'.repeat(32) })] });

let database: PackDatabase;
let store: PackStore;
beforeEach(() => {
  ({ database, store } = openPacks());
});
afterEach(() => vi.restoreAllMocks());

/** Makes one method of one table reject, as a full or failing disk would. */
function breakMethod(
  table: 'contents' | 'listBuckets' | 'lists' | 'generations' | 'pointers',
  method: 'put' | 'bulkPut',
): void {
  Object.assign(database[table], { [method]: () => Dexie.Promise.reject(new Error('disk')) });
}

describe('a write that fails', () => {
  const failures = [
    ['in the content', 'contents', 'put'],
    ['in the buckets', 'listBuckets', 'bulkPut'],
    ['behind the list', 'lists', 'put'],
    ['before the end', 'generations', 'put'],
    ['at the switch', 'pointers', 'put'],
  ] as const;

  it.each(failures)('%s leaves the old generation in use', async (_where, table, method) => {
    await store.writeGeneration(parsedPack(), origin('a'));
    const before = await store.readActive();
    breakMethod(table, method);
    await store.writeGeneration(other, origin('b')).catch(() => undefined);
    expect(await store.readActive()).toEqual(before);
  });

  it.each(failures)('%s leaves nothing behind', async (_where, table, method) => {
    await store.writeGeneration(parsedPack(), origin('a'));
    breakMethod(table, method);
    await store.writeGeneration(other, origin('b')).catch(() => undefined);
    expect([await database.generations.count(), await database.listBuckets.count()]).toEqual([1, 1]);
  });

  it('for want of room is named so', async () => {
    vi.spyOn(database.contents, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expect(store.writeGeneration(parsedPack(), origin('a'))).rejects.toMatchObject({ code: 'E_QUOTA' });
  });

  it('because the worker stopped half-way is cleaned up by the next write', async () => {
    await database.open();
    await database.generations.add({ staging: { digest: 'b', content: 'b', layers: ['x'] } });
    await database.listBuckets.put({ list: 'x', bucket: 1, bytes: new Uint8Array(4) });
    await store.writeGeneration(parsedPack(), origin('a'));
    expect(await database.listBuckets.where(':id').equals(['x', 1]).count()).toBe(0);
  });
});
