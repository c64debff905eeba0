import type { Page } from 'playwright-core';
import type { World } from './world.ts';
import { soon } from './soon.ts';
import type { Sidebar } from './sidebar.ts';

/** Someone typing, with a count of their key presses. */
export interface Typist {
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** One of the extension's browser-level shortcuts. */
  readonly command: (name: 'focus-search' | 'toggle-panel') => Promise<void>;
  readonly presses: () => number;
}

export function startTypist(page: Page, world: World): Typist {
  let presses = 0;
  return {
    press: async (...keys) => {
      for (const key of keys) {
        presses += 1;
        await page.keyboard.press(key);
      }
    },
    type: async (text) => {
      presses += [...text].length;
      await page.keyboard.type(text);
    },
    command: async (name) => {
      presses += 1;
      await world.pressCommand(name);
    },
    presses: () => presses,
  };
}

/** What a screen reader would call the panel's focused element; `nothing` if the keyboard is lost. */
export async function readFocus(sidebar: Sidebar): Promise<string> {
  const frame = await sidebar.frame();
  return frame.evaluate(() => {
    const focused = document.activeElement;
    if (!document.hasFocus()) return 'outside';
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing';
    const label = focused.closest('label')?.querySelector('.l')?.textContent;
    return focused.ariaLabel ?? label ?? focused.innerText.split('\n')[0] ?? '';
  });
}

/** What a screen reader calls the search field. */
export const SEARCH = 'Search replies, sizes, certificates, products';

/** Moves the keyboard to the search field, as the browser's shortcut does. */
export async function goToSearch(hands: Typist, sidebar: Sidebar): Promise<void> {
  await hands.command('focus-search');
  await soon(() => readFocus(sidebar)).toBe(SEARCH);
}

/** The page's reply box: its text, its caret, and whether it has the keyboard. */
export async function readComposer(page: Page): Promise<{ text: string; caret: number | null; hasFocus: boolean }> {
  return page.locator('textarea').evaluate((box: HTMLTextAreaElement) => ({
    text: box.value,
    caret: box.selectionStart,
    hasFocus: document.hasFocus() && document.activeElement === box,
  }));
}

/** Writes a draft and leaves the caret in its middle. */
export async function writeDraft(page: Page, text: string, caret: number): Promise<void> {
  const box = page.locator('textarea');
  await box.fill(text);
  await box.evaluate((element: HTMLTextAreaElement, at) => element.setSelectionRange(at, at), caret);
  await box.focus();
}
