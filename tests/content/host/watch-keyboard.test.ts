import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeyboard, type KeyboardWatch } from '../../../content/host/watch-keyboard.ts';

let clock: number;
let isLocked: boolean;
let stop: AbortController;
let host: HTMLElement;
let field: HTMLInputElement;
let watch: KeyboardWatch;
const giveBack = vi.fn();
const onTaken = vi.fn();

beforeEach(() => {
  clock = 100_000;
  isLocked = false;
  stop = new AbortController();
  host = document.createElement('div');
  host.tabIndex = 0;
  field = document.createElement('input');
  document.body.replaceChildren(host, field);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  giveBack.mockReset().mockImplementation(() => host.focus());
  onTaken.mockReset();
  watch = watchKeyboard({
    window,
    host,
    lock: (shall) => (isLocked = shall),
    giveBack,
    onTaken,
    signal: stop.signal,
    now: () => clock,
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** The frame has the keyboard, and then the page's field. */
function take(): void {
  host.focus();
  watch.told('in', true);
  clock += 5000;
  field.focus();
}

describe('A11: a page that takes the keyboard from the panel', () => {
  it('gets no key from the first moment on, before anybody has said why', () => {
    take();
    expect(isLocked).toBe(true);
  });

  it('has it taken back, once', () => {
    take();
    watch.told('out', false);
    expect([giveBack.mock.calls.length, onTaken.mock.calls]).toEqual([1, [[true]]]);
  });

  it('gets no key the second time, nor keeps the focus', () => {
    take();
    watch.told('out', false);
    take();
    watch.told('out', false);
    expect([giveBack.mock.calls.length, onTaken.mock.calls, isLocked, document.activeElement === field]).toEqual([
      1,
      [[true], [false]],
      true,
      false,
    ]);
  });

  it('has it taken back again when it behaved for half a minute', () => {
    take();
    watch.told('out', false);
    clock += 60_000;
    take();
    watch.told('out', false);
    expect(onTaken.mock.calls).toEqual([[true], [true]]);
  });

  it('gets no key either when it removes the panel that has the keyboard', () => {
    host.focus();
    watch.told('in', true);
    host.remove();
    field.focus();
    expect([watch.lost(), isLocked, document.activeElement === field]).toEqual([true, true, false]);
  });

  it('is not accused of anything when it removes a panel in which nobody types', () => {
    expect([watch.lost(), isLocked]).toEqual([false, false]);
  });

  it('is released when the panel has the keyboard again', () => {
    take();
    watch.told('in', true);
    expect(isLocked).toBe(false);
  });
});

describe('an agent who leaves the panel', () => {
  it('by a key may go on in the page', () => {
    take();
    watch.told('out', true);
    expect([isLocked, giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('because we led the focus there may go on in the page', () => {
    host.focus();
    watch.told('in', true);
    watch.lead();
    field.focus();
    watch.told('out', false);
    expect([isLocked, giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('for another window is left alone', () => {
    take();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    watch.told('out', false);
    expect([isLocked, giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('is not spoken for by a press that the page has made up', () => {
    host.focus();
    watch.told('in', true);
    clock += 5000;
    field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    field.focus();
    watch.told('out', false);
    expect(giveBack).toHaveBeenCalledTimes(1);
  });
});
