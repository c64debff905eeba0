import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followCodes } from '../../../content/typed-codes/follow-codes.ts';
import type { Codes } from '../../../content/typed-codes/codes.ts';
import type { CodeNews } from '../../../domain/reply/code-talk.ts';
import type { CodeTrigger } from '../../../domain/reply/typed-code.ts';
import type { PageState } from '../../../domain/reading.ts';

let stop: AbortController;
let field: HTMLTextAreaElement;
let codes: Codes;
let told: CodeNews[];
let toPage: string[];
let conversation: string;
let trigger: CodeTrigger | undefined;
const list = { open: vi.fn(() => true), close: vi.fn(), isDrawn: vi.fn(), isPressable: vi.fn() };
const panel = { place: () => ({ collapsed: true }), arrange: vi.fn(), focusFrame: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea')!;
  field.focus();
  [told, toPage, conversation, trigger] = [[], [], 'annika', '/'];
  list.isDrawn.mockReturnValue(true);
  list.isPressable.mockReturnValue(true);
  codes = followCodes({
    window: window as never,
    shown: () => ({ kind: 'open', reading: { conversation } }) as PageState,
    tell: (news) => told.push(news),
    panel: () => panel as never,
    trigger: () => trigger,
    list,
    channel: 'channel',
    signal: stop.signal,
    now: () => Date.now(),
  });
  codes.attend(field);
  field.addEventListener('keydown', ({ key }) => toPage.push(key));
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function fire(event: Event, isTrusted = true, target: EventTarget = field): Event {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
  return event;
}
/** Types with keys of the agent, which go past the page's own listener. */
function type(text: string, isTrusted = true) {
  for (const key of text) fire(new KeyboardEvent('keydown', { key }), isTrusted, window);
  write(text, isTrusted);
}
/** What is written without a key, as by a script of the page. */
function write(text: string, isTrusted = true) {
  field.value += text;
  field.setSelectionRange(field.value.length, field.value.length);
  fire(new InputEvent('input', { bubbles: true, inputType: 'insertText' }), isTrusted);
}
function press(key: string, init: KeyboardEventInit & { isTrusted?: boolean } = {}) {
  const { isTrusted = true, ...rest } = init;
  return fire(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...rest }), isTrusted);
}
const find = (count: number, text = field.value, from = 'frame') =>
  codes.hear({ kind: 'found', from, text, count, conversation });
const steps = () => told.map(({ step, text, chosen }) => `${step} ${text} ${chosen}`);
const order = (typed = field.value) => ({ conversation, text: 'Your parcel', typed });

describe('a code that is being typed', () => {
  it('is told letter by letter, and nothing else of the draft', () => {
    type('您好');
    type('/');
    type('w');
    expect(told).toEqual([
      { kind: 'code', conversation: 'annika', text: '/', code: '', chosen: -1, step: 'show', channel: 'channel' },
      { kind: 'code', conversation: 'annika', text: '/w', code: 'w', chosen: 0, step: 'show', channel: 'channel' },
    ]);
  });

  it('is over with what is no letter of it', () => {
    type('/w');
    type(' ');
    expect([steps().at(-1), list.close.mock.calls.length]).toEqual(['leave /w 0', 1]);
  });

  it.each(['Tab', 'Enter'])('is taken with %s, which the page does not hear, once', (key) => {
    type('/wismo');
    find(3);
    press(key);
    press(key);
    expect([steps().at(-1), toPage]).toEqual(['take /wismo 0', []]);
    expect([codes.mayInsert(order()), codes.mayInsert(order())]).toEqual([true, false]);
  });

  it('Y1: is taken by a key that comes before the answer, as soon as that is there', () => {
    type('/wismo');
    press('Enter');
    expect(steps()).toEqual(['show /wismo 0']);
    find(3);
    expect([steps().at(-1), toPage]).toEqual(['take /wismo 0', []]);
  });

  it('Y9: is left, with its key, where no panel answers within a second', () => {
    type('/wismo');
    press('Enter');
    vi.advanceTimersByTime(1000);
    expect([steps().at(-1), toPage]).toEqual(['leave /wismo 0', []]);
    press('Enter');
    expect(toPage).toEqual(['Enter']);
  });

  it('is chosen with the arrows, round and round', () => {
    type('/late');
    find(3);
    ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].forEach((key) => press(key));
    expect([told.map(({ chosen }) => chosen), toPage]).toEqual([[0, 1, 2, 0, 2], []]);
  });

  it('of the trigger alone is nobody’s before an arrow has chosen', () => {
    type('/');
    find(3);
    press('Enter');
    expect([steps().at(-1), toPage]).toEqual(['leave / -1', ['Enter']]);
  });

  it('that fits nothing leaves the key to the page', () => {
    type('/qq');
    find(0);
    press('Enter');
    expect([steps().at(-1), toPage]).toEqual(['leave /qq -1', ['Enter']]);
  });

  it('is left with Escape until it is gone', () => {
    type('/wis');
    press('Escape');
    type('mo');
    expect([steps(), toPage]).toEqual([['show /wis 0', 'leave /wis 0'], []]);
    type(' /late');
    expect(steps().at(-1)).toBe('show /late 0');
  });

  it.each([{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'leaves keys with %j to the page',
    (init) => {
      type('/wismo');
      find(3);
      press('Enter', init);
      expect(toPage).toEqual(['Enter']);
    },
  );

  it('is not looked for where codes are off', () => {
    trigger = undefined;
    type('/wismo');
    expect(told).toEqual([]);
  });

  it('is not opened by the caret coming back to it', () => {
    type('/wismo x');
    field.setSelectionRange(6, 6);
    fire(new KeyboardEvent('keyup', { key: 'ArrowLeft', bubbles: true }));
    expect(told).toEqual([]);
  });
});

describe('Y3: an input method', () => {
  it.each([{ isComposing: true }, { keyCode: 229 }])('has its keys: %j', (init) => {
    type('/wismo');
    find(3);
    press('Enter', init);
    press('Tab', init);
    expect([steps(), toPage]).toEqual([['show /wismo 0'], ['Enter', 'Tab']]);
  });
});

describe('Y6: a page that writes a code itself', () => {
  it('opens nothing with events of its own', () => {
    type('/wismo', false);
    press('Tab', { isTrusted: false });
    expect([told, toPage]).toEqual([[], ['Tab']]);
  });

  it('opens nothing with what is told as the browser’s own, as execCommand is', () => {
    type('Hello ');
    write('/wismo');
    press('Tab');
    expect([told, toPage]).toEqual([[], ['Tab']]);
  });

  it('in place of the one that the agent typed ends it', () => {
    type('/wismo');
    find(3);
    field.value = '';
    write('/refund');
    press('Tab');
    expect([steps(), toPage]).toEqual([['show /wismo 0', 'leave /wismo 0'], ['Tab']]);
  });

  it('takes nothing with keys of its own', () => {
    type('/wismo');
    find(3);
    press('Enter', { isTrusted: false });
    expect(steps()).toEqual(['show /wismo 0']);
    expect(codes.mayInsert({ ...order(), typed: '/other' })).toBe(false);
  });
});

describe('Y4: a page that hides the list', () => {
  it('lures no key: nothing is taken, and nothing sent', () => {
    type('/wismo');
    find(3);
    list.isDrawn.mockReturnValue(false);
    press('Enter');
    vi.advanceTimersByTime(600);
    expect([steps().at(-1), toPage]).toEqual(['leave /wismo 0', []]);
  });

  it('that is only being drawn keeps a fast key for a moment', () => {
    type('/wismo');
    find(3);
    list.isDrawn.mockReturnValue(false);
    press('Enter');
    list.isDrawn.mockReturnValue(true);
    vi.advanceTimersByTime(50);
    expect([steps().at(-1), toPage]).toEqual(['take /wismo 0', []]);
  });

  it('lures no press', () => {
    type('/wismo');
    find(3);
    expect(codes.mayInsert(order())).toBe(true);
    type(' /wismo');
    list.isPressable.mockReturnValue(false);
    expect(codes.mayInsert(order('/wismo'))).toBe(false);
  });
});

it('Y5: another conversation ends it, and what was taken for the first one', () => {
  type('/wismo');
  find(3);
  conversation = 'camille';
  codes.attend(field);
  expect([steps().at(-1), codes.mayInsert(order())]).toEqual(['leave /wismo 0', false]);
});

it('Y8: one of two panels beside a page answers, and it alone', () => {
  type('/wismo');
  expect([find(3, '/wismo', 'side'), find(5, '/wismo', 'frame'), find(4, '/wismo', 'side')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('opens the panel for a reply that waits there, and leaves the code as it is', () => {
  type('/wismo');
  find(3);
  press('Tab');
  expect(codes.hear({ kind: 'opened', from: 'frame', text: '/wismo', conversation })).toBe(true);
  expect([panel.arrange.mock.calls, panel.focusFrame.mock.calls.length]).toEqual([[[{ collapsed: false }]], 1]);
  expect(codes.hear({ kind: 'opened', from: 'frame', text: '/wismo', conversation })).toBe(false);
});
