// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sites } from '../../../content/sites/index.ts';
import type { PageState } from '../../../domain/reading.ts';
import { createPageReader } from '../../../entrypoints/inbox/page-reader.ts';
import { drawParts, openStepwise, stepwisePages, type StepwisePage } from './stepwise-pages.ts';

/** Every order in which the parts may be drawn. */
function ordersOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return [names];
  return names.flatMap((name) => ordersOf(names.filter((one) => one !== name)).map((rest) => [name, ...rest]));
}

const cases = stepwisePages.flatMap((page) => {
  // An address that stays is no part that is drawn.
  const names = Object.keys(page.parts).filter((name) => page.parts[name]?.[0] !== page.parts[name]?.[1]);
  return ordersOf(names).map((order) => ({ page, site: page.site, order: order.join(', '), names: order }));
});

/** Which of the two conversations a state shows anything of. */
function ownersOf(state: PageState, { marks }: StepwisePage): readonly number[] {
  const text = state.kind === 'open' ? JSON.stringify(state.reading) : '';
  return [0, 1].filter((which) => marks[which]?.some((mark) => text.includes(mark)));
}

describe.each([300, 700, 2500])('D16: a page whose parts come %i ms after each other', (gap) => {
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

  const watch = async (page: StepwisePage) => {
    openStepwise(page);
    const reader = createPageReader(window, () => sites, sites);
    reader.watch((state) => said.push(state), () => {}, stop.signal); // prettier-ignore
    await vi.advanceTimersByTimeAsync(4000);
    return reader;
  };
  /** Draws the second conversation part by part; `between` is asked often. */
  const change = async (page: StepwisePage, names: readonly string[], between: () => void) => {
    for (const name of names) {
      drawParts(page, 1, [name]);
      for (let at = 0; at < gap; at += 50) {
        between();
        await vi.advanceTimersByTimeAsync(50);
      }
    }
  };

  it.each(cases)('never mixes on $site: $order', async ({ page, names }) => {
    await watch(page);
    expect(ownersOf(said.at(-1)!, page)).toEqual([0]);

    await change(page, names, () => {});
    await vi.advanceTimersByTimeAsync(3000);

    expect(said.filter((state) => ownersOf(state, page).length > 1)).toEqual([]);
    expect(said.filter(({ kind }) => kind === 'no-conversation' || kind === 'layout-changed')).toEqual([]);
    expect(ownersOf(said.at(-1)!, page)).toEqual([1]);
  });

  it.each(cases)(
    'takes no press for the first one on $site once a part is the second’s: $order',
    async ({ page, names }) => {
      const reader = await watch(page);
      const first = said.at(-1)!;
      const key = first.kind === 'open' ? first.reading.conversation : '';
      expect(reader.isOpen(key)).toBe(true);

      let taken = 0;
      await change(page, names, () => (taken += Number(reader.isOpen(key))));

      expect(taken).toBe(0);
    },
  );
});
