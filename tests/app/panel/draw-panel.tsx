import type { UserEvent } from '@testing-library/user-event';
import { makePackStore, makeUserStore, teamInUse } from '../make-stores.ts';
import { act, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import { App } from '../../../app/panel/app.tsx';
import { connectPage, type PageConnection, type Ways } from '../../../app/panel/page/connect-page.ts';
import { serveLine, type Handlers, type Line } from '../../../domain/channel.ts';
import type { PageCalls, PageNews } from '../../../domain/protocol.ts';
import type { PageState, Reading } from '../../../domain/reading.ts';
import type { Device } from '../../../app/device.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { drawIn } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';

/** An open conversation on Etsy about slippers from the sample pack. */
export function slippers(changes: Partial<Reading> = {}): PageState {
  return {
    kind: 'open',
    reading: {
      site: 'etsy',
      variant: 'messages',
      conversation: '77',
      buyer: { name: 'Annika Vogelsang', handles: [{ type: 'order', value: '3391150872' }], country: 'DE' },
      order: { id: '3391150872', amount: '€39.00' },
      product: { title: 'Fjordlin wool slippers, moss', id: '1748205316' },
      messages: [
        { id: '1', direction: 'in', kind: 'text', text: 'Hallo, welche Größe soll ich nehmen? Ich habe US 9 Damen.' },
        { id: '2', direction: 'out', kind: 'text', text: 'Guten Tag, wir schauen nach.' },
        {
          id: '3',
          direction: 'in',
          kind: 'text',
          text: 'Gibt es ein Zertifikat, OEKO-TEX? Und US 9 women, passt das?',
        },
      ],
      composer: { kind: 'textarea', readOnly: false },
      health: [{ part: 'product', read: true, from: 'page', sure: 'high' }],
      ...changes,
    },
  };
}

/** Two ends of an in-memory connection. */
export function makeLine(): readonly [Line, Line] {
  const ends = [0, 1].map(() => ({ heard: undefined as ((message: unknown) => void) | undefined }));
  const end = (own: number): Line => ({
    post: (message) => ends[1 - own]?.heard?.(structuredClone(message)),
    listen: (receive) => {
      const one = ends[own];
      if (one) one.heard = receive;
    },
  });
  return [end(0), end(1)];
}

/** A content script that accepts every call. */
export function makePageCalls() {
  return {
    insert: vi.fn<Handlers<PageCalls>['insert']>(() => ({ kind: 'arrived' })),
    undo: vi.fn<Handlers<PageCalls>['undo']>(() => ({ restored: true })),
    readDraft: vi.fn<Handlers<PageCalls>['readDraft']>(() => ({
      draft: 'Half a sentence',
      selection: 'selected words',
    })),
    code: vi.fn<Handlers<PageCalls>['code']>(() => true),
    focusComposer: vi.fn<Handlers<PageCalls>['focusComposer']>(() => ({ focused: true })),
    keyboard: vi.fn<Handlers<PageCalls>['keyboard']>(() => null),
    arrange: vi.fn<Handlers<PageCalls>['arrange']>(() => ({ width: 360, side: 'right', collapsed: false })),
    report: vi.fn<Handlers<PageCalls>['report']>(() => 'shapes'),
    pick: vi.fn<Handlers<PageCalls>['pick']>(() => 'picked'),
    picks: vi.fn<Handlers<PageCalls>['picks']>(() => ({})),
    unpick: vi.fn<Handlers<PageCalls>['unpick']>(() => null),
    exportPicks: vi.fn<Handlers<PageCalls>['exportPicks']>(() => '{}'),
  };
}

/** The browser's side panel next to the active tab, which can be disconnected. */
export function makeSidePanel(calls: Handlers<PageCalls>) {
  const [near, far] = makeLine();
  const { tell } = serveLine<PageCalls, PageNews>(far, calls);
  let end: () => void = () => undefined;
  const ways: Ways = {
    findFrontTab: async () => ({ id: 1, windowId: 1, address: undefined }),
    isOurWord: async () => true,
    openTab: (_tab, onEnd) => {
      end = onEnd;
      return { ...near, close: () => undefined };
    },
    onFrontTab: () => undefined,
    askBrowser: async () => ({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] }),
  };
  return { page: connectPage(true, ways), tell, end: () => end() };
}

interface PanelOptions {
  state?: PageState;
  packStore?: ReturnType<typeof makePackStore>;
  userStore?: UserStore;
  device?: Partial<Device>;
  calls?: Partial<ReturnType<typeof makePageCalls>>;
}

/** The whole panel, with stores and page in memory. */
export async function drawPanel(options: PanelOptions = {}) {
  const { state = slippers(), packStore = makePackStore(teamInUse), userStore = makeUserStore() } = options;
  const calls = { ...makePageCalls(), ...options.calls };
  const { page, tell, end } = makeSidePanel(calls);
  const sent = vi.fn<(name: string, ask: unknown) => Promise<unknown>>(async (name) => (name === 'keys' ? [] : {}));
  const Around = aroundBy(makeDevice({ call: sent as unknown as Device['call'], ...options.device }));
  const drawn = await drawIn(
    'en',
    <Around>
      <App
        page={page as PageConnection}
        packStore={packStore}
        userStore={userStore}
        loadIntents={async () => undefined}
      />
    </Around>,
  );
  const show = (next: PageState) => act(async () => tell({ kind: 'page', state: next }));
  await act(async () => undefined);
  await show(state);
  return { ...drawn, calls, page, tell: (news: PageNews) => act(async () => tell(news)), end, show, sent, userStore };
}

/** The panel's one search field. */
export function searchField(): Promise<HTMLElement> {
  return screen.findByRole('combobox');
}

/** Opens the panel's one menu and chooses there, line by line through its folds. */
export async function pickInMenu(user: UserEvent, ...names: readonly (string | RegExp)[]): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More' }));
  for (const name of names) {
    const menu = within(await screen.findByRole('menu'));
    await user.click(menu.queryByRole('menuitem', { name }) ?? menu.getByRole('menuitemradio', { name }));
  }
}

/** Words in the search field, all at once: key by key would render the panel for each letter. */
export async function search(user: UserEvent, words: string): Promise<void> {
  await user.click(await searchField());
  await user.paste(words);
}
