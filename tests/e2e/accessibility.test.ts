import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../../lab/browser/axe.ts';
import { findCut } from '../../lab/browser/fit.ts';
import { findEdgeless, findFaintShapes } from '../../lab/browser/forced-colours.ts';
import { findMoving } from '../../lab/browser/reduced-motion.ts';
import { findSmallControls, findUnreachable } from '../../lab/browser/target-size.ts';
import { openStates, stateNames, type ShownState } from '../../lab/browser/interface-states.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { isWhole } from '../how-much.ts';

let world: World;
let options: Page;
let shown: Readonly<Record<string, ShownState>>;

beforeAll(async () => {
  world = await openWorld();
  shown = await openStates(world);
  options = await world.openOptions();
});
afterAll(() => world?.close());

/** Widest share for the panel: in narrower windows the page keeps 48 px. */
const PAGE_BESIDES = 48;

const seen = (name: string): ShownState => {
  const state = shown[name];
  if (!state) throw new Error(`No page shows "${name}".`);
  return state;
};
const bringUp = async (name: string) => {
  const state = seen(name);
  await state.page.bringToFront();
  return state;
};

// Each theme and each language once; `--mode whole` has all four. English comes last and stays: its words are the longer ones.
const looks: readonly (readonly [theme: string, language: string])[] = isWhole
  ? [
      ['light', 'zh-CN'],
      ['dark', 'zh-CN'],
      ['dark', 'en'],
      ['light', 'en'],
    ]
  : [
      ['dark', 'zh-CN'],
      ['light', 'en'],
    ];
describe.each(looks)('in the %s theme and the language %s', (theme, language) => {
  beforeAll(async () => {
    await options.bringToFront();
    await options.locator('select').first().selectOption(language);
    await options.locator('select').nth(1).selectOption(theme);
    await Promise.all(
      stateNames.map((name) =>
        seen(name).document.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`, { state: 'attached' }),
      ),
    );
  });

  test.each(stateNames)('%s has nothing that axe calls serious', async (name) => {
    const { document } = await bringUp(name);

    expect(await findViolations(document)).toEqual([]);
  });
});

/** Browsers make a popup as wide as it asks. */
const withoutPopup = stateNames.filter((name) => name !== 'the popup');

describe.each([
  [320, withoutPopup],
  [360, stateNames],
])('%i px wide', (width, names) => {
  const narrow = async (name: string) => {
    const { page, document } = await bringUp(name);
    const isPage = document === page.mainFrame();
    await page.setViewportSize({ width: width + (isPage ? 0 : PAGE_BESIDES), height: 900 });
    await document.waitForFunction((wanted) => innerWidth === wanted, width);
    return document;
  };

  test.each(names)('%s is cut at no side', async (name) => {
    expect(await findCut(await narrow(name))).toEqual([]);
  });

  test.each(names)('%s has no control under 24 px', async (name) => {
    expect(await findSmallControls(await narrow(name))).toEqual([]);
  });
});

describe('with letters twice as large, 360 px wide', () => {
  const enlarge = async (name: string) => {
    const { page, document } = await bringUp(name);
    const isPage = document === page.mainFrame();
    await page.setViewportSize({ width: 360 + (isPage ? 0 : PAGE_BESIDES), height: 900 });
    await document.evaluate(() => (window.document.documentElement.style.fontSize = '200%'));
    return document;
  };

  test.each(stateNames)('%s keeps every control within reach', async (name) => {
    expect(await findUnreachable(await enlarge(name))).toEqual([]);
  });

  test.each(stateNames)('%s is cut at no side', async (name) => {
    expect(await findCut(await enlarge(name))).toEqual([]);
  });
});

describe('without movement', () => {
  test.each(stateNames)('%s changes nothing slowly', async (name) => {
    const { page, document } = await bringUp(name);
    await page.emulateMedia({ reducedMotion: 'reduce' });

    expect(await findMoving(document)).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  });
});

describe("in the system's own colours", () => {
  const force = async (name: string) => {
    const { page, document } = await bringUp(name);
    await page.emulateMedia({ forcedColors: 'active' });
    await document.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    return document;
  };

  test.each(stateNames)('%s has an edge around every control', async (name) => {
    expect(await findEdgeless(await force(name))).toEqual([]);
  });

  test.each(stateNames)('%s draws every shape in the colour of text', async (name) => {
    expect(await findFaintShapes(await force(name))).toEqual([]);
  });

  test.each([
    ['a buyer who is not listed', 'solid'],
    ['a buyer who is listed', 'solid'],
    ['a buyer who cannot be checked', 'dashed'],
  ])('%s has a band with a %s edge', async (name, style) => {
    const band = (await force(name)).locator('.scp-verdict');

    expect(await band.evaluate((element) => getComputedStyle(element).borderBlockStyle)).toBe(style);
  });

  test('the chosen row has an edge of its own', async () => {
    const row = (await force('a buyer who is not listed')).locator('[role=option][aria-selected=true]');

    expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });

  test('a missing value has an edge', async () => {
    const value = (await force('an open form')).locator('.scp-read .v.miss').first();

    expect(await value.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });
});
