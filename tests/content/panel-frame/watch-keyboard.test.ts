import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeyboard, type KeyboardWatch } from '../../../content/panel-frame/watch-keyboard.ts';

let clock: number;
let stop: AbortController;
let host: HTMLElement;
let grip: HTMLElement;
let field: HTMLInputElement;
let watch: KeyboardWatch;
const giveBack = vi.fn();
const onTaken = vi.fn();

beforeEach(() => {
  clock = 100_000;
  stop = new AbortController();
  host = document.createElement('div');
  host.tabIndex = 0;
  grip = document.createElement('div');
  grip.tabIndex = 0;
  field = document.createElement('input');
  document.body.replaceChildren(host, grip, field);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  giveBack.mockReset().mockImplementation(() => host.focus());
  onTaken.mockReset();
  watch = watchKeyboard({
    window,
    host,
    focusAt: () => (document.activeElement === host ? 'frame' : document.activeElement === grip ? 'grip' : undefined),
    giveBack,
    onTaken,
    onFramePress: () => undefined,
    signal: stop.signal,
    now: () => clock,
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** The frame has the keyboard, then the page's field takes it. */
function take(): void {
  host.focus();
  watch.hear('in', true);
  clock += 5000;
  field.focus();
}

describe('A11: a page that takes the keyboard from the panel', () => {
  it('gets no key from the first moment on, before anybody has said why', () => {
    take();
    expect(watch.isKept()).toBe(true);
  });

  it('has it taken back, once', () => {
    take();
    watch.hear('out', false);
    expect([giveBack.mock.calls.length, onTaken.mock.calls]).toEqual([1, [[true]]]);
  });

  it('gets no key the second time, nor keeps the focus', () => {
    take();
    watch.hear('out', false);
    take();
    watch.hear('out', false);
    expect([giveBack.mock.calls.length, onTaken.mock.calls, watch.isKept(), document.activeElement === field]).toEqual([
      1,
      [[true], [false]],
      true,
      false,
    ]);
  });

  it('has it taken back again when it behaved for half a minute', () => {
    take();
    watch.hear('out', false);
    clock += 60_000;
    take();
    watch.hear('out', false);
    expect(onTaken.mock.calls).toEqual([[true], [true]]);
  });

  it('gets no key either when it removes the panel that has the keyboard', () => {
    host.focus();
    watch.hear('in', true);
    host.remove();
    field.focus();
    expect([watch.lost(), watch.isKept(), document.activeElement === field]).toEqual([true, true, false]);
  });

  it('is not accused of anything when it removes a panel in which nobody types', () => {
    expect([watch.lost(), watch.isKept()]).toEqual([false, false]);
  });

  it('F5: has given it back as soon as the panel has the focus, whatever is still on its way', () => {
    take();
    const before = watch.isBack();
    watch.hear('out', false);
    expect([before, watch.isBack()]).toEqual([false, true]);
  });

  it('is released when the panel has the keyboard again', () => {
    take();
    host.focus();
    watch.hear('in', true);
    expect(watch.isKept()).toBe(false);
  });
});

describe('an agent who leaves the panel', () => {
  it('by a key may go on in the page', () => {
    take();
    watch.hear('out', true);
    expect([watch.isKept(), giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('for its edge may make it wider by keys', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    grip.focus();
    watch.hear('out', false);
    expect([watch.isKept(), giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('because we led the focus there may go on in the page', () => {
    host.focus();
    watch.hear('in', true);
    watch.lead();
    field.focus();
    watch.hear('out', false);
    expect([watch.isKept(), giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('because we led it there may go on, although the panel still seems to have the focus on the way', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    watch.lead();
    window.dispatchEvent(new Event('focus'));
    field.focus();
    watch.hear('out', false);
    expect([watch.isKept(), giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('for another window is left alone', () => {
    take();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    watch.hear('out', false);
    expect([watch.isKept(), giveBack.mock.calls.length]).toEqual([false, 0]);
  });

  it('is not spoken for by a press that the page has made up', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    field.focus();
    watch.hear('out', false);
    expect(giveBack).toHaveBeenCalledTimes(1);
  });
});

describe('F5: a page that answers the loss of its own focus', () => {
  let box: HTMLTextAreaElement;
  let trap: AbortController;

  beforeEach(() => {
    box = document.createElement('textarea');
    document.body.append(box);
    trap = new AbortController();
    document.addEventListener('focusout', () => box.focus(), { signal: trap.signal });
  });
  afterEach(() => trap.abort());

  it('gets no key although the panel has not yet said that it had the keyboard', () => {
    host.focus();
    window.dispatchEvent(new Event('blur'));
    clock += 1;
    box.focus();
    expect(watch.isKept()).toBe(true);
  });

  it('gets none either when what the panel says comes after the theft', () => {
    box.focus();
    watch.hear('in', true);
    expect(watch.isKept()).toBe(true);
  });

  it('gets none when it keeps all news of the focus from us', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    window.addEventListener('focusin', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: trap.signal,
    });
    box.focus();
    expect(watch.isKept()).toBe(true);
  });

  it('hears of the loss until it has taken the keyboard, and then no longer', () => {
    take();
    const heard = vi.fn();
    document.addEventListener('focusout', heard, { signal: trap.signal });
    const lose = () => {
      host.focus();
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: host }));
    };
    lose();
    const before = heard.mock.calls.length;
    field.focus();
    watch.hear('out', false);
    heard.mockClear();
    lose();
    expect([before > 0, heard.mock.calls.length]).toEqual([true, 0]);
  });

  it('hears as before of the focus that it has taken', () => {
    take();
    watch.hear('out', false);
    const heard = vi.fn();
    document.addEventListener('focusin', heard, { signal: trap.signal });
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, relatedTarget: host }));
    expect(heard).toHaveBeenCalled();
  });

  it('is told as before that its fields lose the focus to one another', () => {
    take();
    watch.hear('out', false);
    const heard = vi.fn();
    document.addEventListener('focusout', heard, { signal: trap.signal });
    box.focus();
    field.focus();
    expect(heard).toHaveBeenCalled();
  });

  it('F7: has no keyboard where nothing can take it back, as beside a modal dialog', () => {
    giveBack.mockReset();
    take();
    watch.hear('out', false);
    expect([onTaken.mock.calls, watch.isKept(), document.activeElement === field]).toEqual([[[false]], true, false]);
  });
});

describe('Q16: a page that takes the keyboard in the very moment in which the panel is pressed', () => {
  it('gets no key, although the panel never had it', () => {
    field.focus();
    giveBack.mockImplementation(() => undefined);
    watch.hear('denied', false);
    expect([watch.isKept(), document.activeElement === field, onTaken.mock.calls]).toEqual([true, false, [[false]]]);
  });

  it('has it taken back where it lets go', () => {
    field.focus();
    watch.hear('denied', false);
    expect([document.activeElement === host, onTaken.mock.calls]).toEqual([true, [[true]]]);
  });

  it('gets no key either when the agent pressed the page a moment before', () => {
    const press = new Event('pointerdown', { bubbles: true });
    Object.defineProperty(press, 'isTrusted', { value: true });
    field.dispatchEvent(press);
    field.focus();
    giveBack.mockImplementation(() => undefined);
    watch.hear('denied', false);
    expect(watch.isKept()).toBe(true);
  });

  it('is not blamed for a frame that was only slow to get it, nor for what we did ourselves', () => {
    host.focus();
    watch.hear('in', true);
    watch.hear('denied', false);
    expect(watch.isKept()).toBe(false);
    watch.lead();
    field.focus();
    watch.hear('denied', false);
    expect([watch.isKept(), onTaken.mock.calls]).toEqual([false, []]);
  });
});
