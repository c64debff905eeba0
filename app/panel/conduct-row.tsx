import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConductNote } from '../../components/panel/conduct-note.tsx';
import type { PageConduct } from '../../domain/panel.ts';
import { defaultSettings, type Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';
import { orSay } from '../team/not-done.ts';

interface ConductRowProps {
  conduct: PageConduct;
  settings: Settings;
  userStore: UserStore;
  onRead: () => void;
}

/** What the page does to the panel. That it has no room is said once, with the way to the browser's own panel, which takes none from it. */
export function ConductRow({ conduct, settings, userStore, onRead }: ConductRowProps) {
  if (conduct === 'calm') return null;
  if (conduct !== 'no-room') return <ConductNote conduct={conduct} onRead={onRead} />;
  // Before the settings have come nobody knows whether it was said.
  if (settings === defaultSettings || settings.isSidePanelOffered) return null;
  return <RoomOffer onRead={() => void orSay('unsaved', userStore.writeSettings({ isSidePanelOffered: true }))} />;
}

function RoomOffer({ onRead }: { onRead: () => void }) {
  const { t } = useTranslation();
  const device = useDevice();
  const [windowId, setWindowId] = useState<number>();
  // Asked beforehand: the browser opens its panel only within the press.
  useEffect(() => {
    device.findFrontTab().then(
      (tab) => setWindowId(tab?.windowId),
      () => undefined,
    );
  }, [device]);
  const open = () => {
    void device.openSidePanel(windowId).catch(() => undefined);
    onRead();
  };
  return <ConductNote conduct="no-room" onRead={onRead} action={{ label: t('conduct.sidePanel'), onPress: open }} />;
}
