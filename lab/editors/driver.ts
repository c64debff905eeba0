import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { PageCalls } from '../../domain/protocol.ts';
import { openBrowser } from '../browser/browser.ts';
import { buildExtension } from '../browser/build.ts';
import { openSidebar } from '../browser/sidebar.ts';
import { startSellerCentre } from '../seller-centre/server.ts';
import { addLab } from './build-lab.ts';
import { callPage } from './call-page.ts';
import { labRoutes } from './desk.ts';

/** How a lab page is served: under the strictest policies, or framed by a page of another origin. */
export interface LabPage {
  readonly isStrict?: boolean;
  readonly isFramed?: boolean;
}

/** A browser with the extension, showing one page of the lab. */
export interface Driver {
  /** Opens the page and waits for its buyer and its editor. */
  readonly open: (editor: string, how?: LabPage) => Promise<void>;
  readonly inPage: <A extends readonly unknown[], T>(
    script: (...given: A) => T | Promise<T>,
    ...given: A
  ) => Promise<T>;
  /** Calls the content script as the panel does. */
  readonly call: <K extends keyof PageCalls & string>(
    name: K,
    ask: PageCalls[K]['ask'],
  ) => Promise<PageCalls[K]['answer']>;
  /** The same, with the time of the call (ms since the epoch). */
  readonly ask: <K extends keyof PageCalls & string>(
    name: K,
    ask: PageCalls[K]['ask'],
  ) => Promise<{ readonly askedAt: number; readonly answer: PageCalls[K]['answer'] }>;
  /** Moves the focus to the panel, as when an agent searches for a macro. */
  readonly enterPanel: () => Promise<void>;
  /** All text in the panel. */
  readonly panelText: () => Promise<string>;
  readonly pressAt: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const addressOf = (editor: string, { isStrict = false, isFramed = false }: LabPage = {}) => {
  const query = `?editor=${editor}${isStrict ? '&strict=1' : ''}`;
  return isFramed ? `https://portal.editors.example/${query}` : `https://desk.editors.example/inbox/1${query}`;
};

/** The frame with the inbox, or the page's own if there is no other. */
const findDesk = (page: Page) =>
  page.frames().find((frame) => frame.url().startsWith('https://desk.')) ?? page.mainFrame();

/** Runs in the page: waits for the editor. */
export function waitForLab(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (window.lab ? resolve() : setTimeout(look, 20));
    look();
  });
}

export async function openDriver(): Promise<Driver> {
  const [extensionDir, centre] = await Promise.all([
    buildExtension().then(addLab),
    startSellerCentre({ routes: labRoutes }),
  ]);
  const browser = await openBrowser({ ...centre, extensionDir });
  let page = await browser.context.newPage();
  let sidebar = openSidebar(page, browser.extensionId);
  const inPage: Driver['inPage'] = (script, ...given) =>
    findDesk(page).evaluate(`(${script.toString()})(...${JSON.stringify(given)})`);
  const ask: Driver['ask'] = async (name, given) =>
    (await sidebar.frame()).evaluate(`(${callPage.toString()})(...${JSON.stringify([name, given])})`);
  return {
    open: async (editor, how) => {
      const former = page;
      page = await browser.context.newPage();
      await former.close();
      sidebar = openSidebar(page, browser.extensionId);
      await page.goto(addressOf(editor, how), { timeout: 40_000 });
      await inPage(waitForLab);
      await sidebar.waitForBuyer('Buyer 1');
    },
    inPage,
    call: async (name, given) => (await ask(name, given)).answer,
    ask,
    enterPanel: async () => (await sidebar.locator('[role=combobox]')).click(),
    panelText: () => sidebar.text(),
    pressAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    close: async () => {
      await browser.close();
      await centre.close();
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}
