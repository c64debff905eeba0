import { browser } from 'wxt/browser';
import { readPreset, type Preset, MANAGED } from '../../domain/team/preset.ts';

/** What the administrator has set. Firefox rejects the request if nothing is set at all. */
export async function readManaged(): Promise<Preset> {
  return readPreset(await browser.storage.managed.get([...MANAGED]).catch(() => undefined));
}
