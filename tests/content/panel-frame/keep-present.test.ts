// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countFights } from '../../../content/panel-frame/hold-panel.ts';
import { keepPresent } from '../../../content/panel-frame/keep-present.ts';

const microtasks = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('keepPresent', () => {
  let stop: AbortController;
  let host: HTMLElement;
  let clock: number;
  const onGiveUp = vi.fn();

  beforeEach(() => {
    document.body.innerHTML = '<main></main>';
    host = document.createElement('side-panel');
    stop = new AbortController();
    clock = 0;
    onGiveUp.mockReset();
  });
  afterEach(() => stop.abort());

  function keep(parent: () => Node = () => document.body): void {
    keepPresent(host, parent, stop.signal, { onGiveUp, isTooOften: countFights(() => clock) });
  }

  async function removeTimes(times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      host.remove();
      await microtasks();
    }
  }

  it('puts the element on the page', () => {
    keep();
    expect(host.parentNode).toBe(document.body);
  });

  it('puts it back when the page removes it', async () => {
    keep();
    await removeTimes(1);
    expect(host.parentNode).toBe(document.body);
  });

  it('puts it back when the page redraws its body', async () => {
    keep();
    document.body.innerHTML = '<main>new</main>';
    await microtasks();
    expect(host.parentNode).toBe(document.body);
  });

  it('follows a parent that the page swaps', async () => {
    keep();
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    await microtasks();
    expect(host.parentNode).toBe(document.body);
  });

  it('puts it back five times within ten seconds', async () => {
    keep();
    await removeTimes(5);
    expect(host.isConnected).toBe(true);
    expect(onGiveUp).not.toHaveBeenCalled();
  });

  it('L03: gives up at the sixth removal within ten seconds, once', async () => {
    keep();
    await removeTimes(6);
    document.body.append(document.createElement('p'));
    await microtasks();
    expect(host.isConnected).toBe(false);
    expect(onGiveUp).toHaveBeenCalledTimes(1);
  });

  it('forgets removals that are older than ten seconds', async () => {
    keep();
    await removeTimes(5);
    clock = 10_001;
    await removeTimes(1);
    expect(host.isConnected).toBe(true);
  });

  it('removes a copy that the page made', async () => {
    keep();
    document.body.append(host.cloneNode());
    await microtasks();
    expect(document.querySelectorAll('side-panel')).toHaveLength(1);
    expect(host.isConnected).toBe(true);
  });

  it("leaves the page's own empty elements alone", async () => {
    host = document.createElement('div');
    keep();
    document.body.append(document.createElement('div'));
    await microtasks();
    expect(document.querySelectorAll('body > div')).toHaveLength(2);
  });

  it('lets it go after the signal', async () => {
    keep();
    stop.abort();
    await removeTimes(1);
    expect(host.isConnected).toBe(false);
  });
});
