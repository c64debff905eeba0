import type { ServerResponse } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import { PLACE } from '../../domain/shared-names.ts';
import type { PanelPlace } from '../../domain/panel.ts';
import { startSellerCentre, type HostHandler } from '../seller-centre/server.ts';
import {
  hostPack,
  makeTeamPack,
  type PackHost,
  type TeamPack,
  type TeamPackOptions,
} from '../seller-centre/team-pack.ts';
import { openBrowser, type BrowserOptions } from './browser.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';
import { joinTeam, openOptions } from './team.ts';

/** Where the pack used to be; the host redirects from there. */
const MOVED = '/moved.json';
const PATH = '/nordwind-cs/pack.json';
const sharing = { 'access-control-allow-origin': '*' };

export interface Inbox {
  readonly page: Page;
  readonly sidebar: Sidebar;
}

/** A browser with the extension, the demo inboxes, and one team whose pack host can be made to fail. */
export interface PackWorld {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly team: TeamPack;
  readonly pack: PackHost;
  /** Everything sent to the team's hosts: address and headers, one text per request. */
  readonly heard: readonly string[];
  /** Makes the host close every connection without an answer, as if it were down; `false` restores it. */
  readonly takeHostDown: (isDown: boolean) => void;
  /** Makes the host answer plain requests only, as many static hosts do: it refuses preflight requests. */
  readonly refuseQuestions: (isRefusing: boolean) => void;
  /** Makes the host omit the headers for sharing; a browser then lets an extension read its answers only with a permission. */
  readonly keepToItself: (isKeeping: boolean) => void;
  /** Closes connections that the host has left unanswered. */
  readonly dropHanging: () => void;
  readonly join: () => Promise<void>;
  readonly options: () => Promise<Page>;
  /** Opens an inbox in a new page and waits for the panel to show this buyer. */
  readonly openInbox: (address: string, buyer: string) => Promise<Inbox>;
  /** Triggers one of the extension's browser-level shortcuts, which Playwright's keyboard doesn't reach. */
  readonly pressCommand: (command: 'focus-search' | 'toggle-panel') => Promise<void>;
  /** Where the panel is in pages opened from now on; left out: its initial place. */
  readonly placePanel: (site: string, place?: PanelPlace) => Promise<void>;
  /** Clears the answers given in conversations. */
  readonly forgetCases: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PackWorldOptions extends TeamPackOptions {
  /** Left out: the team is joined. */
  readonly isJoined?: boolean;
  readonly browser?: Partial<BrowserOptions>;
}

export async function openPackWorld(options: PackWorldOptions = {}): Promise<PackWorld> {
  // With Vitest's value Vite bundles the Shopee page for development, and React's production build can't run that.
  process.env.NODE_ENV = 'production';
  const team = await makeTeamPack(options);
  const pack = hostPack(team.json);
  const hanging = new Set<() => void>();
  const heard: string[] = [];
  let isDown = false;
  let isRefusing = false;
  let isKeeping = false;
  const guard =
    (handle: HostHandler): HostHandler =>
    (request, response) => {
      heard.push(`${request.url} ${JSON.stringify(request.headers)}`);
      const drop = () => void request.socket.destroy();
      if (isDown) return drop();
      if (isRefusing && request.method === 'OPTIONS') return void response.writeHead(405).end();
      if (request.url === MOVED) return void response.writeHead(302, { ...sharing, location: PATH }).end();
      if (isKeeping) dropSharing(response);
      hanging.add(drop);
      response.once('finish', () => hanging.delete(drop));
      handle(request, response);
    };
  const routes = Object.fromEntries(Object.entries(pack.routes).map(([host, handle]) => [host, guard(handle)]));
  const centre = await startSellerCentre({ routes });
  try {
    const browser = await openBrowser({ ...centre, ...options.browser });
    const { context, extensionId, worker } = browser;
    if (options.isJoined ?? true) await joinTeam(context, extensionId, team.link);
    return {
      context,
      extensionId,
      team,
      pack,
      heard,
      takeHostDown: (isToBeDown) => {
        isDown = isToBeDown;
      },
      refuseQuestions: (isToRefuse) => {
        isRefusing = isToRefuse;
      },
      keepToItself: (isToKeep) => {
        isKeeping = isToKeep;
      },
      dropHanging: () => {
        hanging.forEach((drop) => drop());
        hanging.clear();
      },
      join: async () => void (await joinTeam(context, extensionId, team.link)),
      options: () => openOptions(context, extensionId),
      openInbox: async (address, buyer) => {
        const page = await context.newPage();
        const sidebar = openSidebar(page, extensionId);
        await page.goto(address);
        await sidebar.waitForBuyer(buyer);
        return { page, sidebar };
      },
      pressCommand: (command) =>
        worker.evaluate((name) => {
          const { chrome } = globalThis as unknown as ExtensionGlobal;
          chrome.commands.onCommand.dispatch(name);
        }, command),
      placePanel: (site, place) =>
        worker.evaluate(
          ([key, value]) => {
            const { local } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
            return value ? local.set({ [key]: value }) : local.remove(key);
          },
          [PLACE + site, place] as const,
        ),
      forgetCases: () =>
        worker.evaluate(async () => {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const opening = indexedDB.open('sidedesk-user');
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(opening.error);
          });
          const change = database.transaction('cases', 'readwrite');
          change.objectStore('cases').clear();
          await new Promise((resolve) => (change.oncomplete = resolve));
          database.close();
        }),
      close: async () => {
        await browser.close();
        await centre.close();
      },
    };
  } catch (fault) {
    await centre.close();
    throw fault;
  }
}

/** Removes the sharing headers from an answer. */
function dropSharing(response: ServerResponse): void {
  const write = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse;
  response.writeHead = ((status: number, headers: object = {}) => {
    const kept = Object.entries(headers).filter(([name]) => name !== 'access-control-allow-origin');
    return write(status, Object.fromEntries(kept));
  }) as ServerResponse['writeHead'];
}

/** The background's own global; in browsers, events have a `dispatch` for tests that the types don't know. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly commands: { readonly onCommand: { dispatch: (command: string) => void } };
    readonly storage: {
      readonly local: {
        set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
        remove: (key: string) => Promise<void>;
      };
    };
  };
}
