import { vi } from 'vitest';
import { watchPage } from '../../../content/watching/watch-page.ts';
import type { PageLook, PageWatch, WatchOptions } from '../../../content/watching/watch-page.ts';
import type { PageState, PartHealth } from '../../../domain/reading.ts';

const site = 'bazaar';

const health: readonly PartHealth[] = (['buyer', 'messages'] as const).map((part) => ({ part, read: true }));

export function list(): HTMLElement {
  return document.querySelector<HTMLElement>('#list')!;
}

/** A small inbox: `<main title=KEY data-buyer>` with a list of messages inside. */
export function drawInbox(key: string | null, buyer: string, texts: readonly string[]): void {
  const rows = texts.map((text) => `<li>${text}</li>`).join('');
  document.body.innerHTML = `<main ${key === null ? '' : `title="${key}"`} data-buyer="${buyer}"><ol id="list">${rows}</ol></main>`;
}

function readKey(): string | null {
  return document.querySelector('main')?.getAttribute('title') ?? null;
}

function readInbox(): PageState {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return { kind: 'layout-changed', site, health: [] };
  const conversation = readKey();
  if (conversation === null) return { kind: 'no-conversation', site, health: [] };
  const messages = [...main.querySelectorAll('li')].map((row) => {
    const text = row.textContent;
    return { id: text, direction: 'in', kind: 'text', text } as const;
  });
  const buyer = { handles: [{ type: 'id', value: main.dataset.buyer ?? '' }] } as const;
  return { kind: 'open', reading: { site, variant: 'v1', conversation, buyer, messages, health } };
}

/** One word per state: `open A 2` is conversation A with two messages. */
export function say(state: PageState): string {
  if (state.kind === 'reading' && state.why) return state.why === 'slow' ? 'still reading' : `reading: ${state.why}`;
  return state.kind === 'open' ? `open ${state.reading.conversation} ${state.reading.messages.length}` : state.kind;
}

/** Watches the small inbox with a fake clock; `said` collects the news, `read` counts the readings. */
export function createRig() {
  vi.useFakeTimers();
  const stop = new AbortController();
  const said: string[] = [];
  let last: PageState = { kind: 'none' };
  const read = vi.fn(readInbox);
  /** Watches with some of the look's answers, and some options, in place of the small inbox's own. */
  const watch = (look: Partial<PageLook> = {}, options: Partial<WatchOptions<PageLook>> = {}): PageWatch =>
    watchPage({
      window,
      document,
      look: () => ({
        read,
        key: readKey,
        root: () => document.querySelector('#list'),
        row: () => undefined,
        around: () => [],
        settleMs: () => 200,
        ...look,
      }),
      onRead: () => {},
      onChange: (state) => {
        last = state;
        said.push(say(state));
      },
      signal: stop.signal,
      ...options,
    });
  const end = () => {
    stop.abort();
    vi.useRealTimers();
  };
  /** Watches the current page, discarding any news until it is shown. */
  const watchShown = async (look: Partial<PageLook> = {}): Promise<PageWatch> => {
    const watched = watch(look);
    await vi.advanceTimersByTimeAsync(1000);
    said.length = 0;
    read.mockClear();
    return watched;
  };
  return { stop, said, shown: () => last, read, readInbox, watch, watchShown, end };
}
