import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectPage, type Ways } from '../../../../app/panel/page/connect-page.ts';
import { serveLine } from '../../../../domain/channel.ts';
import { KNOCK } from '../../../../domain/shared-names.ts';
import type { PageCalls, PageNews } from '../../../../domain/protocol.ts';
import { makeLine, makePageCalls, slippers } from '../draw-panel.tsx';

afterEach(() => vi.useRealTimers());

function makeWays(changes: Partial<Ways> = {}): Ways {
  return {
    findFrontTab: async () => undefined,
    isOurWord: async () => true,
    openTab: () => ({ ...makeLine()[0], close: () => undefined }),
    onFrontTab: () => undefined,
    askBrowser: async () => ({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] }),
    ...changes,
  };
}

/** Delivers a port, as a page's message does. */
function knock(word: unknown) {
  const port = { postMessage: vi.fn<(message: unknown) => void>(), onmessage: undefined as unknown };
  const event = new MessageEvent('message', { data: { sidedesk: word } });
  Object.defineProperty(event, 'ports', { value: [port] });
  window.dispatchEvent(event);
  const news = (told: PageNews) =>
    (port.onmessage as (m: { data: unknown }) => void)({ data: { type: 'news', news: told } });
  return { port, news };
}

describe('the panel in a frame', () => {
  it('takes a port with a word that our own script wrote, and shows what comes over it', async () => {
    const page = connectPage(false, makeWays());
    const { news } = knock(`${KNOCK}a`);
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    news({ kind: 'page', state: slippers() });
    await vi.waitFor(() => expect(page.view()).toMatchObject({ state: { kind: 'open' }, written: expect.anything() }));
    news({ kind: 'place', place: { width: 360, side: 'left', collapsed: true } });
    news({ kind: 'draft', conversation: '77', length: 12 });
    news({ kind: 'conduct', conduct: 'dialog' });
    expect(page.view()).toMatchObject({ place: { side: 'left' }, conduct: 'dialog' });
    expect(page.draft()).toMatchObject({ length: 12 });
    news({ kind: 'cut' });
    expect([page.view().state.kind, page.view().isConnected, page.draft()]).toEqual(['none', false, undefined]);
  });

  it.each([
    ['a word of the page', 'other', true],
    ['a word that nobody wrote', `${KNOCK}b`, false],
    ['no word', undefined, true],
  ])('takes no port with %s', async (_what, word, isOurWord) => {
    const page = connectPage(false, makeWays({ isOurWord: async () => isOurWord }));
    knock(word);
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.view().isConnected).toBe(false);
    await expect(page.call('undo', { conversation: '77' })).rejects.toThrow('no-line');
  });

  it('believes for a moment that it is seen, and not longer', async () => {
    const page = connectPage(false, makeWays());
    const { news } = knock(`${KNOCK}a`);
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    expect(page.sight()).toBe('early');
    vi.useFakeTimers({ toFake: ['performance'] });
    news({ kind: 'sight', sight: 'seen' });
    expect(page.sight()).toBe('seen');
    vi.advanceTimersByTime(700);
    expect(page.sight()).toBe('early');
  });

  it('hands an order for the search to the part that shows it', async () => {
    const page = connectPage(false, makeWays());
    const { news } = knock(`${KNOCK}a`);
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    const focus = vi.fn<() => void>();
    const stop = page.onFocusSearch(focus);
    news({ kind: 'focus-search' });
    expect(focus).toHaveBeenCalled();
    stop();
    focus.mockClear();
    news({ kind: 'focus-search' });
    expect(focus).not.toHaveBeenCalled();
  });
});

describe('the browser’s side panel', () => {
  /** Tabs that each answer with a conversation of their own. */
  function makeTabs() {
    const closed: number[] = [];
    const ends = new Map<number, () => void>();
    const tells = new Map<number, (news: PageNews) => void>();
    let front = 1;
    let heard: (tab: number, windowId: number) => void = () => undefined;
    const ways = makeWays({
      findFrontTab: async () => ({ id: front, windowId: 1, address: undefined }),
      onFrontTab: (tell) => (heard = tell),
      openTab: (tab, onEnd) => {
        const [near, far] = makeLine();
        tells.set(tab, serveLine<PageCalls, PageNews>(far, makePageCalls()).tell);
        ends.set(tab, onEnd);
        return { ...near, close: () => void closed.push(tab) };
      },
    });
    const bring = (tab: number, windowId = 1) => {
      if (windowId === 1) front = tab;
      heard(tab, windowId);
    };
    return { ways, closed, ends, tells, bring };
  }

  it('follows the tab in front, and shows nothing of the one before', async () => {
    const { ways, closed, tells, bring } = makeTabs();
    const page = connectPage(true, ways);
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    tells.get(1)?.({ kind: 'page', state: slippers() });
    await vi.waitFor(() => expect(page.view().state.kind).toBe('open'));
    bring(2);
    expect(page.view().state.kind).toBe('none');
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    tells.get(1)?.({ kind: 'page', state: slippers() });
    expect([closed, page.view().state.kind, page.sight()]).toEqual([[1], 'none', 'seen']);
  });

  it('keeps its line while other windows change their tabs', async () => {
    const { ways, closed, bring } = makeTabs();
    const page = connectPage(true, ways);
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    bring(9, 2);
    bring(1);
    expect([closed, page.view().isConnected]).toEqual([[], true]);
  });

  it('asks a tab again whose script went away', async () => {
    const { ways, ends } = makeTabs();
    const page = connectPage(true, ways);
    await vi.waitFor(() => expect(page.view().isConnected).toBe(true));
    vi.useFakeTimers();
    ends.get(1)?.();
    expect(page.view().isConnected).toBe(false);
    await vi.advanceTimersByTimeAsync(1600);
    expect(page.view().isConnected).toBe(true);
  });
});
