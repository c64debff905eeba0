import { useCallback } from 'react';
import { type Preset, MANAGED, readPreset } from '../../domain/team/preset.ts';
import { PRESET } from '../../domain/shared-names.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { useDevice } from '../device.ts';
import { useReread } from './use-watched.ts';

export interface PresetView {
  /** `undefined` while it is being read. */
  readonly preset: Preset | undefined;
  /** Why the administrator's team could not be joined at the last try. */
  readonly trouble: PackTrouble | undefined;
}

const NOTHING: PresetView = { preset: undefined, trouble: undefined };

/** What the administrator has set, now and after every change. */
export function usePreset(): PresetView {
  const { values } = useDevice();
  const read = useCallback(async (): Promise<PresetView> => {
    const preset = readPreset(await values.read('managed', MANAGED));
    const trouble = (await values.read('session', [PRESET]))[PRESET] as PackTrouble | null | undefined;
    return { preset, trouble: trouble ?? undefined };
  }, [values]);
  const watch = useCallback(
    (changed: () => void) =>
      values.watch((keys, area) => {
        if (area === 'managed' || keys.includes(PRESET)) changed();
      }),
    [values],
  );
  return useReread(read, watch) ?? NOTHING;
}
