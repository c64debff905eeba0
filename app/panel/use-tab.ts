import { useCallback, useEffect, useRef } from 'react';
import type { PanelPlace } from '../../domain/panel.ts';
import type { PageConnection } from './page/connect-page.ts';

/** The collapsed tab, and the focus on the way between it and the panel: who hides the panel from inside is on the tab, and the other way round. */
export function useTab(page: PageConnection, place: PanelPlace | undefined) {
  const tab = useRef<HTMLButtonElement>(null);
  const hide = useRef<HTMLButtonElement>(null);
  const isShown = !page.isSidePanel && place?.collapsed === true;
  const wasShown = useRef(isShown);
  const isPressed = useRef(false);
  useEffect(() => {
    if (isShown === wasShown.current) return;
    wasShown.current = isShown;
    if (isShown && document.hasFocus()) tab.current?.focus();
    if (!isShown && isPressed.current) hide.current?.focus();
    isPressed.current = false;
  }, [isShown]);
  const open = useCallback(() => {
    isPressed.current = true;
    void page.call('arrange', { collapsed: false }).catch(() => undefined);
  }, [page]);
  return { tab, hide, isShown, side: place?.side ?? ('right' as const), open };
}
