import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { KeyCap, KeyCombination } from '../controls/key-cap.tsx';
import { useHasKeyboard } from '../controls/use-has-keyboard.ts';
import { useSettledText } from '../controls/use-settled-text.ts';

interface SearchFieldProps {
  query: string;
  /** `isSettled` is false while an input method composes: the text changes, the results must not. */
  onQuery: (query: string, isSettled: boolean) => void;
  onKey: (event: KeyboardEvent) => void;
  listId: string;
  activeId: string | undefined;
  /** The key that leads here from the page, as the browser reports it. */
  binding: string | undefined;
  ref: Ref<HTMLInputElement>;
}

export function SearchField({ query, onQuery, onKey, listId, activeId, binding, ref }: SearchFieldProps) {
  const { t } = useTranslation();
  const settled = useSettledText(onQuery);
  const hasKeyboard = useHasKeyboard();
  return (
    <div className="scp-field">
      <Icon name="search" />
      <input
        ref={ref}
        className="grow"
        type="text"
        role="combobox"
        aria-label={t('reply.search')}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        placeholder={t('reply.searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        {...settled}
        onKeyDown={(event) => {
          if (!isComposing(event)) onKey(event);
        }}
      />
      {query === '' && <BindingHint binding={binding} />}
      {query !== '' && hasKeyboard && <KeyCap>Esc</KeyCap>}
    </div>
  );
}

function BindingHint({ binding }: { binding: string | undefined }) {
  const { t } = useTranslation();
  if (binding === undefined) return null;
  return binding === '' ? <span className="small i3">{t('reply.setKey')}</span> : <KeyCombination binding={binding} />;
}
