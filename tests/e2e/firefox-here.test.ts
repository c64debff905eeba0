import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../seller-centre/server.ts';
import { allowDesk, HOST, serveDesk } from './support/desk-page.ts';
import { openFirefox, type OpenFirefox } from './support/firefox.ts';
import { soon } from './support/pack-soon.ts';

let centre: SellerCentre;
let firefox: OpenFirefox;
let extension: string;

beforeAll(async () => {
  centre = await startSellerCentre({ routes: { [HOST]: serveDesk } });
  firefox = await openFirefox({
    ...centre,
    prepare: async (build) => (extension = await allowDesk(build)),
  });
  await firefox.openTab(`https://${HOST}/inbox/7`);
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
  await rm(extension, { recursive: true, force: true });
});

/** What the popup writes when the agent presses "Use Sidedesk here", or takes it back. */
const wish = (hosts: readonly string[]) =>
  firefox.runBehind((here) => {
    const { browser } = globalThis as unknown as { browser: { storage: { local: { set: (v: object) => unknown } } } };
    return browser.storage.local.set({ here });
  }, hosts);
const panel = () => firefox.run('sidebar', () => document.body.innerText).catch(() => 'no panel');

describe('a page that no site knows, in Firefox', () => {
  test('gets nothing until the agent says so', async () => {
    expect(await panel()).toBe('no panel');
  });

  test('gets the panel without being loaded anew, and is read by its look', async () => {
    await wish([HOST]);

    await vi.waitFor(async () => expect(await panel()).toContain('Rosalind Pemberton'), 10_000);
    await vi.waitFor(async () => expect(await panel()).toContain('4 guessed'), 10_000);
  });

  test('is left alone again when the agent takes it back', async () => {
    await wish([]);

    await soon(panel).toBe('no panel');
  });
});
