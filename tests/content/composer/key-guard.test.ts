import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardKeys, type KeyGuard } from '../../../content/composer/key-guard.ts';

let stop: AbortController;
let guard: KeyGuard;
let heard: string[];

beforeEach(() => {
  stop = new AbortController();
  heard = [];
  guard = guardKeys(window, stop.signal);
  document.body.replaceChildren();
  for (const type of ['keydown', 'keyup'] as const) {
    document.body.addEventListener(type, (event) => heard.push(`${type} ${event.key}`), { signal: stop.signal });
  }
});
afterEach(() => stop.abort());

/** A key as pressed by a person. */
function press(key: string, init: KeyboardEventInit & { keyCode?: number } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  if (init.keyCode !== undefined) Object.defineProperty(event, 'keyCode', { value: init.keyCode });
  document.body.dispatchEvent(event);
  return event;
}

describe('A11: while the keys are kept from the page', () => {
  it.each(['a', 'Enter', '1', 'Backspace', 'ArrowLeft', ' '])('it gets no %s', (key) => {
    guard.keepWhile(() => true);
    expect([press(key).defaultPrevented, heard]).toEqual([true, []]);
  });

  it('an input method keeps its own', () => {
    guard.keepWhile(() => true);
    press('Process', { keyCode: 229 });
    press('n', { isComposing: true });
    expect(heard).toEqual(['keydown Process', 'keydown n']);
  });

  it('and gets them again after that', () => {
    let isKept = true;
    guard.keepWhile(() => isKept);
    isKept = false;
    press('a');
    expect(heard).toEqual(['keydown a']);
  });
});

describe('F5: a key that was on its way to the page when the panel had the keyboard back', () => {
  beforeEach(() =>
    guard.keepWhile(
      () => false,
      () => true,
    ),
  );

  it('does not reach the page', () => {
    expect([press('Enter').defaultPrevented, heard]).toEqual([true, []]);
  });

  it('takes nothing from the panel where it is of an input method', () => {
    const host = document.createElement('div');
    host.tabIndex = 0;
    document.body.append(host);
    host.focus();
    const event = new KeyboardEvent('keydown', { key: 'Process', bubbles: true });
    Object.defineProperties(event, { isTrusted: { value: true }, keyCode: { value: 229 } });
    host.dispatchEvent(event);
    expect(document.activeElement === host).toBe(true);
  });
});

describe('F5: while the keys are kept from the page', () => {
  it('an input method finds no field to write in', () => {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
    guard.keepWhile(() => true);

    const event = new KeyboardEvent('keydown', { key: 'Process', bubbles: true, composed: true });
    Object.defineProperties(event, { isTrusted: { value: true }, keyCode: { value: 229 } });
    box.dispatchEvent(event);

    expect(document.activeElement === box).toBe(false);
  });

  it.each(['compositionstart', 'beforeinput'])(
    'an input method that needs no key, as one for handwriting, finds neither field nor caret (%s)',
    (type) => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.tabIndex = 0;
      editor.append('Half a draft');
      document.body.append(editor);
      editor.focus();
      window.getSelection()?.collapse(editor, 0);
      guard.keepWhile(() => true);

      const event = new Event(type, { bubbles: true, composed: true });
      Object.defineProperty(event, 'isTrusted', { value: true });
      editor.dispatchEvent(event);

      expect([document.activeElement === editor, window.getSelection()?.rangeCount]).toEqual([false, 0]);
    },
  );

  it.each([
    [true, 'kept'],
    [false, 'written'],
  ])('what writes without keys is kept from it too (%s)', (isKept, outcome) => {
    guard.keepWhile(() => isKept);
    const event = new InputEvent('beforeinput', { data: '🙂', bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented ? 'kept' : 'written').toBe(outcome);
  });
});

describe('Q1: a digit that a French keyboard types as a sign', () => {
  it('is kept from the page when it is pressed twice', () => {
    guard.hold();
    press('&', { code: 'Digit1' });
    expect(heard).toEqual([]);
  });

  it('and é is the page’s at once', () => {
    guard.hold();
    press('é', { code: 'Digit2' });
    expect(heard).toEqual(['keydown é']);
  });
});
