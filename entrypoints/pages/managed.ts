import { browser } from 'wxt/browser';
import type { Managed } from '../../app/device.ts';
import { readPreset, MANAGED } from '../../domain/team/preset.ts';

export const managed: Managed = {
  // Firefox rejects the request if nothing is set at all.
  read: async () => readPreset(await browser.storage.managed.get([...MANAGED]).catch(() => undefined)),
  watch: (changed) => {
    const tell = (_changes: object, area: string) => void (area === 'managed' && changed());
    browser.storage.onChanged.addListener(tell);
    return () => browser.storage.onChanged.removeListener(tell);
  },
};
