import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviveTabs } from '../../entrypoints/background/revive-tabs.ts';
import { seeToStart } from '../../entrypoints/background/see-to-start.ts';

interface Tab {
  readonly id: number;
  readonly at: string;
  readonly answers?: boolean;
}

/** What a browser stores between two starts of the background. */
const { kept } = vi.hoisted(() => ({
  kept: {
    session: {} as Record<string, unknown>,
    alarms: new Set<string>(),
    tabs: [] as Tab[],
    put: [] as unknown[],
    files: [] as string[],
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => ({ ...kept.session }),
        set: async (items: object) => void Object.assign(kept.session, items),
      },
    },
    alarms: { get: async (name: string) => (kept.alarms.has(name) ? { name } : undefined) },
    runtime: {
      getURL: (path: string) => `moz-extension://sidedesk${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ['etsy'], js: kept.files }] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [{ id: 'here', matches: ['own'], js: ['inbox.js'] }],
      executeScript: async (order: unknown) => void kept.put.push(order),
    },
    tabs: {
      query: async ({ url }: { url: string[] }) => kept.tabs.filter(({ at }) => url.includes(at)),
      sendMessage: async (id: number) =>
        kept.tabs.find((tab) => tab.id === id)?.answers ? { state: {} } : Promise.reject(new Error('nobody listens')),
    },
  },
}));

/** One start of the background, and what it took care of. */
async function start(isTold = false): Promise<string[]> {
  const seen: string[] = [];
  await seeToStart({
    isTold: () => isTold,
    onNoAlarms: () => {
      kept.alarms.add('sync');
      seen.push('alarms');
    },
    onFirst: () => void seen.push('first'),
  });
  return seen;
}

beforeEach(() => {
  const files = ['sites/etsy.js', 'inbox.js'];
  Object.assign(kept, { session: {}, alarms: new Set(), tabs: [], put: [], files });
});

describe('a start of the background', () => {
  it('P3: sees to alarms and panels after the extension was switched off and on, in a browser that forgets alarms (Firefox)', async () => {
    await start();
    Object.assign(kept, { session: {}, alarms: new Set() });
    expect(await start()).toEqual(['alarms', 'first']);
  });

  it('P3: sees to panels in one that keeps them (Chromium)', async () => {
    await start();
    kept.session = {};
    expect(await start()).toEqual(['first']);
  });

  it('P3: finds nothing to do when an alarm woke it', async () => {
    await start();
    expect(await start()).toEqual([]);
  });

  it('P3: puts alarms back that were lost on the way', async () => {
    await start();
    kept.alarms.clear();
    expect(await start()).toEqual(['alarms']);
  });

  it('P3: leaves an installation, and the browser’s own start, to who is told of it', async () => {
    expect(await start(true)).toEqual([]);
    expect(await start()).toEqual(['alarms']);
  });
});

describe('tabs that are open already', () => {
  beforeEach(() => {
    kept.tabs = [
      { id: 1, at: 'etsy' },
      { id: 2, at: 'etsy', answers: true },
      { id: 3, at: 'own' },
      { id: 4, at: 'elsewhere' },
    ];
  });

  it('P3: get the script where none answers, also where the agent said "use Sidedesk here"', async () => {
    await reviveTabs({ onlySilent: true });
    expect(kept.put).toEqual([
      { target: { tabId: 1 }, files: ['/sites/etsy.js', '/inbox.js'] },
      { target: { tabId: 3 }, files: ['/inbox.js'] },
    ]);
  });

  it('P3: get it in Firefox too, whose manifest has whole addresses', async () => {
    kept.files = ['moz-extension://sidedesk/sites/etsy.js', 'moz-extension://sidedesk/inbox.js'];
    await reviveTabs({ onlySilent: true });
    expect(kept.put[0]).toEqual({ target: { tabId: 1 }, files: ['/sites/etsy.js', '/inbox.js'] });
  });

  it('all get the new one after an update', async () => {
    await reviveTabs();
    expect(kept.put).toHaveLength(3);
  });
});
