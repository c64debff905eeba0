import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../domain/errors.ts';
import { mayNeedAccess } from '../../domain/team/needs-access.ts';
import { leaveTeam, syncPack } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { smallPack } from '../domain/pack/small-pack.ts';
import { hour, openSyncWorld, type SyncWorld } from './sync-world.ts';

let world: SyncWorld;
beforeEach(() => {
  world = openSyncWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

describe('a sync', () => {
  beforeEach(async () => {
    world.serve({}, '"five"');
    await world.join();
    world.fetch.mockClear();
    world.now += hour;
  });

  it('applies a newer revision', async () => {
    world.serve({ revision: 6 });
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
  });

  it('sends the tag, and takes "unchanged" as a good check', async () => {
    world.fail(304);
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', checkedAt: '2026-11-20T13:00:00.000Z' });
    expect(world.fetch.mock.lastCall?.[1].headers).toEqual({ 'If-None-Match': '"five"' });
  });

  it('writes no generation for bytes that are in use already', async () => {
    world.serve();
    const before = await world.deps.packStore.readActive();
    await syncPack(world.deps);
    expect(await world.deps.packStore.readActive()).toEqual(before);
  });

  it('reads the whole file once a day whatever the tag', async () => {
    world.now += 24 * hour;
    world.serve({ revision: 6 }, '"five"');
    await syncPack(world.deps);
    expect(world.fetch.mock.lastCall?.[1].headers).toEqual({});
  });

  it('sends no tag when the browser lost the pack', async () => {
    await world.deps.packStore.clear();
    world.serve();
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 5 });
    expect(world.fetch.mock.lastCall?.[1].headers).toEqual({});
  });

  it('takes other content under the same revision', async () => {
    world.serve({ name: 'Lantern Shop Europe' });
    await syncPack(world.deps);
    expect((await world.deps.packStore.readActive())?.pack).toMatchObject({ revision: 5, name: 'Lantern Shop Europe' });
  });

  it.each<[string, () => unknown, object]>([
    ['404', () => world.fail(404), { code: 'E_HTTP', detail: '404' }],
    ['500', () => world.fail(500), { code: 'E_HTTP', detail: '500' }],
    ['no answer', () => world.fetch.mockRejectedValue(new TypeError('down')), { code: 'E_NET' }],
    ['a sign-in page', () => world.answer('<html>Sign in</html>'), { code: 'E_NOTPACK', detail: 'html' }],
    ['half a file', () => world.answer(JSON.stringify(smallPack({ revision: 6 })).slice(0, 700)), { code: 'E_TRUNC' }],
    ['an older revision', () => world.serve({ revision: 4 }), { code: 'E_ROLLBACK', detail: '4' }],
    [
      'D11: a revision that leaps too far',
      () => world.serve({ revision: Number.MAX_SAFE_INTEGER }),
      { code: 'E_SCHEMA', faults: [{ path: ['revision'], code: 'too-big', detail: String(5 + 1e12) }] },
    ],
    ['another team', () => world.serve({ team: 'foes', revision: 9 }), { code: 'E_TEAM', detail: 'foes' }],
    [
      'a fault in the file',
      () => world.serve({ revision: 6, folders: [] }),
      {
        code: 'E_SCHEMA',
        count: 1,
        faults: [{ path: ['macros', 0, 'folder'], code: 'unknown-id', detail: 'folder: general' }],
      },
    ],
  ])('that meets %s keeps the pack and tells the trouble', async (_what, arrange, trouble) => {
    const before = await world.deps.packStore.readActive();
    arrange();
    const status = await syncPack(world.deps);
    expect(await world.deps.packStore.readActive()).toEqual(before);
    expect(status).toMatchObject({ checkedAt: '2026-11-20T12:00:00.000Z', trouble });
  });

  it('that runs out of room keeps the pack', async () => {
    world.serve({ revision: 6 });
    vi.spyOn(world.deps.packStore, 'writeGeneration').mockRejectedValue(new AppError('E_QUOTA'));
    expect(await syncPack(world.deps)).toMatchObject({ revision: 5, trouble: { code: 'E_QUOTA' } });
  });

  it('shows at most twenty faults of many', async () => {
    world.answer(JSON.stringify({ ...smallPack(), news: Array(500).fill(1) }));
    const { trouble } = await syncPack(world.deps);
    expect([trouble?.faults?.length, trouble?.count]).toEqual([20, 500]);
  });

  it('refuses an older revision also when the browser lost the pack', async () => {
    await world.deps.packStore.clear();
    world.serve({ revision: 4 });
    expect(await syncPack(world.deps)).toMatchObject({ state: 'none', trouble: { code: 'E_ROLLBACK' } });
  });

  it('clears the trouble when it succeeds again', async () => {
    world.fail(500);
    await syncPack(world.deps);
    world.serve({ revision: 6 });
    expect((await syncPack(world.deps)).trouble).toBeUndefined();
  });

  it.each([
    [false, 'unread', true],
    [true, undefined, false],
  ])('with the browser’s permission being %s takes silence for %s', async (hasAccess, detail, mayNeed) => {
    world.fetch.mockRejectedValue(new TypeError('blocked'));
    const { trouble } = await syncPack({ ...world.deps, hasAccess: async () => hasAccess });
    expect([trouble?.code, trouble?.detail, mayNeedAccess(trouble ?? { code: '' })]).toEqual([
      'E_NET',
      detail,
      mayNeed,
    ]);
  });

  it('does not bring back what a person rolled back from', async () => {
    world.serve({ revision: 6 });
    await syncPack(world.deps);
    await world.deps.packStore.rollBack();
    await syncPack(world.deps);
    const kept = await world.inUse();
    world.serve({ revision: 7 });
    await syncPack(world.deps);
    expect([kept, await world.inUse()]).toEqual([5, 7]);
  });

  it('is one for all who ask at once', async () => {
    world.serve({ revision: 6 });
    const statuses = await Promise.all([syncPack(world.deps), syncPack(world.deps), syncPack(world.deps)]);
    expect([world.fetch.mock.calls.length, ...statuses.map((status) => status.revision)]).toEqual([1, 6, 6, 6]);
  });

  it('is stopped by leaving, and leaves nothing behind', async () => {
    world.fetch.mockImplementation(() => new Promise(() => undefined));
    const sync = syncPack(world.deps);
    await vi.waitFor(() => expect(world.fetch).toHaveBeenCalled());
    await leaveTeam(world.deps);
    await sync;
    expect(await readStatus(world.deps)).toEqual({ state: 'none', hasKey: false });
  });

  it('never rejects when storage fails', async () => {
    vi.spyOn(world.deps.packStore, 'readInUse').mockRejectedValue(new AppError('E_DB'));
    expect((await syncPack(world.deps)).trouble?.code).toBe('E_DB');
  });
});

describe('a pack that the browser lost', () => {
  beforeEach(async () => {
    world.serve();
    await world.join();
    await world.deps.packStore.clear();
    world.fetch.mockClear();
  });

  it('is fetched by the next alarm, before the next check is due', async () => {
    expect(await syncPack(world.deps, { onlyIfDue: true })).toMatchObject({ state: 'fresh', revision: 5 });
  });

  it('is asked for again only when due, once a try has failed', async () => {
    world.fail(503);
    await syncPack(world.deps, { onlyIfDue: true });
    await syncPack(world.deps, { onlyIfDue: true });
    expect(world.fetch).toHaveBeenCalledTimes(1);
  });
});
