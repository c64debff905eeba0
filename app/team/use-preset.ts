import { useEffect, useState } from 'react';
import { type Preset, MANAGED, readPreset } from '../../domain/team/preset.ts';
import { PRESET } from '../../domain/shared-names.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { orSay } from './not-done.ts';
import { useDevice } from '../device.ts';

export interface PresetView {
  /** `undefined` while it is being read. */
  readonly preset: Preset | undefined;
  /** Why the administrator's team could not be joined at the last try. */
  readonly trouble: PackTrouble | undefined;
}

/** What the administrator has set, now and after every change. */
export function usePreset(): PresetView {
  const { values } = useDevice();
  const [view, setView] = useState<PresetView>({ preset: undefined, trouble: undefined });
  useEffect(() => {
    let isGone = false;
    const readAll = async () => {
      const preset = readPreset(await values.read('managed', MANAGED));
      const trouble = (await values.read('session', [PRESET]))[PRESET] as PackTrouble | null | undefined;
      return { preset, trouble: trouble ?? undefined };
    };
    const read = async () => {
      const next = await orSay('unread', readAll());
      if (next && !isGone) setView(next);
    };
    const stop = values.watch((keys, area) => {
      if (area === 'managed' || keys.includes(PRESET)) void read();
    });
    void read();
    return () => {
      isGone = true;
      stop();
    };
  }, [values]);
  return view;
}
