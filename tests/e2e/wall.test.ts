import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewClosedRoot } from '../../lab/browser/closed-root.ts';
import { findRow, insertHardText } from '../../lab/browser/insert-ways.ts';
import {
  addTestContent,
  addCanaries,
  CANARY,
  HARD_TEXT,
  HARD_WORD,
  NAMING_WORD,
} from '../../lab/browser/test-content.ts';
import { describePage, installProbe, readProbe, readWholePage } from '../../lab/browser/probe.ts';
import { demoInboxes, etsy, findComposer } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

describe('a page of these hosts that is no inbox', () => {
  const pages = [
    { site: 'shopee', address: 'https://seller.shopee.com.my/portal/order' },
    { site: 'etsy', address: 'https://www.etsy.com/your/shops/me/dashboard' },
    { site: 'amazon', address: 'https://sellercentral.amazon.com/home' },
  ];

  /** The same page under a host unknown to the extension. */
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

describe('a page that knows how WXT names its events', () => {
  const EVENT = 'inbox:wxt:content-script-started';

  test('is not told by one that the extension is there', async () => {
    const page = await world.context.newPage();
    await installProbe(page, `${world.extensionId}:${EVENT}`);
    await page.goto('https://www.etsy.com/your/shops/me/dashboard');
    await world.waitForScripts(page);
    expect(await readProbe(page)).toEqual([]);
  });

  test('cannot end the panel by one', async () => {
    const { page, sidebar } = await world.open(etsy);
    await page.evaluate((type) => {
      const detail = { contentScriptName: 'inbox', messageId: 'of-the-page' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
    }, `${world.extensionId}:${EVENT}`);
    await world.waitForScripts(page);
    expect(await sidebar.buyer()).toBe(etsy.buyer);
  });
});

describe('the page cannot look into the panel', () => {
  test.each(demoInboxes)('on $site it hears nothing of what is typed and pressed there', async (inbox) => {
    const { page, sidebar } = await world.open(inbox, (opened) => installProbe(opened));
    await findRow(sidebar, HARD_WORD);
    await readProbe(page);

    await page.keyboard.type('Hausschuhe 38');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await (await sidebar.locator('.scp-sec')).first().click();

    expect(await readProbe(page)).toEqual([]);
  });

  test('U07: and finds none of fifty strings of the pack, of which the panel shows many', async () => {
    const other = await openWorld({ change: addCanaries });
    try {
      expect(new Set(other.team.json.match(new RegExp(`${CANARY}\\d+`, 'g'))).size).toBeGreaterThanOrEqual(50);
      const camille = { ...etsy, address: 'https://www.etsy.com/messages/1870100003', buyer: etsy.other };
      const { page, sidebar } = await other.open(camille, (opened) => installProbe(opened));
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
  test('U03: do not open the collapsed panel', async () => {
    const { page, sidebar } = await world.open(etsy);
    const host = await viewClosedRoot(page);
    await (await sidebar.frame()).getByRole('button', { name: 'Hide panel' }).click();
    await (await sidebar.locator('.scp-tab')).waitFor();

    await host.ask('box', (box) => {
      for (const target of [box, box.querySelector('iframe'), document.documentElement.lastElementChild]) {
        for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) {
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
      }
    });

    await (await sidebar.frame()).evaluate(() => undefined);
    expect(await host.ask('box', (box) => box.offsetWidth)).toBe(32);
    await world.forgetPlaces();
  });

  test('U03: do not resize it', async () => {
    const { page } = await world.open(etsy);
    const host = await viewClosedRoot(page);
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
});

describe('a press that is lured onto a panel made see-through', () => {
  /** Presses "Insert number" while the page hides the panel, then makes everything visible again. */
  async function pressUnseen({ page, sidebar }: OpenInbox): Promise<void> {
    const section = await sidebar.openSection('Certificates');
    const setOpacity = (value: string) =>
      page.evaluate((opacity) => {
        document.documentElement.style.opacity = opacity;
      }, value);
    await setOpacity('0.01');
    await section.getByRole('button', { name: 'Insert number' }).first().click();
    await (await sidebar.locator('.scp-conduct')).waitFor();
    await setOpacity('');
  }

  test('U01: inserts nothing, and one that is seen does', async () => {
    const opened = await world.open(etsy);
    await pressUnseen(opened);
    // Clicks are ignored until the panel has been visible for a moment, so keep clicking.
    await soon(async () => {
      await (await opened.sidebar.locator('.scp-sec')).filter({ hasText: 'Certificates' }).click();
      return (await opened.sidebar.locator('[role=combobox]')).count();
    }).toBe(1);
    await insertHardText(opened);

    expect(await findComposer(opened.page).inputValue()).toBe(HARD_TEXT);
  });

  test("U01: says that the page hides the panel, and leads to the toolbar's button", async () => {
    const opened = await world.open(etsy);
    await pressUnseen(opened);

    expect(await (await opened.sidebar.locator('.scp-conduct p')).innerText()).toMatch(
      /^Something on this page covers or hides the panel\..*behind the toolbar button/,
    );
  });
});

describe('what buyers write stays text', () => {
  const HOSTILE = [
    '<img src=x-of-message onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1"></svg>',
    '[my order](javascript:window.ran=1) javascript:window.ran=1 ![](https://evil.example/x-of-message.png)',
    'Do I need US 12 women?',
  ].join(' ');

  /** Makes the buyer write this, and waits until the panel has read it: it quotes the size in the newest message. */
  async function letBuyerWrite({ page, sidebar }: OpenInbox, words: string): Promise<void> {
    await page.evaluate((text) => {
      const list = document.querySelector('.e-thread');
      const row = [...(list?.querySelectorAll('.e-message:not(.e-out)') ?? [])].at(-1)?.cloneNode(true) as Element;
      const said = [...(row.querySelector('.e-bubble')?.childNodes ?? [])].find((node) => node instanceof Text);
      if (said) said.data = text;
      list?.append(row);
    }, words);
    await soon(() => sidebar.text()).toContain('US 12');
  }

  test('U13: when a message is markup and links, of which the panel draws none', async () => {
    const opened = await world.open(etsy);
    await letBuyerWrite(opened, HOSTILE);

    const drawn = await (
      await opened.sidebar.frame()
    ).evaluate(() => ({
      elements: document.querySelectorAll('img, object, iframe, [onerror], [onload], a[href^="javascript:" i]').length,
      scripts: [...document.scripts].filter(({ src }) => src === '').length,
      ran: 'ran' in window,
    }));
    expect(drawn).toEqual({ elements: 0, scripts: 0, ran: false });
  });

  test('U13: when a message names addresses, of which nobody asks any', async () => {
    const asked: string[] = [];
    const opened = await world.open(
      etsy,
      async (page) => void page.on('request', (request) => asked.push(request.url())),
    );
    await letBuyerWrite(opened, HOSTILE);

    expect(asked.filter((url) => url.includes('x-of-message'))).toEqual([]);
  });

  test('U13: when a name is markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const asked: string[] = [];
    const { sidebar } = await world.open(
      { ...etsy, address: 'https://www.etsy.com/messages/1870100006', buyer: name },
      async (page) => void page.on('request', (request) => asked.push(request.url())),
    );
    expect(await sidebar.buyer()).toBe(name);
    expect(asked.filter((url) => url.endsWith('/x'))).toEqual([]);
  });

  test('U15: when a name hides characters and looks like a listed one, which changes no verdict', async () => {
    const { page, sidebar } = await world.open(etsy);
    await page.addInitScript((name) => {
      const rename = () => {
        const link = document.querySelector('aside a[href*="/people/"]');
        if (link && link.textContent !== name) link.textContent = name;
      };
      new MutationObserver(rename).observe(document, { childList: true, subtree: true });
    }, `\u202e${etsy.other}\u200b`);
    await page.reload();
    await soon(() => sidebar.buyer()).toBe(`U+202E${etsy.other}U+200B`);
    await soon(async () => (await sidebar.verdict()).word).toBe('Not listed');
  });

  test('U14: when a name looks like a variable, which is not filled a second time', async () => {
    const opened = await world.open({
      ...etsy,
      address: 'https://www.etsy.com/messages/1870100005',
      buyer: '{{order.id}}',
    });
    await findRow(opened.sidebar, NAMING_WORD);
    await opened.page.keyboard.press('Enter');
    await soon(() => findComposer(opened.page).inputValue()).toBe('Dear {{order.id}}, order 3390227415.');
  });
});
