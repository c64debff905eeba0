import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Garment } from '../../domain/pack/schema.ts';
import { camille, findComposer } from '../../lab/browser/demo-inboxes.ts';
import { readComposer } from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

/** The sample's slippers, measured inside. */
const garment: Garment = {
  source: { title: 'Insoles, measured' },
  unit: 'mm',
  measures: [{ of: 'foot-length', ease: [4, 11] }],
  rows: [38, 39, 40].map((size, index) => ({ size: `EU ${size}`, values: { 'foot-length': 246 + 7 * index } })),
};

let world: World;
let inbox: OpenInbox;

beforeAll(async () => {
  world = await openWorld({
    change: (pack) => ({
      ...pack,
      products: (pack.products ?? []).map((product) =>
        product.sizing ? { ...product, sizing: { ...product.sizing, garment } } : product,
      ),
    }),
  });
});
afterEach(() => inbox?.page.close());
afterAll(() => world?.close());

const advise = async (text: string) => {
  inbox = await world.open(camille);
  const section = await inbox.sidebar.openSection('Sizes');
  await section.getByLabel('Size to convert').fill(text);
  return section;
};

test('advice by the buyer’s own measures stands in the reply box in their language', async () => {
  const section = await advise('foot 24.2 cm');
  await section.getByText('Size EU 38 fits.').waitFor();
  await section.getByLabel('Size to convert').press('Enter');

  await soon(async () => (await readComposer(inbox.page)).text).toMatch(
    /^Bonjour Camille Aubertin,\n+D’après vos mesures \(.* 24,2 cm\), nous vous conseillons la taille EU 38\. L’article lui-même mesure : .* 24,6 cm\.\n+Bien cordialement/,
  );
});

/** What the page receives when the agent pastes into its reply box. */
const paste = async (page: Page) => {
  const pasted = page.evaluate(
    () =>
      new Promise((resolve) => {
        const take = async ({ clipboardData }: ClipboardEvent) => {
          const file = clipboardData?.files[0];
          const { width = 0, height = 0 } = file ? await createImageBitmap(file) : {};
          resolve({ type: file?.type, isDrawn: width > 100 && height > 50 });
        };
        addEventListener('paste', (event) => void take(event), { once: true });
      }),
  );
  await findComposer(page).click();
  await page.keyboard.press('Control+V');
  return pasted;
};

test('the table is copied as a picture, out of the frame on the page, and the page takes it as one', async () => {
  const section = await advise('foot 24.2 cm');
  await section.getByRole('button', { name: 'Picture' }).click();
  await section.getByText('Copied as a picture. Paste it into the reply.').waitFor();

  expect(await paste(inbox.page)).toEqual({ type: 'image/png', isDrawn: true });
});
