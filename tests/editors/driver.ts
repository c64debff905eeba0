import type { InsertOutcome, PageCalls } from '../../domain/protocol.ts';
import { startSellerCentre } from '../seller-centre/server.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { openSidebar } from '../e2e/support/sidebar.ts';
import { buildLab } from './build-lab.ts';
import { callPage } from './call-page.ts';
import { labRoutes } from './desk.ts';

export type Key = 'ArrowLeft' | 'Shift+ArrowLeft' | 'Control+z' | 'End';

/** A browser with the extension in front of one page of the lab; the same words for every browser. */
export interface Driver {
  readonly open: (editor: string, query?: string) => Promise<void>;
  readonly inPage: <A extends readonly unknown[], T>(
    script: (...given: A) => T | Promise<T>,
    ...given: A
  ) => Promise<T>;
  readonly call: <K extends keyof PageCalls & string>(
    name: K,
    ask: PageCalls[K]['ask'],
  ) => Promise<PageCalls[K]['answer']>;
  /** Takes the focus into the panel, as an agent who searches a macro does. */
  readonly enterPanel: () => Promise<void>;
  /** Presses into the reply box with the mouse. */
  readonly enterBox: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key, times?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Insert = (ask: PageCalls['insert']['ask']) => Promise<InsertOutcome>;

const address = (editor: string, query: string) => `https://desk.editors.example/inbox/1?editor=${editor}${query}`;

/** Where the mouse meets the reply box. */
const boxes =
  '#composer [contenteditable]:not([contenteditable="false"]), #composer textarea, #composer div > input, #composer lab-box, #composer iframe';

export async function openChromium(): Promise<Driver> {
  const [extensionDir, centre] = await Promise.all([buildLab('chrome'), startSellerCentre({ routes: labRoutes })]);
  const browser = await openBrowser({ ...centre, extensionDir });
  let page = await browser.context.newPage();
  let sidebar = openSidebar(page, browser.extensionId);
  return {
    open: async (editor, query = '') => {
      const former = page;
      page = await browser.context.newPage();
      await former.close();
      sidebar = openSidebar(page, browser.extensionId);
      await page.goto(address(editor, query));
      await sidebar.waitForBuyer('Buyer 1');
    },
    inPage: (script, ...given) => page.evaluate(`(${script.toString()})(...${JSON.stringify(given)})`),
    call: async (name, ask) =>
      (await sidebar.frame()).evaluate(`(${callPage.toString()})(...${JSON.stringify([name, ask])})`),
    enterPanel: async () => (await sidebar.locator('[role=combobox]')).click(),
    enterBox: () => page.locator(boxes).filter({ visible: true }).first().click(),
    type: (text) => page.keyboard.type(text),
    press: async (key, times = 1) => {
      for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
    },
    close: async () => {
      await browser.close();
      await centre.close();
    },
  };
}
