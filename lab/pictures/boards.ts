import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFile } from '../seller-centre/team-pack.ts';
import { inboxes } from '../demo/inboxes.ts';
import { writeBoard, type Shot } from './board.ts';
import { openStudio, type Light, type Scene, type Studio } from './studio.ts';

const camille = 'https://www.etsy.com/messages/1870100003';
const enLight: Light = { language: 'en', colourScheme: 'light' };
const enDark: Light = { language: 'en', colourScheme: 'dark' };
const zhLight: Light = { language: 'zh-CN', colourScheme: 'light' };
const zhDark: Light = { language: 'zh-CN', colourScheme: 'dark' };

/** One board per drawing, under the drawing's name. */
export async function drawBoards(folder: string): Promise<void> {
  await drawPage(folder, 'agent', enLight);
  await drawPage(folder, 'agent-zh', zhDark);
  await drawListed(folder);
  await drawCannotCheck(folder);
  await drawMacro(folder);
  await drawKnowledge(folder);
  await drawEmpty(folder);
}

async function drawPage(folder: string, name: string, light: Light): Promise<void> {
  const studio = await openStudio(light);
  const { page } = await studio.open(inboxes.etsy, 'Annika Vogelsang');
  await writeFile(join(folder, `${name}.png`), await page.screenshot());
  await studio.close();
}

async function drawListed(folder: string): Promise<void> {
  const studio = await openStudio(zhLight);
  const block = await studio.open(inboxes.shopee, 'Farid Zulhasni');
  const caution = await studio.open(camille, 'Camille Aubertin');
  const shots = [await shoot(studio, '严重程度3', block), await shoot(studio, '严重程度2', caution)];
  await writeBoard(studio, { folder, name: 'listed' }, zhLight, shots);
  await studio.close();
}

async function drawCannotCheck(folder: string): Promise<void> {
  const studio = await openStudio(enDark, { isJoined: false });
  const noTeam = await shoot(studio, 'You have not joined a team', await studio.open(inboxes.etsy, 'Annika Vogelsang'));
  await studio.close();
  // A team's pack is valid for 30 days.
  const issued = new Date(Date.now() - 34 * 86_400_000);
  const stale = await openStudio(enDark, { now: issued });
  const old = await shoot(stale, 'List out of date', await stale.open(inboxes.etsy, 'Annika Vogelsang'));
  const blank = await stale.open(inboxes.shopee, 'Farid Zulhasni');
  await blank.page.getByText('Nur Aisyah', { exact: false }).first().click();
  await (await blank.panel.locator('.scp-bone')).first().waitFor();
  const between = await shoot(stale, 'Blank between two buyers', blank);
  await writeBoard(stale, { folder, name: 'cannot-check' }, enDark, [noTeam, old, between]);
  await stale.close();
}

/** Gives the demo marketplace a low limit, so that one text is too long for it. */
function limitMessages(pack: PackFile): PackFile {
  return { ...pack, policies: pack.policies?.map((policy) => ({ ...policy, messageLimit: 350 })) };
}

async function drawMacro(folder: string): Promise<void> {
  const studio = await openStudio(zhLight);
  const found = await studio.open(inboxes.etsy, 'Annika Vogelsang');
  await found.panel.search('延误');
  const missing = await studio.open(inboxes.etsy, 'Annika Vogelsang');
  await missing.panel.search('customs');
  await missing.page.keyboard.press('Enter');
  await (await missing.panel.locator('.scp-form')).waitFor();
  const shots = [await shoot(studio, '查找', found), await shoot(studio, '缺值', missing)];
  await studio.close();
  const short = await openStudio(zhLight, { change: limitMessages });
  shots.push(await shoot(short, '超长', await short.open(inboxes.etsy, 'Annika Vogelsang')));
  await writeBoard(short, { folder, name: 'macro' }, zhLight, shots);
  await short.close();
}

async function drawKnowledge(folder: string): Promise<void> {
  const studio = await openStudio(enLight);
  const scene = await studio.open(inboxes.etsy, 'Annika Vogelsang');
  const sizes = await scene.panel.openSection('Sizes');
  await sizes.getByRole('button', { name: 'women', exact: true }).click();
  const shots = [await shoot(studio, 'Sizes', scene)];
  await scene.panel.openSection('Certificates');
  shots.push(await shoot(studio, 'Certificates', scene));
  const product = await scene.panel.openSection('Product');
  await product.getByRole('button', { name: 'Choose: Upper' }).first().click();
  shots.push(await shoot(studio, 'Product', scene));
  await writeBoard(studio, { folder, name: 'knowledge' }, enLight, shots);
  await studio.close();
}

async function drawEmpty(folder: string): Promise<void> {
  const studio = await openStudio(enLight);
  const none = await studio.open('https://www.etsy.com/messages');
  const changed = await studio.open(`${inboxes.etsy}?broken=look`);
  await (await changed.panel.locator('.scp-read-list')).waitFor();
  const shots = [await shoot(studio, 'No conversation', none), await shoot(studio, 'Layout changed', changed)];
  await writeBoard(studio, { folder, name: 'empty' }, enLight, shots);
  const options = await studio.browser.context.newPage();
  await options.goto(`chrome-extension://${studio.browser.extensionId}/options.html`);
  await options.locator('.scp-team').waitFor();
  await writeFile(join(folder, 'options.png'), await options.screenshot());
  await studio.close();
}

async function shoot(studio: Studio, caption: string, scene: Scene): Promise<Shot> {
  return { caption, png: await studio.shootPanel(scene) };
}
