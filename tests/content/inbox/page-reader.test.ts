// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guessByLook } from '../../../content/guessing/guess-by-look.ts';
import { createPageReader } from '../../../content/inbox/page-reader.ts';
import { handGuessing, type Guessing } from '../../../content/reading/guessing.ts';
import { sharedOnPage } from '../../../content/shared-on-page.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildSite, buildVariant } from '../build-site.ts';

const row = (side: string, text: string) => `<div class="row-${side}"><p>${text}</p></div>`;
const byLook = `<i id="hook"></i><nav><p class="cell"><b>Rosa Lund</b></p><p class="cell"><b>Kim</b></p></nav><div><h2>Rosa Lund</h2><div id="list">${row('other', 'Is it dimmable?')}${row('self', 'Yes, it is.')}</div>
  <form><textarea></textarea><button>Send</button></form></div>`;
const hooked = `<i id="hook"></i><ul id="thread"><li class="out">Hello</li></ul><b id="buyer">Rosa Lund</b>
  <p id="order">R1234</p><textarea></textarea>`;

const look: Partial<SiteVariant> = {
  open: 'body',
  conversation: { from: [], combine: ['buyer.name'] },
  buyer: {},
  composer: { at: [] },
  guess: ['composer', 'messages', 'buyer'],
};

describe('a look at a page', () => {
  let stop: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    delete sharedOnPage<{ guessing: Guessing }>().guessing;
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  /** A watched page, with how often it was matched with its site, read and guessed at since it was asked last. */
  const open = async (body: string, changes: Partial<SiteVariant>) => {
    document.body.innerHTML = body;
    const counts = { matches: 0, boxes: 0, threads: 0, names: 0 };
    const count =
      <A extends unknown[], R>(what: keyof typeof counts, run: (...given: A) => R) =>
      (...given: A): R => {
        counts[what] += 1;
        return run(...given);
      };
    handGuessing({
      ...guessByLook,
      composer: count('boxes', guessByLook.composer),
      thread: count('threads', guessByLook.thread),
      name: count('names', guessByLook.name),
    });
    const variant = buildVariant({ path: '', landmarks: { any: ['#hook'], need: 1 }, settleMs: 100, ...changes });
    const site = buildSite(variant);
    Object.defineProperty(site, 'hosts', {
      get: () => {
        counts.matches += 1;
        return [{ host: 'localhost' }];
      },
    });
    const reader = createPageReader(window, () => [site], [site]);
    const said: string[] = [];
    reader.watch(
      (state, page) => {
        page.composer();
        said.push(state.kind === 'open' ? `open ${state.reading.conversation}` : state.kind);
      },
      (page) => void page.composer(),
      stop.signal,
    );
    await vi.advanceTimersByTimeAsync(5000);
    const since = async (action: () => unknown) => {
      // The next look at a key that was guessed guesses again.
      await vi.advanceTimersByTimeAsync(450);
      Object.assign(counts, { matches: 0, boxes: 0, threads: 0, names: 0 });
      action();
      await vi.advanceTimersByTimeAsync(0);
      return { ...counts };
    };
    return { reader, said, since };
  };

  it.each([
    ['by its hooks', hooked, {}],
    ['by its look', byLook, look],
  ])('matches and guesses once for a whole reading of a page that is read %s', async (_how, body, changes) => {
    const { reader, said, since } = await open(body, changes);
    const guesses = body === byLook ? 1 : 0;

    expect(await since(reader.refresh)).toEqual({ matches: 1, boxes: guesses, threads: guesses, names: guesses });
    expect(said).toEqual(['reading', body === byLook ? 'open Rosa Lund' : expect.stringMatching(/^open /)]);
  });

  it('matches and guesses once for each signal of the page', async () => {
    const { since } = await open(byLook, look);
    const draw = () => document.querySelector('#list')!.insertAdjacentHTML('beforeend', row('other', 'Hello?'));

    expect(await since(draw)).toEqual({ matches: 1, boxes: 1, threads: 1, names: 1 });
  });

  it('looks again for every question that a write depends on', async () => {
    const { reader, since } = await open(byLook, look);
    const answers: unknown[] = [];
    const before = reader.look();
    before.box();

    const counts = await since(() => {
      answers.push(reader.isOpen('Rosa Lund'), before.box()?.localName);
      document.querySelector('textarea')!.remove();
      answers.push(reader.look().box(), reader.isOpen('Rosa Lund'));
    });

    expect(answers).toEqual([true, 'textarea', undefined, false]);
    expect(counts.matches).toBeGreaterThanOrEqual(3);
  });
});
