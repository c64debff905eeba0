import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { BoundKeyList } from '../../components/controls/key-cap.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { PersonalSign } from '../../components/panel/personal-sign.tsx';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { TeamPart } from '../options/team-part.tsx';
import type { LoadIntents } from '../panel/reply/use-suggestions.ts';
import { NoticeRow } from '../team/notice-row.tsx';
import { useBindings } from '../team/use-bindings.ts';
import { useNow } from '../team/use-now.ts';
import { usePack } from '../team/use-pack.ts';
import { useSettings } from '../team/use-settings.ts';
import { ExampleConversation } from './example-conversation.tsx';
import { SiteChoice } from './site-choice.tsx';

interface WelcomeProps {
  packStore: PackStore;
  userStore: UserStore;
  loadIntents: LoadIntents;
}

const CAN = ['reads', 'writes', 'asks'] as const;
const NEVER = ['sends', 'collects', 'elsewhere'] as const;

/** The first page after the installation: three steps, each of which works without the next, and what Sidedesk can see. */
export function Welcome({ packStore, userStore, loadIntents }: WelcomeProps) {
  const { t } = useTranslation();
  const now = useNow();
  const settings = useSettings(userStore);
  const view = usePack(packStore, userStore, now);
  const bindings = useBindings();
  const [isTrying, setTrying] = useState(false);
  useEffect(() => {
    document.title = `Sidedesk · ${t('welcome.title')}`;
  }, [t]);
  return (
    <main className="scp-options scp-welcome">
      <header className="row">
        <Icon name="mark" size={20} />
        <h1>{t('welcome.title')}</h1>
      </header>
      <p className="i2">{t('welcome.text')}</p>
      <NoticeRow settings={settings} userStore={userStore} />
      <section>
        <h2>1 · {t('welcome.sites.title')}</h2>
        <p className="i2">{t('welcome.sites.text')}</p>
        <SiteChoice />
      </section>
      <TeamPart view={view} now={now} failed={userStore.failedComparisons} title={`2 · ${t('welcome.team.title')}`} />
      <section>
        <h2>3 · {t('welcome.try.title')}</h2>
        <p className="i2">{t('welcome.try.text')}</p>
        <BoundKeyList bindings={bindings} />
        {settings.sign && (
          <p className="scp-sign-note">
            <PersonalSign sign={settings.sign} />
            <span className="i2">
              {t('welcome.sign')} <a href="/options.html">{t('welcome.signChange')}</a>
            </span>
          </p>
        )}
        {isTrying ? (
          <ExampleConversation packStore={packStore} userStore={userStore} loadIntents={loadIntents} />
        ) : (
          <Button kind="go" onPress={() => setTrying(true)}>
            {t('welcome.try.go')}
          </Button>
        )}
      </section>
      <section>
        <h2>{t('welcome.sees.title')}</h2>
        <ul className="scp-sees">
          {CAN.map((what) => (
            <li key={what}>
              <Icon name="not-listed" size={14} className="good" />
              {t(`welcome.sees.${what}`)}
            </li>
          ))}
          {NEVER.map((what) => (
            <li key={what}>
              <Icon name="block" size={14} className="danger" />
              {t(`welcome.never.${what}`)}
            </li>
          ))}
        </ul>
      </section>
      <footer className="small i3">
        <a href="/options.html">{t('options.title')}</a>
      </footer>
    </main>
  );
}
