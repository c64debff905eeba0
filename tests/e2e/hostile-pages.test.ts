import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

/** What a page may do to itself while it is read. Each runs in the page until it is closed. */
const attacks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'rewrites its thread every 50 ms': (page) =>
    page.evaluate(() => {
      setInterval(() => {
        const list = document.querySelector('.e-thread');
        list?.replaceChildren(...[...list.children].map((row) => row.cloneNode(true)));
      }, 50);
    }),
  'has 20,000 nodes more in its thread': (page) =>
    page.evaluate(() => {
      const rows = Array.from({ length: 10_000 }, (_, index) => {
        const row = document.createElement('div');
        row.append(Object.assign(document.createElement('span'), { textContent: `line ${index}` }));
        return row;
      });
      document.querySelector('.e-thread')?.prepend(...rows);
    }),
  'brings frames and takes them away': (page) =>
    page.evaluate(() => {
      setInterval(() => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<textarea></textarea><div contenteditable="true"></div>';
        document.querySelector('.e-header')?.append(frame);
        setTimeout(() => frame.remove(), 30);
      }, 60);
    }),
  'hides a box ten shadow roots deep': (page) =>
    page.evaluate(() => {
      let root: ParentNode & Node = document.querySelector('.e-header') ?? document.body;
      for (let depth = 0; depth < 10; depth += 1) {
        const host = document.createElement('x-box');
        root.append(host);
        root = host.attachShadow({ mode: 'open' });
      }
      root.append(document.createElement('textarea'));
    }),
  "wears another inbox's landmarks": (page) =>
    page.evaluate(() => {
      const disguise = document.createElement('div');
      disguise.innerHTML =
        '<kat-textarea></kat-textarea><div data-cy="webchat-root"><div role="option" title="Nobody Else">Nobody Else</div></div>';
      document.body.append(disguise);
    }),
};

describe.each(Object.keys(attacks))('a page that %s', (name) => {
  test('is read as it is, keeps its work, and the next buyer is shown', async () => {
    const { page, sidebar } = await world.open(etsy);
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await attacks[name]?.(page);
    await page.locator(etsy.rowOf(etsy.other)).click();
    await sidebar.waitForBuyer(etsy.other);

    // A blocked page renders hardly any frames; this machine manages 30 a second and more.
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let drawn = 0;
          const count = () => {
            drawn += 1;
            requestAnimationFrame(count);
          };
          requestAnimationFrame(count);
          setTimeout(() => resolve(drawn), 2000);
        }),
    );
    await soon(async () => (await sidebar.verdict()).text).toContain('Listed: caution');

    expect(frames).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });
});

describe('a page that Chrome translates', () => {
  test('F3 F16: says so, and keeps the name and the language that the buyer had', async () => {
    const { page, sidebar } = await world.open(etsy);
    const frame = await sidebar.frame();
    const read = (at: string) => frame.locator(at).first().textContent();
    await page.evaluate(() => {
      // A page's own translation of each message is hidden next to it.
      for (const bubble of document.querySelectorAll('.e-bubble')) {
        const unseen = document.createElement('span');
        unseen.style.display = 'none';
        unseen.textContent = 'Show translation: Hello, do the slippers run large, and when will they arrive? ';
        bubble.prepend(unseen);
      }
    });
    await soon(() => read('.scp-chip')).toBe('German, as the buyer writes');

    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'zh-CN';
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (nodes.nextNode()) texts.push(nodes.currentNode as Text);
      for (const text of texts.filter(({ data }) => data.trim() !== '')) {
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = text.data.replace(/\p{L}+/gu, '译文');
        text.replaceWith(outer);
      }
    });

    await soon(() => read('.scp-conduct')).toContain('a translation (Chrome)');
    expect(await read('.scp-name')).toContain('Annika Vogelsang');
    expect(await read('.scp-chip')).toBe('German, as the buyer writes');
  });
});
