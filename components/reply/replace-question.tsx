import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { isComposing } from '../controls/is-composing.ts';

interface ReplaceQuestionProps {
  /** Characters of the draft that would go. */
  count: number;
  onReplace: () => void;
  onKeep: () => void;
}

/** Asked before an agent's own words go. Escape keeps them. */
export function ReplaceQuestion({ count, onReplace, onKeep }: ReplaceQuestionProps) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    onKeep();
  };
  return (
    <div className="scp-act" role="group" aria-label={t('insert.replaceQuestion', { count })} onKeyDown={onKeyDown}>
      <p className="scp-ask" role="status">
        {t('insert.replaceQuestion', { count })}
      </p>
      <Button ref={first} kind="go" onPress={onReplace}>
        {t('insert.replace')}
      </Button>
      <Button onPress={onKeep}>{t('insert.keep')}</Button>
    </div>
  );
}
