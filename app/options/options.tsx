import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BoundKeyList } from '../../components/controls/key-cap.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { interfaceLanguages } from '../../locales/index.ts';
import { languageName } from '../../domain/language/names.ts';
import { roles } from '../../domain/pack/kinds/role.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';
import { orSay } from '../team/not-done.ts';
import { NoticeRow } from '../team/notice-row.tsx';
import { useBindings } from '../team/use-bindings.ts';
import { useNow } from '../team/use-now.ts';
import { usePack } from '../team/use-pack.ts';
import { useSettings } from '../team/use-settings.ts';
import { CodeSetting } from './code-setting.tsx';
import { GapPart } from './gap-part.tsx';
import { OwnHosts } from './own-hosts.tsx';
import { SignPart } from './sign-part.tsx';
import { SiteList } from './site-list.tsx';
import { TeamPart } from './team-part.tsx';
import { TextSetting } from './text-setting.tsx';
import { UsePart } from './use-part.tsx';

export function Options({ packStore, userStore }: { packStore: PackStore; userStore: UserStore }) {
  const { t, i18n } = useTranslation();
  const device = useDevice();
  const now = useNow();
  const settings = useSettings(userStore);
  const view = usePack(packStore, userStore, now);
  const bindings = useBindings();
  useEffect(() => {
    document.title = `Sidedesk · ${t('options.title')}`;
  }, [t]);
  const write = (changes: Partial<Settings>) =>
    void orSay('unsaved', userStore.writeSettings(changes), Object.keys(changes).join());

  return (
    <main className="scp-options">
      <header className="row">
        <Icon name="mark" size={20} />
        <h1>Sidedesk</h1>
      </header>
      <NoticeRow settings={settings} userStore={userStore} />
      <TeamPart view={view} now={now} failed={userStore.failedComparisons} />
      <section>
        <h2>{t('options.you')}</h2>
        <label className="scp-setting">
          <span>{t('options.language')}</span>
          <select
            value={settings.language ?? ''}
            onChange={(event) => write({ language: event.target.value || undefined })}
          >
            <option value="">{t('options.languageSystem')}</option>
            {interfaceLanguages.map((language) => (
              <option key={language} value={language}>
                {languageName(language, language)}
              </option>
            ))}
          </select>
        </label>
        <label className="scp-setting">
          <span>{t('options.theme')}</span>
          <select
            value={settings.theme}
            onChange={(event) => write({ theme: event.target.value as typeof settings.theme })}
          >
            <option value="system">{t('options.themeSystem')}</option>
            <option value="light">{t('options.themeLight')}</option>
            <option value="dark">{t('options.themeDark')}</option>
          </select>
        </label>
        <TextSetting
          label={t('options.agentName')}
          hint={t('options.agentNameHint')}
          value={settings.agentName}
          maxLength={80}
          onChange={(agentName) => write({ agentName })}
        />
        <TextSetting
          label={t('options.agentId')}
          hint={t('options.agentIdHint')}
          value={settings.agentId}
          maxLength={40}
          onChange={(agentId) => write({ agentId })}
        />
        <label className="scp-setting">
          <span>{t('options.role')}</span>
          <select
            value={settings.role}
            onChange={(event) => write({ role: event.target.value as typeof settings.role })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`options.roles.${role}`)}
              </option>
            ))}
          </select>
          <span className="small i3">{t('options.roleHint')}</span>
        </label>
      </section>
      {settings.sign && <SignPart sign={settings.sign} onChange={(sign) => write({ sign })} />}
      <UsePart pack={view.active?.pack} now={now} userStore={userStore} />
      <GapPart store={userStore.gaps} />
      <section>
        <h2>{t('options.keys')}</h2>
        <BoundKeyList bindings={bindings} />
        <p className="small i3">{t('options.changeKeys', { address: device.keysAddress })}</p>
        <CodeSetting />
      </section>
      <section>
        <h2>{t('options.sites')}</h2>
        <p className="i2">{t('options.sitesText')}</p>
        <SiteList />
        <OwnHosts packAddress={view.status?.address} />
      </section>
      <section>
        <h2>{t('options.privacy')}</h2>
        <p className="i2">{t('options.privacyText')}</p>
      </section>
      <footer className="small i3">
        Sidedesk {device.version} · {languageName(i18n.language, i18n.language)} ·{' '}
        <a href="/diagnostics.html" target="_blank" rel="noreferrer">
          {t('diagnostics.title')}
        </a>
      </footer>
    </main>
  );
}
