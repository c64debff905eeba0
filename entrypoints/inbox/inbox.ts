import type { Browser } from 'wxt/browser';
import { browser } from './extension.ts';
import { lastEditable, restoreCaret } from '../../content/composer/remember-caret.ts';
import { heldWriting } from '../../content/composer/writing.ts';
import { heldCodes, type Codes } from '../../content/typed-codes/codes.ts';
import { guardKeys } from '../../content/composer/key-guard.ts';
import { serveLine, type Line } from '../../domain/channel.ts';
import { BRING_GUESSING, BRING_WRITING, PANEL_PORT, readOrder, BRING_HOSTING } from '../../domain/shared-names.ts';
import type { PageCalls, PageNews } from '../../domain/protocol.ts';
import { firstPlace } from '../../domain/small-values.ts';
import type { PageConduct } from '../../domain/panel.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';
import { followBox } from '../../content/inbox/follow-box.ts';
import { findShadowRoot } from './find-shadow-root.ts';
import { openFrameLine } from './frame-line.ts';
import { readHandedSites } from './handed-sites.ts';
import { createInserter } from '../../content/inbox/inserter.ts';
import { createPanelKeeper } from './keep-panel.ts';
import { createPageReader, type InboxLook } from '../../content/inbox/page-reader.ts';
import { createRepair } from './repair.ts';

/** The answer to the order that asks for the state. */
interface PageAnswer {
  readonly state: PageState;
  readonly isFought: boolean;
}

type Tell = (news: PageNews) => void;

/** Everything that happens on an inbox page, until the signal: read, watch, host the sidebar, write when asked. `sites` are asked again for each reading. */
export function startInbox(
  window: Window & typeof globalThis,
  sites: () => readonly Site[],
  signal: AbortSignal,
): { readonly refresh: () => void } {
  const { document } = window;
  const listeners = new Set<Tell>();
  const ports = new Set<Browser.runtime.Port>();
  let conduct: PageConduct = 'calm';
  const tellAll: Tell = (news) => {
    if (news.kind === 'conduct') conduct = news.conduct;
    listeners.forEach((tell) => tell(news));
  };
  let state: PageState = { kind: 'none' };

  const bring = (what: string) => browser.runtime.sendMessage(what).catch(() => false);
  const reader = createPageReader(window, sites, readHandedSites(), () => bring(BRING_GUESSING));
  const keys = guardKeys(window, signal);
  const onBox = (element: HTMLElement | undefined) => {
    keeper.makeWay(element);
    codes?.attend(element);
  };
  const box = followBox(window, reader, keys, tellAll, onBox, signal);
  const inserter = createInserter(
    reader,
    () => state,
    keys,
    box,
    () => bring(BRING_WRITING),
  );
  let codes: Codes | undefined;
  const startCodes = () => {
    codes ??= heldCodes()?.({
      window,
      shown: () => state,
      tell: tellAll,
      panel: keeper.panel,
      findShadowRoot,
      openLine: openFrameLine,
      isKnownSite: readHandedSites().length > 0,
      extension: browser,
      signal,
    });
    box.follow();
  };
  const keeper = createPanelKeeper({
    window,
    neededWidth: () => reader.look().neededWidth(),
    keys,
    tellAll,
    bringHosting: () => bring(BRING_HOSTING),
    serve: (line) => serve(line, keeper.mayPress),
    signal,
  });
  const repair = createRepair({
    document,
    sites,
    match: () => reader.look().match(),
    shown: () => state,
    isOurs: (element) => element === keeper.panel()?.shown.host,
    onPicked: () => keeper.panel()?.focusFrame(),
    signal,
  });
  const show = (next: PageState, page: InboxLook) => {
    state = next;
    tellAll({ kind: 'page', state });
    box.look(state.kind === 'open' ? state.reading.conversation : undefined, page);
    // A page without the landmarks may still turn out not to be an inbox: it gets nothing until its look is tried, which is said.
    if (state.kind === 'none' || (state.kind === 'reading' && !state.why && page.match().kind !== 'live')) return;
    void keeper.show(state.kind === 'open' ? state.reading.site : state.site);
    // It is here by the time that somebody has read the reply, and what follows typed codes with it.
    if (state.kind === 'open' && !codes)
      void (heldWriting() ? Promise.resolve() : bring(BRING_WRITING)).then(startCodes);
  };
  reader.watch(show, box.follow, signal);

  browser.runtime.onConnect.addListener(acceptPanel);
  browser.runtime.onMessage.addListener(takeOrder);
  signal.addEventListener(
    'abort',
    () => {
      // From here on nothing is open, whatever was there last: a side panel that still asks must be refused.
      state = { kind: 'none' };
      // An orphaned script has lost its ports with its extension.
      if (!browser.runtime?.id) return;
      browser.runtime.onConnect.removeListener(acceptPanel);
      browser.runtime.onMessage.removeListener(takeOrder);
      ports.forEach((port) => port.disconnect());
    },
    { once: true },
  );

  return { refresh: reader.refresh };

  /** `mayPress`: whether a press in that panel can have been meant. Everything that changes something, or hands out a text of the page, asks it first. */
  function serve(line: Line, mayPress: () => boolean) {
    const { tell } = serveLine<PageCalls, PageNews>(line, {
      insert: async (ask) => {
        if (!codes?.mayInsert(ask) && !mayPress()) return { kind: 'refused', reason: 'not-seen' };
        keeper.keyboard()?.lead();
        const outcome = await inserter.insert(ask);
        if (outcome.kind === 'arrived') keeper.panel()?.rest();
        return outcome;
      },
      undo: (ask) => {
        if (!mayPress()) return { restored: false };
        keeper.keyboard()?.lead();
        return inserter.undo(ask);
      },
      readDraft: (ask) => (mayPress() ? inserter.read(ask) : null),
      code: (ask) => codes?.hear(ask) ?? false,
      focusComposer: () => {
        const composer = reader.look().box() ?? lastEditable(document);
        if (!composer || !mayPress()) return { focused: false };
        keeper.keyboard()?.lead();
        keeper.panel()?.rest();
        return { focused: restoreCaret(composer) };
      },
      keyboard: ({ at, isMeant }) => {
        keeper.keyboard()?.hear(at, isMeant);
        return null;
      },
      arrange: (change) => keeper.panel()?.arrange(change) ?? { ...firstPlace, ...change },
      report: (ask) => (mayPress() ? repair.report(ask) : null),
      pick: (ask) => {
        if (!mayPress()) return 'given-up';
        keeper.keyboard()?.lead();
        return repair.pick(ask);
      },
      picks: repair.picks,
      unpick: (ask) => (mayPress() ? repair.unpick(ask) : null),
      exportPicks: (ask) => (mayPress() ? repair.exportPicks(ask) : null),
    });
    listeners.add(tell);
    tell({ kind: 'page', state });
    const place = keeper.panel()?.place();
    if (place) tell({ kind: 'place', place });
    const draft = box.draft();
    if (draft) tell(draft);
    if (conduct === 'fights') tell({ kind: 'conduct', conduct });
    return { tell, leave: () => void listeners.delete(tell) };
  }

  /** Only the browser's side panel connects, as an extension page does; nothing else may. */
  function acceptPanel(port: Browser.runtime.Port) {
    const isOurs = port.sender?.id === browser.runtime.id && port.sender.url?.startsWith(browser.runtime.getURL('/'));
    if (port.name !== PANEL_PORT || !isOurs) return;
    const line = { post: (m: unknown) => port.postMessage(m), listen: port.onMessage.addListener.bind(port.onMessage) };
    // No page can cover the browser's own panel.
    const { leave } = serve(line, () => true);
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      leave();
    });
  }

  function takeOrder(message: unknown, _sender: unknown, answer: (given: PageAnswer) => void): void {
    const panel = keeper.panel();
    const order = readOrder(message);
    if (order === 'ask-state') answer({ state, isFought: conduct === 'fights' });
    if (order === 'focus-search' && panel) {
      if (panel.place().collapsed) panel.arrange({ collapsed: false });
      panel.focusFrame();
      tellAll({ kind: 'focus-search' });
    }
    if (order === 'toggle-panel' && panel) {
      keeper.keyboard()?.lead();
      const { collapsed } = panel.arrange({ collapsed: !panel.place().collapsed });
      const composer = collapsed && reader.look().box();
      if (composer) restoreCaret(composer);
    }
  }
}
