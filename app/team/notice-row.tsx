import { PackNotice } from '../../components/pack/pack-notice.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useUnanswered } from './ask-background.ts';

/** Tells that what was asked for was not done, and once, on whichever page comes first, what happened to the data on this device. */
export function NoticeRow({ settings, userStore }: { settings: Settings; userStore: UserStore }) {
  const { notice } = settings;
  const [isUnanswered, forget] = useUnanswered();
  return (
    <>
      {isUnanswered && <PackNotice notice="unanswered" onRead={forget} />}
      {notice && <PackNotice notice={notice} onRead={() => void userStore.writeSettings({ notice: undefined })} />}
    </>
  );
}
