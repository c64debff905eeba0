import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';

interface LeaveQuestionProps {
  team: string;
  onLeave: () => void;
  onStay: () => void;
}

/** Asks before a team is left: keys, drafts and answers go, and only a lead's link brings the team back. */
export function LeaveQuestion({ team, onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useTranslation();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div className="scp-leave" role="group" aria-label={t('leave.title', { team })}>
      <p>
        <b>{t('leave.title', { team })}</b> {t('leave.text')}
      </p>
      <div className="row wrap">
        <Button ref={stay} onPress={onStay}>
          {t('leave.stay')}
        </Button>
        <Button onPress={onLeave}>{t('leave.go')}</Button>
      </div>
    </div>
  );
}
