// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelKeeper } from '../../entrypoints/inbox/keep-panel.ts';
import { readOwnSites } from '../../entrypoints/inbox/own-sites.ts';
import { guardKeys } from '../../content/composer/key-guard.ts';
import { buildSite, buildVariant } from '../content/build-site.ts';

/** As a browser with a damaged profile answers (Firefox: "An unexpected error occurred"). */
const broken = async () => {
  throw new Error('An unexpected error occurred');
};
vi.mock('../../entrypoints/inbox/extension.ts', () => ({
  browser: {
    storage: { local: { get: () => broken(), set: () => broken(), remove: () => broken() } },
    runtime: { getURL: (path: string) => `https://extension.example${path}` },
    i18n: { getMessage: (name: string) => name },
  },
}));

const shipped = buildSite(buildVariant({ path: '', landmarks: { any: ['main'], need: 1 } }));
let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.stubGlobal('sidedeskSites', { [shipped.id]: shipped });
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('Q13: a storage of the extension that does not answer', () => {
  it('leaves the page its own site, so that the browser’s side panel shows its buyer', async () => {
    expect((await readOwnSites('localhost')).map(({ id }) => id)).toEqual([shipped.id]);
  });

  it('puts no panel on the page that nobody could fill', async () => {
    const keeper = createPanelKeeper({
      window,
      neededWidth: () => 0,
      keys: guardKeys(window, stop.signal),
      tellAll: () => undefined,
      serve: () => ({ tell: () => undefined, leave: () => undefined }),
      signal: stop.signal,
    });
    await keeper.show(shipped.id);
    expect([keeper.panel(), document.querySelector('[data-side]')]).toEqual([undefined, null]);
  });
});
