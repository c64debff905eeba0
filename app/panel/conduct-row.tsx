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
  isSidePanel: boolean;
  onRead: () => void;
}

/**
 * What the page does to the panel, where it helps with the way to the browser's own panel: a page can neither take the keyboard from that nor has to make room for
 * it. That a page has no room is said once.
 */
export function ConductRow({ conduct, settings, userStore, isSidePanel, onRead }: ConductRowProps) {
  if (conduct === 'calm') return null;
  if (conduct === 'keeps-keyboard' && !isSidePanel) return <SidePanelOffer conduct={conduct} onRead={onRead} />;
  if (conduct !== 'no-room') return <ConductNote conduct={conduct} onRead={onRead} />;
  // Before the settings have come nobody knows whether it was said.
  if (settings === defaultSettings || settings.isSidePanelOffered) return null;
  const note = () => void orSay('unsaved', userStore.writeSettings({ isSidePanelOffered: true }));
  return <SidePanelOffer conduct={conduct} onRead={note} />;
}

function SidePanelOffer({ conduct, onRead }: Pick<Parameters<typeof ConductNote>[0], 'conduct' | 'onRead'>) {
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
  return <ConductNote conduct={conduct} onRead={onRead} action={{ label: t('conduct.sidePanel'), onPress: open }} />;
}
