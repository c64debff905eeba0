import type { BrowserContext, Page } from 'playwright-core';
import type { PanelPlace } from '../../domain/panel.ts';
import { placeOn } from '../../domain/small-values.ts';
import { openBrowser, type BrowserOptions, type OpenBrowser } from './browser.ts';
import type { DemoConversation } from './demo-inboxes.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';
import { switchExtension } from './site-access.ts';
import { openOptions } from './team.ts';

/** A page with an inbox, and the sidebar in it. */
export interface OpenInbox {
  readonly page: Page;
  readonly sidebar: Sidebar;
}

/** One agent with a browser of their own, and what they and their browser can do. */
export interface Agent {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly browser: OpenBrowser;
  /** Opens a conversation in a new page, up to the point where the panel shows its buyer, who can be answered if it says how. */
  readonly open: (conversation: DemoConversation, prepare?: (page: Page) => Promise<void>) => Promise<OpenInbox>;
  readonly openOptions: () => Promise<Page>;
  readonly watch: (page: Page) => Sidebar;
  /** Triggers one of the extension's browser-level shortcuts, which Playwright's keyboard doesn't reach. */
  readonly pressCommand: (command: 'focus-search' | 'toggle-panel') => Promise<void>;
  /** Where the panel is in pages opened from now on; left out: its initial place. */
  readonly placePanel: (site: string, place?: PanelPlace) => Promise<void>;
  /** Puts every panel back to its initial place: on the right, and open. */
  readonly forgetPlaces: () => Promise<void>;
  /** Clears the answers given in conversations. */
  readonly forgetCases: () => Promise<void>;
  /** Reloads the extension, as the browser does for an update. */
  readonly update: () => Promise<void>;
  /** Switches the extension off and on, as a person would on the browser's extensions page. */
  readonly switchOff: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
  /** Names of the extension's alarms in the browser. */
  readonly readAlarms: () => Promise<string[]>;
  /** Brings one page after another to the front without waiting. */
  readonly showInTurn: (pages: readonly Page[]) => Promise<void>;
  /** Waits until the page's content scripts have run. */
  readonly waitForScripts: (page: Page) => Promise<void>;
  /** Closes what tests have opened; the browser's first page stays. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openAgent(options: BrowserOptions): Promise<Agent> {
  const browser = await openBrowser(options);
  const { context, extensionId } = browser;
  const background = () => context.serviceWorkers().at(-1) ?? browser.worker;
  return {
    context,
    extensionId,
    browser,
    open: async ({ address, buyer, showComposer }, prepare) => {
      const page = await context.newPage();
      await prepare?.(page);
      const sidebar = openSidebar(page, extensionId);
      await page.goto(address);
      await sidebar.waitForBuyer(buyer);
      if (showComposer) {
        await showComposer(page);
        // The panel notices a new reply box a moment later; until then it offers to copy.
        await (await sidebar.frame()).getByText('Choose a contact reason').waitFor({ state: 'hidden' });
      }
      return { page, sidebar };
    },
    openOptions: () => openOptions(context, extensionId),
    watch: (page) => openSidebar(page, extensionId),
    pressCommand: (command) =>
      background().evaluate((name) => {
        const { chrome } = globalThis as unknown as ExtensionGlobal;
        chrome.commands.onCommand.dispatch(name);
      }, command),
    placePanel: (site, place) =>
      background().evaluate(
        ([key, value]) => {
          const { local } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
          return value ? local.set({ [key]: value }) : local.remove(key);
        },
        [placeOn(site).key, place] as const,
      ),
    forgetPlaces: () =>
      background().evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.clear()),
    forgetCases: () =>
      background().evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('sidedesk-user');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const kept = ['cases', 'unfinished'];
        const change = database.transaction(kept, 'readwrite');
        kept.forEach((name) => change.objectStore(name).clear());
        await new Promise((resolve) => (change.oncomplete = resolve));
        database.close();
      }),
    update: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      // Missing from Playwright's types.
      const send = (command: string, params?: object) =>
        session?.send(command as 'Browser.getVersion', params as never);
      const { extensions } = (await send('Extensions.getExtensions')) as unknown as LoadedExtensions;
      const path = extensions.find(({ id }) => id === extensionId)?.path;
      await send('Extensions.loadUnpacked', { path });
    },
    switchOff: () => switchExtension(context, extensionId, false),
    switchOn: () => switchExtension(context, extensionId, true),
    readAlarms: () =>
      background().evaluate(async () => {
        const all = await (globalThis as unknown as ExtensionGlobal).chrome.alarms.getAll();
        return all.map(({ name }) => name).toSorted();
      }),
    showInTurn: (pages) =>
      background().evaluate(
        async (urls) => {
          const { chrome } = globalThis as unknown as ExtensionGlobal;
          const found = await Promise.all(urls.map((url) => chrome.tabs.query({ url })));
          await Promise.all(found.map(([tab]) => tab && chrome.tabs.update(tab.id, { active: true })));
        },
        pages.map((page) => page.url()),
      ),
    waitForScripts: async (page) => {
      const worker = background();
      // What is injected now runs after what the manifest requests.
      await worker.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as ExtensionGlobal;
        const [tab] = await chrome.tabs.query({ url });
        await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func: () => undefined });
      }, page.url());
    },
    closePages: async () => {
      const [, ...pages] = context.pages();
      await Promise.all(pages.map((page) => page.close()));
    },
    close: () => browser.close(),
  };
}

interface LoadedExtensions {
  readonly extensions: readonly { readonly id: string; readonly path: string }[];
}

/** The background's own global; in browsers, events have a `dispatch` for tests that the types don't know. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly alarms: { readonly getAll: () => Promise<{ name: string }[]> };
    readonly commands: { readonly onCommand: { dispatch: (command: string) => void } };
    readonly storage: {
      readonly local: {
        set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
        remove: (key: string) => Promise<void>;
        clear: () => Promise<void>;
      };
    };
    readonly tabs: {
      readonly query: (filter: { url: string }) => Promise<{ id: number }[]>;
      readonly update: (id: number, change: { active: boolean }) => Promise<unknown>;
    };
    readonly scripting: { executeScript: (injection: object) => Promise<unknown> };
  };
}
