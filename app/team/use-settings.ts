import { useEffect } from 'react';
import { changeLanguage, pickInterfaceLanguage } from '../../locales/index.ts';
import { defaultSettings, type Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';
import { useWatched } from './use-watched.ts';

/** The agent's settings, applied to this page: language and theme. */
export function useSettings(userStore: UserStore): Settings {
  const device = useDevice();
  const settings = useWatched(userStore.watchSettings, defaultSettings);
  useEffect(() => {
    void changeLanguage(pickInterfaceLanguage(settings.language ?? device.language));
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.language, settings.theme, device.language]);
  return settings;
}
