import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeyboard, type KeyboardWatch } from '../../../content/panel-frame/watch-keyboard.ts';

let clock: number;
let stop: AbortController;
let host: HTMLElement;
let frame: HTMLElement;
let watch: KeyboardWatch;
const onTaken = vi.fn();
const giveBack = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  clock = 100_000;
  stop = new AbortController();
  host = document.createElement('div');
  host.tabIndex = 0;
  frame = makeFrame();
  document.body.replaceChildren(host, frame);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  onTaken.mockReset();
  giveBack.mockReset().mockImplementation(() => {
    host.focus();
    setTimeout(() => document.activeElement === host && watch.hear('in', true), 5);
  });
  watch = watchKeyboard({
    window,
    host,
    focusAt: () => (document.activeElement === host ? 'frame' : undefined),
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
  vi.useRealTimers();
});

/** A frame of the page, of another origin, below the pointer. */
function makeFrame(): HTMLElement {
  const made = document.createElement('div');
  made.tabIndex = 0;
  const matches = made.matches.bind(made);
  vi.spyOn(made, 'matches').mockImplementation(
    (selector: string) => ['iframe:hover', 'iframe, frame, object, embed'].includes(selector) || matches(selector),
  );
  return made;
}

/** The panel had the keyboard for a while; the page gives it to its frame. */
function takeIntoFrame(at: 'out' | 'cut'): void {
  host.focus();
  watch.hear('in', true);
  clock += 5000;
  frame.focus();
  watch.hear(at, false);
}

describe('A11: a page that gives the keyboard to a frame of its own below the pointer', () => {
  it('while the agent types is not taken for a press in it', () => {
    takeIntoFrame('cut');
    vi.advanceTimersByTime(200);
    expect(onTaken.mock.calls).toEqual([[true]]);
  });

  it('is taken for one where the agent did not type', () => {
    takeIntoFrame('out');
    vi.advanceTimersByTime(200);
    expect(onTaken).not.toHaveBeenCalled();
  });

  it('is not taken for one where nothing was pressed in the page for seconds', () => {
    vi.spyOn(window, 'navigator', 'get').mockReturnValue({ userActivation: { isActive: false } } as Navigator);
    takeIntoFrame('out');
    vi.advanceTimersByTime(200);
    expect(onTaken.mock.calls).toEqual([[true]]);
  });

  it('is not taken for one once it has taken the keyboard', () => {
    takeIntoFrame('cut');
    takeIntoFrame('out');
    vi.advanceTimersByTime(200);
    expect(onTaken.mock.calls).toEqual([[true], [false]]);
  });
});

describe('A11: a page that goes on giving it the keyboard', () => {
  beforeEach(() => {
    takeIntoFrame('cut');
    takeIntoFrame('cut');
  });

  it('has it for itself again before a key can come', async () => {
    frame.focus();
    window.dispatchEvent(new Event('blur'));
    await Promise.resolve();
    expect([document.activeElement === frame, watch.isKept()]).toEqual([false, true]);
  });

  it('has it soon where no event tells', () => {
    frame.focus();
    vi.advanceTimersByTime(60);
    expect(document.activeElement === frame).toBe(false);
  });

  it('lets the agent go on there after a press on the page', () => {
    const press = new Event('pointerdown', { bubbles: true });
    Object.defineProperty(press, 'isTrusted', { value: true });
    frame.dispatchEvent(press);
    frame.focus();
    vi.advanceTimersByTime(60);
    expect([document.activeElement === frame, watch.isKept()]).toEqual([true, false]);
  });
});

describe('A11: a frame that has the keyboard without the browser saying so', () => {
  it('is found by the panel’s silence', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    watch.hear('cut', false);
    vi.advanceTimersByTime(200);
    expect([onTaken.mock.calls, giveBack.mock.calls]).toEqual([[[true]], [[true]]]);
  });

  it('is not suspected where the panel has it back', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    watch.hear('out', false);
    watch.hear('in', true);
    vi.advanceTimersByTime(200);
    expect(onTaken).not.toHaveBeenCalled();
  });

  it('is found too when it takes it again at once, so that the panel never had it back', () => {
    giveBack.mockReset().mockImplementation(() => host.focus());
    takeIntoFrame('cut');
    vi.advanceTimersByTime(200);
    expect(onTaken.mock.calls).toEqual([[true], [false]]);
  });
});

describe('H10: a panel that the page took off while the agent typed in it', () => {
  it('has the keyboard as soon as it is back', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    host.remove();
    document.body.append(host);
    watch.returned();
    expect([document.activeElement === host, onTaken.mock.calls]).toEqual([true, [[true]]]);
  });

  it('gets none where nobody typed in it', () => {
    host.remove();
    document.body.append(host);
    watch.returned();
    expect([document.activeElement === host, onTaken.mock.calls]).toEqual([false, []]);
  });

  it('has it once more when the browser gives it to the page as the frame loads', () => {
    host.focus();
    watch.hear('in', true);
    clock += 5000;
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(1);
    expect(giveBack.mock.calls).toEqual([[true]]);
  });
});
