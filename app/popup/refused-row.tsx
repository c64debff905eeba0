import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { orSay } from '../team/not-done.ts';
import { useDevice } from '../device.ts';

/** An inbox that Sidedesk knows but the browser no longer lets it read, with the button that allows it again. */
export function RefusedRow({ title, host }: { title: string; host: string }) {
  const { t } = useTranslation();
  const { hosts } = useDevice();
  return (
    <section className="scp-popup-row scp-here">
      <Icon name="caution" className="caution" />
      <div className="grow">
        <p className="b">{title}</p>
        <p className="small i2">{t('popup.refusedText', { host })}</p>
        <Button grow onPress={() => void orSay('refused', hosts.ask([host]))}>
          {t('options.allow', { host })}
        </Button>
      </div>
    </section>
  );
}
