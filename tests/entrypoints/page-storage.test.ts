// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFrameLine } from '../../entrypoints/inbox/frame-line.ts';
import { createPanelKeeper } from '../../entrypoints/inbox/keep-panel.ts';
import { readOwnSites } from '../../entrypoints/inbox/own-sites.ts';
import { handHosting, type Hosting } from '../../content/panel-frame/hosting.ts';
import { guardKeys } from '../../content/composer/key-guard.ts';
import { buildSite, buildVariant } from '../content/build-site.ts';

/** The content of the extension's storage; a damaged profile fails as it does in Firefox. */
const { stored, state } = vi.hoisted(() => ({ stored: new Map<string, unknown>(), state: { isBroken: false } }));
const answer = async <T>(action: () => T): Promise<T> => {
  if (state.isBroken) throw new Error('An unexpected error occurred');
  return action();
};
vi.mock('../../entrypoints/inbox/extension.ts', () => ({
  browser: {
    storage: {
      local: {
        get: () => answer(() => ({})),
        set: (items: object) => answer(() => Object.entries(items).forEach(([key, value]) => stored.set(key, value))),
        remove: (key: string) => answer(() => stored.delete(key)),
      },
    },
    runtime: { getURL: (path: string) => `https://extension.example${path}` },
    i18n: { getMessage: (name: string) => name },
  },
}));

const shipped = buildSite(buildVariant({ path: '', landmarks: { any: ['main'], need: 1 } }));
let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  stored.clear();
  vi.stubGlobal('sidedeskSites', { [shipped.id]: shipped });
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

const panel = { shown: { host: document.createElement('div') }, stepAside: () => undefined };
/** Replaces what would be loaded: it puts nothing on the page. */
const hosting = {
  createPanelHost: () => panel,
  holdPanel: () => undefined,
  watchKeyboard: () => ({ isKept: () => false, isBack: () => false }),
} as unknown as Hosting;

function keepPanel(bringHosting: () => Promise<unknown>) {
  return createPanelKeeper({
    window,
    neededWidth: () => 0,
    keys: guardKeys(window, stop.signal),
    tellAll: () => undefined,
    bringHosting,
    serve: () => ({ tell: () => undefined, leave: () => undefined }),
    signal: stop.signal,
  });
}

describe('Q13: a storage of the extension that does not answer', () => {
  beforeEach(() => {
    state.isBroken = true;
  });
  afterEach(() => {
    state.isBroken = false;
  });

  it('leaves the page its own site, so that the browser’s side panel shows its buyer', async () => {
    expect((await readOwnSites('localhost')).map(({ id }) => id)).toEqual([shipped.id]);
  });

  it('puts no panel on the page that nobody could fill', async () => {
    const keeper = keepPanel(async () => handHosting(hosting));
    await keeper.show(shipped.id);
    expect([keeper.panel(), document.querySelector('[data-side]')]).toEqual([undefined, null]);
  });
});

describe('a background that brings nothing that shows the panel', () => {
  it('is asked again when the page is read again', async () => {
    handHosting(undefined as never);
    const bring = vi.fn(async () => false as unknown);
    const keeper = keepPanel(bring);
    await keeper.show(shipped.id);
    expect(keeper.panel()).toBeUndefined();

    bring.mockImplementationOnce(async () => handHosting(hosting));
    await keeper.show(shipped.id);
    expect(keeper.panel()).toBe(panel);
    await keeper.show(shipped.id);
    expect(bring).toHaveBeenCalledTimes(2);
  });
});

describe('Q21: a frame that never takes the line it was handed', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('leaves no word behind in the extension’s storage', async () => {
    vi.useFakeTimers();
    const frame = { contentWindow: { postMessage: () => undefined } } as unknown as HTMLIFrameElement;
    await openFrameLine(frame, 'https://extension.example', () => true);
    expect(stored.size).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stored.size).toBe(0);
  });
});
