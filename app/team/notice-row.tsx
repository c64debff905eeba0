import { PackNotice } from '../../components/pack/pack-notice.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { orSay, useNotDone } from './not-done.ts';

/** Says that something the agent asked for was not done; and once, on the first page that is opened, what happened to the data on this device. */
export function NoticeRow({ settings, userStore }: { settings: Settings; userStore: UserStore }) {
  const { notice } = settings;
  const [notDone, forget] = useNotDone();
  return (
    <>
      {notDone && <PackNotice notice={notDone} isAlert onRead={forget} />}
      {notice && (
        <PackNotice
          notice={notice}
          onRead={() => void orSay('unsaved', userStore.writeSettings({ notice: undefined }))}
        />
      )}
    </>
  );
}
