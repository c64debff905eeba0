import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkNow, readPack, waitForTrouble } from '../../lab/browser/options-page.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;
let options: Page;
let host: string;

beforeAll(async () => {
  world = await openWorld();
  options = await world.openOptions();
  host = new URL(world.team.link).host;
});
afterAll(() => world?.close());

const countButtons = () => options.getByRole('button', { name: `Allow ${host}` }).count();

describe('what the disk did to the data on this device', () => {
  const inUse = () => readPack(options).then((shown) => shown.inUse);

  test('D1: a pack with changed bytes is brought again, which is told once', async () => {
    const before = await inUse();
    await options.evaluate(changeReplies);
    await options.reload();
    await options.getByText('has been fetched again').waitFor();
    await soon(inUse).toBe(before);

    const told = () => options.getByText('has been fetched again').count();
    await options.getByRole('button', { name: 'Got it' }).click();
    await soon(told).toBe(0);
    await options.reload();
    await soon(inUse).toBe(before);
    expect(await told()).toBe(0);
  });

  test('D15: a team whose databases are gone comes back by itself, which is told', async () => {
    const before = await inUse();
    await options.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases())
        await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    });
    await options.reload();
    await options.getByText('The browser lost').waitFor();
    await soon(inUse).toBe(before);
    expect(await options.getByText('cannot open the buyer list').count()).toBe(0);
  });
});

/** Runs in a page: flips a bit in every seventh byte of the replies in use. */
async function changeReplies(): Promise<void> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
    });
  const database = await settle(indexedDB.open('sidedesk-pack'));
  const contents = database.transaction('contents', 'readwrite').objectStore('contents');
  const rows = (await settle(contents.getAll())) as { kind: string; bytes: Uint8Array }[];
  for (const row of rows.filter(({ kind }) => kind === 'macros'))
    await settle(contents.put({ ...row, bytes: row.bytes.map((byte, at) => (at % 7 === 0 ? byte ^ 1 : byte)) }));
  database.close();
}

describe('a host of a pack that the browser lets nobody read any more', () => {
  beforeAll(async () => {
    world.keepToItself(true);
    await checkNow(options);
    await waitForTrouble(options, true);
  });

  test('P05: is told as one that may be down, or may not be read', async () => {
    const { troubles } = await readPack(options);
    expect(troubles.join()).toMatch(
      /did not answer\. If its host is up, the browser may not be allowed to read it\.[^]*E_NET/,
    );
  });

  test('P05: can be allowed again by a button', async () => {
    await soon(countButtons).toBe(1);
  });

  test('P05: leaves the pack in use', async () => {
    expect((await readPack(options)).inUse).toMatch(/^Pack nordwind-cs, revision \d+/);
  });

  test('P05: is told no more once it can be read', async () => {
    world.keepToItself(false);
    await checkNow(options);
    await waitForTrouble(options, false);
    expect(await countButtons()).toBe(0);
  });
});

describe('a host of a pack that is down', () => {
  test('P05: is told in the same words, since nobody but the host itself could be asked which it is', async () => {
    world.takeHostDown(true);
    await checkNow(options);
    await waitForTrouble(options, true);
    expect([(await readPack(options)).troubles.join().includes('E_NET'), await countButtons()]).toEqual([true, 1]);
  });
});

describe.each([
  ['lets others read it', false],
  ['keeps its answers to itself', true],
])('a host of a pack that %s and leads elsewhere', (_what, isKeeping) => {
  test('A22: is the only one that is asked', async () => {
    world.takeHostDown(false);
    world.keepToItself(isKeeping);
    world.pack.serve({ answer: 'redirect' });
    const begun = world.heard.length;
    await checkNow(options);
    await waitForTrouble(options, true);
    const hosts = world.heard.slice(begun).map((line) => /"host":"([^"]*)"/.exec(line)?.[1]);
    expect(new Set(hosts)).toEqual(new Set([host]));
    world.pack.serve({ answer: 'pack' });
  });
});
