import { useTranslation } from 'react-i18next';
import type { MenuItem } from '../../components/controls/menu.tsx';
import type { PanelPlace } from '../../domain/panel.ts';
import { useAsk } from '../team/ask-background.ts';
import type { PageConnection, PageView } from './page/connect-page.ts';

/** What the panel's menu offers: its place on the page, the pack, options and keys. */
export function usePanelMenu(page: PageConnection, view: PageView, openKeys: () => void, copyHeld?: () => void) {
  const { t } = useTranslation();
  const ask = useAsk();
  const { place } = view;
  const isOnPage = !page.isSidePanel && place !== undefined;
  // A page that is going takes no order, and the panel goes with it.
  const arrange = (to: Partial<PanelPlace>) => page.call('arrange', to).catch(() => undefined);
  const toOtherSide = () => void arrange({ side: place?.side === 'right' ? 'left' : 'right' });
  const items: MenuItem<() => void>[] = [
    ...(isOnPage ? [{ value: toOtherSide, label: t(place.side === 'right' ? 'menu.left' : 'menu.right') }] : []),
    { value: () => void ask('syncNow', {}), label: t('menu.checkPack') },
    ...(copyHeld ? [{ value: copyHeld, label: t('held.copy') }] : []),
    { value: openKeys, label: t('menu.keys'), note: '?' },
    { value: () => void window.open('/options.html', '_blank'), label: t('menu.options') },
  ];
  const onHide = isOnPage ? () => void arrange({ collapsed: true }) : undefined;
  return { items, onHide };
}
