// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    rig.watch({ fingerprint: () => String((count += 1)) });
    await vi.advanceTimersByTimeAsync(6000);
    expect(rig.said).toEqual(['reading']);
    expect(count).toBeGreaterThan(5);
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

  it('waits while the former messages still stand under the new key', async () => {
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

  it('keeps the conversation when its list is drawn anew with common messages', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    drawInbox('A', 'annika', ['hello', 'more']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['open A 2']);
  });

  it('keeps the conversation when a list that stays shows other rows', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    list().innerHTML = '<li>older one</li><li>older two</li>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['open A 2']);
  });

  it('takes a new list without a common message for another conversation with a name of its own', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    drawInbox('A', 'annika', ['quite', 'different']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'open A~2 2']);
  });

  it('takes another buyer under the same key for another conversation', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.dataset.buyer = 'bertil';
    list().insertAdjacentHTML('beforeend', '<li>more</li>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'open A~2 2']);
  });

  it('says that no conversation is open after the last was closed', async () => {
    drawInbox('A', 'annika', ['hello']);
    await rig.watchShown();
    document.querySelector('main')!.removeAttribute('title');
    await vi.advanceTimersByTimeAsync(1000);
    expect(rig.said).toEqual(['reading', 'no-conversation']);
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
    await vi.advanceTimersByTimeAsync(3000);
    expect(rig.said).toEqual(['reading', 'layout-changed']);
  });

  it('blanks on a check when the key has moved unseen', async () => {
    drawInbox('A', 'annika', ['hello']);
    const watched = await rig.watchShown();
    document.querySelector('main')!.title = 'B';
    expect(watched.check().kind).toBe('reading');
  });

  it('answers a check with the conversation that still stands', async () => {
    drawInbox('A', 'annika', ['hello']);
    const watched = await rig.watchShown();
    expect(say(watched.check())).toBe('open A 1');
  });
});
