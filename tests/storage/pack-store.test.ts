import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivePack, PackOrigin } from '../../domain/team/active-pack.ts';
import type { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { packContent, parsedPack, smallBuyer, smallMacro } from '../domain/pack/small-pack.ts';
import { findEntries } from './find-entries.ts';
import { openPacks } from './open-stores.ts';

const origin = (digest: string, source: PackOrigin['source'] = 'team'): PackOrigin => ({
  source,
  digest,
});
const keyOf = (number: number) => number.toString(16).padStart(32, '0').split('').toReversed().join('');

/** Its buyer is in a bucket of its own. */
const pack = (revision: number) =>
  parsedPack({ revision, buyers: [smallBuyer({ key: `0${revision}${'1'.repeat(30)}` })] });

let database: PackDatabase;
let store: PackStore;
beforeEach(() => {
  ({ database, store } = openPacks());
});
afterEach(() => vi.restoreAllMocks());

describe('the pack store', () => {
  it('is empty at first', async () => {
    expect(await store.readActive()).toBeUndefined();
  });

  it('gives back what was written, without the buyers', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    expect(await store.readActive()).toMatchObject({ origin: origin('a'), pack: packContent(), buyerCount: 1 });
  });

  it('leaves the buyers out of memory', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    expect((await store.readActive())?.pack).not.toHaveProperty('buyers');
  });

  it.each(['macros', 'certificates', 'sites'] as const)('gives its %s without the rest', async (kind) => {
    await store.writeGeneration(parsedPack(), origin('a'));
    expect(await store.readKind(kind)).toEqual(parsedPack()[kind]);
  });

  it('finds buyers by key and nobody else', async () => {
    const buyers = Array.from({ length: 5000 }, (_none, i) => smallBuyer({ key: keyOf(i * 7919) }));
    await store.writeGeneration(parsedPack({ buyers }), origin('a'));
    const found = await findEntries(store, [keyOf(7919 * 42), keyOf(7919 * 43), keyOf(5)]);
    expect(found?.map((entry) => entry.key)).toEqual([keyOf(7919 * 42), keyOf(7919 * 43)]);
  });

  it('tells a list without the buyer from no list', async () => {
    await store.writeGeneration(parsedPack({ buyers: [] }), origin('a'));
    const empty = await findEntries(store, [keyOf(1)]);
    await store.writeGeneration(parsedPack({ buyers: undefined }), origin('b'));
    expect([empty, await findEntries(store, [keyOf(1)])]).toEqual([[], undefined]);
  });

  it('fails rather than call a buyer unlisted when the disk lost a bucket', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    await database.listBuckets.clear();
    await expect(findEntries(store, [smallBuyer().key])).rejects.toMatchObject({ code: 'E_DB' });
  });

  it.each([
    ['zeroed', (bytes: Uint8Array) => bytes.fill(0)],
    ['cut', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['changed in one bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))],
  ])('S05: fails rather than call a buyer unlisted when the disk gives back a bucket %s', async (_how, damage) => {
    await store.writeGeneration(parsedPack(), origin('a'));
    await database.listBuckets.toCollection().modify((row) => void Object.assign(row, { bytes: damage(row.bytes) }));
    await expect(findEntries(store, [smallBuyer().key])).rejects.toMatchObject({ code: 'E_DB' });
  });

  it('S05: answers for buyers whose bucket is whole while another one is damaged', async () => {
    const [here, lost] = [`00${'1'.repeat(30)}`, `ff${'1'.repeat(30)}`];
    await store.writeGeneration(parsedPack({ buyers: [here, lost].map((key) => smallBuyer({ key })) }), origin('a'));
    await database.listBuckets
      .where(':id')
      .above(['', 0])
      .and(({ bucket }) => bucket === 0x3fc)
      .delete();
    expect(await findEntries(store, [here])).toHaveLength(1);
    await expect(findEntries(store, [here, lost])).rejects.toMatchObject({ code: 'E_DB' });
  });

  it('answers once for a key that is asked twice', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    expect(await findEntries(store, [smallBuyer().key, smallBuyer().key])).toHaveLength(1);
  });

  it('fails rather than call a buyer unlisted when it has no generation', async () => {
    await expect(findEntries(store, [smallBuyer().key])).rejects.toMatchObject({ code: 'E_DB' });
  });

  it('falls back to the generation before when the disk lost a part of the newest', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    await store.writeGeneration(parsedPack({ revision: 6 }), origin('b'));
    await database.contents.delete(['b', 'macros', 0]);
    expect((await store.readActive())?.pack.revision).toBe(5);
  });

  it.each([0, 1, 999, 1000, 1001, 2500])('gives back a list of %i macros in its order', async (count) => {
    const macros = Array.from({ length: count }, (_none, i) => smallMacro({ id: `m${i}` }));
    const written = { ...parsedPack(), macros: parsedPack({ macros }).macros };
    await store.writeGeneration(written, origin('a'));
    const read = await store.readActive();
    expect([read?.macroCount, read?.pack.macros.map(({ id }) => id)]).toEqual([count, macros.map(({ id }) => id)]);
  });

  it('falls back to the generation before when one part of a long list is lost', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    const macros = Array.from({ length: 1500 }, (_none, i) => smallMacro({ id: `m${i}` }));
    await store.writeGeneration(parsedPack({ revision: 6, macros }), origin('b'));
    await database.contents.delete(['b', 'macros', 1]);
    expect((await store.readActive())?.pack.revision).toBe(5);
  });

  it('keeps the generation in use and the one before, and removes older ones', async () => {
    for (const revision of [5, 6, 7, 8]) await store.writeGeneration(parsedPack({ revision }), origin(`${revision}`));
    const rows = await database.generations.toArray();
    expect(rows.map((row) => row.complete?.head['revision'])).toEqual([7, 8]);
  });

  it('keeps nothing of generations that are gone', async () => {
    for (const revision of [5, 6, 7]) await store.writeGeneration(pack(revision), origin(`${revision}`));
    const contents = new Set((await database.contents.toArray()).map(({ content }) => content));
    const lists = (await database.lists.toArray()).flatMap(({ digests }) => [...digests.keys()]);
    expect([[...contents], lists, await database.listBuckets.count()]).toEqual([
      ['6', '7'],
      expect.toSatisfy((all: number[]) => all.toSorted().join() === '24,28'),
      2,
    ]);
  });

  it('keeps a list once that two generations have in common', async () => {
    for (const revision of [5, 6]) await store.writeGeneration(parsedPack({ revision }), origin(`${revision}`));
    expect([await database.lists.count(), await database.listBuckets.count()]).toEqual([1, 1]);
  });

  it('keeps nothing of another team beside a new one', async () => {
    await store.writeGeneration(parsedPack({ team: 'first-team' }), origin('a'));
    await store.writeGeneration(parsedPack(), origin('b'));
    expect(await database.generations.count()).toBe(1);
  });

  it('writes one generation after the other when asked for two at once', async () => {
    await Promise.all([6, 7].map((revision) => store.writeGeneration(parsedPack({ revision }), origin(`${revision}`))));
    expect((await store.readActive())?.pack.revision).toBe(7);
  });
});

describe('rolling back', () => {
  it('returns to the generation before and remembers what was left', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    await store.writeGeneration(parsedPack({ revision: 6 }), origin('b'));
    await store.rollBack();
    expect(await store.readActive()).toMatchObject({ pack: { revision: 5 }, leftDigest: 'b' });
  });

  it('does nothing when there is no generation before', async () => {
    await store.writeGeneration(parsedPack(), origin('a'));
    expect(await store.rollBack()).toBe(false);
  });

  it('never leads from a team back to the sample', async () => {
    await store.writeGeneration(parsedPack(), origin('a', 'sample'));
    await store.writeGeneration(parsedPack(), origin('b'));
    expect(await store.rollBack()).toBe(false);
  });
});

describe('a page that watches', () => {
  it('is told the generation in use, and each one that follows', async () => {
    const seen: (number | undefined)[] = [];
    const stop = new AbortController();
    const callback = (active: ActivePack | undefined) => seen.push(active?.pack.revision);
    store.watchActive(callback, stop.signal);
    await vi.waitFor(() => expect(seen).toEqual([undefined]));
    await store.writeGeneration(parsedPack(), origin('a'));
    await vi.waitFor(() => expect(seen).toEqual([undefined, 5]));
    stop.abort();
  });

  it('is told of a switch by another connection', async () => {
    const callback = vi.fn<(active: ActivePack | undefined) => void>();
    const stop = new AbortController();
    const other = openPackStore();
    other.watchActive(callback, stop.signal);
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(undefined));
    await store.writeGeneration(parsedPack(), origin('a'));
    await vi.waitFor(() => expect(callback.mock.lastCall?.[0]?.pack.revision).toBe(5));
    stop.abort();
    other.close();
  });

  it('hears nothing more once it stopped', async () => {
    const callback = vi.fn();
    const stop = new AbortController();
    store.watchActive(callback, stop.signal);
    await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(1));
    stop.abort();
    await store.writeGeneration(parsedPack(), origin('a'));
    await store.readActive();
    expect(callback).toHaveBeenCalledTimes(1);
  });
});
