import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { endHostFault, hostFaults, type HostFault } from '../../lab/browser/host-faults.ts';
import { checkNow, readPack, tryToJoin, waitForTrouble, type ShownPack } from '../../lab/browser/options-page.ts';
import { packRows, readStorage, type StoredRows } from '../../lab/browser/stored-rows.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

/** Tests what the options page says of a fault: each of its troubles once, and where it is. */
function saysWhatIsWrong({ code, sentence, fault }: HostFault, shown: () => ShownPack): void {
  test('says so once, with the code', () => {
    expect(shown().troubles).toEqual([expect.stringContaining(sentence)]);
    expect(shown().troubles[0]?.split('\n').at(-1)).toBe(code);
  });

  test('names the place in the file where there is one', () => {
    expect(shown().faults).toEqual(fault ? [fault] : []);
  });
}

describe('joining at an address that does not give a pack', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld({ isJoined: false });
    page = await world.openOptions();
  });
  afterAll(() => world?.close());

  describe.each(hostFaults)('but $name', (fault) => {
    let before: StoredRows;
    let after: StoredRows;
    let shown: ShownPack;

    beforeAll(async () => {
      before = packRows(await readStorage(page));
      fault.begin(world);
      await tryToJoin(page, world.team.link);
      shown = await readPack(page);
      after = packRows(await readStorage(page));
      endHostFault(world);
    });

    saysWhatIsWrong(fault, () => shown);

    test('joins nothing', () => {
      expect(shown).toMatchObject({ inUse: expect.stringMatching(/sample/i), canJoin: true });
    });

    test('stores nothing', () => {
      expect(after).toEqual(before);
    });
  });

  test('waits as long as the address is silent, and says when it hangs up', async () => {
    world.pack.serve({ answer: 'hang' });
    await page.locator('#join').fill(world.team.link);
    await page.locator('#join').press('Enter');
    await page.getByRole('button', { name: 'Joining' }).waitFor();

    world.takeHostDown(true); // A browser asks once more when a connection ends without an answer.
    world.dropHanging();

    expect(await page.locator('[role=alert]').innerText()).toContain("The pack's address did not answer.");
    endHostFault(world);
  });

  test('joins at the next try, when the address is well again', async () => {
    await tryToJoin(page, world.team.link);

    await soon(() => readPack(page)).toMatchObject({
      inUse: 'Pack nordwind-cs, revision 42',
      troubles: [],
      canJoin: false,
    });
  });
});

describe('a joined team whose address fails at a later check', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld();
    page = await world.openOptions();
  });
  afterAll(() => world?.close());

  describe.each(hostFaults)('with $name', (fault) => {
    let before: StoredRows;
    let after: StoredRows;
    let shown: ShownPack;

    beforeAll(async () => {
      await checkNow(page);
      await waitForTrouble(page, false);
      before = packRows(await readStorage(page));
      fault.begin(world);
      await checkNow(page);
      await waitForTrouble(page, true);
      shown = await readPack(page);
      after = packRows(await readStorage(page));
      endHostFault(world);
    });

    saysWhatIsWrong(fault, () => shown);

    test('keeps the revision in use', () => {
      expect(shown.inUse).toBe('Pack nordwind-cs, revision 42');
    });

    test('stores nothing of it', () => {
      expect(after).toEqual(before);
    });
  });

  test('leaves the replies usable in an inbox that was open before', async () => {
    const { page: inboxPage, sidebar } = await world.open(etsy);
    world.takeHostDown(true);
    await checkNow(page);
    await waitForTrouble(page, true);
    await inboxPage.bringToFront();

    expect(await sidebar.insert()).toBe('Inserted. You are in the reply box now: read it, then press Send.');
    endHostFault(world);
  });

  test('forgets the trouble at the first good check', async () => {
    world.pack.serve({ answer: 500 });
    await checkNow(page);
    await waitForTrouble(page, true);
    endHostFault(world);

    await checkNow(page);
    await waitForTrouble(page, false);

    expect((await readPack(page)).troubles).toEqual([]);
  });
});
