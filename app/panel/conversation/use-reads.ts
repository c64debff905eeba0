import { useCallback } from 'react';
import { defaultSettings } from '../../../storage/settings.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { orSay } from '../../team/not-done.ts';
import { useWatched } from '../../team/use-watched.ts';

/** The languages that the agent reads, and how they say so. */
export function useReads(userStore: UserStore) {
  const { reads } = useWatched(userStore.watchSettings, defaultSettings);
  const onRead = useCallback(
    (next: readonly string[]) => void orSay('unsaved', userStore.writeSettings({ reads: next })),
    [userStore],
  );
  return { read: reads, onRead };
}
