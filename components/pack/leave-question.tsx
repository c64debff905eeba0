import { useTranslation } from 'react-i18next';
import { Question } from '../controls/question.tsx';

interface LeaveQuestionProps {
  team: string;
  onLeave: () => void;
  onStay: () => void;
}

/** Asks before a team is left: keys, drafts and answers go, and only a lead's link brings the team back. */
export function LeaveQuestion({ team, onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useTranslation();
  return (
    <div className="scp-leave">
      <Question
        label={t('leave.title', { team })}
        answers={[
          { label: t('leave.stay'), onPress: onStay },
          { label: t('leave.go'), onPress: onLeave },
        ]}
        onEscape={onStay}
      >
        <b>{t('leave.title', { team })}</b> {t('leave.text')}
      </Question>
    </div>
  );
}
