import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { sites } from '../../content/sites/index.ts';
import { missingHosts } from '../../domain/site/granted-hosts.ts';
import { useDevice } from '../device.ts';
import { orSay } from '../team/not-done.ts';
import { useOrigins } from '../team/use-origins.ts';

/** The inboxes that Sidedesk knows. Browsers let an agent take any of their hosts away at any time, which is said here with the way back. */
export function SiteList() {
  const { t } = useTranslation();
  const device = useDevice();
  const origins = useOrigins();
  const states = sites.map((site) => {
    const hosts = site.hosts.map(({ host }) => host);
    return { site, hosts, missing: origins ? missingHosts(hosts, origins) : [] };
  });
  const refused = states.filter(({ missing }) => missing.length > 0);
  return (
    <>
      <ul className="scp-site-list">
        {states
          .filter(({ missing }) => missing.length === 0)
          .map(({ site }) => (
            <li key={site.id}>
              {origins && <Icon name="not-listed" size={14} className="good" />}
              {site.title}
            </li>
          ))}
      </ul>
      {refused.length > 0 && (
        <ul className="scp-refused-sites">
          {refused.map(({ site, hosts, missing }) => (
            <li key={site.id}>
              <Icon name="caution" size={14} className="caution" />
              <span className="grow">
                {site.title}
                <span className="small i2">
                  {' '}
                  · {t('options.siteRefused', { missing: missing.length, of: hosts.length })}
                </span>
              </span>
              <Button small onPress={() => void orSay('refused', device.hosts.ask(missing))}>
                {t('options.allowSite')}
                <span className="unseen"> {site.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
