import { browser } from 'wxt/browser';
import { readPreset, type Preset, MANAGED } from '../../domain/team/preset.ts';

/** What the administrator has set. Firefox refuses to answer where nothing is set at all. */
export async function readManaged(): Promise<Preset> {
  return readPreset(await browser.storage.managed.get([...MANAGED]).catch(() => undefined));
}
