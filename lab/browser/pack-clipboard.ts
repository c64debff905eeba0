import type { PackWorld } from './pack-world.ts';

/** What an agent would paste now. Another page reads it, because only the page with the focus may. */
export async function readClipboard({ context, options }: PackWorld): Promise<string> {
  await context.grantPermissions(['clipboard-read']);
  const page = await options();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Takes away what an earlier test has copied. */
export async function emptyClipboard({ options }: PackWorld): Promise<void> {
  const page = await options();
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
}
