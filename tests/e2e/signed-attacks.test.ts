import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseJoinLink, writeJoinLink, type JoinLink } from '../../domain/team/join-link.ts';
import { makeFingerprint } from '../../domain/team/fingerprint.ts';
import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import { besideNewKeys, makeSignedTeam, makeSigner, type SignedTeam } from '../../lab/seller-centre/signed-pack.ts';
import { camille } from '../../lab/browser/demo-inboxes.ts';
import { findViolations } from '../../lab/browser/axe.ts';
import { checkNow, readPack } from '../../lab/browser/options-page.ts';
import { openPopup } from '../../lab/browser/popup.ts';
import { soon } from '../../lab/browser/soon.ts';
import { readStorage, readTeam } from '../../lab/browser/stored-rows.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { typeGroups } from '../../lab/browser/type-groups.ts';

/** A buyer on the demo team's list, with the conversation in which she writes. */

/** The curve's neutral point, as base64url: anyone can sign for it. */
const ANYBODYS_KEY = 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

let world: World;
let team: SignedTeam;
let page: Page;
let link: JoinLink;

beforeAll(async () => {
  world = await openWorld({ isJoined: false });
  team = await makeSignedTeam(world.team);
  const parsed = parseJoinLink(team.link);
  if (!parsed.ok) throw new Error(parsed.fault);
  link = parsed.value;
  page = await world.openOptions();
});
afterAll(() => world?.close());

const inUse = () => page.locator('.scp-popup-row p').first().innerText();
const troubles = async () => (await readPack(page)).troubles.join();
const open = async (text: string) => {
  await page.locator('#join').fill(text);
  await page.locator('#join').press('Enter');
};
/** The stored count of wrong comparisons for the latest link. */
const keptWrong = async () =>
  /.*"wrong":(\d)/.exec((await readStorage(page))['sidedesk-user/settings']?.join() ?? '')?.[1];
const stop = () => page.getByRole('button', { name: 'Stop' }).click();
const leave = async () => {
  await page.getByRole('button', { name: 'Leave the team' }).click();
  await page.getByRole('button', { name: 'Yes, leave' }).click();
  await page.locator('#join').waitFor();
};
const verdictOfCamille = async () => {
  const inbox = await world.open(camille);
  const { text } = await inbox.sidebar.verdict();
  await inbox.page.close();
  return text;
};
/** The demo pack of a revision, with or without its list's rows. */
const packOf = (revision: number, isListed: boolean) => {
  const pack = JSON.parse(world.team.json) as { buyers: object[] };
  return JSON.stringify({ ...pack, revision, buyers: isListed ? pack.buyers : [] });
};

describe('a joining link that an attacker made', () => {
  test.each([
    ['a set that was counted up until a group agrees', () => team.link.replace('set=1', 'set=3330672')],
    ['A17: a key that anybody can sign with', () => team.link.replace(team.lead.key, ANYBODYS_KEY)],
  ])('A7: with %s is no link at all', async (_what, make) => {
    await open(make());

    await soon(troubles).not.toBe('');
    expect([await page.locator('.scp-groups').count(), world.heard]).toEqual([0, []]);
  });

  test.each<[string, () => Promise<JoinLink>]>([
    [
      "the attacker's keys",
      async () => ({ ...link, signed: { ...link.signed!, keys: { ...team.keys, keys: [(await makeSigner()).key] } } }),
    ],
    ['another host', async () => ({ ...link, address: link.address.replace('pack.', 'elsewhere.') })],
    ['another team key', async () => ({ ...link, key: 'c29tZWJvZHktZWxzZS1rZXktMDAwMDAwMDAwMDAwMDE' })],
  ])('A7: with %s does not agree with what the lead reads out, however often it is tried', async (_what, make) => {
    const made = writeJoinLink(await make());
    await open(made);
    await typeGroups(page, team.groups);
    await soon(keptWrong).toBe('1');
    // The count survives a reload.
    await page.reload();
    await open(made);
    for (let times = 1; times < 3; times += 1) await typeGroups(page, team.groups);

    expect([
      await page.locator('.scp-join [role=alert]').innerText(),
      await page.locator('.scp-groups').count(),
    ]).toEqual([expect.stringContaining('Do not use it to join'), 0]);

    // Nor after a reload.
    await soon(keptWrong).toBe('3');
    await page.reload();
    await open(made);
    expect([
      await page.locator('.scp-join [role=alert]').innerText(),
      await page.locator('.scp-groups').count(),
      world.heard,
    ]).toEqual([expect.stringContaining('You can compare again from'), 0, []]);
    await stop();
  });

  test('A7: asks for no password where nothing is signed, until its host is named', async () => {
    world.pack.serve({ answer: 401 });
    await open(`${link.address}#key=${world.team.key}`);
    await page.getByLabel('Which host asks for your name and password?').fill('dav.nordwind.example');
    await page.getByRole('button', { name: 'This is the host' }).click();

    expect([await troubles(), await page.locator('input[type=password]').count()]).toEqual([
      expect.stringContaining('The link leads to another host.'),
      0,
    ]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    world.pack.serve({ answer: 'pack' });
  });
});

describe('a host that wants to go back', () => {
  let old: Awaited<ReturnType<SignedTeam['publish']>>;

  test('finds an agent who has taken a revision with a buyer on the list', async () => {
    old = await team.publish(packOf(42, false));
    world.pack.serve(old);
    await open(team.link);
    await typeGroups(page, team.groups);
    await soon(inUse).toBe('Pack nordwind-cs, revision 42');
    const listed = await team.publish(packOf(43, true), old.digest);
    world.pack.serve({ ...listed, files: { ...old.files, ...listed.files } });
    await checkNow(page);
    await soon(inUse).toBe('Pack nordwind-cs, revision 43');
  });

  test('A1: serves the former head beside a new set of keys: refused, and the listed buyer stays listed', async () => {
    const second = await makeSigner();
    const next = { number: 2, threshold: 1, keys: [team.lead.key, second.key] };
    const json = await besideNewKeys(old, team.keys, next, [team.lead, second], 'nordwind-cs');
    const before = await verdictOfCamille();
    world.pack.serve({ json });
    await checkNow(page);

    await soon(troubles).toContain('serves revision 42, older than the one in use');
    expect([await inUse(), before, await verdictOfCamille()]).toEqual([
      'Pack nordwind-cs, revision 43',
      expect.stringContaining('Listed'),
      expect.not.stringContaining('Not listed'),
    ]);
  });
});

describe('a team that a former version has joined', () => {
  beforeAll(async () => {
    await forgetComparison(page);
    await page.reload();
    await page.locator('.scp-compare').waitFor();
  });

  test('A7: works as before, and the popup leads to the comparison', async () => {
    const popup = await openPopup(world, page);

    expect(await popup.getByRole('link', { name: "Compare your team's fingerprint once" }).getAttribute('href')).toBe(
      '/options.html',
    );
    await popup.close();
    expect(await inUse()).toBe('Pack nordwind-cs, revision 43');
  });

  test('A7: is asked for no password before the comparison, should its host want one now', async () => {
    world.pack.serve({ answer: 401 });
    await checkNow(page);
    await soon(() => page.locator('.scp-compare').innerText()).toContain('Compare the fingerprint first');

    expect(await page.locator('input[type=password]').count()).toBe(0);
    world.pack.serve({ answer: 'pack' });
  });

  test('A7: is compared once, with the keys that its leads have now, and never asks again', async () => {
    const second = await makeSignedTeam(world.team);
    await page.getByRole('button', { name: 'Compare now' }).click();
    await page.locator('.scp-groups').waitFor();
    expect(await findViolations(page.mainFrame())).toEqual([]);
    await typeGroups(page, second.groups);
    expect(await page.locator('.scp-compare [role=alert]').innerText()).toContain('This is not the fingerprint');
    await typeGroups(page, await fingerprintInUse(page, link));
    await page.locator('.scp-compare').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.scp-team').waitFor();

    expect(await page.locator('.scp-compare').count()).toBe(0);
    await leave();
  });
});

describe('whoever stole the one key that signs packs', () => {
  test('A10: cannot change the keys of a team with a root role', async () => {
    const [one, other, thief] = await Promise.all([makeSigner(), makeSigner(), makeSigner()]);
    const rooted = await makeSignedTeam(world.team, [one, other]);
    const pack = await rooted.publish(packOf(42, true));
    world.pack.serve(pack);
    await open(rooted.link);
    await typeGroups(page, rooted.groups);
    await soon(inUse).toBe('Pack nordwind-cs, revision 42');
    const next = { number: 2, threshold: 1, keys: [thief.key] };
    world.pack.serve({ json: await besideNewKeys(pack, rooted.keys, next, [rooted.lead, thief], 'nordwind-cs') });
    await checkNow(page);

    await soon(troubles).toContain('The keys do not match those that your team trusts.');
    expect(await inUse()).toBe('Pack nordwind-cs, revision 42');
  });
});

/** What the lead would now read out: the keys that the agent follows. */
async function fingerprintInUse(options: Page, { address, key }: JoinLink): Promise<string[]> {
  const { trust } = readTeam(await readStorage(options)) as { trust: { keys: KeySet } };
  return makeFingerprint({ team: 'nordwind-cs', address, keys: trust.keys, key });
}

/** Leaves the team's trust as an earlier version stored it. */
async function forgetComparison(options: Page): Promise<void> {
  await options.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
      });
    const database = await settle(indexedDB.open('sidedesk-user'));
    const store = database.transaction('settings', 'readwrite').objectStore('settings');
    const row = (await settle(store.get('team'))) as { value: { trust: Record<string, unknown> } };
    delete row.value.trust['compared'];
    delete row.value.trust['signers'];
    await settle(store.put(row));
    database.close();
  });
}
