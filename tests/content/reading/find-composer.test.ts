// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { rememberCaret } from '../../../content/composer/remember-caret.ts';
import { findFault } from '../../../content/reading/box-fault.ts';
import { findReplyBox } from '../../../content/reading/find-composer.ts';
import { guessPage } from '../../../content/reading/ask-guessing.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildMatch, buildVariant } from '../build-site.ts';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

const thread = '<ul id="thread"><li class="out">Hello</li><li class="buyer">Is it dimmable?</li></ul>';
const reply = '<textarea id="reply"></textarea>';
const second = '<textarea id="second"></textarea>';

/** Renders a page, puts the caret in place, and finds the box. */
function find(body: string, caret: readonly string[] = [], words: Partial<SiteVariant> = {}) {
  document.body.innerHTML = body;
  rememberCaret(document, life.signal);
  for (const id of caret) document.getElementById(id)?.focus();
  const variant = buildVariant(words);
  const found = findReplyBox(document, variant, guessPage(document, variant));
  return found && found !== 'several' ? found.element.id : found;
}

describe('two boxes for one selector', () => {
  test.each([
    ['before the thread', `<main>${second}${thread}${reply}</main>`],
    ['beside what holds the thread', `<aside>${second}</aside><main>${thread}${reply}</main>`],
    ['behind what holds the thread', `<main>${thread}${reply}</main><aside>${second}</aside>`],
    ['locked', `<main>${thread}<textarea id="second" readonly></textarea>${reply}</main>`],
    ['that is hidden', `<main>${thread}<textarea id="second" hidden></textarea>${reply}</main>`],
    ['that nobody sees', `<main>${thread}<textarea id="second" style="visibility: hidden"></textarea>${reply}</main>`],
    ['that measures', `<main>${thread}<textarea id="second" aria-hidden="true"></textarea>${reply}</main>`],
    ['for notes', `<main>${thread}<textarea id="second" placeholder="Internal note"></textarea>${reply}</main>`],
  ])('D18: the one of the thread is meant, not one %s', (_what, body) => {
    expect(find(body)).toBe('reply');
  });

  test.each([
    ['below the thread', `<main>${thread}${second}${reply}</main>`],
    ['on a page whose thread is not known', `<main id="thread"></main>${second}${reply}`],
  ])('D18: ask %s', (_what, body) => {
    expect(find(body)).toBe('several');
  });

  test('D18: the one with the caret is meant, wherever it stands', () => {
    expect(find(`<main>${thread}${second}${reply}</main>`, ['second', 'reply'])).toBe('reply');
    expect(find(`<aside>${second}</aside><main>${thread}${reply}</main>`, ['reply', 'second'])).toBe('second');
  });

  test('D18: the caret in a search or note box says nothing of the two others', () => {
    const search = '<textarea id="search" aria-label="Search messages"></textarea>';

    expect(find(`${search}<main>${thread}${second}${reply}</main>`, ['second', 'search'])).toBe('second');
    expect(find(`${search}<main>${thread}${second}${reply}</main>`, ['search'])).toBe('several');
  });

  test('D18: the panel asks for the caret and reads no box', () => {
    document.body.innerHTML = `<main>${thread}${second}${reply}</main>`;
    const page = readPage(new URL('https://chat.example/inbox/7'), document, buildMatch());

    expect(page).toMatchObject({ kind: 'open', reading: { composerNeeds: 'caret' } });
    expect(page).not.toHaveProperty('reading.composer');
  });
});

describe('a page that is read by its look', () => {
  const look: Partial<SiteVariant> = { composer: { at: [] }, guess: ['composer', 'messages'] };
  const rows =
    '<div id="list"><div class="row self">Hello there</div><div class="row other">Is it dimmable?</div></div>';

  test.each([
    ['behind the real one', `<main>${rows}${reply}</main><aside>${second}</aside>`],
    ['before the real one', `<aside>${second}</aside><main>${rows}${reply}</main>`],
  ])('D18: a second box %s is not taken', (_what, body) => {
    expect(find(body, [], look)).toBe('reply');
  });

  test('D18: the one with the caret is meant', () => {
    expect(find(`<main>${rows}${second}${reply}</main>`, ['second', 'reply'], look)).toBe('reply');
  });

  test('D18: two that are equal ask', () => {
    expect(find(`<main>${rows}${second}${reply}</main>`, [], look)).toBe('several');
  });
});

describe('what a box is for', () => {
  const fault = (html: string) => {
    document.body.innerHTML = html;
    return findFault(document.querySelector('#it')!);
  };

  test.each([
    'placeholder="Search messages"',
    'placeholder="Nach Namen suchen"',
    'placeholder="搜索联系人"',
    'placeholder="メッセージを検索"',
    'aria-label="Поиск по чатам"',
    'placeholder="بحث"',
    'id="it" name="msgSearch"',
    'type="search"',
    'role="searchbox"',
  ])('is a search: %s', (attributes) => {
    expect(fault(`<input id="it" ${attributes}>`)).toBe('search');
  });

  test.each([
    '<textarea id="it" placeholder="Add a note"></textarea>',
    '<textarea id="it" name="internalNote"></textarea>',
    '<textarea id="it" placeholder="备注"></textarea>',
    '<textarea id="it" placeholder="Interne Notiz"></textarea>',
    '<textarea id="it" placeholder="社内メモ"></textarea>',
    '<label>Private notes <textarea id="it"></textarea></label>',
    '<p id="t">Note for colleagues</p><textarea id="it" aria-labelledby="t"></textarea>',
    '<section><h3>Internal note</h3><div><textarea id="it"></textarea></div></section>',
    '<div class="order-note"><textarea id="it"></textarea></div>',
    '<div>小记 <textarea id="it"></textarea></div>',
    '<p>Internal memo<textarea id="it"></textarea></p>',
    '<textarea id="it" placeholder="输入新的快捷短语"></textarea>',
    '<textarea id="it" placeholder="New quick reply"></textarea>',
    '<fieldset><legend>Заметка</legend><div contenteditable="true" id="it"></div></fieldset>',
  ])('I12: is a note: %s', (html) => {
    expect(fault(html)).toBe('note');
  });

  test.each([
    '<textarea id="it" placeholder="Type your reply"></textarea>',
    '<textarea id="it" placeholder="Write a reply, / to search templates"></textarea>',
    '<textarea id="it" placeholder="请输入消息，按Enter键发送或点击发送按钮发送"></textarea>',
    '<div class="note-editor note-frame"><div class="note-editable" contenteditable="true" id="it"></div></div>',
    '<main><h2>Order notes</h2><textarea></textarea><div><textarea id="it"></textarea></div></main>',
    '<textarea id="it" placeholder="Nachricht eingeben" name="research"></textarea>',
    '<textarea id="it" placeholder="Notify the buyer"></textarea>',
  ])('may be the reply: %s', (html) => {
    expect(fault(html)).toBeNull();
  });
});
