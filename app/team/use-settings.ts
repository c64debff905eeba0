import { useEffect, useState } from 'react';
import { changeLanguage, pickInterfaceLanguage } from '../../locales/index.ts';
import { defaultSettings, type Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';

/** The agent's settings, applied to this page: language and theme. */
export function useSettings(userStore: UserStore): Settings {
  const device = useDevice();
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const stop = new AbortController();
    userStore.watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, [userStore]);
  useEffect(() => {
    void changeLanguage(pickInterfaceLanguage(settings.language ?? device.language));
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.language, settings.theme, device.language]);
  return settings;
}
