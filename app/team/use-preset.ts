import { useCallback } from 'react';
import type { Preset } from '../../domain/team/preset.ts';
import { presetTrouble } from '../../domain/small-values.ts';
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
  const { managed, values } = useDevice();
  const read = useCallback(async (): Promise<PresetView> => {
    return { preset: await managed.read(), trouble: await values.read(presetTrouble) };
  }, [managed, values]);
  const watch = useCallback(
    (changed: () => void) => {
      const ends = [managed.watch(changed), values.watch([presetTrouble], changed)];
      return () => ends.forEach((end) => end());
    },
    [managed, values],
  );
  return useReread(read, watch) ?? NOTHING;
}
