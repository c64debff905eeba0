import type { PackWorld } from './pack-world.ts';

/** What an agent would paste now, read by another page because only a focused page may. */
export async function readClipboard({ context, options }: PackWorld): Promise<string> {
  await context.grantPermissions(['clipboard-read']);
  const page = await options();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Clears what an earlier test copied. */
export async function emptyClipboard({ options }: PackWorld): Promise<void> {
  const page = await options();
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
}
