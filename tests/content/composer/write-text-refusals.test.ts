// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trackComposition } from '../../../content/composer/composition.ts';
import { rememberCaret } from '../../../content/composer/remember-caret.ts';
import { writeText } from '../../../content/composer/write-text.ts';
import { drawField, undo } from './draw-field.ts';

// happy-dom has no `execCommand`, so these cases cover setting the value; typing through the browser is tested in browsers.
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  rememberCaret(document, stop.signal);
  trackComposition(document, stop.signal);
});
afterEach(() => stop.abort());

describe('writeText refuses', () => {
  it.each([
    ['a read-only field', '<textarea readonly></textarea>', 'read-only'],
    ['a disabled field', '<textarea disabled></textarea>', 'read-only'],
    ['a field that says so', '<textarea aria-readonly="true"></textarea>', 'read-only'],
    ['an editable element that says so', '<div contenteditable="true" aria-disabled="true"></div>', 'read-only'],
    ['a place without a field', '<p>no field</p>', 'no-composer'],
    ['a checkbox', '<input type="checkbox">', 'no-composer'],
  ])('%s', async (_, html, reason) => {
    document.body.innerHTML = html;
    const target = document.querySelector<HTMLElement>('textarea, [contenteditable], p, input')!;
    expect(await writeText(target, { text: 'text' })).toEqual({ kind: 'refused', reason });
  });

  it('a field that has left the page', async () => {
    const field = drawField('');
    field.remove();
    expect(await writeText(field, { text: 'text' })).toEqual({ kind: 'refused', reason: 'no-composer' });
  });

  it('while an input method composes', async () => {
    const field = drawField('ni');
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    expect(await writeText(field, { text: 'text' })).toEqual({ kind: 'refused', reason: 'composing' });
    expect(field.value).toBe('ni');
  });

  it('the second of two inserts at once', async () => {
    const field = drawField('');
    const both = await Promise.all([writeText(field, { text: 'twin' }), writeText(field, { text: 'other' })]);
    expect(both.map((result) => (result.kind === 'refused' ? result.reason : 'arrived'))).toEqual(['arrived', 'busy']);
    expect(field.value).toBe('twin');
  });

  it('the second click of a double click', async () => {
    const field = drawField('');
    await writeText(field, { text: 'clicked' });
    expect(await writeText(field, { text: 'clicked' })).toEqual({ kind: 'refused', reason: 'busy' });
    expect(field.value).toBe('clicked');
  });

  it('nothing when the same text comes again after an undo', async () => {
    const field = drawField('');
    await undo(await writeText(field, { text: 'again' }));
    expect((await writeText(field, { text: 'again' })).kind).toBe('arrived');
  });
});
