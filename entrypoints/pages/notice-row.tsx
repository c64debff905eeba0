import { PackNotice } from '../../components/pack/pack-notice.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';

/** Tells once, on whichever page comes first, what happened to the data on this device. */
export function NoticeRow({ settings, userStore }: { settings: Settings; userStore: UserStore }) {
  const { notice } = settings;
  if (!notice) return null;
  return <PackNotice notice={notice} onRead={() => void userStore.writeSettings({ notice: undefined })} />;
}
