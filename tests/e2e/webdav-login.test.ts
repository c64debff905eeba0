import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basicAuthorization } from '../../domain/team/host-login.ts';
import { makeTeamPack } from '../../lab/seller-centre/team-pack.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { allowHost } from '../../lab/browser/allow-host.ts';
import { buildExtension } from '../../lab/browser/build.ts';
import { findViolations } from '../../lab/browser/axe.ts';
import { checkNow, readPack, waitForTrouble } from '../../lab/browser/options-page.ts';
import { soon } from '../../lab/browser/soon.ts';
import { readStorage } from '../../lab/browser/stored-rows.ts';
import { davHost, openWebdavWorld, type WebdavAgent, type WebdavWorld } from '../../lab/browser/webdav-world.ts';

const FIRST = 'first-app-password';
const SECOND = 'second-app-password';

/** nginx's format for a list of users; the lead's password stays the same. */
const users = (agent: string) => `mei:{PLAIN}${agent}\nann:{PLAIN}of-the-lead\n`;

describe('a WebDAV folder that asks for a name and a password', () => {
  let world: WebdavWorld;
  let extensionDir: string;
  let agent: WebdavAgent;
  let page: Page;

  beforeAll(async () => {
    world = await openWebdavWorld({
      lines: [
        'auth_basic "team";',
        'auth_basic_user_file users;',
        'location = /acme/moved.json { return 302 /acme/pack.json; }',
      ],
      files: { users: users(FIRST) },
      authorization: basicAuthorization({ user: 'ann', password: 'of-the-lead' }),
    });
    await world.publish();
    extensionDir = await allowHost(await buildExtension(), davHost);
    agent = await world.openAgent({ extensionDir });
    page = await agent.join();
    await waitForTrouble(page, true);
  });
  afterAll(async () => {
    await world?.close();
    await rm(extensionDir, { recursive: true, force: true });
  });

  const signIn = async (password: string) => {
    await page.getByLabel('User name').fill('mei');
    await page.getByLabel('App password').fill(password);
    await page.getByLabel('App password').press('Enter');
  };
  /** A pack without signatures: its host must be named before anything is sent to it. */
  const nameHost = async () => {
    await page.getByLabel('Which host asks for your name and password?').fill(davHost);
    await page.getByRole('button', { name: 'This is the host' }).click();
    await page.getByLabel('App password').waitFor();
  };
  const troubles = async () => (await readPack(page)).troubles.join();
  const leave = async () => {
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await page.getByRole('button', { name: 'Yes, leave' }).click();
    await page.locator('#join').waitFor();
  };

  test('is told to ask for them, before anything is joined', async () => {
    expect([await troubles(), await page.locator('.scp-team').count()]).toEqual([
      expect.stringContaining("The pack's host asks for a user name and a password."),
      0,
    ]);
  });

  test('says which password to use, and where it is made', async () => {
    expect(await page.locator('.scp-login').innerText()).toMatch(/app password[\s\S]*Nextcloud[\s\S]*Jianguoyun/);
  });

  test.each(['light', 'dark'])(
    'asks in a form that has nothing that axe calls serious, in the %s theme',
    async (theme) => {
      await page.locator('select').nth(1).selectOption(theme);
      await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
      // Colours animate briefly when the theme changes.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));

      expect(await findViolations(page.mainFrame())).toEqual([]);
    },
  );

  test('that refuses a password says so, and asks again', async () => {
    await signIn('not-this-one');

    await soon(troubles).toContain('rejected the user name and password');
  });

  test('gives the signed pack and its parts to who has them', async () => {
    await signIn(FIRST);

    await soon(() => page.locator('.scp-popup-row p').first().innerText()).toBe('Pack nordwind-cs, revision 42');
    await soon(() => page.locator('.scp-team').innerText()).toContain(`Signed in to ${davHost}`);
  });

  test('has its password kept where no panel looks', async () => {
    const stored = await readStorage(page);

    expect(Object.keys(stored).filter((name) => stored[name]?.join().includes(FIRST))).toEqual([
      'sidedesk-user/logins',
    ]);
  });

  test('gives what the lead changes', async () => {
    const { revision } = await world.publish();
    await checkNow(page);

    await soon(() => page.locator('.scp-popup-row p').first().innerText()).toBe(
      `Pack nordwind-cs, revision ${revision}`,
    );
  });

  test('that takes the password back leaves the old pack in use, and says what to do', async () => {
    await world.dav.configure('users', users(SECOND));
    await checkNow(page);
    await soon(troubles).toContain('rejected the user name and password');

    const inbox = await agent.open(etsy);
    expect(await inbox.sidebar.preview()).toContain('Moin, Annika!');
    await inbox.page.close();
  });

  test('is read again with another password', async () => {
    await signIn(SECOND);

    await soon(troubles).toBe('');
  });

  describe('that the browser may no longer read', () => {
    beforeAll(async () => {
      await setSiteAccess(agent, 'ON_CLICK');
      await page.bringToFront();
      await checkNow(page);
      await waitForTrouble(page, true);
    });
    afterAll(() => setSiteAccess(agent, 'ON_ALL_SITES'));

    test('P05: is told as one that may be down, or may not be read', async () => {
      expect(await troubles()).toContain('the browser may not be allowed to read it');
    });

    test('P05: can be allowed again by a press', async () => {
      expect(await page.getByRole('button', { name: `Allow ${davHost}` }).count()).toBe(1);
    });
  });

  test('has its password forgotten when the team is left', async () => {
    await leave();

    expect(JSON.stringify(await readStorage(page))).not.toContain(SECOND);
  });

  describe('with a plain pack', () => {
    beforeAll(async () => {
      await world.put('plain.json', (await makeTeamPack({ revision: 7 })).json);
    });

    test('gives it to who signs in', async () => {
      await page.locator('#join').fill(`https://${davHost}/acme/plain.json`);
      await page.locator('#join').press('Enter');
      await nameHost();
      await signIn(SECOND);

      await soon(() => page.locator('.scp-popup-row p').first().innerText()).toBe('Pack nordwind-cs, revision 7');
      await leave();
    });

    test('A22: that leads elsewhere is not followed', async () => {
      await page.locator('#join').fill(`https://${davHost}/acme/moved.json`);
      await page.locator('#join').press('Enter');

      await soon(troubles).toContain('Sidedesk follows no redirect');
    });
  });
});

/** Sets "site access" as on the browser's extensions page. */
async function setSiteAccess({ browser }: WebdavAgent, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (update) => {
      type Update = (given: object) => Promise<void>;
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration: Update } };
      };
      return chrome.developerPrivate.updateExtensionConfiguration(update);
    },
    { extensionId: browser.extensionId, hostAccess },
  );
  await page.close();
}
