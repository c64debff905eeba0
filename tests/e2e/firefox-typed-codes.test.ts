import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { hostPack, makeTeamPack } from '../../lab/seller-centre/team-pack.ts';
import { etsy, shopee } from '../../lab/browser/demo-inboxes.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';
import { soon } from '../../lab/browser/soon.ts';

/** Keys in WebDriver's notation. */
const [TAB, ENTER, ESCAPE, DOWN] = ['\uE004', '\uE007', '\uE00C', '\uE015'];

const WAIT = { timeout: 10_000 };

let centre: SellerCentre;
let firefox: OpenFirefox;

beforeAll(async () => {
  const team = await makeTeamPack();
  centre = await startSellerCentre({ routes: hostPack(team.json).routes });
  firefox = await openFirefox(centre);
  await firefox.followTab(`${firefox.origin}/options.html`);
  await vi.waitUntil(() => firefox.run('page', () => document.querySelector('#join') !== null), WAIT);
  await firefox.press('page', '#join');
  await firefox.type('page', team.link + ENTER);
  await vi.waitUntil(() => firefox.run('page', () => document.body.innerText.includes('Joined')), WAIT);
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
});

const box = () => firefox.run('page', () => document.querySelector('textarea')?.value ?? 'no box');
const sent = () => firefox.run('page', () => window.__sent);
const listed = () =>
  firefox
    .run('list', () => [...document.querySelectorAll('[role=option]')].map((row) => row.textContent ?? ''))
    .catch(() => []);
const chosen = () => firefox.run('list', () => document.querySelector('.on .t')?.textContent ?? '').catch(() => '');

async function open(address: string, buyer: string): Promise<void> {
  await firefox.openTab(address);
  const isReady = (name: string) =>
    document.body.innerText.includes(name) && document.querySelector('.scp-btn.go') !== null;
  await vi.waitUntil(() => firefox.run('sidebar', isReady, buyer).catch(() => false), WAIT);
  await firefox.press('page', 'textarea');
}

describe('in Firefox, a code typed in the reply box', () => {
  beforeEach(() => open(etsy.address, etsy.buyer));

  test('opens the list, and expands in place with Tab', async () => {
    await firefox.type('page', '您好/wismo');
    await soon(async () => (await listed()).join()).toContain('Where is my parcel: in transit');
    await firefox.type('page', TAB);

    await soon(box).toMatch(/^您好Guten Tag Annika Vogelsang,/);
    expect(await firefox.run('page', () => document.activeElement?.localName)).toBe('textarea');
  });

  test('is chosen with the arrows, and left with Escape', async () => {
    await firefox.type('page', '/late');
    await soon(async () => (await listed()).length).toBe(3);
    const first = await chosen();
    await firefox.type('page', DOWN);
    await soon(chosen).not.toBe(first);
    await firefox.type('page', ESCAPE);

    expect(await box()).toBe('/late');
  });

  test('with a value missing opens the form in the panel, and is replaced from there', async () => {
    await firefox.type('page', 'Hallo! /noupdate');
    await soon(async () => (await listed()).length).not.toBe(0);
    await firefox.type('page', TAB);
    const title = () => firefox.run('sidebar', () => document.querySelector('.scp-head.form h2')?.textContent);
    await soon(title).toBe('No tracking update for some days');
    await firefox.type('sidebar', `24 Nov${ENTER}`);

    await soon(box).toMatch(/^Hallo! Guten Tag/);
    expect(await box()).not.toContain('/noupdate');
  });
});

test('in Firefox, a code and Enter, however fast, send nothing', async () => {
  await open(shopee.address, shopee.buyer);
  await firefox.type('page', `/wismo${ENTER}`);

  await soon(box).not.toMatch(/^(?:\/wismo)?$/);
  expect(await sent()).toEqual([]);
});
