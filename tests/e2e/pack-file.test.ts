import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSignedTeam } from '../../lab/seller-centre/signed-pack.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { readPack } from '../../lab/browser/options-page.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

describe('a pack from a file', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld({ isJoined: false });
    page = await world.openOptions();
    await page.locator('#join').waitFor();
  });
  afterAll(() => world?.close());

  const pick = (content: string | Uint8Array) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const inUse = () => page.locator('.scp-popup-row p').first().innerText();
  const troubles = async () => (await readPack(page)).troubles.join();
  const revision = (number: number) => JSON.stringify({ ...JSON.parse(world.team.json), revision: number });

  test('of a team that signs is said to need its joining link', async () => {
    const team = await makeSignedTeam(world.team);
    await pick((await team.publish(world.team.json)).json);

    await soon(troubles).toContain('the head of a signed pack');
  });

  test.each([
    ['too large', new Uint8Array(4 * 1024 * 1024 + 1), 'larger than allowed'],
    ['no text', Uint8Array.of(0x7b, 0xff, 0x7d), 'not valid UTF-8'],
    ['a page', '<!doctype html>', 'is not a pack'],
  ])('that is %s is refused', async (_what, content, sentence) => {
    await pick(content);

    await soon(troubles).toContain(sentence);
    expect(await inUse()).toBe('Sample pack');
  });

  test('is put in use, and told to be one that does not update automatically', async () => {
    await pick(world.team.json);

    await soon(inUse).toBe('Pack nordwind-cs, revision 42');
    expect(await page.locator('.scp-popup-row [role=status]').innerText()).toMatch(
      /^Fresh · from a file, picked on .*; it does not update automatically$/,
    );
  });

  test('stands in an open panel, with its day in the footer', async () => {
    const inbox = await world.open(etsy);

    expect(await (await inbox.sidebar.locator('.scp-foot .pack')).innerText()).toMatch(/^r42 · from a file, /);
    expect(await inbox.sidebar.verdict()).toMatchObject({ word: 'Cannot check' });
    await inbox.page.close();
  });

  test('is picked again for the next revision', async () => {
    await pick(revision(43));

    await soon(inUse).toBe('Pack nordwind-cs, revision 43');
  });

  test('of an older revision is refused', async () => {
    await pick(revision(41));

    await soon(troubles).toContain('revision 41, older than the one in use');
    expect(await inUse()).toBe('Pack nordwind-cs, revision 43');
  });

  test('asks nobody for anything', () => {
    expect(world.heard).toEqual([]);
  });

  test('is removed when the team is left', async () => {
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('button', { name: 'Yes, leave' }).click();

    await soon(inUse).toBe('Sample pack');
  });
});
