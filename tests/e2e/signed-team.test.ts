import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSignedTeam, type SignedTeam } from '../../lab/seller-centre/signed-pack.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { findViolations } from '../../lab/browser/axe.ts';
import { checkNow, readPack } from '../../lab/browser/options-page.ts';
import { soon } from '../../lab/browser/soon.ts';
import { readStorage } from '../../lab/browser/stored-rows.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { typeGroups } from '../../lab/browser/type-groups.ts';

describe('a team that signs', () => {
  let world: World;
  let team: SignedTeam;
  let page: Page;
  let first: Awaited<ReturnType<SignedTeam['publish']>>;
  let next: typeof first;

  beforeAll(async () => {
    world = await openWorld({ isJoined: false });
    team = await makeSignedTeam(world.team);
    first = await team.publish(world.team.json);
    world.pack.serve(first);
    page = await world.openOptions();
    await page.locator('#join').fill(team.link);
    await page.locator('#join').press('Enter');
    await page.locator('.scp-groups').waitFor();
  });
  afterAll(() => world?.close());

  const inUse = () => page.locator('.scp-popup-row p').first().innerText();
  const verdictOfAnnika = async () => {
    const inbox = await world.open(etsy);
    const { text } = await inbox.sidebar.verdict();
    await inbox.page.close();
    return text;
  };

  test('P08 A7: its link shows team and address and no group of the fingerprint, and asks the host for nothing', async () => {
    const shown = await page.locator('.scp-join').innerText();

    expect(['nordwind-cs', 'https://pack.nordwind.example/'].filter((w) => !shown.includes(w))).toEqual([]);
    const html = await page.content();
    expect([team.groups.filter((group) => html.includes(group)), world.heard]).toEqual([[], []]);
  });

  test.each(['light', 'dark'])(
    'A7: the question has nothing that axe calls serious, in the %s theme',
    async (theme) => {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      // Colours animate briefly when the theme changes.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));

      expect(await findViolations(page.mainFrame())).toEqual([]);
    },
  );

  test('P08: other groups join nothing', async () => {
    await typeGroups(
      page,
      team.groups.map(() => '0000'),
    );

    expect([await page.locator('.scp-join [role=alert]').innerText(), world.heard]).toEqual([
      expect.stringContaining('This is not the fingerprint of this link.'),
      [],
    ]);
  });

  test('is joined once the groups are typed, and says that it is signed', async () => {
    await typeGroups(page, team.groups);

    await soon(inUse).toBe('Pack nordwind-cs, revision 42');
    expect(await page.locator('.scp-team').innerText()).toContain("only your leads' keys can change it");
  });

  test('its buyers can be checked', async () => {
    expect(await verdictOfAnnika()).toContain('Not listed');
  });

  test('a long import is told with what has arrived and the time left, and can be stopped', async () => {
    await page.evaluate(() => {
      const channel = new BroadcastChannel('sidedesk-sync');
      const bytes = { done: 13_000_000, total: 104_857_600 };
      channel.postMessage({ revision: 43, bytes, rows: { done: 0, total: 1_000_000 }, secondsLeft: 40 });
    });
    const shown = page.locator('.scp-progress');

    await soon(async () => (await shown.innerText()).replace(/\s+/g, ' ')).toBe(
      'Revision 43: 12.4 of 100.0 MB have arrived Stop about 40 s left · the previous pack stays in use',
    );
    await shown.getByRole('button', { name: 'Stop' }).click();
    expect(await inUse()).toBe('Pack nordwind-cs, revision 42');
  });

  test.each([
    ['I21: a plain pack', () => ({ json: nextRevision(world.team.json) }), "not signed by your team's keys"],
    [
      'I04: a head with one letter changed',
      () => ({ json: first.json.replace('nordwind', 'nordwlnd') }),
      "not signed by your team's keys",
    ],
    ['N10: a sign-in page', () => ({ json: '<!doctype html><title>Sign in</title>' }), 'is not a pack'],
  ])('%s at its address is refused, and the old pack stays', async (_what, change, sentence) => {
    world.pack.serve(change());
    await checkNow(page);

    await soon(async () => (await readPack(page)).troubles.join()).toContain(sentence);
    expect(await inUse()).toBe('Pack nordwind-cs, revision 42');
    world.pack.serve(first);
    await checkNow(page);
  });

  test('a refused pack is told at the toolbar, with the date and host of the one in use', async () => {
    world.pack.serve({ json: nextRevision(world.team.json) });
    await checkNow(page);
    const readButton = () =>
      page.evaluate(() => {
        type Read = (of: object) => Promise<string>;
        const { action } = (globalThis as unknown as { chrome: { action: { getBadgeText: Read; getTitle: Read } } })
          .chrome;
        return Promise.all([action.getBadgeText({}), action.getTitle({})]);
      });

    await soon(readButton).toEqual([
      'no',
      expect.stringMatching(/^Sidedesk · .+ · nordwind-cs 42 · \d{4}-\d\d-\d\d · pack\.nordwind\.example$/),
    ]);
    world.pack.serve(first);
    await checkNow(page);
    await soon(async () => (await readButton())[0]).toBe('');
  });

  test('N07: an object with one bit changed is refused, and taken once it is right', async () => {
    next = await team.publish(nextRevision(world.team.json), first.digest);
    const spoilt = Object.fromEntries(
      Object.entries(next.files).map(([name, bytes]) => [name, bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))]),
    );
    world.pack.serve({ json: next.json, files: spoilt });
    await checkNow(page);
    await soon(async () => (await readPack(page)).troubles.join()).toContain('is not what its head names');
    const during = await inUse();
    world.pack.serve(next);
    await checkNow(page);

    await soon(inUse).toBe('Pack nordwind-cs, revision 43');
    expect(during).toBe('Pack nordwind-cs, revision 42');
  });

  test('the former version is one click away, and the newer one again', async () => {
    await page.getByRole('button', { name: 'Go back to revision' }).click();
    await soon(inUse).toBe('Pack nordwind-cs, revision 42');

    await page.getByRole('button', { name: 'Use revision 43 again' }).click();
    await soon(inUse).toBe('Pack nordwind-cs, revision 43');
  });

  test('A13: what it says of a site holds on the page, and the panel tells that it names the reply box', async () => {
    const pack = JSON.parse(nextRevision(nextRevision(world.team.json))) as object;
    const composer = { at: ['textarea.e-box'] };
    const variants = [{ id: 'messages', composer }];
    const sites = [{ kind: 'patch', site: 'etsy', version: 1, offParts: ['order'], variants }];
    world.pack.serve(await team.publish(JSON.stringify({ ...pack, sites }), next.digest));
    await checkNow(page);
    await soon(inUse).toBe('Pack nordwind-cs, revision 44');
    const { sidebar, page: inbox } = await world.open(etsy);
    await (await sidebar.locator('.scp-health-anchor > button')).click();

    expect(await (await sidebar.locator('.scp-health li', { hasText: 'Order' })).innerText()).toMatch(
      /Order\s+switched off by the team's pack/,
    );
    await (await sidebar.locator('.scp-finish')).getByText("Reply box set by your team's pack").waitFor();
    await inbox.close();
  });

  test('I06: an older revision is refused', async () => {
    world.pack.serve(first);
    await checkNow(page);

    await soon(async () => (await readPack(page)).troubles.join()).toContain(
      'serves revision 42, older than the one in use',
    );
  });

  test('leaving it removes keys, packs and address', async () => {
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('button', { name: 'Yes, leave' }).click();
    await page.locator('#join').waitFor();
    const stored = JSON.stringify(await readStorage(page));

    expect(['pack.nordwind.example', world.team.key, 'nordwind-cs'].filter((word) => stored.includes(word))).toEqual(
      [],
    );
  });
});

function nextRevision(json: string): string {
  const pack = JSON.parse(json) as { revision: number; name: string };
  return JSON.stringify({ ...pack, revision: pack.revision + 1, name: `${pack.name}, next` });
}
