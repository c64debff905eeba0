// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRig, drawInbox } from './watched-inbox.ts';

describe('watchPage hears', () => {
  let rig: ReturnType<typeof createRig>;

  beforeEach(() => {
    rig = createRig();
  });
  afterEach(() => rig.end());

  it('shows a conversation on a page that rewrites itself every 50 ms', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    const busy = setInterval(() => document.querySelector('main')!.classList.toggle('tick'), 50);
    drawInbox('B', 'bertil', ['hi']);
    await vi.advanceTimersByTimeAsync(2000);
    clearInterval(busy);
    expect(rig.said).toEqual(['reading', 'open B 1']);
  });

  it('reads a page that rewrites itself every 50 ms at most once in the capped time', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    const busy = setInterval(() => document.querySelector('main')!.classList.toggle('tick'), 50);
    await vi.advanceTimersByTimeAsync(15_000);
    clearInterval(busy);
    expect(rig.read.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('leaves the page nine times as long as a reading took', async () => {
    drawInbox('A', 'annika', ['hello']);
    let clock = 0;
    const slowRead = () => {
      clock += 100;
      return rig.read();
    };
    rig.watch({ read: slowRead }, { now: () => clock + Date.now() });
    await vi.advanceTimersByTimeAsync(850);
    expect(rig.read).toHaveBeenCalledTimes(1);
  });

  it('does not read when nothing changes', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rig.read).not.toHaveBeenCalled();
  });

  it('does not read while the agent types into an editable reply box', async () => {
    drawInbox('A', 'annika', ['hello']);
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable="true" id="reply"><p>dr</p></div>');
    await rig.watchShown();
    document.querySelector('#reply p')!.firstChild!.nodeValue = 'draft';
    await vi.advanceTimersByTimeAsync(2000);
    expect(rig.read).not.toHaveBeenCalled();
  });

  it('notices a key in an attribute that is not watched within its poll', async () => {
    drawInbox('A', 'annika', ['hello']);
    rig.watch({ key: () => document.querySelector('main')!.dataset.open ?? null });
    await vi.advanceTimersByTimeAsync(1000);
    rig.said.length = 0;
    document.querySelector('main')!.dataset.open = 'B';
    await vi.advanceTimersByTimeAsync(510);
    expect(rig.said).toEqual(['reading']);
  });

  it('follows a change of the address alone', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    window.history.pushState(null, '', '/inbox/b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.read).toHaveBeenCalled();
  });

  it('reads again when the page comes back from the cache', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    window.dispatchEvent(new Event('pageshow'));
    await vi.advanceTimersByTimeAsync(300);
    expect(rig.read).toHaveBeenCalled();
  });

  it('follows messages inside an open shadow root', async () => {
    drawInbox('A', 'annika', []);
    const shadow = document.querySelector('main')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<ol><li>hello</li></ol>';
    const root = shadow.querySelector('ol')!;
    rig.watch({ root: () => root });
    await vi.advanceTimersByTimeAsync(1000);
    rig.read.mockClear();
    root.append(document.createElement('li'));
    await vi.advanceTimersByTimeAsync(300);
    expect(rig.read).toHaveBeenCalled();
  });

  it('follows a body that the page put in place of the old one', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    drawInbox('B', 'bertil', ['hi']);
    await vi.advanceTimersByTimeAsync(1500);
    expect(rig.said).toEqual(['reading', 'open B 1']);
  });

  it('says nothing more after the signal', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    rig.stop.abort();
    drawInbox('B', 'bertil', ['hi']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(rig.said).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
