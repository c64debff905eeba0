import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Studio } from './studio.ts';

const PICTURE = { width: 600, height: 420 };

/** The browser's extensions page with developer mode on, where a folder is dropped, as `install.png`. */
export async function drawInstall({ browser }: Studio, folder: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(PICTURE);
  await page.goto('chrome://extensions/');
  const developer = page.locator('#devMode');
  if ((await developer.getAttribute('aria-pressed')) !== 'true') await developer.click();
  await page.locator('#loadUnpacked').waitFor();
  await page.getByText('Sidedesk', { exact: true }).first().waitFor();
  await writeFile(join(folder, 'install.png'), await page.screenshot({ animations: 'disabled' }));
  await page.close();
}
