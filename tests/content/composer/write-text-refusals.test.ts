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

describe('L22: a page that opens the next conversation in the handler of its box’s focus', () => {
  /** A box that nobody has the keyboard in, and what the page does once it gets it. */
  function drawSwitching(html: string, onFocus: (box: HTMLElement) => void) {
    document.body.innerHTML = `<button>elsewhere</button>${html}`;
    const box = document.querySelector<HTMLElement>('textarea, [contenteditable]')!;
    const shown = { isSame: true };
    document.querySelector('button')!.focus();
    box.addEventListener('focus', () => {
      shown.isSame = false;
      onFocus(box);
    });
    return { box, mayWrite: () => shown.isSame };
  }

  const boxes = { textarea: '<textarea></textarea>', editable: '<div contenteditable="true" tabindex="0"></div>' };

  it.each(
    Object.entries(boxes).flatMap(([kind, html]) =>
      (['caret', 'end', 'draft'] as const).map((mode) => ({ kind, html, mode })),
    ),
  )('gets no text into its $kind (mode $mode)', async ({ html, mode }) => {
    const { box, mayWrite } = drawSwitching(html, () => undefined);
    const result = await writeText(box, { text: 'for the former buyer', mode, mayWrite });
    expect(result).toEqual({ kind: 'refused', reason: 'conversation-changed' });
    expect('value' in box ? box.value : box.textContent).toBe('');
  });

  it.each(Object.entries(boxes))(
    'keeps the next one’s draft in its %s, which nobody said may go',
    async (_kind, html) => {
      const draft = 'begun for the next buyer';
      const { box } = drawSwitching(html, (element) => {
        if ('value' in element) element.value = draft;
        else element.textContent = draft;
      });
      const result = await writeText(box, { text: 'instead of it', mode: 'draft' });
      expect(result).toEqual({ kind: 'refused', reason: 'draft-in-the-way', count: draft.length });
      expect('value' in box ? box.value : box.textContent).toBe(draft);
    },
  );

  it.each(
    Object.entries(boxes).flatMap(([kind, html]) => [
      [kind, html, 'seen'] as const,
      [kind, html, 'by its length'] as const,
    ]),
  )(
    'H11: keeps what was typed into its %s after the draft was %s, and replaces that draft',
    async (_kind, html, how) => {
      const seen = 'the draft that was seen';
      const replaces = how === 'seen' ? seen : seen.length;
      const { box } = drawSwitching(html, () => undefined);
      const put = (text: string) => {
        if ('value' in box) box.value = text;
        else box.textContent = text;
      };
      const order = { text: 'instead of it', mode: 'draft', replaces } as const;
      put(`${seen} PS`);
      expect(await writeText(box, order)).toMatchObject({ kind: 'refused', reason: 'draft-in-the-way' });
      put(seen);
      expect(await writeText(box, { ...order, text: 'once more' })).not.toMatchObject({ reason: 'draft-in-the-way' });
    },
  );

  it('gets none by a second way either, where it came while the first was waited for', async () => {
    document.body.innerHTML = '<div contenteditable="true" class="ql-editor"></div>';
    const box = document.querySelector<HTMLElement>('[contenteditable]')!;
    const tried: string[] = [];
    let asked = 0;
    box.addEventListener('paste', () => tried.push('paste'));
    box.addEventListener('beforeinput', () => tried.push('input'));
    const result = await writeText(box, { text: 'for the former buyer', mayWrite: () => (asked += 1) < 3 });
    expect([result, tried]).toEqual([{ kind: 'refused', reason: 'conversation-changed' }, ['paste']]);
  });
});
