import { openLine, type Caller, type Line } from '../../../domain/channel.ts';
import type { PageCalls, PageNews } from '../../../domain/protocol.ts';
import type { PageConduct, PanelPlace, PanelSight } from '../../../domain/panel.ts';
import type { Written } from '../../../domain/language/written-language.ts';
import type { PageState } from '../../../domain/reading.ts';
import type { CodeNews } from '../../../domain/reply/code-talk.ts';
import { acceptKnock, type IsOurWord } from '../../accept-knock.ts';
import { detectLanguage, type AskBrowser } from './detect-language.ts';
import type { Device } from '../../device.ts';
import { showInTime } from './show-in-time.ts';
import { tellKeyboard } from './tell-keyboard.ts';

/** What the sidebar knows of the page beside it. */
export interface PageView {
  readonly state: PageState;
  readonly place: PanelPlace | undefined;
  /** False before a line was handed over and after it was cut: in a frame nothing at all is shown then. */
  readonly isConnected: boolean;
  /** What the page was last seen doing to the panel. */
  readonly conduct: PageConduct;
  /** The language that the buyer of an open conversation writes, where it is known. */
  readonly written?: Written | undefined;
}

/** How much text the reply box holds, and for which conversation. It changes with every letter, so it is no part of the view. */
export interface Draft {
  readonly conversation: string;
  readonly length: number;
}

export interface PageConnection {
  readonly view: () => PageView;
  readonly draft: () => Draft | undefined;
  readonly subscribe: (changed: () => void) => () => void;
  readonly onFocusSearch: (focus: () => void) => () => void;
  /** A code is typed in the reply box. */
  readonly onCode: (heard: (news: CodeNews) => void) => () => void;
  readonly call: Caller<PageCalls>;
  /** Whether the panel can be seen on the page; it always can in the browser's side panel. It changes often, so it is no part of the view. */
  readonly sight: () => PanelSight;
  /** Says so in the panel, or takes it back. */
  readonly note: (conduct: PageConduct) => void;
  /** The page is in the browser's side panel, not in a frame on the marketplace's page. */
  readonly isSidePanel: boolean;
}

/** How long the panel trusts the last report on whether it can be seen (ms): longer than the content script is silent, and shorter than a lure takes. */
const BELIEVED_MS = 600;

const EMPTY: PageView = { state: { kind: 'none' }, place: undefined, isConnected: false, conduct: 'calm' };

/** The ways from the panel to content scripts, and what else the connection asks of the browser. */
export interface Ways extends Pick<Device, 'findFrontTab'> {
  readonly isOurWord: IsOurWord;
  /** A line to the content script of a tab; `close` ends it, `onEnd` is called when the other side ends it. */
  readonly openTab: (tab: number, onEnd: () => void) => Line & { readonly close: () => void };
  readonly onFrontTab: (heard: (tab: number, windowId: number) => void) => void;
  readonly askBrowser: AskBrowser;
}

/** Connects to the content script: in a frame by the port it hands over, in the side panel to the tab that is in front. */
export function connectPage(isSidePanel: boolean, ways: Ways): PageConnection {
  const changed = new Set<() => void>();
  const focused = new Set<() => void>();
  const codes = new Set<(news: CodeNews) => void>();
  const comesFromPage = followReturn();
  let view = EMPTY;
  let draft: Draft | undefined;
  let sight: { readonly is: PanelSight; readonly at: number } | undefined;
  let states = 0;
  let told: { readonly conversation: string; readonly written: Written | undefined } | undefined;
  let line: ReturnType<typeof openLine<PageCalls, PageNews>> | undefined;

  const show = (next: Partial<PageView>) => {
    view = { ...view, ...next };
    changed.forEach((tell) => tell());
  };
  const countActs = followActs();
  const showState = (state: PageState, written?: Written) => show({ state, written });
  const note = (conduct: PageConduct) => conduct !== view.conduct && show({ conduct });
  const takeState = (state: PageState) => {
    const turn = (states += 1);
    if (state.kind !== 'open') return showState(state);
    const { conversation, translated } = state.reading;
    // What is known of the original holds for its translation.
    if (translated) return showState(state, told?.conversation === conversation ? told.written : undefined);
    // Shown with its language: otherwise the replies would appear in another one for a moment.
    let acts = countActs();
    const meanwhile = { isCurrent: () => turn === states, hasBegun: () => countActs() > acts };
    showInTime(detectLanguage(state.reading, ways.askBrowser), meanwhile, (written) => {
      acts = countActs();
      told = { conversation, written };
      showState(state, written);
    });
  };
  const take = (news: PageNews) => {
    if (news.kind === 'page') takeState(news.state);
    else if (news.kind === 'place') show({ place: news.place });
    else if (news.kind === 'draft') {
      draft = news;
      changed.forEach((tell) => tell());
    } else if (news.kind === 'sight') sight = { is: news.sight, at: performance.now() };
    else if (news.kind === 'conduct') {
      if (news.conduct === 'took-keyboard') keyboard?.bringBack();
      note(news.conduct);
    } else if (news.kind === 'code') codes.forEach((hear) => hear(news));
    else if (news.kind === 'cut') drop();
    else {
      // The frame's active element stays while the page has the focus; the search would take this for a second press in it.
      if (comesFromPage() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      focused.forEach((focus) => focus());
      // In a frame that has just been shown nothing takes the focus before it is drawn.
      requestAnimationFrame(() => document.activeElement === document.body && focused.forEach((focus) => focus()));
    }
  };
  const takeLine = (next: Line) => {
    line?.cut();
    line = openLine<PageCalls, PageNews>(next, take);
    show({ isConnected: true });
    if (!isSidePanel && document.hasFocus())
      void line.call('keyboard', { at: 'in', isMeant: true }).catch(() => undefined);
  };
  const drop = () => {
    line?.cut();
    line = undefined;
    states += 1;
    told = undefined;
    draft = undefined;
    sight = undefined;
    show(EMPTY);
  };

  const keyboard = isSidePanel
    ? undefined
    : tellKeyboard(window, (at, isMeant) => void line?.call('keyboard', { at, isMeant }).catch(() => undefined));
  if (isSidePanel) followFrontTab(ways, takeLine, drop);
  else acceptKnock(ways.isOurWord, takeLine);

  return {
    view: () => view,
    draft: () => draft,
    subscribe: (tell) => {
      changed.add(tell);
      return () => changed.delete(tell);
    },
    onFocusSearch: (focus) => {
      focused.add(focus);
      return () => focused.delete(focus);
    },
    onCode: (heard) => {
      codes.add(heard);
      return () => codes.delete(heard);
    },
    call: (name, ask) => (line ? line.call(name, ask) : Promise.reject(new Error('no-line'))),
    sight: () => {
      if (isSidePanel) return 'seen';
      return sight && performance.now() - sight.at < BELIEVED_MS ? sight.is : 'early';
    },
    note: (conduct) => void note(conduct),
    isSidePanel,
  };
}

/** How often the agent has pressed or typed something in the panel. */
function followActs(): () => number {
  let acts = 0;
  const count = () => (acts += 1);
  window.addEventListener('keydown', count, true);
  window.addEventListener('pointerdown', count, true);
  return () => acts;
}

/** Whether the agent comes from the page: focus is there, or came back and nothing was done in the panel since. */
function followReturn(): () => boolean {
  let isBack = false;
  let isOnItsWay = false;
  const act = () => (isBack = false);
  // Firefox sends no `blur` to a frame that is hidden, so only the return is noticed.
  window.addEventListener('focus', () => {
    // The order can overtake the focus that comes with it; that focus is no second way back.
    isBack = !isOnItsWay;
    isOnItsWay = false;
  });
  window.addEventListener('keydown', act, true);
  window.addEventListener('pointerup', act, true);
  return () => {
    isOnItsWay = !document.hasFocus();
    const comes = isBack || isOnItsWay;
    isBack = false;
    return comes;
  };
}

/** How long a tab without our content script is left alone before it is asked again (ms): it may have become an inbox. */
const RETRY_MS = 1500;

function followFrontTab(ways: Ways, takeLine: (line: Line) => void, drop: () => void) {
  let close = () => {};
  let turns = 0;
  let shown: { readonly tab?: number | undefined; readonly window?: number | undefined } = {};
  const connect = async () => {
    const turn = (turns += 1);
    close();
    close = () => {};
    shown = { window: shown.window };
    drop();
    const tab = await ways.findFrontTab();
    // Two lines at once would show the buyer of a tab that is no longer in front.
    if (turn !== turns) return;
    shown = { tab: tab?.id, window: tab?.windowId };
    if (tab?.id === undefined) return;
    // The inbox may be in a frame of the page; only the frame that shows it takes the line.
    let retry: ReturnType<typeof setTimeout> | undefined;
    const next = ways.openTab(tab.id, () => {
      drop();
      retry = setTimeout(() => void connect(), RETRY_MS);
    });
    close = () => {
      clearTimeout(retry);
      next.close();
    };
    takeLine(next);
  };
  // Ignore tabs of other windows, and keep an open line, because of what the agent has typed beside it.
  ways.onFrontTab((tab, window) => {
    const isElsewhere = shown.window !== undefined && window !== shown.window;
    if (!isElsewhere && tab !== shown.tab) void connect();
  });
  void connect();
}
