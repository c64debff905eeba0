// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../domain/reading.ts';
import { createRig, drawInbox, list, say } from './watched-inbox.ts';

describe('watchPage', () => {
  let rig: ReturnType<typeof createRig>;

  beforeEach(() => {
    rig = createRig();
  });
  afterEach(() => rig.end());

  it('says reading first and the conversation after two equal readings', async () => {
    drawInbox('A', 'annika', ['hello']);
    rig.watch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'open A 1']);
  });

  it('does not believe the first reading alone', async () => {
    drawInbox('A', 'annika', ['hello']);
    rig.watch();
    await vi.advanceTimersByTimeAsync(140);
    expect(rig.said).toEqual(['reading']);
  });

  it('goes on reading while two readings differ', async () => {
    drawInbox('A', 'annika', ['one']);
    let count = 0;
    rig.watch({
      read: () => {
        const state = rig.read();
        const messages = [{ id: `${(count += 1)}`, direction: 'in', kind: 'text', text: 'one' } as const];
        return state?.kind === 'open' ? { kind: 'open', reading: { ...state.reading, messages } } : { kind: 'none' };
      },
    });
    await vi.advanceTimersByTimeAsync(6000);
    expect(rig.said).toEqual(['reading', 'still reading']);
    // 150 and 300 ms after the first, then every 450.
    expect(count).toBe(15);
  });

  it('blanks in the same turn in which the key changes', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.title = 'B';
    await vi.advanceTimersByTimeAsync(0);
    expect(rig.said).toEqual(['reading']);
  });

  it('shows the next conversation after its page is quiet', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    drawInbox('B', 'bertil', ['hi', 'there']);
    await vi.advanceTimersByTimeAsync(400);
    expect(rig.said).toEqual(['reading', 'open B 2']);
  });

  it('shows only the last of several conversations clicked through', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    for (const key of ['B', 'C', 'D']) {
      drawInbox(key, `buyer-${key}`, [`from ${key}`]);
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'open D 1']);
  });

  it('waits while the previous messages are still shown under the new key', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.title = 'B';
    await vi.advanceTimersByTimeAsync(2500);
    expect(rig.said).toEqual(['reading']);
    document.querySelector('main')!.dataset.buyer = 'bertil';
    list().innerHTML = '<li>hi</li>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'open B 1']);
  });

  it('returns at once to a conversation that was left for a moment', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.title = 'B';
    await vi.advanceTimersByTimeAsync(50);
    document.querySelector('main')!.title = 'A';
    await vi.advanceTimersByTimeAsync(500);
    expect(rig.said).toEqual(['reading', 'open A 1']);
  });

  it('adds a new message without blanking', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    list().insertAdjacentHTML('beforeend', '<li>more</li>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['open A 2']);
  });

  it('keeps the conversation when its list is redrawn with common messages', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    drawInbox('A', 'annika', ['hello', 'more']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['open A 2']);
  });

  it('L20: keeps the conversation when a list that stays shows other rows for long', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    list().innerHTML = '<li>older one</li><li>older two</li>';
    await vi.advanceTimersByTimeAsync(7000);
    expect(rig.said).toEqual(['reading', 'still reading', 'open A 2']);
  });

  it('L20: takes a new list without a common message that stands for long for another conversation with a name of its own', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    drawInbox('A', 'annika', ['quite', 'different']);
    await vi.advanceTimersByTimeAsync(7000);
    expect(rig.said).toEqual(['reading', 'still reading', 'open A~2 2']);
  });

  it('L35: counts a buyer who is tied to nobody as not read', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.dataset.buyer = 'bertil';
    list().insertAdjacentHTML('beforeend', '<li>more</li>');
    await vi.advanceTimersByTimeAsync(7000);
    expect(rig.shown()).toHaveProperty('reading.health', [
      { part: 'buyer', read: false },
      { part: 'messages', read: true },
    ]);
  });

  it('L20: ties another buyer who stands for long under the same key to nobody, until the rest follows', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.dataset.buyer = 'bertil';
    list().insertAdjacentHTML('beforeend', '<li>more</li>');
    await vi.advanceTimersByTimeAsync(7000);
    expect(rig.said).toEqual(['reading', 'still reading', expect.stringMatching(/^open ~\w+ 2$/)]);
    expect(rig.shown()).toMatchObject({ reading: { buyer: { handles: [] } } });
    list().insertAdjacentHTML('beforeend', '<li>and more</li>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said.slice(3)).toEqual([expect.stringMatching(/^open ~\w+ 3$/)]);
    drawInbox('B', 'bertil', ['hi']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said.slice(4)).toEqual(['reading', 'open B 1']);
  });

  it.each([
    ['the key', () => document.querySelector('main')!.setAttribute('title', 'B')],
    ['the buyer', () => document.querySelector('main')!.setAttribute('data-buyer', 'bertil')],
  ])('L20: names nobody on a page that stays half drawn, with %s alone anew', async (_what, redraw) => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    redraw();
    list().parentElement!.append(document.createElement('hr'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rig.said).toEqual(['reading', 'still reading', expect.stringMatching(/^open ~\w+ 1$/)]);
    expect(rig.shown()).toMatchObject({ reading: { buyer: { handles: [] } } });
  });

  it.each([
    ['the buyer first', ['data-buyer', 'title']],
    ['the key first', ['title', 'data-buyer']],
  ])('L20: shows nothing of a page that redraws in steps of 2.5 s until the last, %s', async (_what, order) => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    const next: Record<string, string> = { title: 'B', 'data-buyer': 'bertil' };
    for (const name of order) {
      document.querySelector('main')!.setAttribute(name, next[name] ?? '');
      // What isn't observed is noticed when something else is rendered.
      list().parentElement!.append(document.createElement('hr'));
      await vi.advanceTimersByTimeAsync(2500);
    }
    expect(rig.said).toEqual(['reading', 'still reading']);
    list().innerHTML = '<li>hi</li>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'still reading', 'open B 1']);
  });

  it('L23: says that no conversation is open only after a page could have shown the next one', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.removeAttribute('title');
    await vi.advanceTimersByTimeAsync(2900);
    expect(rig.said).toEqual(['reading']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said.at(-1)).toBe('no-conversation');
  });

  it('J6: says that a loaded page has no conversation within a second and a half, where none was open yet', async () => {
    drawInbox(null, '', []);
    rig.watch();
    await vi.advanceTimersByTimeAsync(900);
    expect(rig.said).toEqual(['reading']);
    await vi.advanceTimersByTimeAsync(600);
    expect(rig.said).toEqual(['reading', 'no-conversation']);
  });

  it('J6: waits longer for a page that is still loading', async () => {
    drawInbox(null, '', []);
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    rig.watch();
    await vi.advanceTimersByTimeAsync(2900);
    expect(rig.said).toEqual(['reading']);
    state.mockRestore();
  });

  it('J6: says that the page is being translated, not that it is loading', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    rig.read.mockImplementation(() => {
      const state = rig.readInbox();
      return state.kind === 'open' ? { ...state, reading: { ...state.reading, translated: 'chrome' } } : state;
    });
    document.querySelector('main')!.title = 'B';
    await vi.advanceTimersByTimeAsync(4000);
    expect(rig.said).toEqual(['reading', 'reading: translated']);
  });

  it('L22: blanks on a check when a part has changed unseen', async () => {
    drawInbox('A', 'annika', ['hello']);
    const watched = await rig.watchShown();
    document.querySelector('main')!.dataset.buyer = 'bertil';
    expect(watched.check().kind).toBe('reading');
    expect(rig.said).toEqual(['reading']);
  });

  it('L22: refuses for three seconds when only what stands around the reply box has changed, and blanks nothing', async () => {
    let head = 'Annika';
    drawInbox('A', 'annika', ['hello']);
    const watched = await rig.watchShown({ around: () => [head] });
    head = 'Bertil';
    expect(watched.check().kind).toBe('reading');
    await vi.advanceTimersByTimeAsync(2900);
    expect(watched.check().kind).toBe('reading');
    await vi.advanceTimersByTimeAsync(200);
    expect(say(watched.check())).toBe('open A 1');
    expect(rig.said).toEqual([]);
  });

  it('L22: refuses for 600 ms only where a page that tells its conversation by name and key has renewed the reply box', async () => {
    let box = {};
    drawInbox('A', 'annika', ['hello']);
    const read = (): PageState => {
      const { title, dataset } = document.querySelector('main')!;
      const buyer = { name: dataset.buyer ?? '', handles: [] };
      return {
        kind: 'open',
        reading: { site: 'bazaar', variant: 'v1', conversation: title, buyer, messages: [], health: [] },
      };
    };
    const watched = await rig.watchShown({ read, around: () => [box] });
    box = {};
    expect(watched.check().kind).toBe('reading');
    expect(watched.doubtMs()).toBe(600);
    await vi.advanceTimersByTimeAsync(500);
    expect(watched.check().kind).toBe('reading');
    await vi.advanceTimersByTimeAsync(200);
    expect(watched.doubtMs()).toBe(0);
    expect(say(watched.check())).toBe('open A 0');
    expect(rig.said).toEqual([]);
  });

  it('does not call a page changed that is still loading', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.body.innerHTML = '';
    await vi.advanceTimersByTimeAsync(1000);
    drawInbox('B', 'bertil', ['hi']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'open B 1']);
  });

  it('says that the layout changed when the page stays unreadable', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.body.innerHTML = '';
    await vi.advanceTimersByTimeAsync(4000);
    expect(rig.said).toEqual(['reading', 'layout-changed']);
  });

  it('blanks on a check when the key has moved unseen', async () => {
    drawInbox('A', 'annika', ['hello']);
    const watched = await rig.watchShown();
    document.querySelector('main')!.title = 'B';
    expect(watched.check().kind).toBe('reading');
  });

  it('answers a check with the conversation that is still open', async () => {
    drawInbox('A', 'annika', ['hello']);
    const watched = await rig.watchShown();
    expect(say(watched.check())).toBe('open A 1');
  });
});
