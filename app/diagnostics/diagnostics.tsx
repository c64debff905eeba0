import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { diagnosisLines, diagnosisText } from '../../components/pack/diagnosis.ts';
import { RunList } from '../../components/pack/run-list.tsx';
import { Trouble } from '../../components/pack/trouble.tsx';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { NoticeRow } from '../team/notice-row.tsx';
import { useNow } from '../team/use-now.ts';
import { usePack } from '../team/use-pack.ts';
import { useSettings } from '../team/use-settings.ts';
import { useDeviceFacts } from './use-device-facts.ts';

/** What a helper asks for when something does not work: the state of this device and its pack, and what the last checks came to. */
export function Diagnostics({ packStore, userStore }: { packStore: PackStore; userStore: UserStore }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const settings = useSettings(userStore);
  const view = usePack(packStore, userStore, now);
  const facts = useDeviceFacts(view, userStore);
  const [copied, setCopied] = useState<'diagnostics.copied' | 'health.notCopied'>();
  useEffect(() => {
    document.title = `Sidedesk · ${t('diagnostics.title')}`;
  }, [t]);
  const lines = diagnosisLines(view.status, facts, t, i18n.language);
  const runs = view.team?.runs ?? [];
  const copy = () =>
    void navigator.clipboard.writeText(diagnosisText(lines, runs, t, i18n.language)).then(
      () => setCopied('diagnostics.copied'),
      () => setCopied('health.notCopied'),
    );

  return (
    <main className="scp-options">
      <header className="row">
        <Icon name="mark" size={20} />
        <h1>{t('diagnostics.title')}</h1>
      </header>
      <NoticeRow settings={settings} userStore={userStore} />
      <section>
        <h2>{t('diagnostics.now')}</h2>
        <p className="i2">{t('diagnostics.privacy')}</p>
        {view.status?.trouble && <Trouble trouble={view.status.trouble} isShort />}
        <dl className="scp-facts-list">
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt className="i2">{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className="row">
          <Button kind="go" onPress={copy}>
            {t('diagnostics.copy')}
          </Button>
          <span role="status" className="small i2">
            {copied && t(copied)}
          </span>
        </p>
      </section>
      <section>
        <h2>{t('diagnostics.runs')}</h2>
        <RunList runs={runs} />
      </section>
    </main>
  );
}
