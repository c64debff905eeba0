import type { World } from './world.ts';

/** What an agent would paste now, read by another page because only a focused page may. */
export async function readClipboard({ context, openOptions }: World): Promise<string> {
  await context.grantPermissions(['clipboard-read']);
  const page = await openOptions();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Clears what an earlier test copied. */
export async function emptyClipboard({ openOptions }: World): Promise<void> {
  const page = await openOptions();
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
}
