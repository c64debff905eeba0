// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { bareName } from '../../../content/guessing/bare-name.ts';
import { guessName } from '../../../content/guessing/guess-name.ts';
import { mayBeName } from '../../../content/guessing/may-be-name.ts';
import { at, layOut } from '../lay-out.ts';
import { named, type NamedPage } from './named-page.ts';

afterEach(() => document.body.replaceChildren());

const row = (side: 'in' | 'out', text: string, more = '') => `<div class="row ${side}"><p>${text}</p>${more}</div>`;
const thread = (sender = '', answer = 'Yes, it is.') =>
  row('in', 'Is it dimmable?', sender) + row('out', answer) + row('in', 'I take two.', sender);
const cell = (name: string, shown = '') => `<div class="cell"><span>${name}</span> <span>${shown}</span></div>`;
const cells = (shown = '12:04') => cell('Kim Aster', shown) + cell('Rosa Lund', shown) + cell('Bo Wren', shown);

type Page = Partial<NamedPage>;

describe('I12: the buyer’s name where a page has little around it', () => {
  test.each<[string, Page]>([
    [
      'head and row below the heading of a group',
      {
        head: '<b>Rosa Lund</b>',
        list: `<section><h4>Unread (2)</h4>${cell('Kim Aster', '1')}${cell('Rosa Lund', '2')}</section><section><h4>All</h4>${cell('Bo Wren', '3')}</section>`,
      },
    ],
    [
      'head and the only row of its group',
      {
        head: '<b>Rosa Lund</b>',
        list: `<section><h4>Unread (1)</h4>${cell('Rosa Lund', '2')}</section><section><h4>All</h4>${cell('Kim Aster', '1')}${cell('Bo Wren', '3')}</section>`,
      },
    ],
    ['who the message is from, and the row', { head: 'From: Rosa Lund · bought on a market', list: cells() }],
    ['a head that goes on in a sentence', { head: 'Rosa Lund — about: a lamp', list: cells() }],
    [
      'a row with the name and what was said in one text',
      {
        head: 'Rosa Lund',
        list: ['Kim Aster — hello', 'Rosa Lund — I take two.', 'Bo Wren — no'].map((one) => `<li>${one}</li>`).join(''),
      },
    ],
    [
      'a head with a word of respect, though the page calls them a customer',
      {
        head: '[Delivery] Rosa Lund 고객님',
        list: cells(),
        said: thread('<i>고객</i>'),
      },
    ],
    [
      'a head that says that they are there, and a list of names alone behind it',
      { head: 'Rosa Lund <i>last seen 10:20</i>', side: '<b>Chats</b><p>Kim Aster</p><p>Rosa Lund</p><p>Bo Wren</p>' },
    ],
    [
      'the nickname below the heading of the buyer',
      { head: 'Online', side: '<h4>买家信息</h4>昵称：<b>Rosa Lund</b><br>地区：湖北' },
    ],
    ['such a nickname as one text', { side: '<h4>Customer details</h4><p>Username: Rosa Lund</p>' }],
    [
      'larger letters right below the word for a buyer',
      {
        side: '<div style="font-size: 14px">Customer</div><div style="font-size: 18px">Rosa Lund</div><div style="font-size: 14px">Kiel</div>',
      },
    ],
    [
      'the sender of their messages whom we greet, without a row',
      { said: thread('<small>Rosa Lund · 12:04</small>', 'Hello Rosa, yes, it is.') },
    ],
    [
      'the sender of all messages but a notice, and the row',
      { said: thread('<small>Rosa Lund · 12:04</small>') + row('in', 'The parcel comes later'), list: cells() },
    ],
  ])('is told by %s', (_what, page) => {
    expect(named({ said: thread(), ...page })).toBe('Rosa Lund');
  });

  test.each<[string, Page]>([
    ['the nickname without that heading', { side: '<h4>Team</h4><p>Username: Rosa Lund</p>' }],
    [
      'one of two such nicknames',
      { side: '<h4>Customer details</h4><p>Username: Rosa Lund</p><p>Nickname: Kim Aster</p>' },
    ],
    ['what is below the word for a buyer in letters like its', { side: '<div>Customer</div><div>Rosa Lund</div>' }],
    [
      'a list of names alone, though the head has one',
      { head: 'Rosa Lund', side: '<p>Kim Aster</p><p>Rosa Lund</p><p>Bo Wren</p>' },
    ],
    [
      'a day before the time of each message',
      { said: thread('<small>Wed 11 Nov, 12:04</small>'), list: cell('Kim Aster') + cell('Wed 11 Nov') },
    ],
    ['the sender of the messages alone', { said: thread('<small>Rosa Lund · 12:04</small>') }],
    [
      'a visitor whose place is all that is known',
      { head: 'Visitor from Leeds', list: cell('Kim Aster', '1') + cell('Visitor from Leeds', '2') },
    ],
  ])('is not taken from %s', (_what, page) => {
    expect(named({ said: thread(), ...page })).toBeUndefined();
  });

  test('is told by a heading that is in what holds the messages, and the row', () => {
    document.body.innerHTML = `<aside>${cells()}</aside><main><h3>Rosa Lund</h3>${thread()}<textarea></textarea></main>`;
    const list = document.querySelector('main')!;
    expect(guessName(list, list)).toBe('Rosa Lund');
  });

  test('is in the list that goes from left to right above the thread', () => {
    const undo = layOut();
    const entry = (left: number, name: string) =>
      `<div class="entry" ${at(left, 10, 190, 60)}>${name}<br><small>Return · 2 days</small></div>`;
    document.body.innerHTML = `<section ${at(0, 0, 900, 800)}><div ${at(0, 0, 900, 80)}>${entry(0, 'Kim Aster')}${entry(200, 'Rosa Lund')}${entry(400, 'Bo Wren')}</div>
      <main ${at(0, 90, 900, 700)}><b>Rosa Lund</b><div id="list" ${at(0, 120, 900, 500)}>${thread()}</div><textarea></textarea></main></section>`;
    expect(guessName(document.querySelector('main')!, document.querySelector('#list')!)).toBe('Rosa Lund');
    undo();
  });
});

test.each([
  ['Rosa Lund (last seen today)', 'Rosa Lund'],
  ['Rosa Lund · в сети', 'Rosa Lund'],
  ['Rosa Lund [ออนไลน์]', 'Rosa Lund'],
  ['Von: Rosa Lund', 'Rosa Lund'],
  ['差出人：山本 和', '山本 和'],
])('I12: beside the name the page writes whether they are there, or before it that they wrote: %s', (line, name) => {
  expect(bareName(line, ['en'])).toBe(name);
});

test.each(['Visitor from Leeds', 'Guest #12', 'Hoạt động 3 phút trước', 'last seen 10:20', 'в сети'])(
  'I12: %s is nobody’s name',
  (text) => {
    expect(mayBeName(text)).toBe(false);
  },
);
