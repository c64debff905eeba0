import { findAll } from '../../content/locating/find-all.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { guessByLook } from '../../content/guessing/guess-by-look.ts';
import { handGuessing } from '../../content/reading/guessing.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';

/** Runs in a fixture page. Times are in ms. */
const tools = {
  /**
   * Lengthens the thread to that many rows by copying existing ones, and reads it repeatedly;
   * `undefined` where no row can be copied.
   */
  timeReading(
    url: string,
    rows: number,
    rounds: number,
  ): { readonly times: number[]; readonly read: number } | undefined {
    const address = new URL(url);
    const match = matchSite(address, document, sites);
    if (match.kind !== 'live' || !match.variant.messages) return undefined;
    const { root, row, rowId } = match.variant.messages;
    const lists = root.flatMap((selector) => findAll(document, selector));
    const found = lists.flatMap((list) => [...list.querySelectorAll(row)]);
    const [first] = found;
    const parent = first?.parentElement;
    if (!first || !parent) return undefined;
    const copied = found.filter((one) => one.parentElement === parent);
    for (let index = found.length; index < rows; index += 1) {
      const one = copied[index % copied.length];
      const copy = one?.cloneNode(true) as Element | undefined;
      if (!copy) continue;
      // A row with an id that already exists would count as the same row.
      const id = rowId && copy.getAttribute(rowId.attribute);
      if (rowId && id) copy.setAttribute(rowId.attribute, `${id}${index}`);
      parent.prepend(copy);
    }
    const times: number[] = [];
    let read = 0;
    for (let round = -10; round < rounds; round += 1) {
      const begun = performance.now();
      const state = readPage(address, document, match);
      const spent = performance.now() - begun;
      if (round >= 0) times.push(spent);
      read = state.kind === 'open' ? state.reading.messages.length : 0;
    }
    return { times, read };
  },
};

declare global {
  var benchReading: typeof tools;
}

handGuessing(guessByLook);
globalThis.benchReading = tools;
