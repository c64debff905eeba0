import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

/** Every page of the extension, with words it contains once rendered. */
const pages = [
  ['options.html', 'Options'],
  ['welcome.html', 'Sidedesk is on'],
  ['popup.html', 'Sidedesk'],
  ['diagnostics.html', 'Sidedesk'],
  ['sidebar.html', 'Sidedesk'],
] as const;

describe('the pages of the extension, in Chromium', () => {
  let world: World;
  /** What the policy blocked, and what scripts threw. */
  const faults: string[] = [];

  beforeAll(async () => {
    world = await openWorld();
    await world.context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
        console.error(`policy: ${violatedDirective} ${sample}`);
      });
    });
  });
  afterAll(() => world?.close());

  async function open(name: string): Promise<Page> {
    const page = await world.context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(`${name}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
    await page.goto(`chrome-extension://${world.extensionId}/${name}`);
    await page.locator('#root > *').first().waitFor();
    return page;
  }

  test.each(pages)('A22: draw %s, and meet nothing that their policy refuses', async (name) => {
    const page = await open(name);
    await soon(() => page.locator('#root').innerText()).toMatch(/\S/);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('A22: are used by an agent who joins, searches and inserts, without a refusal', async () => {
    const { sidebar } = await world.open(etsy);
    expect([await sidebar.insert(), faults]).toEqual([
      'Inserted. You are in the reply box now: read it, then press Send.',
      [],
    ]);
  });

  test('A22: take no text for markup, and no policy of their own that would', async () => {
    const page = await open('options.html');
    faults.length = 0;
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        markup: () => (document.createElement('p').innerHTML = '<b>x</b>'),
        document: () => document.write('<b>x</b>'),
        frame: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
        policy: () => {
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
          };
          return trustedTypes.createPolicy('own', {});
        },
      };
      return Object.keys(tries).filter((name) => {
        try {
          tries[name]?.();
          return false;
        } catch {
          return true;
        }
      });
    });
    expect(refused).toEqual(['markup', 'document', 'frame', 'policy']);
    await page.close();
  });
});

describe('the pages of the extension, in Firefox', () => {
  let centre: SellerCentre;
  let firefox: OpenFirefox;

  beforeAll(async () => {
    centre = await startSellerCentre({});
    firefox = await openFirefox(centre);
  });
  afterAll(async () => {
    await firefox?.close();
    await centre?.close();
  });

  test.each(pages)('A22: draw %s, and throw nothing', async (name) => {
    await firefox.openTab(`${firefox.origin}/${name}`);
    await soon(() => firefox.run('page', () => document.querySelector('#root')?.textContent ?? '')).toMatch(/\S/);
    expect(await firefox.scriptErrors()).toEqual([]);
  });

  test('A22: take no text for markup where the browser knows how to refuse it', async () => {
    await firefox.openTab(`${firefox.origin}/options.html`);
    const [isKnown, isRefused] = await firefox.run('page', () => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return ['trustedTypes' in globalThis, false];
      } catch {
        return ['trustedTypes' in globalThis, true];
      }
    });
    expect(isRefused).toBe(isKnown);
  });
});
