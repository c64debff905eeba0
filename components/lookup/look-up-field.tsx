import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/icon.tsx';
import { isComposing } from '../controls/is-composing.ts';
import { useSettledText } from '../controls/use-settled-text.ts';

interface LookUpFieldProps {
  query: string;
  /** `isSettled` is false while an input method composes: the text changes, the answers must not. */
  onQuery: (query: string, isSettled: boolean) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  ref: Ref<HTMLInputElement>;
}

/** The one field over everything that the pack knows. */
export function LookUpField({ query, onQuery, onKey, ref }: LookUpFieldProps) {
  const { t } = useTranslation();
  const settled = useSettledText(onQuery);
  return (
    <div className="scp-field" role="search">
      <Icon name="search" />
      <input
        ref={ref}
        className="grow"
        type="search"
        aria-label={t('lookUp.field')}
        placeholder={t('lookUp.hint')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        {...settled}
        onKeyDown={(event) => {
          if (!isComposing(event)) onKey(event);
        }}
      />
    </div>
  );
}
