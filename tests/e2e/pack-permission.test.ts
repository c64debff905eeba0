import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkNow, readPack, waitForTrouble } from './support/pack-options.ts';
import { soon } from './support/pack-soon.ts';
import { openPackWorld, type PackWorld } from './support/pack-world.ts';

let world: PackWorld;
let options: Page;
let host: string;

beforeAll(async () => {
  world = await openPackWorld();
  options = await world.options();
  host = new URL(world.team.link).host;
});
afterAll(() => world?.close());

const countButtons = () => options.getByRole('button', { name: `Allow ${host}` }).count();

describe('a host of a pack that the browser lets nobody read any more', () => {
  beforeAll(async () => {
    world.keepToItself(true);
    await checkNow(options);
    await waitForTrouble(options, true);
  });

  test('P05: is told as that, and not as one that is down', async () => {
    const { troubles } = await readPack(options);
    expect(troubles.join()).toMatch(/The browser did not allow the request to this address\.[^]*E_PERM/);
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
  test('P05: has no button, since no permission would help', async () => {
    world.takeHostDown(true);
    await checkNow(options);
    await waitForTrouble(options, true);
    expect([(await readPack(options)).troubles.join().includes('E_NET'), await countButtons()]).toEqual([true, 0]);
  });
});
