import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../lab/browser/build.ts';
import { readPack } from '../../lab/browser/options-page.ts';
import { canSetPolicies, extensionIdOf, managePolicy } from '../../lab/browser/policy.ts';
import { davHost, openWebdavWorld, type WebdavWorld } from '../../lab/browser/webdav-world.ts';

/** Browsers reload policies some seconds after they change (ms). */
const POLICY_MS = 30_000;

describe.skipIf(!(await canSetPolicies()))('a team that the administrator sets', () => {
  let world: WebdavWorld;
  let extensionDir: string;
  let policy: ReturnType<typeof managePolicy>;
  let page: Page;

  beforeAll(async () => {
    world = await openWebdavWorld();
    await world.publish();
    extensionDir = await mkdtemp(join(tmpdir(), 'sidedesk-managed-'));
    await cp(await buildExtension(), extensionDir, { recursive: true });
    policy = managePolicy(extensionIdOf(extensionDir));
    await policy.set({ link: world.link, lockTeam: true });
    page = await (await world.openAgent({ extensionDir })).openOptions();
    await page.locator('.scp-team').waitFor();
  });
  afterAll(async () => {
    await policy?.end();
    await world?.close();
    await rm(extensionDir, { recursive: true, force: true });
  });

  const later = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: POLICY_MS });
  const inUse = () => page.locator('.scp-popup-row p').first().innerText();
  const leaveButton = () => page.getByRole('button', { name: 'Leave the team' }).count();

  test('is joined when the browser starts, without a question', async () => {
    await later(inUse).toBe('Pack nordwind-cs, revision 42');
  });

  test('is said to be set by the administrator, and cannot be left', async () => {
    await later(() => page.locator('.scp-team').innerText()).toContain('it cannot be left or changed here');
    expect(await leaveButton()).toBe(0);
  });

  test('stays joined when a page asks the background to leave it all the same', async () => {
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (call: object) => Promise<void> } };
      };
      return chrome.runtime.sendMessage({ call: 'leave', ask: {} });
    });

    expect(await inUse()).toBe('Pack nordwind-cs, revision 42');
  });

  test('is not replaced by one that does not sign, and the options say why', async () => {
    await policy.set({ link: `https://${davHost}/acme/plain.json`, lockTeam: true });

    await later(async () => (await readPack(page)).troubles.join()).toContain("not signed by your team's keys");
    expect(await inUse()).toBe('Pack nordwind-cs, revision 42');
  });

  test('is not touched by a link that cannot be read, and the options say so', async () => {
    await policy.set({ link: 'http://dav.nordwind.example/acme/pack.json' });

    await later(async () => (await readPack(page)).troubles.join()).toMatch(/cannot be used.*not-https/);
    expect(await inUse()).toBe('Pack nordwind-cs, revision 42');
  });

  test('can be left where it is not locked', async () => {
    await policy.set({ link: world.link });
    await later(() => page.locator('.scp-team').innerText()).toContain('This team was set by your administrator.');
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('button', { name: 'Yes, leave' }).click();

    await later(inUse).toBe('Sample pack');
  });

  test('is joined again by a press', async () => {
    await page.getByRole('button', { name: 'Join now' }).click();

    await later(inUse).toBe('Pack nordwind-cs, revision 42');
  });
});
