import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsertMode } from '../../domain/reply/insert.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Menu } from '../controls/menu.tsx';

const modes = ['end', 'draft'] as const satisfies readonly InsertMode[];

/** Where else a text may go than to the caret. */
export function InsertWays({ onMode }: { onMode: (mode: InsertMode) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="scp-menu-anchor up">
      <IconButton
        icon="more"
        label={t('insert.ways')}
        expanded={isOpen}
        isMenuOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Menu
          label={t('insert.ways')}
          items={modes.map((mode) => ({ value: mode, label: t(`insert.mode.${mode}`) }))}
          onChoose={({ value }) => onMode(value)}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}
