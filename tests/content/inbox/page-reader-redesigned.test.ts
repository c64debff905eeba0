// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guessByLook } from '../../../content/guessing/guess-by-look.ts';
import { handGuessing, type Guessing } from '../../../content/reading/guessing.ts';
import { sharedOnPage } from '../../../content/shared-on-page.ts';
import type { PageState } from '../../../domain/reading.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { createPageReader } from '../../../content/inbox/page-reader.ts';
import { buildSite, buildVariant } from '../build-site.ts';

const row = (side: string, text: string) => `<div class="row-${side}"><p>${text}</p></div>`;
const inbox = `<div><div>${row('other', 'Is it dimmable?')}${row('self', 'Yes, it is.')}</div>
  <form><textarea></textarea><button>Send</button></form></div>`;
const form = '<h1>Answers</h1><form><textarea></textarea><button>Save</button></form>';

const stops: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  delete sharedOnPage<{ guessing: Guessing }>().guessing;
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  delete sharedOnPage<{ guessing: Guessing }>().guessing;
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function watch(body: string, changes: Partial<SiteVariant> = {}, hand: (guessing: Guessing) => void = handGuessing) {
  document.body.innerHTML = body;
  const site = {
    ...buildSite(buildVariant({ path: '', landmarks: { any: ['#hook'], need: 1 }, ...changes })),
    hosts: [{ host: 'localhost' }],
  };
  const bring = vi.fn(async () => hand(guessByLook));
  const stop = new AbortController();
  stops.push(stop);
  const states: PageState[] = [];
  createPageReader(window, () => [site], [site], bring).watch(
    (state) => states.push(state),
    () => {},
    stop.signal,
  );
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return states.at(-1) ?? { kind: 'none' };
  };
  return { after, bring, states };
}

const floating = {
  floating: true,
  path: '^/inbox',
  anywhere: true,
  landmarks: { any: ['textarea'], need: 1 },
} as const;

describe('a page at the address of an inbox without one of its landmarks', () => {
  it('L24: is read by its look once its hooks have had their time, and says so', async () => {
    const { after, bring } = watch(inbox);

    expect([(await after(1000)).kind, bring.mock.calls.length]).toEqual(['reading', 0]);
    const state = await after(6000);

    expect(bring).toHaveBeenCalledOnce();
    expect(state).toMatchObject({
      kind: 'open',
      reading: { composer: { kind: 'textarea' }, messages: [{ direction: 'in' }, { direction: 'out' }] },
    });
    expect(state).toHaveProperty('reading.health', expect.arrayContaining([{ part: 'inbox', read: false }]));
  });

  it('J6: says that its parts are looked for once its look was tried in vain, long before it counts as changed', async () => {
    const { after } = watch(form);

    expect(await after(2000)).not.toHaveProperty('why');
    expect(await after(1000)).toMatchObject({ kind: 'reading', why: 'layout' });
  });

  it('J6: draws no panel into its look where that finds the inbox', async () => {
    const { after, states } = watch(inbox);

    expect((await after(6000)).kind).toBe('open');
    expect(states.filter((state) => state.kind === 'reading' && state.why === 'layout')).toEqual([]);
  });

  it('L24: has a changed layout where it does not look like one', async () => {
    const { after } = watch(form);

    expect((await after(5000)).kind).toBe('reading');
    expect((await after(6000)).kind).toBe('layout-changed');
  });

  it('L24: has a changed layout where what reads by look does not come', async () => {
    const { after } = watch(inbox, {}, () => {});

    expect((await after(12_000)).kind).toBe('layout-changed');
  });

  it('L36: is read by its look where what reads by look does not come at first', async () => {
    let times = 0;
    const { after, bring } = watch(inbox, {}, (guessing) => {
      if ((times += 1) > 2) handGuessing(guessing);
    });

    expect(await after(12_000)).toMatchObject({ kind: 'open' });
    await after(60_000);
    expect(bring).toHaveBeenCalledTimes(3);
  });

  it('L36: is not asked about for ever where nothing comes', async () => {
    const { after, bring } = watch(inbox, {}, () => {});
    await after(600_000);
    expect(bring).toHaveBeenCalledTimes(6);
  });

  it.each([1, 30, 120])(
    'L36: is read when its inbox comes late, and costs no more than a hundredth of the page’s time until then (a look takes %i ms)',
    async (cost) => {
      let spent = 0;
      const clock = performance.now.bind(performance);
      vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
      const look: Guessing['inbox'] = (...given) => {
        spent += cost;
        return guessByLook.inbox(...given);
      };
      const { after } = watch(form, {}, (guessing) => handGuessing({ ...guessing, inbox: look }));

      expect((await after(60_000)).kind).toBe('layout-changed');
      expect(spent).toBeLessThanOrEqual(600 + 2 * cost);
      document.body.innerHTML = inbox;
      expect((await after(16_000)).kind).toBe('open');
    },
  );

  it('L36: is not said to be changed while the browser is loading it', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const { after } = watch(form);

    expect((await after(15_000)).kind).toBe('reading');
    expect((await after(10_000)).kind).toBe('layout-changed');
  });

  it('L24: is read by its hooks when they come late', async () => {
    const { after } = watch(inbox);
    await after(6000);
    document.body.insertAdjacentHTML('beforeend', '<p id="hook"></p>');

    expect(await after(6000)).toHaveProperty(
      'reading.health',
      expect.arrayContaining([expect.objectContaining({ part: 'inbox', read: true })]),
    );
  });

  it('L24: is read by its hooks where its landmarks stand', async () => {
    const { after } = watch(`<ul id="thread"><li class="out">Hello</li></ul><b id="buyer">Rosa</b><i id="hook"></i>
      <p id="order">R1234</p><textarea></textarea>`);

    expect(await after(6000)).toHaveProperty(
      'reading.health',
      expect.arrayContaining([expect.objectContaining({ part: 'inbox', read: true })]),
    );
  });
});

describe('a page of a site whose address is not known', () => {
  const list = ['Rosa Lund', 'Kim'].map((name) => `<p class="cell"><b>${name}</b></p>`).join('');

  it('L24: is nothing until it looks like an inbox', async () => {
    const { after, bring } = watch(form, floating);

    expect([(await after(10_000)).kind, bring.mock.calls.length]).toEqual(['none', 1]);
    document.body.innerHTML = `<nav>${list}</nav>${inbox.replace('<div><div>', '<div><h2>Rosa Lund</h2><div>')}`;

    expect(await after(6000)).toMatchObject({ kind: 'open', reading: { buyer: { name: 'Rosa Lund' } } });
  });
});
