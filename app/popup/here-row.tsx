import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import type { Here } from './use-here.ts';

/** A page that no site knows: Sidedesk does nothing there until the agent says so, and can be sent away again. */
export function HereRow({ host, here }: { host: string | undefined; here: Here }) {
  const { t } = useTranslation();
  if (host === undefined) {
    return (
      <section className="scp-popup-row">
        <div className="grow">
          <p className="b">{t('popup.unknownPage')}</p>
          <p className="small i2">{t('popup.unknownText')}</p>
        </div>
      </section>
    );
  }
  return (
    <section className="scp-popup-row scp-here">
      {here.isUsed && <Icon name="pulse" className="good" />}
      <div className="grow">
        <p className="b">{here.isUsed ? host : t('popup.unknownPage')}</p>
        <p className="small i2">{here.isUsed ? t('popup.hereText') : t('popup.useHereText', { host })}</p>
        <Button grow onPress={here.isUsed ? here.takeBack : here.use}>
          {!here.isUsed && <Icon name="point" />}
          {t(here.isUsed ? 'popup.takeBack' : 'popup.useHere')}
        </Button>
      </div>
    </section>
  );
}
