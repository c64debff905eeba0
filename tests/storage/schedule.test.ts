import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncPack } from './sync-calls.ts';
import { hour, openSyncWorld, start, type SyncWorld } from './sync-world.ts';

let world: SyncWorld;
beforeEach(() => {
  world = openSyncWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

describe('the next automatic check', () => {
  const calls = async (at: number) => {
    world.fetch.mockClear();
    world.now = at;
    await syncPack(world.deps, { onlyIfDue: true });
    return world.fetch.mock.calls.length;
  };
  beforeEach(async () => {
    world.serve();
    await world.join();
  });

  it('is one poll after a good one', async () => {
    expect([await calls(start + 14 * 60_000), await calls(start + 15 * 60_000)]).toEqual([0, 1]);
  });

  it('is a minute or two after the first failure, and later after the second', async () => {
    world.fail(500);
    await syncPack(world.deps);
    const first = [await calls(start + 89_000), await calls(start + 90_000)];
    expect([...first, await calls(start + 90_000 + 179_000), await calls(start + 90_000 + 180_000)]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('is at most five minutes away while a network answers with its own page', async () => {
    world.answer('<html></html>');
    for (let i = 0; i < 10; i += 1) await syncPack(world.deps);
    expect(await calls(start + 5 * 60_000)).toBe(1);
  });

  it('waits as long as the host asks, also when a person asks', async () => {
    world.fail(429, { 'Retry-After': '3600' });
    await syncPack(world.deps);
    world.fetch.mockClear();
    world.now = start + hour - 1;
    await syncPack(world.deps);
    expect(world.fetch).not.toHaveBeenCalled();
  });

  it('runs once that wait is over', async () => {
    world.fail(429, { 'Retry-After': '3600' });
    await syncPack(world.deps);
    expect(await calls(start + hour + 60_000)).toBe(1);
  });

  it('is not put off for years by a clock that was wrong', async () => {
    world.now = start + 2 * 365 * 24 * hour;
    await syncPack(world.deps);
    expect(await calls(start + hour)).toBe(1);
  });
});
