import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Macro } from '../../domain/pack/schema.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';

/** Where the text of a new own reply comes from. */
export type TextSource = 'selection' | 'draft' | 'last-reply' | 'nothing';

const CLASSES = ['logistics', 'goods', 'payment', 'other'] as const satisfies readonly Macro['class'][];

interface ReplyMenuProps {
  /** The reply that is chosen. */
  macro: Macro | undefined;
  isOwn: boolean;
  isFavourite: boolean;
  /** What there is to make a reply from. */
  sources: readonly TextSource[];
  onFavourite: (isFavourite: boolean) => void;
  onEdit: () => void;
  onStart: (from: TextSource) => void;
  /** The class of the case: found in the messages, or chosen. */
  caseClass: {
    readonly found: Macro['class'] | undefined;
    readonly chosen: Macro['class'] | undefined;
    readonly choose: (ofClass: Macro['class']) => void;
  };
}

/** What an agent may do with the chosen reply for themselves, and how they make one of their own; last, what kind of case it is. */
export function ReplyMenu({
  macro,
  isOwn,
  isFavourite,
  sources,
  onFavourite,
  onEdit,
  onStart,
  caseClass,
}: ReplyMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="scp-menu-anchor">
      <IconButton
        icon="more"
        label={t('own.menu')}
        expanded={isOpen}
        isMenuOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Menu
          label={t('own.menu')}
          items={listItems()}
          onChoose={({ value: run }) => run()}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );

  function listItems(): MenuItem<() => void>[] {
    const starts = sources.map((source) => ({ value: () => onStart(source), label: t(`own.from.${source}`) }));
    const classes = CLASSES.map((ofClass) => ({
      value: () => caseClass.choose(ofClass),
      label: t('case.of', { class: t(`case.${ofClass}`) }),
      checked: (caseClass.chosen ?? caseClass.found) === ofClass,
      ...(ofClass === caseClass.found && { note: t('case.found') }),
    }));
    if (!macro) return [...starts, ...classes];
    return [
      { value: () => onFavourite(!isFavourite), label: t(isFavourite ? 'own.notFavourite' : 'own.makeFavourite') },
      { value: onEdit, label: t(isOwn ? 'own.edit' : 'own.version') },
      ...starts,
      ...classes,
    ];
  }
}
