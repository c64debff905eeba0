import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewHost } from './support/conversation-host.ts';
import { findRow } from './support/conversation-inserts.ts';
import { addCanaries, CANARY, HARD_TEXT, HARD_WORD, NAMING_WORD } from './support/conversation-pack.ts';
import { demoInboxes, etsy, findComposer } from './support/conversation-sites.ts';
import { openWorld, type Opened, type World } from './support/conversation-world.ts';
import { describePage, installProbe, readProbe, readWholePage } from './support/conversation-probe.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

/** Elements beside head and body: the panel's, and nothing else. */
const countStrangers = ({ page }: Pick<Opened, 'page'>) =>
  page.evaluate(() => document.documentElement.children.length - 2);

async function drawAnew({ page, sidebar }: Opened): Promise<void> {
  const old = await sidebar.frame();
  await page.evaluate(() => window.__rerender());
  await expect.poll(() => old.isDetached()).toBe(true);
}

async function insertHardText(opened: Opened): Promise<void> {
  await findRow(opened.sidebar, HARD_WORD);
  await opened.page.keyboard.press('Enter');
  await expect.poll(() => findComposer(opened.page).inputValue()).toContain(HARD_TEXT);
}

describe.each(demoInboxes)('on $site the panel stays', (inbox) => {
  const replacing = { ...inbox, address: inbox.address + (inbox.address.includes('?') ? '&' : '?') + 'replace=1' };

  test('when the page draws itself anew and removes it', async () => {
    const opened = await world.open(replacing);
    await drawAnew(opened);
    await opened.sidebar.waitForBuyer(inbox.buyer);
    expect(await countStrangers(opened)).toBe(1);
  });

  test('and can still insert after that', async () => {
    const opened = await world.open(replacing);
    await drawAnew(opened);
    await opened.sidebar.waitForBuyer(inbox.buyer);
    await insertHardText(opened);
  });

  test('under a strict policy with trusted types', async () => {
    const strict = { ...inbox, address: replacing.address.replace('replace=1', 'csp=1') };
    const opened = await world.open(strict);
    await insertHardText(opened);
    const box = await (await (await opened.sidebar.frame()).frameElement()).boundingBox();
    expect(box).toMatchObject({ x: 1280 - 360, y: 0, width: 360, height: 900 });
  });

  test('away until a late thread has come', async () => {
    const page = await world.context.newPage();
    const address = replacing.address.replace('replace=1', 'late=1');
    await page.goto(address);
    await page.evaluate(() => window.__load());
    await world.watch(page).waitForBuyer(inbox.buyer);
  });
});

describe('a page that removes the panel a hundred times', () => {
  async function fight({ page }: Opened): Promise<{ most: number; lateMs: number }> {
    return page.evaluate(async () => {
      let most = 0;
      let lateMs = 0;
      for (let round = 0; round < 100; round += 1) {
        const strangers = [...document.documentElement.children].slice(2);
        most = Math.max(most, strangers.length);
        strangers.forEach((stranger) => stranger.remove());
        const removedAt = performance.now();
        await new Promise((resolve) => setTimeout(resolve));
        if (document.documentElement.children.length > 2) lateMs = Math.max(lateMs, performance.now() - removedAt);
      }
      return { most, lateMs };
    });
  }

  test('never has two of them', async () => {
    expect(await fight(await world.open(etsy))).toMatchObject({ most: 1 });
  });

  test('has it back at once as long as it comes back', async () => {
    expect((await fight(await world.open(etsy))).lateMs).toBeLessThan(250);
  });

  test('gets its room back while the panel stays away', async () => {
    const opened = await world.open(etsy);
    await fight(opened);
    expect(await opened.page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
  });

  test('has it again, open, when it has calmed down', async () => {
    const opened = await world.open(etsy);
    await fight(opened);
    await expect.poll(() => countStrangers(opened), { timeout: 20_000 }).toBe(1);
    await opened.sidebar.waitForBuyer(etsy.buyer);
  });
});

describe('the panel comes back', () => {
  test('after another page and the way back', async () => {
    const { page, sidebar } = await world.open(etsy);
    await page.goto('https://www.etsy.com/your/shops/me/dashboard');
    await page.goBack();
    await sidebar.waitForBuyer(etsy.buyer);
    expect(await countStrangers({ page })).toBe(1);
  });

  test("with a new connection after the browser's back/forward cache", async () => {
    const opened = await world.open(etsy);
    // The harness's browser keeps no pages, so the event of a kept one is made.
    await opened.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await opened.sidebar.waitForBuyer(etsy.buyer);
    await insertHardText(opened);
  });

  test('after the address led away from the inbox and back, and not in between', async () => {
    const opened = await world.open(etsy);
    const { page, sidebar } = opened;
    const show = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path);

    await show('/your/shops/me/dashboard');
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toMatch(/^<html lang="en"><head>/);
    expect(await countStrangers(opened)).toBe(0);

    await show('/messages/1870100001');
    await sidebar.waitForBuyer(etsy.buyer);
    await insertHardText(opened);
  });
});

describe('an update of the extension while an inbox is open', () => {
  test('removes the old panel and brings the new one, without a reload', async () => {
    const opened = await world.open(etsy);
    await opened.page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await findComposer(opened.page).fill('Half a draft. ');
    const old = await opened.sidebar.frame();

    await world.update();
    await expect.poll(() => old.isDetached()).toBe(true);

    await opened.sidebar.waitForBuyer(etsy.buyer);
    expect(await countStrangers(opened)).toBe(1);
    expect(await opened.page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await insertHardText(opened);
  });
});

describe('a page of these hosts that is no inbox', () => {
  const pages = [
    { site: 'shopee', address: 'https://seller.shopee.com.my/portal/order' },
    { site: 'etsy', address: 'https://www.etsy.com/your/shops/me/dashboard' },
    { site: 'amazon', address: 'https://sellercentral.amazon.com/home' },
  ];

  /** The same page under a host that the extension does not know. */
  async function openTwin(address: string): Promise<Page> {
    const original = await world.context.newPage();
    const html = await (await original.goto(address))?.text();
    const twin = await world.context.newPage();
    const { pathname } = new URL(address);
    await twin.route('https://twin.example/**', (route) =>
      route.request().url().endsWith(pathname)
        ? route.fulfill({ body: html ?? '', contentType: 'text/html; charset=utf-8' })
        : route.fulfill({ body: '' }),
    );
    await twin.goto(`https://twin.example${pathname}`);
    return twin;
  }

  test.each(pages)('on $site is as it would be without the extension', async ({ address }) => {
    const page = await world.context.newPage();
    await page.goto(address);
    await world.waitForScripts(page);
    expect(await describePage(page)).toEqual(await describePage(await openTwin(address)));
  });

  test.each(pages)('on $site hears no word of the extension', async ({ address }) => {
    const page = await world.context.newPage();
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    await installProbe(page);
    await page.goto(address);
    await world.waitForScripts(page);
    expect([...(await readProbe(page)), ...logged]).toEqual([]);
  });
});

describe('the page cannot look into the panel', () => {
  test.each(demoInboxes)('on $site it hears nothing of what is typed and pressed there', async (inbox) => {
    const { page, sidebar } = await world.open(inbox, installProbe);
    await findRow(sidebar, HARD_WORD);
    await readProbe(page);

    await page.keyboard.type('Hausschuhe 38');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await (await sidebar.locator('.scp-sec')).first().click();

    expect(await readProbe(page)).toEqual([]);
  });

  test('and finds none of fifty strings of the pack, of which the panel shows many', async () => {
    const other = await openWorld({ change: addCanaries });
    try {
      const camille = { ...etsy, address: 'https://www.etsy.com/messages/1870100003', buyer: etsy.other };
      const { page, sidebar } = await other.open(camille, installProbe);
      const shown = await sidebar.text();
      await findRow(sidebar, `${CANARY}01`);
      await sidebar.openSection('Certificates');

      expect(shown.split(CANARY).length).toBeGreaterThan(3);
      expect(await readWholePage(page)).toContain(etsy.other);
      expect(`${await readWholePage(page)}${(await readProbe(page)).join('')}`).not.toContain(CANARY);
    } finally {
      await other.close();
    }
  });

  test('nor reaches its frame', async () => {
    const { page } = await world.open(etsy);
    const reached = await page.evaluate(() => ({
      frames: window.length,
      elements: document.querySelectorAll('iframe').length,
      roots: [...document.documentElement.children].filter((element) => element.shadowRoot !== null).length,
    }));
    expect(reached).toEqual({ frames: 0, elements: 0, roots: 0 });
  });
});

describe('presses that no hand made', () => {
  test('do not open the collapsed panel', async () => {
    const { page, sidebar } = await world.open(etsy);
    const host = await viewHost(page);
    await (await sidebar.frame()).getByRole('button', { name: 'Hide panel' }).click();
    await expect.poll(() => host.ask('tab', (tab) => tab.hidden)).toBe(false);

    await host.ask('tab', (tab) => {
      tab.click();
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) {
        tab.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
    });

    expect(await host.ask('tab', (tab) => tab.hidden)).toBe(false);
    await (await sidebar.frame()).evaluate(() => undefined);
    await world.forgetPlaces();
  });

  test('do not resize it', async () => {
    const { page } = await world.open(etsy);
    const host = await viewHost(page);
    const width = await host.ask('grip', (grip) => {
      const at = (clientX: number) => ({ clientX, pointerId: 1, bubbles: true, composed: true });
      grip.dispatchEvent(new PointerEvent('pointerdown', at(900)));
      grip.dispatchEvent(new PointerEvent('pointermove', at(700)));
      grip.dispatchEvent(new PointerEvent('lostpointercapture', at(700)));
      grip.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      return grip.parentElement?.offsetWidth;
    });
    expect(width).toBe(360);
  });

  test('and one that is lured onto a panel made see-through insert nothing', async () => {
    const opened = await world.open(etsy);
    const { page, sidebar } = opened;
    const section = await sidebar.openSection('Certificates');
    const setOpacity = (value: string) =>
      page.evaluate((opacity) => {
        document.documentElement.style.opacity = opacity;
      }, value);

    await setOpacity('0.01');
    await section.getByRole('button', { name: 'Insert number' }).first().click();
    await setOpacity('');
    await sidebar.openSection('Reply').catch(() => undefined);
    await page.keyboard.press('Escape');
    await insertHardText(opened);

    expect(await findComposer(page).inputValue()).toBe(HARD_TEXT);
  });
});

describe('what buyers write stays text', () => {
  test('when a name is markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const asked: string[] = [];
    const { sidebar } = await world.open(
      { ...etsy, address: 'https://www.etsy.com/messages/1870100006', buyer: name },
      async (page) => void page.on('request', (request) => asked.push(request.url())),
    );
    expect(await sidebar.buyer()).toBe(name);
    expect(asked.filter((url) => url.endsWith('/x'))).toEqual([]);
  });

  test('when a name looks like a variable, which is not filled a second time', async () => {
    const opened = await world.open({
      ...etsy,
      address: 'https://www.etsy.com/messages/1870100005',
      buyer: '{{order.id}}',
    });
    await findRow(opened.sidebar, NAMING_WORD);
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => findComposer(opened.page).inputValue()).toBe('Dear {{order.id}}, order 3390227415.');
  });
});

describe('a page whose layout has changed', () => {
  test('is given no text', async () => {
    const page = await world.context.newPage();
    const sidebar = world.watch(page);
    await page.goto(`${etsy.address}?broken=landmarks`);
    await (await sidebar.locator('.scp-panel')).getByText('Layout changed').waitFor();
    await findRow(sidebar, HARD_WORD);

    await page.keyboard.press('Enter');

    await (await sidebar.locator('.scp-said')).getByText('Copied').waitFor();
    expect(await findComposer(page).inputValue()).toBe('');
  });
});

describe('the extension is switched off while an inbox is open', () => {
  test('takes its panel away within two seconds, gives the room back, and logs no more than one error', async () => {
    const other = await openWorld();
    try {
      const opened = await other.open(etsy);
      const errors: string[] = [];
      opened.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      opened.page.on('pageerror', (fault) => errors.push(fault.message));

      await other.switchOff();

      await expect.poll(() => countStrangers(opened), { timeout: 2000 }).toBe(0);
      expect(await opened.page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
      expect(errors.length).toBeLessThanOrEqual(1);
    } finally {
      await other.close();
    }
  });
});
