import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';

/** What happened to the data on this device, or to what was asked for, until the agent has read it. */
export function PackNotice({ notice, onRead }: { notice: 'mended' | 'restored' | 'unanswered'; onRead: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="scp-notice" role={notice === 'unanswered' ? 'alert' : 'status'}>
      <p>{t(`notice.${notice}`)}</p>
      <Button onPress={onRead}>{t('notice.read')}</Button>
    </div>
  );
}
