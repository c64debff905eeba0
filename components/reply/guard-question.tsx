import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { isComposing } from '../controls/is-composing.ts';

interface GuardQuestionProps {
  onYes: () => void;
  onNo: () => void;
  /** Copies a request to the lead; left out where a lead has nothing to decide. */
  onLead: (() => void) | undefined;
}

/** Asked before a text goes where something was found. What was pressed to come here does not answer it: the focus is on leaving it. */
export function GuardQuestion({ onYes, onNo, onLead }: GuardQuestionProps) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    onNo();
  };
  return (
    <div className="scp-act" role="group" aria-label={t('guard.question')} onKeyDown={onKeyDown}>
      <p className="scp-ask" role="status">
        {t('guard.question')}
      </p>
      <Button ref={first} onPress={onNo}>
        {t('guard.no')}
      </Button>
      {onLead && <Button onPress={onLead}>{t('guard.toLead')}</Button>}
      <Button onPress={onYes}>{t('guard.yes')}</Button>
    </div>
  );
}
