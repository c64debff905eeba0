import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageChoice } from '../../domain/language/choose-language.ts';
import { Icon } from '../controls/icon.tsx';
import { keepFocus } from '../controls/keep-focus.ts';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { languageName } from '../../domain/language/names.ts';

interface LanguageChipProps {
  choice: LanguageChoice;
  /** Languages that the pack writes in. */
  offered: readonly string[];
  onChoose: (language: string | undefined) => void;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** The reply's language with the reason for it; the agent's choice beats every other. */
export const LanguageChip = memo(function LanguageChip(props: LanguageChipProps) {
  const { choice, offered, onChoose, isOpen, onOpen } = props;
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
        {t(`language.because.${choice.reason}`, { language: name })}
        <Icon name="down" size={14} />
      </button>
      {isOpen && (
        <Menu
          label={t('language.title')}
          items={listItems()}
          onChoose={({ value }) => onChoose(value)}
          onClose={() => onOpen(false)}
        />
      )}
    </span>
  );

  function listItems(): MenuItem<string | undefined>[] {
    return [
      { value: undefined, label: t('language.automatic'), checked: choice.reason !== 'your-choice' },
      ...offered.map((language) => ({
        value: language,
        label: languageName(language, i18n.language),
        checked: choice.reason === 'your-choice' && choice.language === language,
      })),
    ];
  }
});
