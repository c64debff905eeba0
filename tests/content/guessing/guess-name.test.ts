// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessName } from '../../../content/guessing/guess-name.ts';
import { mayBeName } from '../../../content/guessing/may-be-name.ts';
import { bareName, isAnyRole } from '../../../content/guessing/bare-name.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildMatch } from '../build-site.ts';

afterEach(() => document.body.replaceChildren());

const row = (side: 'in' | 'out', sender: string, text: string) =>
  `<div class="row ${side}">${sender && `<i>${sender}</i>`}<p>${text}</p></div>`;
const talk = (buyer: string, shop: string) =>
  [
    row('in', buyer, 'Is it dimmable?'),
    row('out', shop, 'Yes, it is.'),
    row('in', buyer, 'I take two.'),
    row('out', shop, 'Thank you.'),
  ].join('');
const bare = talk('', '');
const listed = (...names: readonly string[]) =>
  names.map((name) => `<div class="cell"><div>${name}</div><div>I take two.</div></div>`).join('');

interface Page {
  readonly list?: string;
  readonly head?: string;
  readonly thread?: string;
  readonly behind?: string;
}

function named({ list = '', head = '', thread = bare, behind = '' }: Page): string | undefined {
  document.body.innerHTML = `<aside>${list}</aside><main><div class="head">${head}</div><div id="list">${thread}</div>
    <form><textarea></textarea></form></main><aside>${behind}</aside>`;
  return guessName(document.querySelector('main')!, document.querySelector('#list')!);
}

describe('the buyer’s name without a hook', () => {
  test.each<[string, Page]>([
    ['head and row of the list', { list: listed('Rosa Lund', 'Kim'), head: '<span>Rosa Lund</span>' }],
    ['head and row, with ornaments', { list: listed('Rosa Lund(r***d)', 'Kim(k***m)'), head: 'Rosa Lund[online]' }],
    [
      'head and row, with country and hour',
      { list: listed('Rosa Lund', 'Kim'), head: '<b>Rosa Lund</b> · Spain · 11:22' },
    ],
    [
      'head and messages',
      { head: '<b>Rosa Lund</b><span>Spain · 11:22</span>', thread: talk('Rosa Lund', 'Lamp House') },
    ],
    ['row and messages', { list: listed('Rosa Lund', 'Kim'), thread: talk('Rosa Lund(r***d)', 'Lamp House') }],
    [
      'row and pictures',
      {
        list: listed('Rosa Lund', 'Kim'),
        thread: bare.replaceAll('class="row in">', 'class="row in"><img alt="Rosa Lund">'),
      },
    ],
    ['all three', { list: listed('Rosa Lund', 'Kim'), head: 'Rosa Lund', thread: talk('Rosa Lund', 'Lamp House') }],
    ['head and messages, labelled', { head: 'Buyer: Rosa Lund', thread: talk('Rosa Lund', 'Lamp House') }],
    [
      'a lone row that is marked as open',
      { list: '<div class="is-open"><b>Rosa Lund</b><p>I take two.</p></div>', head: 'Rosa Lund' },
    ],
    [
      'rows that are links to conversations',
      {
        list: ['Rosa Lund', 'Kim']
          .map((one, index) => `<a href="/inquiry/88${String(index)}"><b>${one}</b></a>`)
          .join(''),
        head: 'Rosa Lund',
      },
    ],
    [
      'head and messages, with a badge in each',
      { head: 'Rosa Lund', thread: talk('Rosa Lund</i><i>Buyer', 'Lamp House') },
    ],
    [
      'the row of the newest message, with a word of respect',
      {
        list: '<p class="cell"><b>Rosa Lund 様（ゲスト）</b><i>I take two.</i></p><p class="cell"><b>Kim 様</b><i>Thanks</i></p>',
        thread: row('out', '', 'Yes, it is.') + row('in', '', 'I take two.'),
      },
    ],
    [
      'a row and our greeting',
      { list: listed('Rosa Lund', 'Kim'), thread: bare.replace('Thank you.', 'Dear Rosa Lund, thank you.') },
    ],
  ])('L27: is told by %s', (_what, page) => {
    expect(named(page)).toBe('Rosa Lund');
  });

  test.each<[string, Page]>([
    ['head alone', { head: '<h2>Rosa Lund</h2>' }],
    ['messages alone', { thread: talk('Rosa Lund', 'Lamp House') }],
    ['row alone', { list: listed('Rosa Lund', 'Kim') }],
    ['our own name in head and messages', { head: 'Lamp House', thread: talk('', 'Lamp House') }],
    [
      'our own name in head and list',
      { list: listed('Lamp House', 'Kim'), head: 'Lamp House', thread: talk('Rosa Lund', 'Lamp House') },
    ],
    ['two senders', { list: listed('Rosa Lund', 'Kim'), head: 'Kim', thread: talk('Rosa Lund', 'Lamp House') }],
    [
      'a product that begins the row of somebody who writes',
      { list: listed('Brass lamp', 'Vase'), head: 'Brass lamp', thread: talk('Rosa Lund', 'Lamp House') },
    ],
    [
      'a product beside the name in one row',
      {
        list: '<div class="cell"><div>Brass lamp</div><div>Rosa Lund</div></div><div class="cell"><div>Vase</div><div>Kim</div></div>',
        head: '<p>Brass lamp</p><p>Rosa Lund</p>',
      },
    ],
    [
      'a product that the page links',
      { list: listed('Brass lamp', 'Vase'), head: 'Brass lamp', behind: '<a href="/listing/77">Brass lamp</a>' },
    ],
    [
      'a role in the rows',
      { list: listed('Refused parcel', 'Kim'), head: 'Refused parcel', thread: talk('Buyer', 'You') },
    ],
    ['a role in the head', { list: listed('Guest', 'Kim'), head: 'Guest' }],
    ['a subject', { list: listed('商品について', '戸倉'), head: '商品について' }],
    ['an order’s number', { list: listed('Order 112-4480917', 'Order 112-4480918'), head: 'Order 112-4480917' }],
    [
      'a short message that the list repeats',
      {
        list: '<div class="cell">OK<i>9:00</i></div><div class="cell">Thanks<i>9:00</i></div>',
        thread: row('in', '', 'OK') + row('out', '', 'Yes') + row('in', '', 'Then two'),
      },
    ],
    ['an entry of the menu', { list: '<a href="/inbox">Letters</a><a href="/orders">Sales</a>', head: 'Letters' }],
    ['a tab', { list: `<div role="tablist">${listed('Rosa Lund', 'Kim')}</div>`, head: 'Rosa Lund' }],
    ['a heading of the page', { list: listed('Messages', 'Orders'), head: 'Messages' }],
    ['two names', { list: listed('Rosa Lund', 'Kim'), head: '<p>Rosa Lund</p><p>Kim</p>' }],
    ['what a quotation of ours bears', { list: listed('Rosa Lund', 'Kim'), thread: talk('Rosa Lund', 'Rosa Lund') }],
    [
      'a row with a word of respect that is not the open one',
      { list: listed('Rosa Lund 様', 'Kim 様').replaceAll('I take two.', '') },
    ],
    [
      'what our answer speaks of',
      { list: listed('Brass lamp', 'Vase'), thread: bare.replace('Thank you.', 'The Brass lamp, yes.') },
    ],
    [
      'the beginning of a name that we greet',
      { list: listed('Rosa', 'Kim'), thread: bare.replace('Thank you.', 'Dear Rosa Lund, thank you.') },
    ],
    ['a text that is hidden', { list: `<div hidden>${listed('Rosa Lund', 'Kim')}</div>`, head: 'Rosa Lund' }],
  ])('L27: is not taken from %s', (_what, page) => {
    expect(named(page)).toBeUndefined();
  });

  test('L27: is read within a bounded time on a page of 20,000 elements', () => {
    const begun = performance.now();
    named({
      list: listed(...Array.from({ length: 5_000 }, (_, index) => `Buyer no ${String(index)}`)),
      head: 'Rosa Lund',
    });

    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('a word for a buyer', () => {
  test.each([
    'Guest',
    'ゲスト',
    'ゲスト様',
    'お客様',
    'Käufer',

    '买家',
    '買家',
    '匿名买家',
    'Покупатель',
    '고객',
    'ผู้ซื้อ',
    'Cliente',
    'CLIENTE',
    'عميل',
    'לקוח',
  ])('L27: is none: %s', (word) => {
    document.body.innerHTML = `<main id="thread"><b id="buyer">${word}</b></main>`;
    const page = readPage(new URL('https://chat.example/inbox/7'), document, buildMatch());

    expect(page).toMatchObject({ kind: 'open', reading: { buyer: { handles: [] } } });
    expect(page).not.toHaveProperty('reading.buyer.name');
  });

  test('L27: tells no conversation from another', () => {
    const byName: Partial<SiteVariant> = { conversation: { from: [], combine: ['buyer.name'] } };
    document.body.innerHTML = '<main id="thread"><b id="buyer">ゲスト</b></main>';

    expect(readPage(new URL('https://chat.example/inbox'), document, buildMatch(byName))).toMatchObject({
      reading: { conversation: '~', twin: true },
    });
  });

  test('L27: beside a name leaves the name', () => {
    document.body.innerHTML = '<main id="thread"><b class="who">会員</b><b class="who">森川 澄香</b></main>';
    const buyer = { name: [{ at: '.who' }] };

    expect(readPage(new URL('https://chat.example/inbox/7'), document, buildMatch({ buyer }))).toMatchObject({
      reading: { buyer: { name: '森川 澄香' } },
    });
  });

  test.each(['Guesty McGuest', 'Clientela', 'Maria Buyer', '买家秀达人', 'Gast Haus', 'ゲストハウス花'])(
    'L27: is a part of a name: %s',
    (name) => expect(isAnyRole(name)).toBe(false),
  );
});

describe('an ornament', () => {
  test.each([
    ['森川 澄香 様', '森川 澄香'],
    ['森川さん', '森川'],
    ['김민수 님', '김민수'],
    ['Buyer: rosa_l', 'rosa_l'],
    ['买家：青柠不酸', '青柠不酸'],
    ['买家昵称：青柠不酸', '青柠不酸'],
    ['Käufer: Rosa Lund', 'Rosa Lund'],
    ['● Rosa Lund', 'Rosa Lund'],
    ['Rosa Lund ● online', 'Rosa Lund'],
    ['藤倉 様（ゲスト）', '藤倉'],
    ['云上小鹿[在线]', '云上小鹿'],
    ['Rosa Lund · Spain · 11:22', 'Rosa Lund'],
  ])('L27: goes from %s', (line, name) => {
    expect(bareName(line, ['en'])).toBe(name);
  });

  test.each(['お客様', '선생님', 'さん', 'Buyer Beware: a tale', '🌸rosa'])('L27: is none in %s', (line) => {
    expect(bareName(line, ['en'])).toBe(line);
  });
});

test.each([
  ['Rosa Lund', true],
  ['vetro_antico_62', true],
  ['tb12345678', true],
  ['森川 澄香', true],
  ['O’Neill, Mary', true],
  ['🌸rosa', true],
  ['Maria da Conceição dos Santos', true],
  ['YF', false],
  ['Translated by Lazada', false],
  ['11:22', false],
  ['12345678', false],
  ['2 Nov 2026', false],
  ['€ 30', false],
  ['Is it blue?', false],
  ['Order no. 7', false],
  ['Unread (3)', false],
  ['Three of them are on their way', false],
  ['· Indonesia', false],
])('L27: that %s may be one is %s', (text, may) => {
  expect(mayBeName(text)).toBe(may);
});
