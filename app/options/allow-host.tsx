import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { useDevice } from '../device.ts';
import { orSay } from '../team/not-done.ts';

/** The way to let Sidedesk read the host of a pack that lets nobody read it from elsewhere. */
export function AllowHost({ host, onAllowed }: { host: string; onAllowed: () => void }) {
  const { t } = useTranslation();
  const { hosts } = useDevice();
  const allow = async () => {
    if (await orSay('refused', hosts.ask([host]))) onAllowed();
  };
  return (
    <p>
      <Button onPress={() => void allow()}>{t('options.allow', { host })}</Button>{' '}
      <span className="small i2">{t('options.allowText')}</span>
    </p>
  );
}
