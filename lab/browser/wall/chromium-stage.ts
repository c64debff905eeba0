import type { Page } from 'playwright-core';
import { etsy } from '../demo-inboxes.ts';
import { addTestContent } from '../test-content.ts';
import { openWorld } from '../world.ts';
import type { Sidebar } from '../sidebar.ts';
import type { WallStage } from './stage.ts';

/** `build`: a folder with a build other than this checkout's. */
export async function openChromiumStage(build?: string): Promise<WallStage> {
  const world = await openWorld({
    change: addTestContent,
    ...(build !== undefined && { browser: { extensionDir: build } }),
  });
  const { context, extensionId } = world;
  const origin = `chrome-extension://${extensionId}`;
  let opened: { readonly page: Page; readonly sidebar: Sidebar } | undefined;
  const page = () => {
    if (!opened) throw new Error('No inbox is open.');
    return opened.page;
  };
  return {
    browser: `Chromium ${context.browser()?.version() ?? ''}`,
    origin,
    open: async () => {
      await world.closePages();
      await world.forgetPlaces();
      opened = await world.open(etsy);
    },
    page: (script, ...given) => runIn(page(), script, given),
    panel: async (script, ...given) => runIn(await opened!.sidebar.frame(), script, given),
    frames: async () => {
      const ours = page()
        .frames()
        .filter((frame) => frame.url().startsWith(origin));
      return Promise.all(ours.map((frame) => frame.evaluate(() => document.body.innerText)));
    },
    inTab: async (path) => {
      const tab = await context.newPage();
      await tab.goto(`${origin}${path}`);
      // Drawn once the team's pack is read; none of it may appear.
      await tab
        .locator('[role=combobox]')
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      return tab.locator('body').innerText();
    },
    press: (x, y) => page().mouse.click(x, y),
    point: (x, y) => page().mouse.move(x, y),
    turnWheel: async (x, y) => {
      await page().mouse.move(x, y);
      await page().mouse.wheel(0, 60);
    },
    type: (text) => page().keyboard.type(text),
    picture: async () => {
      const { width, height } = page().viewportSize() ?? { width: 1280, height: 900 };
      const clip = { x: width - 340, y: 0, width: 340, height };
      return (await page().screenshot({ clip })).toString('base64');
    },
    close: () => world.close(),
  };
}

/** Playwright passes only one argument. */
function runIn<T>(
  place: { evaluate: (script: string) => Promise<unknown> },
  script: { toString(): string },
  given: readonly unknown[],
): Promise<T> {
  return place.evaluate(`(${script.toString()})(...${JSON.stringify(given)})`) as Promise<T>;
}
