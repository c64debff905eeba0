import { useImperativeHandle, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Menu, type MenuGroup } from '../controls/menu.tsx';
import type { Sign } from '../../domain/personal-sign.ts';
import { PersonalSign } from './personal-sign.tsx';

export interface BarHandle {
  readonly openMenu: () => void;
}

interface BarProps {
  /** Marketplace and market: `Shopee · MY`. */
  where: string;
  /** Distinguishes this panel from one that a page has painted; left out until it was chosen. */
  sign?: Sign | undefined;
  /** What the leads say is new; left out: nothing at all. */
  news?: { readonly unread: number; readonly onOpen: () => void } | undefined;
  /** What the panel's one menu offers, and what choosing it does; asked each time it is opened, and then as it was. */
  listActions: () => readonly MenuGroup<() => void>[];
  /** Absent in the browser's side panel, which has its own close button. */
  onHide?: (() => void) | undefined;
  /** The button that hides the panel. */
  hide?: Ref<HTMLButtonElement>;
  ref?: Ref<BarHandle>;
}

export function Bar({ where, sign, news, listActions, onHide, hide, ref }: BarProps) {
  const { t } = useTranslation();
  const [actions, setActions] = useState<ReturnType<typeof listActions>>();
  const openMenu = () => setActions(listActions());
  useImperativeHandle(ref, () => ({ openMenu }));
  return (
    <header className="scp-bar">
      <span className="site">
        <Icon name="mark" size={14} />
        <span className="cut">{where}</span>
      </span>
      {sign && <PersonalSign sign={sign} />}
      <span className="spacer" />
      {news && (
        <button
          type="button"
          className={news.unread > 0 ? 'scp-icon scp-news' : 'scp-icon'}
          aria-label={newsLabel(news.unread)}
          title={newsLabel(news.unread)}
          onClick={news.onOpen}
        >
          <Icon name="news" />
          {news.unread > 0 && <span aria-hidden="true">{news.unread}</span>}
        </button>
      )}
      <span className="scp-menu-anchor">
        <IconButton
          icon="more"
          label={t('bar.more')}
          expanded={actions !== undefined}
          onPress={() => (actions ? setActions(undefined) : openMenu())}
          isMenuOpen={actions !== undefined}
        />
        {actions && (
          <Menu
            label={t('bar.more')}
            groups={actions}
            onChoose={({ value: run }) => run()}
            onClose={() => setActions(undefined)}
          />
        )}
      </span>
      {onHide && (
        <IconButton ref={hide ?? null} icon="hide" className="scp-hide" label={t('bar.hide')} onPress={onHide} />
      )}
    </header>
  );

  function newsLabel(unread: number): string {
    return unread > 0 ? t('news.unread', { count: unread }) : t('news.title');
  }
}
