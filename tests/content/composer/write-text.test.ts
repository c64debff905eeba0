// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberCaret } from '../../../content/composer/remember-caret.ts';
import { writeText } from '../../../content/composer/write-text.ts';
import { drawField, look, undo } from './draw-field.ts';

// happy-dom has no `execCommand`, so these cases cover setting the value; typing through the browser is tested in browsers.
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  rememberCaret(document, stop.signal);
});
afterEach(() => stop.abort());

describe('writeText into a textarea', () => {
  it('inserts at the caret', async () => {
    const field = drawField('Hello END', 5);
    await writeText(field, { text: ' Annika,' });
    expect(look(field)).toEqual(['Hello Annika, END', 13, 13]);
  });

  it('replaces the selection', async () => {
    const field = drawField('Hello END', 5, 9);
    await writeText(field, { text: ' there' });
    expect(field.value).toBe('Hello there');
  });

  it('writes at the end of a field that nobody has been in', async () => {
    document.body.innerHTML = '<textarea>draft </textarea>';
    const field = document.querySelector('textarea')!;
    await writeText(field, { text: 'first' });
    expect(field.value).toBe('draft first');
  });

  it('writes where the caret was before the focus went elsewhere', async () => {
    const field = drawField('Hello END', 5);
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    field.setSelectionRange(0, 0);
    await writeText(field, { text: ' back' });
    expect(field.value).toBe('Hello back END');
  });

  it('takes the place of a typed code right before the caret, and gives it back with the caret behind it', async () => {
    const field = drawField('您好/wismo END', 8);
    const result = await writeText(field, { text: 'Your parcel', typed: '/wismo' });
    expect(field.value).toBe('您好Your parcel END');
    expect([await undo(result), look(field)]).toEqual([true, ['您好/wismo END', 8, 8]]);
  });

  it.each([
    ['您好/wismo END', 7, 7],
    ['您好/wismo END', 2, 8],
    ['您好', 2, 2],
  ])('Y2: writes nothing where the code is not there: %j, %i to %i', async (value, start, end) => {
    const field = drawField(value, start, end);
    const result = await writeText(field, { text: 'Your parcel', typed: '/wismo' });
    expect([result, look(field)]).toEqual([{ kind: 'refused', reason: 'code-gone' }, [value, start, end]]);
  });

  it('counts a typed code as room', async () => {
    const field = drawField('/wismo');
    expect(await writeText(field, { text: '123456', typed: '/wismo', limit: 6 })).toMatchObject({ kind: 'arrived' });
  });

  it.each([
    ['one\r\ntwo', 'one\ntwo'],
    ['one\rtwo', 'one\ntwo'],
    ['one\n\ntwo', 'one\n\ntwo'],
  ])('writes every kind of line break as one', async (text, written) => {
    const field = drawField('');
    await writeText(field, { text });
    expect(field.value).toBe(written);
  });

  it('tells the page by an input event that crosses shadow roots, and a change event', async () => {
    const field = drawField('');
    const heard: unknown[] = [];
    field.addEventListener('input', (event) => heard.push([event.type, event.composed, (event as InputEvent).data]));
    field.addEventListener('change', (event) => heard.push(event.type));
    await writeText(field, { text: 'news' });
    expect(heard).toEqual([['input', true, 'news'], 'change']);
  });

  it('gets past a framework that watches the value of its own element', async () => {
    const field = drawField('');
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    const watched = vi.fn((value: string) => own.set!.call(field, value));
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => own.get!.call(field) as string,
      set: watched,
    });
    await writeText(field, { text: 'direct' });
    expect(field.value).toBe('direct');
    expect(watched).not.toHaveBeenCalled();
  });

  it('restores draft and selection by one undo', async () => {
    const field = drawField('Hello END', 2, 5);
    expect(await undo(await writeText(field, { text: 'macro' }))).toBe(true);
    expect(look(field)).toEqual(['Hello END', 2, 5]);
  });

  it('leaves the field alone on undo once the agent has written on', async () => {
    const field = drawField('');
    const result = await writeText(field, { text: 'written' });
    field.value += ' and more';
    expect(await undo(result)).toBe(false);
    expect(field.value).toBe('written and more');
  });

  it('undoes once only', async () => {
    const field = drawField('');
    const result = await writeText(field, { text: 'once only' });
    await undo(result);
    expect(await undo(result)).toBe(false);
  });

  it('says not-taken and keeps the draft when the page puts its own value back', async () => {
    const field = drawField('draft', 2);
    field.addEventListener('input', () => void Promise.resolve().then(() => (field.value = 'draft')));
    expect(await writeText(field, { text: 'unwanted' })).toEqual({ kind: 'refused', reason: 'not-taken' });
    expect(look(field)).toEqual(['draft', 2, 2]);
  });

  it('says not-taken and puts the draft back when the page rewrites the text', async () => {
    const field = drawField('draft', 2);
    const shout = (event: Event) => (event as InputEvent).data && (field.value = field.value.toUpperCase());
    field.addEventListener('input', shout);
    expect(await writeText(field, { text: 'quiet' })).toEqual({ kind: 'refused', reason: 'not-taken' });
    expect(look(field)).toEqual(['draft', 2, 2]);
  });

  it('writes nothing that the field would cut', async () => {
    const field = drawField('draft');
    field.maxLength = 8;
    const heard = vi.fn();
    field.addEventListener('input', heard);
    expect(await writeText(field, { text: 'too long' })).toEqual({ kind: 'refused', reason: 'too-long', count: 5 });
    expect(field.value).toBe('draft');
    expect(heard).not.toHaveBeenCalled();
  });

  it('writes several lines into no one-line field', async () => {
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input')!;
    expect(await writeText(field, { text: 'one\ntwo' })).toEqual({ kind: 'refused', reason: 'not-taken' });
    expect(field.value).toBe('');
  });

  it('presses nothing and sends no form', async () => {
    document.body.innerHTML = '<form><textarea></textarea><button>Send</button></form>';
    const heard: string[] = [];
    for (const type of ['click', 'submit', 'keydown', 'keypress', 'keyup', 'pointerdown']) {
      document.addEventListener(type, (event) => heard.push(event.type), { capture: true, signal: stop.signal });
    }
    await undo(await writeText(document.querySelector('textarea')!, { text: 'one\ntwo' }));
    expect(heard).toEqual([]);
  });
});
