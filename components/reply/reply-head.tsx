import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';

interface ReplyHeadProps {
  title: string;
  /** One step back, out of a form. */
  onBack?: (() => void) | undefined;
  /** At the end of the line. */
  children?: ReactNode;
}

/** The line above a list of replies, or above a form that was opened from it. */
export function ReplyHead({ title, onBack, children }: ReplyHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={onBack ? 'scp-head form' : 'scp-head'}>
      {onBack && <IconButton icon="undo" label={t('reply.back')} onPress={onBack} />}
      <h2 title={title}>{title}</h2>
      <span className="spacer" />
      {children}
    </div>
  );
}
