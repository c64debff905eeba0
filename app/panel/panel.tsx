import { useEffect, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Guarded } from '../../components/controls/guarded.tsx';
import { Said } from '../../components/controls/said.tsx';
import type { BarHandle } from '../../components/panel/bar.tsx';
import { Blank } from '../../components/panel/blank.tsx';
import { LayoutChanged, NoConversation, NoData, NoInbox } from '../../components/panel/empty-states.tsx';
import { Facts } from '../../components/panel/facts.tsx';
import { Footer } from '../../components/panel/footer.tsx';
import { KeysDialog } from '../../components/panel/keys-dialog.tsx';
import { OtherReplies } from '../../components/panel/other-replies.tsx';
import { TranslatedNote } from '../../components/panel/translated-note.tsx';
import { Who } from '../../components/panel/who.tsx';
import { dayOf } from '../../domain/clock.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import { localTime } from '../../domain/market/find-market.ts';
import { NAMELESS } from '../../domain/reading.ts';
import { hostOfAnySite } from '../../domain/site/picked-parts.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { Settings } from '../../storage/settings.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';
import { useAsk } from '../team/ask-background.ts';
import type { Bindings } from '../team/use-bindings.ts';
import type { PackView } from '../team/use-pack.ts';
import { BuyerVerdict } from './verdict/buyer-verdict.tsx';
import type { PageConnection, PageView } from './page/connect-page.ts';
import { copyText } from '../team/clipboard.ts';
import type { MarkBoard } from './verdict/tab-mark.ts';
import { PanelBar } from './panel-bar.tsx';
import { Parts, type PartsHandle } from './parts.tsx';
import { useConversationFacts } from './conversation/use-conversation-facts.ts';
import { useHistory } from './conversation/use-history.ts';
import { useOthers } from './conversation/use-unfinished.ts';
import { useHeld } from './verdict/use-held.ts';
import { createVerdictBoard } from './conversation/known-buyer.ts';
import type { PackIndex } from './reply/use-pack-index.ts';
import { titleOfSite } from '../pack/title-of-site.ts';
import { useAskedLookUp } from './use-asked-look-up.ts';
import { useRepair } from './use-repair.ts';

export interface PanelProps {
  page: PageConnection;
  view: PageView;
  packView: PackView;
  index: PackIndex;
  packStore: PackStore;
  userStore: UserStore;
  settings: Settings;
  now: Date;
  bindings: Bindings | undefined;
  marks: MarkBoard;
  /** The button that hides the panel. */
  hide: Ref<HTMLButtonElement>;
  /** The agent wants to point at the parts of the page. */
  onPoint: () => void;
}

/** The panel for one conversation, or for none: who, verdict, facts, then the work. */
export function Panel({
  page,
  view,
  packView,
  index,
  packStore,
  userStore,
  settings,
  now,
  bindings,
  marks,
  hide,
  onPoint,
}: PanelProps) {
  const { t, i18n } = useTranslation();
  const ask = useAsk();
  const { state } = view;
  const pack = packView.active?.pack;
  const parts = useRef<PartsHandle>(null);
  const bar = useRef<BarHandle>(null);
  const [chosenLanguage, setChosenLanguage] = useState<string>();
  const [isKeysOpen, setKeysOpen] = useState(false);
  const [board] = useState(createVerdictBoard);
  const { role } = settings;
  const guard = useMemo(() => ({ board, role }), [board, role]);

  const reading = state.kind === 'open' ? state.reading : undefined;
  const siteId = reading?.site ?? (state.kind === 'none' || state.kind === 'open' ? undefined : state.site);
  const siteTitle = titleOfSite(siteId, pack);
  const about = state.kind === 'no-conversation' || state.kind === 'layout-changed' ? state : reading;
  const translated = about?.translated;
  const market = reading?.market ?? (state.kind === 'none' || state.kind === 'open' ? undefined : state.market);
  const facts = useConversationFacts({
    reading,
    written: view.written,
    siteTitle,
    pack,
    products: index.products,
    settings,
    now,
    chosenLanguage,
  });
  const { status } = packView;
  const opens = useMemo(() => ({ keys: () => setKeysOpen(true), menu: () => bar.current?.openMenu() }), []);
  const [said, say] = useState('');
  const copyHeld = useHeld(reading, packView, { packStore, userStore }, say);
  const repair = useRepair(page, onPoint);
  const history = useHistory(reading, userStore.buyers);
  const others = useOthers(userStore.unfinished, reading, pack);
  const { showAddress } = useDevice();

  useAskedLookUp(page, pack !== undefined, (query) => parts.current?.lookFor(query));
  useEffect(() => page.onFocusSearch(() => parts.current?.focusSearch()), [page]);

  const productTitle = facts.product
    ? agentText(facts.product.product.name, i18n.language)
    : (reading?.product?.title ?? reading?.product?.id);
  const where = [siteTitle ?? 'Sidedesk', market].filter(Boolean).join(' · ');
  return (
    <>
      <PanelBar
        ref={bar}
        where={where}
        page={page}
        place={view.place}
        pack={pack}
        settings={settings}
        userStore={userStore}
        hide={hide}
        listReplyActions={() => parts.current?.listActions(copyHeld) ?? onlyHeld()}
        onKeys={opens.keys}
        onOpenEntry={(...entry) => parts.current?.showEntry(...entry)}
      />
      {reading && (
        <Guarded of={reading}>
          <Who
            name={reading.buyer.name}
            country={facts.country}
            language={facts.buyerLanguage}
            time={localTime(facts.market, now) ?? (pack && 'unknown')}
            now={now}
            orders={history?.orders}
            lastReply={lastReply()}
            isNameless={reading.conversation.startsWith(NAMELESS)}
          />
        </Guarded>
      )}
      <Guarded text={t('errors.verdict')} of={state}>
        <BuyerVerdict
          marks={marks}
          board={board}
          state={state}
          packView={packView}
          packStore={packStore}
          userStore={userStore}
          now={now}
        />
      </Guarded>
      {translated && <TranslatedNote by={translated} />}
      {said && <Said text={said} />}
      {state.kind === 'reading' && <Blank why={state.why} />}
      {reading && (
        <Guarded of={reading}>
          <Facts
            order={reading.order}
            product={productFact()}
            today={dayOf(now)}
            onCopy={(text) => void copyFact(text)}
          />
        </Guarded>
      )}
      <div className="scp-scroll">
        {state.kind === 'none' && <NoInbox />}
        {state.kind === 'no-conversation' && (
          <NoConversation repair={hostOfAnySite(siteId) === undefined ? undefined : repair} />
        )}
        {state.kind === 'layout-changed' && (
          <LayoutChanged site={siteTitle ?? ''} health={state.health} repair={repair} />
        )}
        {packView.isFailed && status?.trouble && <NoData trouble={status.trouble} />}
        {pack && (
          <Guarded of={reading}>
            <Parts
              ref={parts}
              page={page}
              state={state}
              facts={facts}
              pack={pack}
              isSample={status?.state === 'sample'}
              index={index}
              userStore={userStore}
              guard={guard}
              onLanguage={setChosenLanguage}
              binding={bindings?.get('focus-search')}
              opens={opens}
            />
          </Guarded>
        )}
      </div>
      <Guarded of={status}>
        <Footer page={state} repair={repair} status={status} now={now} onPackPress={() => void ask('syncNow', {})}>
          {others.length > 0 && (
            <OtherReplies
              others={others}
              now={now}
              titleOf={(site) => titleOfSite(site, pack)}
              onOpen={(address) => void showAddress(address).catch(() => say(t('others.notOpened')))}
              onDismiss={(names) => void userStore.unfinished.dismiss(names).catch(() => undefined)}
            />
          )}
        </Footer>
      </Guarded>
      {isKeysOpen && <KeysDialog bindings={bindings} onClose={() => setKeysOpen(false)} />}
    </>
  );

  /** Without a pack there is no reply to do anything with. */
  function onlyHeld() {
    return copyHeld ? [{ label: t('menu.conversation'), items: [{ value: copyHeld, label: t('held.copy') }] }] : [];
  }

  /** What the thread itself shows is not said again. */
  function lastReply() {
    const sent = history?.sent;
    if (!sent || reading?.messages.some(({ direction }) => direction === 'out')) return undefined;
    const macro = pack?.macros.find(({ id }) => id === sent.macro);
    return { at: sent.at, title: macro && agentText(macro.title, i18n.language) };
  }

  async function copyFact(text: string) {
    say(t((await copyText(text)) ? 'said.copied' : 'health.notCopied'));
  }

  function productFact() {
    if (productTitle !== undefined) {
      const isProbable = facts.product?.by === 'title' || (reading?.product?.probably === true && ('page' as const));
      const sku = facts.product?.product.id;
      const chosen = reading?.product?.sku;
      const isSame = chosen?.toLowerCase() === sku?.toLowerCase();
      return {
        title: productTitle,
        sku,
        chosen: isSame ? undefined : chosen,
        others: reading?.product?.others,
        isProbable,
      };
    }
    if (reading?.productLate) return 'late';
    return reading?.health.some(({ part }) => part === 'product') ? undefined : null;
  }
}
