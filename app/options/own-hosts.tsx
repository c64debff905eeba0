import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { anyHosts } from '../../domain/small-values.ts';
import { missingHosts } from '../../domain/site/granted-hosts.ts';
import { useDevice } from '../device.ts';
import { takeBackHost } from '../team/any-hosts.ts';
import { isDone, orSay } from '../team/not-done.ts';
import { useReread } from '../team/use-watched.ts';
import { useOrigins } from '../team/use-origins.ts';

/** The pages where the agent said "use Sidedesk here", each with the way back. `packAddress` keeps its permission: the pack comes from there. */
export function OwnHosts({ packAddress }: { packAddress: string | undefined }) {
  const { t } = useTranslation();
  const device = useDevice();
  const read = useCallback(() => device.values.read(anyHosts), [device]);
  const watch = useCallback((changed: () => void) => device.values.watch([anyHosts], changed), [device]);
  const hosts = useReread(read, watch) ?? [];
  const origins = useOrigins();
  const isMissing = (host: string) => origins !== undefined && missingHosts([host], origins).length > 0;
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
              <Button small onPress={() => void orSay('refused', device.hosts.ask([host]))}>
                {t('options.allowSite')}
                <span className="unseen"> {host}</span>
              </Button>
            )}
            <Button small onPress={() => void isDone('unsaved', takeBackHost(device, host, packAddress))}>
              {t('options.takeBack')}
              <span className="unseen"> {host}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
