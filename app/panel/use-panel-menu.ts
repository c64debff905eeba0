import { useTranslation } from 'react-i18next';
import type { MenuItem } from '../../components/controls/menu.tsx';
import type { PanelPlace } from '../../domain/panel.ts';
import { useAsk } from '../team/ask-background.ts';
import type { PageConnection, PageView } from './page/connect-page.ts';

/** What the panel's menu offers: its place on the page, the pack, options and keys. */
export function usePanelMenu(
  page: PageConnection,
  view: PageView,
  openKeys: (isOpen: boolean) => void,
  copyHeld?: () => void,
) {
  const { t } = useTranslation();
  const ask = useAsk();
  const { place } = view;
  const isOnPage = !page.isSidePanel && place !== undefined;
  // A page that is going takes no order, and the panel goes with it.
  const arrange = (to: Partial<PanelPlace>) => page.call('arrange', to).catch(() => undefined);
  const items: MenuItem[] = [
    ...(isOnPage ? [{ id: 'side', label: t(place.side === 'right' ? 'menu.left' : 'menu.right') }] : []),
    { id: 'sync', label: t('menu.checkPack') },
    ...(copyHeld ? [{ id: 'held', label: t('held.copy') }] : []),
    { id: 'keys', label: t('menu.keys'), note: '?' },
    { id: 'options', label: t('menu.options') },
  ];
  const onAction = (id: string) => {
    if (id === 'side' && place) void arrange({ side: place.side === 'right' ? 'left' : 'right' });
    else if (id === 'sync') void ask('syncNow', {});
    else if (id === 'held') copyHeld?.();
    else if (id === 'keys') openKeys(true);
    else if (id === 'options') window.open('/options.html', '_blank');
  };
  const onHide = isOnPage ? () => void arrange({ collapsed: true }) : undefined;
  return { items, onAction, onHide };
}
