import type { Page } from 'playwright-core';
import { viewClosedRoot } from './closed-root.ts';

/** The list below a typed code, as an agent sees it. */
export interface ListShown {
  readonly isOpen: () => Promise<boolean>;
  readonly titles: () => Promise<string[]>;
  /** Title of the chosen row. */
  readonly chosen: () => Promise<string | undefined>;
  readonly text: () => Promise<string>;
  /** Presses the row with this title, once a press counts. */
  readonly press: (title: string) => Promise<void>;
}

/** How long it must have been seen before a press in it counts (ms). */
const SEEN_MS = 450;

export function viewList(page: Page): ListShown {
  const frame = () => page.frames().find((one) => /\/(?:codes-list|here-codes)\.html$/.test(one.url()));
  const titles = async () => (await frame()?.locator('[role=option] .t').allInnerTexts()) ?? [];
  return {
    isOpen: async () => {
      if (!frame()) return false;
      const root = await viewClosedRoot(page);
      return root.ask('list', (box) => getComputedStyle(box).visibility === 'visible');
    },
    titles,
    chosen: async () => (await frame()?.locator('[role=option][aria-selected=true] .t').allInnerTexts())?.[0],
    text: async () => (await frame()?.locator('#root').innerText())?.trim() ?? '',
    press: async (title) => {
      await page.waitForTimeout(SEEN_MS);
      await frame()?.locator('[role=option]').filter({ hasText: title }).click();
    },
  };
}
