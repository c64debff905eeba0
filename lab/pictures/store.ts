import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inboxes } from '../demo/inboxes.ts';
import { openStudio, type Light, type Scene, type Studio } from './studio.ts';

/** The size that the stores of Chrome, Edge and Mozilla ask for (CSS px). */
const PICTURE = { width: 1280, height: 800 };

/** Chrome's small promotional tile. */
const TILE = { width: 440, height: 280 };

const WORDS = {
  en: {
    insert: 'order confirmed',
    certificates: 'Certificates',
    tile: 'The right reply, beside your inbox. You press Send.',
  },
  'zh-CN': { insert: 'order confirmed', certificates: '证书', tile: '收件箱旁边，就有合适的回复。由你点发送。' },
} as const;

/** Five pictures and the tile for each language that the stores are served in, into `docs/store/pictures/`. */
export async function drawStore(folder: string): Promise<void> {
  for (const language of ['en', 'zh-CN'] as const) {
    const into = join(folder, language.toLowerCase());
    await mkdir(into, { recursive: true });
    await drawLanguage(into, { language, colourScheme: 'light' });
  }
}

async function drawLanguage(into: string, light: Light & { readonly language: keyof typeof WORDS }): Promise<void> {
  const words = WORDS[light.language];
  const studio = await openStudio(light);
  const shoot = async ({ page }: Pick<Scene, 'page'>, name: string) => {
    await page.setViewportSize(PICTURE);
    await page.bringToFront();
    await page.mouse.move(10, 10);
    await writeFile(join(into, `${name}.png`), await shootAtRest(page));
  };

  const reply = await studio.open(inboxes.etsy, 'Annika Vogelsang');
  await shoot(reply, '1-reply');
  await shoot(await studio.open(inboxes.shopee, 'Farid Zulhasni'), '2-listed');
  await reply.panel.openSection(words.certificates);
  await shoot(reply, '3-certificates');
  const sent = await studio.open(inboxes.etsy, 'Annika Vogelsang');
  await sent.panel.search(words.insert);
  await sent.page.keyboard.press('Enter');
  await (await sent.panel.locator('.scp-said:not(:empty)')).waitFor();
  await shoot(sent, '4-inserted');
  await shoot({ page: await openWelcome(studio) }, '5-welcome');
  await drawTile(studio, join(into, 'tile.png'), words.tile);
  await studio.close();
}

/**
 * The panel finds its place on a page whose size has changed a moment later. Animations run on: what lends the page its margin is one, and Playwright
 * would end it.
 */
async function shootAtRest(page: Page): Promise<Buffer> {
  let last: Buffer | undefined;
  for (;;) {
    const next = await page.screenshot();
    if (last?.equals(next)) return next;
    last = next;
    await page.waitForTimeout(500);
  }
}

async function openWelcome({ browser }: Studio) {
  const page = await browser.context.newPage();
  await page.setViewportSize(PICTURE);
  await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
  await page.locator('.scp-choice').waitFor();
  await page.locator('section').nth(1).getByRole('button').first().waitFor();
  return page;
}

async function drawTile({ browser }: Studio, file: string, line: string): Promise<void> {
  const icon = await readFile(join(import.meta.dirname, '../../public/icon/96.png'));
  const page = await browser.context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(
    `<!doctype html><style>
      body { margin: 0; box-sizing: border-box; height: 100vh; padding: 40px; display: flex; flex-direction: column; justify-content: center;
        gap: 12px; font: 600 30px/1.2 Inter, sans-serif; background: #f4f5f7; color: #15181e }
      p { margin: 0; font: 400 18px/1.4 Inter, sans-serif } img { width: 56px }
    </style><img src="data:image/png;base64,${icon.toString('base64')}">Sidedesk<p>${line}</p>`,
  );
  await writeFile(file, await page.screenshot());
  await page.close();
}
