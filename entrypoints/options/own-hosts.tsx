import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls/button.tsx';
import { HERE } from '../../domain/ports.ts';
import { missingHosts } from '../../domain/site/granted-hosts.ts';
import { listAnyHosts, takeBackHost } from '../pages/any-hosts.ts';
import { askForHosts, useOrigins } from '../pages/use-origins.ts';

/** The pages where the agent said "use Sidedesk here", each with the way back. `packAddress` keeps its permission: the pack comes from there. */
export function OwnHosts({ packAddress }: { packAddress: string | undefined }) {
  const { t } = useTranslation();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const origins = useOrigins();
  const isMissing = (host: string) => origins !== undefined && missingHosts([host], origins).length > 0;
  useEffect(() => {
    const read = () => void listAnyHosts().then(setHosts);
    const listen = (changes: object) => {
      if (HERE in changes) read();
    };
    read();
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);
  if (hosts.length === 0) return null;
  return (
    <>
      <p className="i2">{t('options.ownHosts')}</p>
      <ul className="scp-own-hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span className="grow cut">
              {host}
              {isMissing(host) && (
                <span className="small caution"> · {t('options.siteRefused', { missing: 1, of: 1 })}</span>
              )}
            </span>
            {isMissing(host) && (
              <Button small onPress={() => void askForHosts([host])}>
                {t('options.allowSite')}
                <span className="unseen"> {host}</span>
              </Button>
            )}
            <Button small onPress={() => void takeBackHost(host, packAddress)}>
              {t('options.takeBack')}
              <span className="unseen"> {host}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
