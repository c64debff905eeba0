import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { readComposer, readFocus, startTypist } from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

const PAGE = 'https://www.etsy.com/messages/1870100007';
const BUYER = 'Henrike Osterloh';

/** Key presses a practised agent may need from the open conversation to the answer in the reply box. */
const KEYS = 3;
const SECONDS = 5;

/** The smallest file that browsers show as a PDF. */
const pdf = new TextEncoder().encode(
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const sha256 = createHash('sha256').update(pdf).digest('hex');
const NAME = 'oeko-tex-23-hde-84417.pdf';
const PATH = `files/${NAME}`;

let world: World;
let inbox: OpenInbox;

beforeAll(async () => {
  world = await openWorld({
    isJoined: false,
    change: (pack) => ({
      ...pack,
      certificates: (pack.certificates ?? []).map((certificate) =>
        certificate.id === 'oeko-tex-fjordlin'
          ? { ...certificate, file: { name: NAME, path: PATH, sha256, bytes: pdf.length } }
          : certificate,
      ),
    }),
  });
  // Right length, different content, whether by a lead's slip or by someone else.
  world.pack.serve({ files: { [PATH]: pdf.toReversed() } });
  await world.join();
});
afterEach(() => inbox?.page.close());
afterAll(() => world?.close());

const fileLine = async () => (await inbox.sidebar.locator('.scp-file')).first();
const openShelf = async () => {
  inbox = await world.open({ address: PAGE, buyer: BUYER });
  await inbox.sidebar.openSection('Certificates');
};

describe('a buyer who asks for a certificate', () => {
  test(`has the answer in the reply box within ${KEYS} keys and ${SECONDS} seconds`, async () => {
    inbox = await world.open(etsy);
    const hands = startTypist(inbox.page, world);
    const begin = performance.now();
    await inbox.page.locator('.e-list a', { hasText: BUYER }).click();
    await (await inbox.sidebar.locator('.scp-name')).getByText(BUYER).waitFor();

    await hands.command('focus-search');
    await soon(() => readFocus(inbox.sidebar)).toMatch(/^Search/);
    await (await inbox.sidebar.locator('[role=option] .t')).getByText('OEKO-TEX').waitFor();
    await hands.press('1');
    await soon(() => readFocus(inbox.sidebar)).toBe('Insert number');
    await hands.press('Enter');

    await soon(async () => (await readComposer(inbox.page)).text).toContain('23.HDE.84417');
    const seconds = (performance.now() - begin) / 1000;
    expect(hands.presses()).toBeLessThanOrEqual(KEYS);
    expect(seconds).toBeLessThanOrEqual(SECONDS);
    expect((await readComposer(inbox.page)).text).toMatch(
      /^Guten Tag Henrike Osterloh,\n\nHier die gewünschten Angaben: OEKO-TEX/,
    );
  });

  test('finds a number of the conversation with its look-up, and is told of the form only', async () => {
    await openShelf();
    const numbers = await (await inbox.sidebar.locator('.scp-number')).allInnerTexts();

    expect(numbers.join('\n')).toMatch(
      /OEKO-TEX.*23\.HDE\.84417.*look up[^]*own[^]*WEEE.*DE58214499[^]*only the look-up tells/,
    );
  });
});

describe('the file of a certificate', () => {
  test('is not kept where the host gives other bytes than the pack names', async () => {
    await openShelf();
    const line = await fileLine();
    await line.getByRole('button', { name: 'Fetch it' }).click();

    await soon(() => line.innerText()).toMatch(/not the file that the pack names.*\s*Try again/);
  });

  test('is fetched, and then opened and saved without a network', async () => {
    world.pack.serve({ files: { [PATH]: pdf } });
    await openShelf();
    const line = await fileLine();
    await line.getByRole('button', { name: 'Fetch it' }).click();
    await soon(() => line.innerText()).toContain('save it under its own name, then attach it to the reply');

    world.takeHostDown(true);
    const [download] = await Promise.all([inbox.page.waitForEvent('download'), line.locator('a.name').click()]);
    expect(download.suggestedFilename()).toBe(NAME);
    const [tab] = await Promise.all([
      world.context.waitForEvent('page'),
      line.getByRole('link', { name: 'open' }).click(),
    ]);
    await soon(() => tab.url()).toMatch(/^blob:chrome-extension:/);
    await tab.close();
    world.takeHostDown(false);
  });
});
