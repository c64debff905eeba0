import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from './panel.tsx';
import { PointPage } from './point-page.tsx';
import { FailedPart } from '../../components/controls/failed-part.tsx';
import { layBase } from '../../domain/pack/lay-base.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { baseLayer } from '../pages/base-layer.ts';
import { useNow, usePack, useSettings, type PackView } from '../pages/use-data.ts';
import type { PageConnection } from './connect-page.ts';
import { useBindings } from './use-bindings.ts';
import { conversationKey } from './use-kept.ts';
import { usePackIndex } from './use-pack-index.ts';

/** Clicks in the first moment after the panel appears or moves were meant for what stood there before (ms). */
const UNTOUCHED_MS = 300;

interface AppProps {
  page: PageConnection;
  packStore: PackStore;
  userStore: UserStore;
}

export function App({ page, packStore, userStore }: AppProps) {
  const { t } = useTranslation();
  const view = useSyncExternalStore(page.subscribe, page.view);
  const now = useNow();
  const settings = useSettings(userStore);
  const packView = useBase(usePack(packStore, userStore, now));
  const index = usePackIndex(packView.active?.pack, userStore, settings.role);
  const bindings = useBindings();
  const [isPointing, setPointing] = useState(false);
  const movedAt = useRef(0);
  const { place } = view;
  useEffect(() => {
    movedAt.current = performance.now();
  }, [place?.side, place?.collapsed]);

  const { state } = view;
  // What belongs to one conversation lives below this key: another one starts from nothing.
  const subject = state.kind === 'open' ? conversationKey(state.reading) : state.kind;
  return (
    <div
      className="scp-panel"
      role="complementary"
      aria-label="Sidedesk"
      onClickCapture={(event) => {
        if (event.isTrusted && performance.now() - movedAt.current < UNTOUCHED_MS) event.stopPropagation();
      }}
    >
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
            onPoint={() => setPointing(true)}
          />
        )}
      </FailedPart>
    </div>
  );
}

/** The pack in use with the base under it, made once for each generation. */
function useBase(packView: PackView): PackView {
  const { active } = packView;
  const laid = useMemo(() => active && { ...active, pack: layBase(baseLayer, active.pack) }, [active]);
  return useMemo(() => ({ ...packView, active: laid }), [packView, laid]);
}
