import { rm } from 'node:fs/promises';
import { expect, vi } from 'vitest';
import { openFirefox } from '../browser/firefox.ts';
import { startSellerCentre } from '../seller-centre/server.ts';
import { addLab } from './build-lab.ts';
import { callPage } from './call-page.ts';
import { labRoutes } from './desk.ts';
import { addressOf, waitForLab, type Driver } from './driver.ts';

/** Keys in WebDriver's notation. */
const KEYS: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
};

const WAIT = { timeout: 10_000 };

/** The same as `openDriver`, in Firefox. */
export async function openFirefoxDriver(): Promise<Driver> {
  let extension = '';
  const centre = await startSellerCentre({ routes: labRoutes });
  const firefox = await openFirefox({
    ...centre,
    prepare: async (build) => {
      extension = await addLab(build);
      return extension;
    },
  });
  const ask: Driver['ask'] = (name, given) => firefox.runBehind(callPage, name, given) as never;
  return {
    open: async (editor, how) => {
      await firefox.openTab(addressOf(editor, how));
      await firefox.run('page', waitForLab);
      await vi.waitFor(async () => expect(await firefox.run('sidebar', readBuyer)).toBe('Buyer 1'), WAIT);
      // The buyer appears before the pack is read, the replies after that.
      await vi.waitUntil(() => firefox.run('sidebar', () => document.querySelector('[role=combobox]') !== null), WAIT);
    },
    inPage: (script, ...given) => firefox.run('page', script, ...given),
    call: async (name, given) => (await ask(name, given)).answer,
    ask,
    enterPanel: () => firefox.press('sidebar', '[role=combobox]'),
    panelText: () => firefox.run('sidebar', readPanel),
    // A new box accepts no clicks before Firefox has drawn it.
    pressAt: (x, y) =>
      vi.waitFor(async () => {
        await firefox.pressAt(x, y);
        expect(await firefox.run('page', isFieldFocused)).toBe(true);
      }, WAIT),
    type: async (text) => {
      // The focus moves from one Firefox process to another, and a key that arrives earlier is lost.
      await vi.waitUntil(() => firefox.run('page', isFieldFocused), WAIT);
      await firefox.type('page', text);
    },
    press: (keys) => firefox.pressKeys(keys.split('+').map((key) => KEYS[key] ?? key)),
    close: async () => {
      await firefox.close();
      await centre.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: whether keys go to a field, including one in a frame of the page. */
function isFieldFocused(): boolean {
  let inner = document;
  while (inner.activeElement instanceof HTMLIFrameElement && inner.activeElement.contentDocument) {
    inner = inner.activeElement.contentDocument;
  }
  return inner.hasFocus() && (inner.activeElement !== inner.body || inner.body.isContentEditable);
}

/** Runs in the frame. */
function readPanel(): string {
  return document.querySelector<HTMLElement>('.scp-panel')?.innerText ?? '';
}

/** Runs in the frame. */
function readBuyer(): string | undefined {
  return document.querySelector('.scp-name')?.textContent;
}
