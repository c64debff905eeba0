import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuGroup } from '../../components/controls/menu.tsx';
import { Bar, type BarHandle } from '../../components/panel/bar.tsx';
import { NewsDialog } from '../../components/panel/news-dialog.tsx';
import type { ChangedKind } from '../../domain/pack/pack-changes.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import type { PanelPlace } from '../../domain/panel.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useAsk } from '../team/ask-background.ts';
import { useNews } from '../team/use-news.ts';
import type { PageConnection } from './page/connect-page.ts';

interface PanelBarProps {
  /** Marketplace and market. */
  where: string;
  page: PageConnection;
  /** `undefined` in the browser's side panel. */
  place: PanelPlace | undefined;
  pack: PackContent | undefined;
  settings: Settings;
  userStore: UserStore;
  /** The button that hides the panel. */
  hide: Ref<HTMLButtonElement>;
  /** What the menu offers first: what can be done with the chosen reply, and in this conversation. */
  listReplyActions: () => readonly MenuGroup<() => void>[];
  onKeys: () => void;
  /** Shows a reply, product or certificate of the pack. */
  onOpenEntry: (kind: ChangedKind, id: string, title: string) => void;
  ref: Ref<BarHandle>;
}

/** The panel's first line: where it is, the agent's sign, news of the leads, and what its menu offers. */
export function PanelBar({ ref, ...props }: PanelBarProps) {
  const { where, page, place, pack, settings, userStore, hide } = props;
  const { news, changes, unread, isOpen, open, close, shownNew, markUnread } = useNews(pack, settings, userStore);
  const menu = usePanelMenu(page, place, props.onKeys);
  return (
    <>
      <Bar
        ref={ref}
        where={where}
        sign={settings.sign}
        news={news.length + changes.length > 0 ? { unread, onOpen: open } : undefined}
        listActions={() => [...props.listReplyActions(), ...menu.groups]}
        onHide={menu.onHide}
        hide={hide}
      />
      {isOpen && (
        <NewsDialog
          news={news}
          changes={changes}
          unread={shownNew}
          onUnread={markUnread}
          onOpen={props.onOpenEntry}
          onClose={close}
        />
      )}
    </>
  );
}

/** What the panel's menu offers of the panel itself: its place on the page, the pack, options and keys. */
function usePanelMenu(page: PageConnection, place: PanelPlace | undefined, openKeys: () => void) {
  const { t } = useTranslation();
  const ask = useAsk();
  const isOnPage = !page.isSidePanel && place !== undefined;
  // A page that is going takes no order, and the panel goes with it.
  const arrange = (to: Partial<PanelPlace>) => void page.call('arrange', to).catch(() => undefined);
  const toOtherSide = () => arrange({ side: place?.side === 'right' ? 'left' : 'right' });
  const groups: MenuGroup<() => void>[] = [
    {
      label: t('menu.panel'),
      items: [
        ...(isOnPage ? [{ value: toOtherSide, label: t(place.side === 'right' ? 'menu.left' : 'menu.right') }] : []),
        { value: () => void ask('syncNow', {}), label: t('menu.checkPack') },
      ],
    },
    {
      label: t('menu.help'),
      items: [
        { value: () => void window.open('/lookup.html', '_blank'), label: t('lookUp.open') },
        { value: openKeys, label: t('menu.keys'), note: '?' },
        { value: () => void window.open('/options.html', '_blank'), label: t('menu.options') },
      ],
    },
  ];
  return { groups, onHide: isOnPage ? () => arrange({ collapsed: true }) : undefined };
}
