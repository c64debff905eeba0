import { browser } from 'wxt/browser';
import { MANAGED, readPreset, type Preset } from '../../domain/pack/preset.ts';

/** What the administrator has set. Firefox refuses to answer where nothing is set at all. */
export async function readManaged(): Promise<Preset> {
  return readPreset(await browser.storage.managed.get([...MANAGED]).catch(() => undefined));
}
