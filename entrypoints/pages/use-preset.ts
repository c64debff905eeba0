import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Preset } from '../../domain/team/preset.ts';
import { PRESET } from '../../domain/ports.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { readManaged } from './read-managed.ts';

export interface PresetView {
  /** `undefined` while it is being read. */
  readonly preset: Preset | undefined;
  /** Why the administrator's team could not be joined at the last try. */
  readonly trouble: PackTrouble | undefined;
}

/** What the administrator has set, now and after every change. */
export function usePreset(): PresetView {
  const [view, setView] = useState<PresetView>({ preset: undefined, trouble: undefined });
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const preset = await readManaged();
      const trouble = (await browser.storage.session.get(PRESET))[PRESET] as PackTrouble | null | undefined;
      if (!isGone) setView({ preset, trouble: trouble ?? undefined });
    };
    const listen = (changes: object, area: string) => {
      if (area === 'managed' || PRESET in changes) void read();
    };
    void read();
    browser.storage.onChanged.addListener(listen);
    return () => {
      isGone = true;
      browser.storage.onChanged.removeListener(listen);
    };
  }, []);
  return view;
}
