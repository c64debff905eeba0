import { useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from './panel.tsx';
import { PointPage } from './point-page.tsx';
import { FailedPart } from '../../components/controls/failed-part.tsx';
import { layBase } from '../../domain/pack/lay-base.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { baseLayer } from '../pack/base-layer.ts';
import { NoticeRow } from '../team/notice-row.tsx';
import { useBindings } from '../team/use-bindings.ts';
import { useNow } from '../team/use-now.ts';
import { usePack, type PackView } from '../team/use-pack.ts';
import { useSettings } from '../team/use-settings.ts';
import { CollapsedTab } from './collapsed-tab.tsx';
import { ConductRow } from './conduct-row.tsx';
import type { PageConnection } from './page/connect-page.ts';
import { createMarkBoard } from './verdict/tab-mark.ts';
import { subjectOf } from './conversation/conversation-key.ts';
import { usePackIndex } from './reply/use-pack-index.ts';
import { titleOfSite } from '../pack/title-of-site.ts';
import type { LoadIntents } from './reply/use-suggestions.ts';
import { useMeantPresses } from './use-meant-presses.ts';
import { useTab } from './use-tab.ts';

interface AppProps {
  page: PageConnection;
  packStore: PackStore;
  userStore: UserStore;
  loadIntents: LoadIntents;
}

export function App({ page, packStore, userStore, loadIntents }: AppProps) {
  const { t } = useTranslation();
  const view = useSyncExternalStore(page.subscribe, page.view);
  const now = useNow();
  const settings = useSettings(userStore);
  const packView = useBase(usePack(packStore, userStore, now));
  const index = usePackIndex(packView.active?.pack, userStore, settings.role, { loadIntents, titleOfSite });
  const bindings = useBindings();
  const [isPointing, setPointing] = useState(false);
  const [marks] = useState(createMarkBoard);
  const { onClickCapture, onKeyDownCapture } = useMeantPresses(page, view.place);
  const { tab, hide, ...way } = useTab(page, view.place);
  const { state } = view;

  // A line that was cut leaves nothing behind: the page has taken the panel, and may show it to anyone.
  if (!page.isSidePanel && !view.isConnected) return null;
  // What belongs to one conversation lives below this key: another one starts from nothing.
  const subject = subjectOf(state);
  return (
    <>
      {way.isShown && <CollapsedTab ref={tab} marks={marks} state={state} side={way.side} onOpen={way.open} />}
      <div
        className="scp-panel"
        role="complementary"
        aria-label="Sidedesk"
        hidden={way.isShown}
        onClickCapture={onClickCapture}
        onKeyDownCapture={onKeyDownCapture}
      >
        <ConductRow
          conduct={view.conduct}
          settings={settings}
          userStore={userStore}
          isSidePanel={page.isSidePanel}
          onRead={() => page.note('calm')}
        />
        <NoticeRow settings={settings} userStore={userStore} />
        <FailedPart text={t('errors.failed')} again={t('errors.again')}>
          {isPointing && state.kind !== 'none' ? (
            <PointPage page={page} state={state} onClose={() => setPointing(false)} />
          ) : (
            <Panel
              key={subject}
              page={page}
              view={view}
              packView={packView}
              index={index}
              packStore={packStore}
              userStore={userStore}
              settings={settings}
              now={now}
              bindings={bindings}
              marks={marks}
              hide={hide}
              onPoint={() => setPointing(true)}
            />
          )}
        </FailedPart>
      </div>
    </>
  );
}

/** The pack in use with the base under it, made once for each generation. */
function useBase(packView: PackView): PackView {
  const { active } = packView;
  const laid = useMemo(() => active && { ...active, pack: layBase(baseLayer, active.pack) }, [active]);
  return useMemo(() => ({ ...packView, active: laid }), [packView, laid]);
}
