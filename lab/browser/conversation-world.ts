import type { BrowserContext, Page } from 'playwright-core';
import { startSellerCentre } from '../seller-centre/server.ts';
import {
  hostPack,
  makeTeamPack,
  type PackHost,
  type TeamPack,
  type TeamPackOptions,
} from '../seller-centre/team-pack.ts';
import { openBrowser, type BrowserOptions, type OpenBrowser } from './browser.ts';
import { addTestContent } from './conversation-pack.ts';
import type { DemoInbox } from './conversation-sites.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';
import { switchExtension } from './site-access.ts';
import { joinTeam } from './team.ts';

export interface Opened {
  readonly page: Page;
  readonly sidebar: Sidebar;
}

/** A browser with the extension, the demo inboxes and the demo team's host. */
export interface World {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly browser: OpenBrowser;
  readonly team: TeamPack;
  readonly pack: PackHost;
  readonly join: (link?: string) => Promise<void>;
  /** Opens an inbox in a new page, up to the point where its buyer can be answered. */
  readonly open: (inbox: DemoInbox, prepare?: (page: Page) => Promise<void>) => Promise<Opened>;
  readonly watch: (page: Page) => Sidebar;
  /** Reloads the extension, as the browser does for an update. */
  readonly update: () => Promise<void>;
  /** Switches the extension off and on, as a person would on the browser's extensions page. */
  readonly switchOff: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
  /** Names of the extension's alarms in the browser. */
  readonly readAlarms: () => Promise<string[]>;
  /** Brings one page after another to the front without waiting. */
  readonly showInTurn: (pages: readonly Page[]) => Promise<void>;
  /** Puts every panel back to its initial place: on the right, and open. */
  readonly forgetPlaces: () => Promise<void>;
  /** Waits until the page's content scripts have run. */
  readonly waitForScripts: (page: Page) => Promise<void>;
  /** Closes what tests have opened; the browser's first page stays. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface WorldOptions extends TeamPackOptions {
  /** Left out: the team is joined. */
  readonly isJoined?: boolean;
  readonly browser?: Partial<BrowserOptions>;
}

export async function openWorld({ isJoined = true, browser: flags, ...pack }: WorldOptions = {}): Promise<World> {
  const team = await makeTeamPack({ change: addTestContent, ...pack });
  const host = hostPack(team.json);
  const centre = await startSellerCentre({ routes: host.routes });
  const browser = await openBrowser({ ...centre, ...flags });
  const { context, extensionId } = browser;
  const background = () => context.serviceWorkers().at(-1) ?? browser.worker;
  const world: World = {
    context,
    extensionId,
    browser,
    team,
    pack: host,
    join: async (link = team.link) => void (await joinTeam(context, extensionId, link)),
    open: async (inbox, prepare) => {
      const page = await context.newPage();
      await prepare?.(page);
      const sidebar = openSidebar(page, extensionId);
      await page.goto(inbox.address);
      await sidebar.waitForBuyer(inbox.buyer);
      await inbox.showComposer(page);
      // The panel notices a new reply box a moment later; until then it offers to copy.
      await (await sidebar.frame()).getByText('Choose a contact reason').waitFor({ state: 'hidden' });
      return { page, sidebar };
    },
    watch: (page) => openSidebar(page, extensionId),
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
    forgetPlaces: () =>
      background().evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.clear()),
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
    close: async () => {
      await browser.close();
      await centre.close();
    },
  };
  if (isJoined) await world.join();
  return world;
}

interface LoadedExtensions {
  readonly extensions: readonly { readonly id: string; readonly path: string }[];
}

interface ExtensionGlobal {
  readonly chrome: {
    readonly alarms: { readonly getAll: () => Promise<{ name: string }[]> };
    readonly storage: { readonly local: { clear: () => Promise<void> } };
    readonly tabs: {
      readonly query: (filter: { url: string }) => Promise<{ id: number }[]>;
      readonly update: (id: number, change: { active: boolean }) => Promise<unknown>;
    };
    readonly scripting: { executeScript: (injection: object) => Promise<unknown> };
  };
}
