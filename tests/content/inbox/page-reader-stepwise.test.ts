// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sites } from '../../../content/sites/index.ts';
import type { PageState } from '../../../domain/reading.ts';
import { createPageReader } from '../../../content/inbox/page-reader.ts';
import { drawParts, openStepwise, stepwisePages, type StepwisePage } from './stepwise-pages.ts';
import { isWhole, sample } from '../../how-much.ts';

/** Every order in which the parts can be rendered. */
function ordersOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return [names];
  return names.flatMap((name) => ordersOf(names.filter((one) => one !== name)).map((rest) => [name, ...rest]));
}

const cases = stepwisePages.flatMap((page) => {
  // A constant address isn't a rendered part.
  const names = Object.keys(page.parts).filter((name) => page.parts[name]?.[0] !== page.parts[name]?.[1]);
  return ordersOf(names).map((order) => ({ page, site: page.site, order: order.join(', '), names: order }));
});

/** The first and the last order for each page. */
const few = cases.filter(({ site }, at) => cases[at - 1]?.site !== site || cases[at + 1]?.site !== site);

/** A page read by layout may take the remains for its thread when the thread is empty. */
const hooked = few.filter(({ site }) => site !== 'lazada');

/** Which of the two conversations a state shows anything of. */
function ownersOf(state: PageState, { marks }: StepwisePage): readonly number[] {
  const text = state.kind === 'open' ? JSON.stringify(state.reading) : '';
  return [0, 1].filter((which) => marks[which]?.some((mark) => text.includes(mark)));
}

let stop: AbortController;
let said: PageState[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  said = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Opens the page with its first conversation, and notes all that is said of it. */
async function watch(page: StepwisePage) {
  openStepwise(page);
  const reader = createPageReader(window, () => sites, sites);
  reader.watch(
    (state) => said.push(state),
    () => {},
    stop.signal,
  );
  await vi.advanceTimersByTimeAsync(4000);
  const first = said.at(-1)!;
  return { reader, key: first.kind === 'open' ? first.reading.conversation : '' };
}

describe.each(sample([500, 2500], 2))('a page whose parts come %i ms after each other', (gap) => {
  /** Renders the second conversation part by part; `between` is called often. */
  const change = async (page: StepwisePage, names: readonly string[], between: () => void) => {
    for (const name of names) {
      drawParts(page, 1, [name]);
      for (let at = 0; at < gap; at += 50) {
        between();
        await vi.advanceTimersByTimeAsync(50);
      }
    }
  };

  it.each(isWhole ? cases : few)('L20: never mixes on $site: $order', async ({ page, names }) => {
    await watch(page);
    expect(ownersOf(said.at(-1)!, page)).toEqual([0]);

    await change(page, names, () => {});
    await vi.advanceTimersByTimeAsync(3000);

    expect(said.filter((state) => ownersOf(state, page).length > 1)).toEqual([]);
    expect(said.filter(({ kind }) => kind === 'no-conversation' || kind === 'layout-changed')).toEqual([]);
    expect(ownersOf(said.at(-1)!, page)).toEqual([1]);
  });

  it.each(hooked)(
    'L20: never mixes on $site, and never calls it closed, when all parts are emptied first: $order',
    async ({ page, names }) => {
      await watch(page);

      for (const part of document.querySelectorAll('[data-part]')) part.replaceChildren();
      await change(page, names, () => {});
      await vi.advanceTimersByTimeAsync(6000);

      expect(said.filter((state) => ownersOf(state, page).length > 1)).toEqual([]);
      expect(said.filter(({ kind }) => kind === 'no-conversation' || kind === 'layout-changed')).toEqual([]);
      expect(ownersOf(said.at(-1)!, page)).toEqual([1]);
    },
  );

  it.each(few)('L20: never mixes on $site on the way there and back: $order', async ({ page, names }) => {
    await watch(page);

    await change(page, names, () => {});
    for (const name of names) {
      drawParts(page, 0, [name]);
      await vi.advanceTimersByTimeAsync(gap);
    }
    await vi.advanceTimersByTimeAsync(6000);

    expect(said.filter((state) => ownersOf(state, page).length > 1)).toEqual([]);
    expect(ownersOf(said.at(-1)!, page)).toEqual([0]);
  });

  it.each(isWhole ? cases : few)(
    'L22: takes no press for the first one on $site once a part is the second’s: $order',
    async ({ page, names }) => {
      const { reader, key } = await watch(page);
      expect(reader.isOpen(key)).toBe(true);

      let taken = 0;
      await change(page, names, () => (taken += Number(reader.isOpen(key))));

      expect(taken).toBe(0);
    },
  );
});

const renewBox = () => {
  const boxes = [...document.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot?.children ?? [])]);
  const box = boxes.find((one) => one.matches('textarea, [contenteditable]'))!;
  box.replaceWith(box.cloneNode(true));
};

/**
 * How long nothing is written into a new box on each page (ms): shortest where name, address or thread
 * identify the conversation, longest where none does.
 */
const waits: Readonly<Record<string, number>> = {
  alibaba: 600,
  amazon: 600,
  ebay: 600,
  etsy: 600,
  jd: 600,
  lazada: 3000,
  pinduoduo: 600,
  rakuten: 600,
  shopee: 3000,
  tiktok: 3000,
  wildberries: 600,
};

describe('a page that draws its reply box anew', () => {
  it.each(stepwisePages)(
    'L22: takes a press for the same conversation no later than it must on $site',
    async (page) => {
      const { reader, key } = await watch(page);
      said.length = 0;
      renewBox();

      expect(reader.isOpen(key)).toBe(false);
      let waited = 0;
      for (; !reader.isOpen(key); waited += 50) await vi.advanceTimersByTimeAsync(50);

      expect(waited).toBe(waits[page.site]);
      expect(said).toEqual([]);
    },
  );

  it.each(stepwisePages)(
    'L22: takes no press that was waiting when the rest of $site follows half a second after its box',
    async (page) => {
      const { reader, key } = await watch(page);
      renewBox();
      const pressed = reader.untilSure().then(() => reader.isOpen(key));
      await vi.advanceTimersByTimeAsync(500);
      drawParts(page, 1, Object.keys(page.parts));
      await vi.advanceTimersByTimeAsync(100);

      expect(await pressed).toBe(false);
    },
  );
});
