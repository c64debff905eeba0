import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';

const noon = Date.parse('2026-11-20T12:00:00Z');
const day = 24 * 3_600_000;

let store: UserStore;
beforeEach(() => {
  store = openUserStore(new UserDatabase());
});
afterEach(async () => {
  store.close();
  await Dexie.delete('sidedesk-user');
});

/** Counts are written after the answer. */
const counted = (done: number, at = noon) => vi.waitUntil(async () => (await store.lookUps.read(at)) === done);

async function ask(from: number, to: number, limit?: number): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let one = from; one < to; one += 1) {
    answers.push(await store.lookUps.mayLookUp([`key ${one}`], noon, limit));
    if (answers.at(-1)) await counted(one + 1);
  }
  return answers;
}

describe('A16: looking buyers up', () => {
  it('ends for the day at the limit, and says how many there were', async () => {
    expect(await ask(0, 5, 3)).toEqual([true, true, true, false, false]);
    expect(await store.lookUps.read(noon)).toBe(3);
  });

  it('costs nothing for a buyer who was looked up already', async () => {
    await ask(0, 2, 2);
    expect(await store.lookUps.mayLookUp(['key 0'], noon, 2)).toBe(true);
    expect(await store.lookUps.mayLookUp(['key 0', 'key 9'], noon, 2)).toBe(false);
  });

  it('starts again the next day, and forgets the day before', async () => {
    await ask(0, 2, 2);
    expect(await store.lookUps.mayLookUp(['key 9'], noon + day, 2)).toBe(true);
    await counted(1, noon + day);
    await counted(0, noon);
  });

  it('goes on counting in another page', async () => {
    await ask(0, 2, 2);
    const other = openUserStore(new UserDatabase());
    expect(await other.lookUps.mayLookUp(['key 7'], noon, 2)).toBe(false);
    other.close();
  });

  it('is no way round by asking for many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_none, one) => store.lookUps.mayLookUp([`key ${one}`], noon, 50)),
    );
    expect(answers.filter(Boolean).length).toBe(50);
  });
});
