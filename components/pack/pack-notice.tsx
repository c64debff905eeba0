import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';

interface PackNoticeProps {
  notice: 'mended' | 'restored' | 'unanswered' | 'unsaved' | 'refused' | 'unread';
  /** Something that was asked for a moment ago was not done. */
  isAlert?: boolean;
  onRead: () => void;
}

/** What happened to the data on this device, or to what was asked for, until the agent has read it. */
export function PackNotice({ notice, isAlert = false, onRead }: PackNoticeProps) {
  const { t } = useTranslation();
  return (
    <div className="scp-notice" role={isAlert ? 'alert' : 'status'}>
      <p>{t(`notice.${notice}`)}</p>
      <Button onPress={onRead}>{t('notice.read')}</Button>
    </div>
  );
}
