import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PackFile } from '../../lab/seller-centre/team-pack.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { checkNow, readPack, tryToJoin, waitForTrouble } from '../../lab/browser/options-page.ts';
import { openPopup } from '../../lab/browser/popup.ts';
import { packRows, readStorage, readTeam } from '../../lab/browser/stored-rows.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

/** How a changed pack begins its first suggestion for Annika. */
const CHANGED = 'Moin, Annika!';

describe('without a team', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld({ isJoined: false });
    page = await world.openOptions();
  });
  afterAll(() => world?.close());

  const leave = async () => {
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('button', { name: 'Yes, leave' }).click();
    await page.locator('#join').waitFor();
  };
  const verdictOfAnnika = async () => {
    const inbox = await world.open(etsy);
    const { text } = await inbox.sidebar.verdict();
    await inbox.page.close();
    return text;
  };

  describe.each([
    ['no address at all', 'nordwind', 'This is not a link.'],
    ['an address that is not encrypted', 'http://pack.nordwind.example/pack.json', 'begins with https://.'],
    ['an address with a password', 'https://mei:secret@pack.nordwind.example/pack.json', 'no name and password'],
    [
      'a link that was cut short',
      'https://pack.nordwind.example/nordwind-cs/pack.json#key=bm9yZA',
      'team key in this link',
    ],
  ])('%s', (_what, link, words) => {
    let asked: number;
    let said: readonly string[];

    beforeAll(async () => {
      const before = world.heard.length;
      await tryToJoin(page, link);
      asked = world.heard.length - before;
      said = (await readPack(page)).troubles;
    });

    test('is said to be what it is', () => {
      expect(said).toEqual([expect.stringContaining(words)]);
    });

    test('is not asked for anything', () => {
      expect(asked).toBe(0);
    });
  });

  describe('a link with its key', () => {
    beforeAll(() => tryToJoin(page, world.team.link));
    afterAll(leave);

    test('joins, and buyers can be checked', async () => {
      expect(await verdictOfAnnika()).toContain('Not listed');
    });

    test('shows team and revision', async () => {
      await soon(() => inUse(page)).toBe('Pack nordwind-cs, revision 42');
    });

    test('shows the address, never the key', async () => {
      const shown = await page.locator('body').innerText();

      expect([shown.includes('https://pack.nordwind.example/'), shown.includes(world.team.key)]).toEqual([true, false]);
    });

    test('sends the key to nobody', () => {
      expect(world.heard.filter((request) => request.includes(world.team.key))).toEqual([]);
    });
  });

  describe('the bare address', () => {
    beforeAll(() => tryToJoin(page, world.team.link.replace(/#.*/, '')));
    afterAll(leave);

    test('joins, and says what is missing', async () => {
      expect(await page.locator('.scp-team').innerText()).toContain(
        'Buyers cannot be checked: this device cannot open',
      );
    });

    test('lets no buyer be checked', async () => {
      expect(await verdictOfAnnika()).toMatch(/Cannot check[\s\S]*This device cannot open the buyer list/);
    });

    test('takes the full link without leaving the team', async () => {
      await page.getByRole('button', { name: 'I have a new joining link' }).click();
      await tryToJoin(page, world.team.link);
      expect(await verdictOfAnnika()).toContain('Not listed');
      await soon(() => page.locator('.scp-team').innerText()).not.toContain('cannot open the buyer list');
    });
  });

  describe('an address that moved within its host', () => {
    beforeAll(() => tryToJoin(page, world.team.link.replace('/nordwind-cs/pack.json', '/moved.json')));

    test('A22: is not followed there, and the agent is told to ask for the new one', async () => {
      const shown = await readPack(page);
      expect([shown.inUse, shown.troubles.join()]).toEqual([
        expect.stringMatching(/sample/i),
        expect.stringContaining('The address leads elsewhere'),
      ]);
    });
  });

  describe('after leaving', () => {
    let stored: string;

    beforeAll(async () => {
      await tryToJoin(page, world.team.link);
      await leave();
      stored = JSON.stringify(await readStorage(page));
    });

    test('the page says so', async () => {
      await soon(() => page.locator('[role=status]').last().innerText()).toBe(
        'You left the team. The sample pack is in use. Erased from this device: the team’s pack, list and keys, your login, what you answered about conversations, what was seen of buyers, and unsaved replies. Your saved replies and settings stay.',
      );
    });

    test('neither key nor address stays on the device', () => {
      expect([stored.includes(world.team.key), stored.includes('pack.nordwind.example')]).toEqual([false, false]);
    });

    test('no buyer can be checked', async () => {
      expect(await verdictOfAnnika()).toMatch(/Cannot check[\s\S]*You have not joined a team/);
    });
  });
});

describe('with a team', () => {
  let world: World;
  let inbox: OpenInbox;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    inbox = await world.open(etsy);
  });
  afterEach(async () => {
    world.refuseQuestions(false);
    await inbox?.page.close();
  });
  afterAll(() => world?.close());

  const footer = async ({ sidebar }: OpenInbox) => (await sidebar.locator('.scp-foot .pack')).innerText();

  test('the footer names team, revision and freshness', async () => {
    expect(await footer(inbox)).toBe('r42 · 1 min');
  });

  test('the popup names team, revision and freshness', async () => {
    const popup = await openPopup(world, inbox.page);

    await soon(() => popup.locator('.scp-popup-row', { hasText: 'Pack' }).innerText()).toMatch(
      /^Pack nordwind-cs, revision 42\s+Fresh · last check 1 min ago\s+issued .* · from pack\.nordwind\.example · not signed$/,
    );
    await popup.close();
  });

  test('the popup knows the inbox that is in front', async () => {
    const popup = await openPopup(world, inbox.page);

    await soon(() => popup.locator('.scp-popup-row').first().innerText()).toMatch(
      /^Etsy\s+buyer, order, product read$/,
    );
    await popup.close();
  });

  test('switching a site off in the popup takes the panel away, and switching it on brings it back', async () => {
    const popup = await openPopup(world, inbox.page);
    await popup.getByRole('switch', { name: /^Sidedesk/ }).click();
    await soon(() => inbox.page.frames().length).toBe(1);
    await popup.close();
    const again = await openPopup(world, inbox.page);

    await again.getByRole('switch', { name: /^Sidedesk/ }).click();

    await soon(() => inbox.page.frames().length).toBe(2);
    await again.close();
  });

  test('a check without news writes nothing but when it was', async () => {
    const page = await world.openOptions();
    const before = await readStorage(page);
    await checkNow(page);
    const after = await readStorage(page);

    expect(packRows(after)).toEqual(packRows(before));
    const [was, is] = [readTeam(before), readTeam(after)];
    expect(Object.keys(is).filter((name) => is[name] !== was[name] && typeof is[name] !== 'object')).toEqual([
      'checkedAt',
      'nextCheckAt',
    ]);
  });

  test('a check asks with the tag that the host gave', async () => {
    await checkNow(await world.openOptions());

    expect(world.pack.requests.at(-1)).toEqual({ method: 'GET', etag: expect.stringMatching(/^"[0-9a-f]{16}"$/) });
  });

  test('a host that shares its file but answers no question before it can be checked again', async () => {
    world.refuseQuestions(true);
    const page = await world.openOptions();

    await checkNow(page);

    expect((await readPack(page)).troubles).toEqual([]);
  });

  describe('that publishes a new revision', () => {
    beforeEach(() => {
      world.pack.serve({ json: changeMacros(world.team.json) });
    });
    afterAll(() => world.pack.serve({ json: world.team.json }));

    test('its changed reply stands in an open panel after a check, without loading anything', async () => {
      await (await inbox.sidebar.locator('.scp-foot .pack')).click();

      await soon(() => inbox.sidebar.preview()).toContain(CHANGED);
    });

    test('its number stands in the footer', async () => {
      await (await inbox.sidebar.locator('.scp-foot .pack')).click();

      await soon(() => footer(inbox)).toContain('r43');
    });
  });
});

describe('with a team whose host is down', () => {
  let world: World;
  let late: Page;
  let inbox: OpenInbox;

  beforeAll(async () => {
    world = await openWorld();
    world.takeHostDown(true);
    const page = await world.openOptions();
    await checkNow(page);
    await waitForTrouble(page, true);
    // 47 minutes later, for pages opened from now on.
    await world.context.clock.install({ time: Date.now() + 47 * 60_000 });
    late = await world.context.newPage();
    await late.goto(page.url());
    await late.locator('.scp-team').waitFor();
    inbox = await world.open(etsy);
  });
  afterAll(() => world?.close());

  test('the options say that the address did not answer', async () => {
    expect((await readPack(late)).troubles).toEqual([expect.stringContaining("The pack's address did not answer.")]);
  });

  test('the options say how old the last check is', async () => {
    expect(await late.locator('.scp-popup-row [role=status]').innerText()).toBe('Ageing · last check 47 min ago');
  });

  test('the footer says that the pack ages', async () => {
    expect(await (await inbox.sidebar.locator('.scp-foot .pack')).innerText()).toBe('r42 · ageing, 47 min');
  });

  test('replies can be inserted', async () => {
    expect(await inbox.sidebar.insert()).toBe('Inserted. You are in the reply box now: read it, then press Send.');
  });
});

function inUse(page: Page): Promise<string> {
  return page.locator('.scp-popup-row p').first().innerText();
}

function changeMacros(json: string): string {
  const pack = JSON.parse(json) as PackFile;
  const macros = pack.macros.map((macro) =>
    macro.id === 'log-in-transit' ? { ...macro, body: { ...macro.body, de: CHANGED } } : macro,
  );
  return JSON.stringify({ ...pack, revision: pack.revision + 1, macros });
}
