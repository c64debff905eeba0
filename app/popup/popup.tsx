import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { judgeHealth } from '../../components/panel/health-words.ts';
import { ImportProgress } from '../../components/pack/import-progress.tsx';
import { PackRow } from '../../components/pack/pack-row.tsx';
import { sites } from '../../content/sites/index.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { missingHosts, siteAtHost } from '../../domain/site/granted-hosts.ts';
import { useCheck } from '../team/use-check.ts';
import { useDevice } from '../device.ts';
import { useAsk } from '../team/ask-background.ts';
import { useProgress } from '../team/use-progress.ts';
import { isDone } from '../team/not-done.ts';
import { NoticeRow } from '../team/notice-row.tsx';
import { useNow } from '../team/use-now.ts';
import { usePack } from '../team/use-pack.ts';
import { useSettings } from '../team/use-settings.ts';
import { useOrigins } from '../team/use-origins.ts';
import { HereRow } from './here-row.tsx';
import { LookUp } from './look-up.tsx';
import { NewsRow } from './news-row.tsx';
import { RefusedRow } from './refused-row.tsx';
import { useActivePage } from './use-active-page.ts';
import { useHere } from './use-here.ts';

/** This page's state with its switch, and the pack's. It never shows a buyer. */
export function Popup({ packStore, userStore }: { packStore: PackStore; userStore: UserStore }) {
  const { t } = useTranslation();
  const device = useDevice();
  const ask = useAsk();
  const now = useNow();
  const settings = useSettings(userStore);
  const { status, team, active } = usePack(packStore, userStore, now);
  const progress = useProgress(team);
  const check = useCheck();
  const page = useActivePage();
  const site = sites.find((s) => s.id === page.site);
  // The pack's own host stays allowed, or the next check would fail.
  const known = site ? undefined : siteAtHost(sites, page.host);
  const origins = useOrigins();
  const refused = known && page.host !== undefined && origins && missingHosts([page.host], origins).length > 0;
  const here = useHere(site ? undefined : page.host, status?.address);

  // Both browsers allow it only in the press itself.
  const openSidePanel = () => isDone('refused', device.openSidePanel(page.windowId));

  return (
    <main className="scp-popup">
      <header className="row">
        <Icon name="mark" size={14} />
        <h1>Sidedesk</h1>
      </header>
      {active && <LookUp pack={active.pack} userStore={userStore} settings={settings} openSidePanel={openSidePanel} />}
      {site ? (
        <section className="scp-popup-row">
          <Icon name="pulse" className={page.isOff || page.isPackOff ? 'i3' : 'good'} />
          <div className="grow">
            <p>{site.title}</p>
            <p className="small i3">{healthWords()}</p>
          </div>
          {!page.isPackOff && (
            <Switch label={t('popup.on', { site: site.title })} isOn={!page.isOff} onSwitch={page.setOn} />
          )}
        </section>
      ) : refused ? (
        <RefusedRow title={known.title} host={page.host ?? ''} />
      ) : (
        <HereRow host={page.host} here={here} />
      )}
      {site && !page.isOff && !page.isPackOff && page.hasCodes !== undefined && (
        <section className="scp-popup-row">
          <div className="grow">
            <p>{t('popup.codes')}</p>
            <p className="small i3">{t('popup.codesText')}</p>
          </div>
          <Switch label={t('popup.codesOn', { site: site.title })} isOn={page.hasCodes} onSwitch={page.setCodes} />
        </section>
      )}
      {page.isFought && <p className="scp-popup-row caution">{t('popup.fought')}</p>}
      <NoticeRow settings={settings} userStore={userStore} />
      {status && <PackRow status={status} now={now} isChecking={check.isChecking} onCheck={check.run} />}
      {status?.isUncompared && (
        <section className="scp-popup-row">
          <a className="caution" href="/options.html" target="_blank" rel="noreferrer">
            {t('compare.hint')}
          </a>
        </section>
      )}
      {active && <NewsRow pack={active.pack} settings={settings} userStore={userStore} />}
      {progress && <ImportProgress progress={progress} onStop={() => void ask('stopSync', {})} />}
      <section className="scp-popup-row">
        <Button grow onPress={() => void openSidePanel().then((is) => is && window.close())}>
          {t('popup.sidePanel')}
        </Button>
      </section>
      <footer className="row small">
        <a href="/lookup.html" target="_blank" rel="noreferrer">
          {t('lookUp.title')}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {t('options.title')}
        </a>
        <a href="/diagnostics.html" target="_blank" rel="noreferrer">
          {t('diagnostics.title')}
        </a>
        <span className="spacer" />
        <span className="i3 num">{device.version}</span>
      </footer>
    </main>
  );

  function healthWords(): string {
    const { state } = page;
    if (page.isPackOff) return t('popup.packOff');
    if (page.isOff) return t('popup.switchedOff');
    if (state?.kind === 'no-conversation') return t('empty.noConversation');
    if (state?.kind === 'layout-changed') return t('empty.layoutChanged');
    if (!state || state.kind === 'none') return t('popup.unknownText');
    return judgeHealth(state, t).words;
  }
}
