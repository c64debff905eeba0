import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { PanelPlace } from '../../domain/panel.ts';
import type { PageConnection } from './page/connect-page.ts';

/** The collapsed tab, and the focus on the way between it and the panel: who hides the panel from inside is on the tab, and the other way round. */
export function useTab(page: PageConnection, place: PanelPlace | undefined, ref: RefObject<HTMLButtonElement | null>) {
  const isShown = !page.isSidePanel && place?.collapsed === true;
  const wasShown = useRef(isShown);
  const isPressed = useRef(false);
  useEffect(() => {
    if (isShown === wasShown.current) return;
    wasShown.current = isShown;
    if (isShown && document.hasFocus()) ref.current?.focus();
    if (!isShown && isPressed.current) document.querySelector<HTMLElement>('.scp-hide')?.focus();
    isPressed.current = false;
  }, [isShown, ref]);
  const open = useCallback(() => {
    isPressed.current = true;
    void page.call('arrange', { collapsed: false }).catch(() => undefined);
  }, [page]);
  return { isShown, side: place?.side ?? ('right' as const), open };
}
