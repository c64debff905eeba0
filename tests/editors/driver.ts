import { rm } from 'node:fs/promises';
import type { PageCalls } from '../../domain/protocol.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { buildExtension } from '../e2e/support/build.ts';
import { openSidebar } from '../e2e/support/sidebar.ts';
import { startSellerCentre } from '../seller-centre/server.ts';
import { addLab } from './build-lab.ts';
import { callPage } from './call-page.ts';
import { labRoutes } from './desk.ts';

/** A browser with the extension in front of one page of the lab. */
export interface Driver {
  /** Opens the page up to where its buyer is shown and its editor stands. */
  readonly open: (editor: string, query?: string) => Promise<void>;
  readonly inPage: <A extends readonly unknown[], T>(
    script: (...given: A) => T | Promise<T>,
    ...given: A
  ) => Promise<T>;
  /** Asks the content script as the panel does. */
  readonly call: <K extends keyof PageCalls & string>(
    name: K,
    ask: PageCalls[K]['ask'],
  ) => Promise<PageCalls[K]['answer']>;
  /** Takes the focus into the panel, as an agent does who searches a macro. */
  readonly enterPanel: () => Promise<void>;
  readonly pressAt: (x: number, y: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const addressOf = (editor: string, query = '') =>
  `https://desk.editors.example/inbox/1?editor=${editor}${query}`;

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
    page.evaluate(`(${script.toString()})(...${JSON.stringify(given)})`);
  return {
    open: async (editor, query) => {
      const former = page;
      page = await browser.context.newPage();
      await former.close();
      sidebar = openSidebar(page, browser.extensionId);
      await page.goto(addressOf(editor, query), { timeout: 40_000 });
      await inPage(waitForLab);
      await sidebar.waitForBuyer('Buyer 1');
    },
    inPage,
    call: async (name, ask) =>
      (await sidebar.frame()).evaluate(`(${callPage.toString()})(...${JSON.stringify([name, ask])})`),
    enterPanel: async () => (await sidebar.locator('[role=combobox]')).click(),
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
