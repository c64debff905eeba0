import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls/button.tsx';
import { HERE } from '../../domain/ports.ts';
import { originOf, readAnyHosts } from '../../domain/site/any-hosts.ts';

/** The pages where the agent said "use Sidedesk here", each with the way back. `packAddress` keeps its permission: the pack comes from there. */
export function OwnHosts({ packAddress }: { packAddress: string | undefined }) {
  const { t } = useTranslation();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void browser.storage.local.get(HERE).then((stored) => setHosts(readAnyHosts(stored[HERE])));
    const listen = (changes: object) => {
      if (HERE in changes) read();
    };
    read();
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);
  if (hosts.length === 0) return null;
  const takeBack = async (host: string) => {
    await browser.storage.local.set({ [HERE]: hosts.filter((one) => one !== host) });
    if (packAddress?.includes(`//${host}/`) === true) return;
    // What the manifest itself asks for cannot be given back.
    await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
  };
  return (
    <>
      <p className="i2">{t('options.ownHosts')}</p>
      <ul className="scp-own-hosts">
        {hosts.map((host) => (
          <li key={host}>
            <span className="grow cut">{host}</span>
            <Button small onPress={() => void takeBack(host)}>
              {t('options.takeBack')}
              <span className="unseen"> {host}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
