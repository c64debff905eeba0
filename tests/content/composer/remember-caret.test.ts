// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastEditable, rememberCaret, restoreCaret } from '../../../content/composer/remember-caret.ts';
import { drawField, look } from './draw-field.ts';

describe('rememberCaret', () => {
  let stop: AbortController;

  beforeEach(() => {
    stop = new AbortController();
    rememberCaret(document, stop.signal);
  });
  afterEach(() => stop.abort());

  function leave(): HTMLElement {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    return elsewhere;
  }

  it('knows the field in which the agent was, after the focus went elsewhere', () => {
    const field = drawField('draft');
    leave();
    expect(lastEditable(document)).toBe(field);
  });

  it('knows no field that has left the page', () => {
    drawField('draft').remove();
    expect(lastEditable(document)).toBeNull();
  });

  it('knows a field inside an open shadow root', () => {
    document.body.innerHTML = '<kat-textarea></kat-textarea>';
    const shadow = document.querySelector('kat-textarea')!.attachShadow({ mode: 'open' });
    const field = shadow.appendChild(document.createElement('textarea'));
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(lastEditable(document)).toBe(field);
  });

  it('gives focus and selection back', () => {
    const field = drawField('draft text', 2, 5);
    leave();
    field.setSelectionRange(0, 0);
    expect(restoreCaret(field)).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(look(field)).toEqual(['draft text', 2, 5]);
  });

  it('does not put an old caret into a new draft', () => {
    const field = drawField('the former draft', 12);
    leave();
    field.value = 'new';
    field.setSelectionRange(1, 1);
    restoreCaret(field);
    expect(look(field)).toEqual(['new', 1, 1]);
  });

  it('gives the caret of an editable element back', () => {
    document.body.innerHTML = '<div contenteditable="true" tabindex="0"><p>draft</p></div>';
    const host = document.querySelector<HTMLElement>('div')!;
    const text = host.querySelector('p')!.firstChild!;
    host.focus();
    document.getSelection()!.setBaseAndExtent(text, 1, text, 3);
    host.dispatchEvent(new Event('keyup', { bubbles: true }));
    document.getSelection()!.collapse(leave(), 0);
    restoreCaret(host);
    const { anchorNode, anchorOffset, focusOffset } = document.getSelection()!;
    expect([anchorNode, anchorOffset, focusOffset]).toEqual([text, 1, 3]);
  });

  it('puts the caret at the end of the last line of an editable element that nobody has been in', () => {
    document.body.innerHTML = '<div contenteditable="true" tabindex="0"><p>one</p><p>two</p></div>';
    restoreCaret(document.querySelector<HTMLElement>('div')!);
    const { anchorNode, anchorOffset } = document.getSelection()!;
    expect([anchorNode?.nodeValue, anchorOffset]).toEqual(['two', 3]);
  });
});
