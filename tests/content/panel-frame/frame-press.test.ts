import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeyboard, type KeyboardWatch } from '../../../content/panel-frame/watch-keyboard.ts';

let stop: AbortController;
let host: HTMLElement;
let watch: KeyboardWatch;
const onTaken = vi.fn();
const onFramePress = vi.fn();

beforeEach(() => {
  stop = new AbortController();
  host = document.createElement('div');
  host.tabIndex = 0;
  document.body.replaceChildren(host);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  for (const called of [onTaken, onFramePress]) called.mockReset();
  watch = watchKeyboard({
    window,
    host,
    focusAt: () => (document.activeElement === host ? 'frame' : undefined),
    giveBack: () => host.focus(),
    onTaken,
    onFramePress,
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** The agent leaves the panel for this part of the page. */
function goTo(element: HTMLElement, isMeant: boolean): void {
  element.tabIndex = 0;
  document.body.append(element);
  host.focus();
  watch.hear('in', true);
  element.focus();
  watch.hear('out', isMeant);
}

/** A frame of the page, with the pointer over it or not; one that loads nothing. */
function makeFrame(isPressed: boolean): HTMLElement {
  const frame = document.createElement('div');
  const matches = frame.matches.bind(frame);
  vi.spyOn(frame, 'matches').mockImplementation((selector: string) =>
    selector === 'iframe:hover' ? isPressed : matches(selector),
  );
  return frame;
}

describe('J5: a page whose reply box is in a frame', () => {
  it('tells that the agent went on there, so that a panel that was opened over it closes', () => {
    goTo(makeFrame(true), false);
    expect([onFramePress.mock.calls.length, onTaken.mock.calls]).toEqual([1, []]);
  });

  it('tells nothing when a frame takes the keyboard without a press', () => {
    goTo(makeFrame(false), false);
    expect([onFramePress.mock.calls.length, onTaken.mock.calls]).toEqual([0, [[true]]]);
  });

  it('tells nothing when the agent goes to another field of the page', () => {
    goTo(document.createElement('input'), true);
    expect(onFramePress).not.toHaveBeenCalled();
  });
});
