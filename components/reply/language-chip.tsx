import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageChoice } from '../../domain/language/choose-language.ts';
import { Icon } from '../controls/icon.tsx';
import { keepFocus } from '../controls/keep-focus.ts';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { languageName } from '../../domain/language/names.ts';
import type { MeaningOrder } from './use-meaning.ts';

interface LanguageChipProps {
  choice: LanguageChoice;
  /** Languages that the pack writes in. */
  offered: readonly string[];
  onChoose: (language: string | undefined) => void;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Whether a reply's meaning goes before its text; left out where nobody asks. */
  meaning?: MeaningOrder;
}

/** The reply's language with the reason for it; the agent's choice beats every other. */
export const LanguageChip = memo(function LanguageChip(props: LanguageChipProps) {
  const { choice, offered, onChoose, isOpen, onOpen, meaning } = props;
  const { t, i18n } = useTranslation();
  const name = languageName(choice.language, i18n.language);
  return (
    <span className="scp-menu-anchor">
      <button
        type="button"
        className="scp-chip"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onMouseDown={isOpen ? keepFocus : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <Icon name="lang" size={14} />
        <span className="cut">{t(`language.because.${choice.reason}`, { language: name })}</span>
        <Icon name="down" size={14} />
      </button>
      {isOpen && (
        <Menu
          label={t('language.title')}
          groups={[{ items: listItems() }]}
          onChoose={({ value: run }) => run()}
          onClose={() => onOpen(false)}
        />
      )}
    </span>
  );

  function listItems(): MenuItem<() => void>[] {
    return [
      { value: () => onChoose(undefined), label: t('language.automatic'), checked: choice.reason !== 'your-choice' },
      ...offered.map((language) => ({
        value: () => onChoose(language),
        label: languageName(language, i18n.language),
        checked: choice.reason === 'your-choice' && choice.language === language,
      })),
      ...(meaning
        ? [{ value: meaning.onSwap, label: t('language.meaningFirst'), checked: meaning.isFirst, note: 'm' }]
        : []),
    ];
  }
});
