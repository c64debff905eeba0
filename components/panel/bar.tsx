import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';

interface BarProps {
  /** Marketplace and market: `Shopee · MY`. */
  where: string;
  actions: readonly MenuItem[];
  onAction: (id: string) => void;
  /** Absent in the browser's side panel, which closes by itself. */
  onHide?: (() => void) | undefined;
}

export function Bar({ where, actions, onAction, onHide }: BarProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="scp-bar">
      <span className="site">
        <Icon name="mark" size={14} />
        {where}
      </span>
      <span className="spacer" />
      <span className="scp-menu-anchor">
        <IconButton
          icon="more"
          label={t('bar.more')}
          expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          isMenuOpen={isOpen}
        />
        {isOpen && <Menu label={t('bar.more')} items={actions} onChoose={onAction} onClose={() => setOpen(false)} />}
      </span>
      {onHide && <IconButton icon="hide" label={t('bar.hide')} onPress={onHide} />}
    </header>
  );
}
