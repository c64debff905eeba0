// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessBuyer, guessName } from '../../../content/guessing/guess-name.ts';
import { bareName } from '../../../content/guessing/bare-name.ts';
import { buildVariant } from '../build-site.ts';
import { at, layOut } from '../lay-out.ts';
import { named, type NamedPage } from './named-page.ts';

afterEach(() => document.body.replaceChildren());

const row = (side: 'in' | 'out', text: string, sender = '') =>
  `<div class="row ${side}">${sender && `<i>${sender}</i>`}<p>${text}</p></div>`;
const last = 'They leave tomorrow morning.';
const thread = (answer = 'Yes, it is.', sender = '') =>
  row('in', 'Is it dimmable?', sender) + row('out', answer) + row('in', 'I take two.', sender) + row('out', last);

type Page = Partial<NamedPage>;

const cell = (name: string, shown: string, more = '') =>
  `<div class="cell" ${more}><div>${name}</div><div>${shown}</div></div>`;
const open = 'style="background-color: #eef"';
const rows = (shown = 'They leave tomo…', more = open) =>
  cell('Kim Aster', 'Thanks a lot') + cell('Rosa Lund', shown, more) + cell('Bo Wren', 'Which colour?');

describe('I12: the buyer’s name around the thread', () => {
  test.each<[string, Page]>([
    ['the row with a ground of its own that shows what was said last', { list: rows() }],
    ['the row that is marked and shows what was said first', { list: rows('Is it dimmable?', 'aria-selected="true"') }],
    [
      'the row whose only part has a ground',
      {
        list: rows('Hello')
          .replaceAll('class="cell"', 'class="r"')
          .replace(
            /<div class="r" style[^>]*>(.*?)<\/div><\/div>/,
            `<div class="r"><div ${open}><b>Rosa Lund</b><p>${last}</p></div></div>`,
          ),
      },
    ],
    [
      'a row that is a button',
      {
        list: rows()
          .replaceAll('<div class="cell"', '<button class="cell"')
          .replaceAll('</div></div>', '</div></button>'),
      },
    ],
    ['such a row behind the thread', { side: rows() }],
    ['a label beside it, and the row', { list: rows('Hello', ''), side: '<p>Buyer: <a href="#">Rosa Lund</a></p>' }],
    [
      'a label in a table, and the row',
      { list: rows('Hello', ''), side: '<table><tr><td>Ordered by</td><td>Rosa Lund</td></tr></table>' },
    ],
    [
      'a label in a pair, and the head',
      { head: 'Rosa Lund', side: '<div><span>Customer</span><span>Rosa Lund</span></div>' },
    ],
    [
      'head and row, where the row says what it is about and we greet by the first name',
      {
        list: rows('Broken lamp', ''),
        head: '<b>Broken lamp</b> <span>Rosa Lund</span>',
        said: thread('Hi Rosa, we are sorry.'),
      },
    ],
    [
      'head and row, though the page calls her a customer, where we greet by the last name',
      { list: rows('Hello', ''), head: 'Rosa Lund', said: thread('Guten Tag Frau Lund, danke.', 'Customer') },
    ],
    [
      'a heading that says with whom, and the row',
      { list: rows('Hello', ''), head: '<h1>Conversation with Rosa Lund</h1>' },
    ],
    [
      'the head, and the row that is set apart and shows a short answer',
      { list: rows('👍'), head: 'Rosa Lund', said: thread('Yes.', 'Customer') + row('in', '👍', 'Customer') },
    ],
    [
      'a row and messages with a mark of the page below each',
      {
        list: rows('Hello', ''),
        head: 'Rosa Lund',
        said: thread().replaceAll('</p></div>', '</p><small>AI copy · helpful</small></div>'),
      },
    ],
  ])('is told by %s', (_what, page) => {
    expect(named({ said: thread(), ...page })).toBe('Rosa Lund');
  });

  test.each<[string, Page]>([
    ['the row that is set apart, but shows what is in another thread', { list: rows('Where is it now?') }],
    ['the row that shows what was said last, but is like the others', { list: rows(last, '') }],
    [
      'one of two rows that are set apart and show the same',
      { list: rows() + cell('Ann Moss', 'They leave tomo…', open) },
    ],
    [
      'the row that is set apart and shows a short answer, alone',
      { list: rows('👍'), said: thread() + row('in', '👍') },
    ],
    ['the row that shows a few letters', { list: rows('They') }],
    [
      'what is behind a word for a role in a list',
      {
        list: '<div><b>Rosa Lund</b> <i>Buyer</i></div><div><b>Kim Aster</b> <i>Buyer</i></div>',
        head: '<p>Hello</p>',
      },
    ],
    ['a label alone', { side: '<p>Buyer: Rosa Lund</p>' }],
    [
      'one of two that are labelled',
      { list: rows('Hello', ''), side: '<p>Buyer: Rosa Lund</p><p>Buyer: Kim Aster</p>' },
    ],
    [
      'one of two rows with the first name that we greet',
      { list: rows('Hello', '') + cell('Rosa Moss', 'Hello'), said: thread('Hi Rosa, we are sorry.') },
    ],
    [
      'a row of whom the page calls a customer and nobody greets',
      { list: rows('Hello', ''), head: 'Rosa Lund', said: thread('Yes.', 'Customer') },
    ],
    ['a day of the week', { list: cell('Mo.', '12:10') + cell('Tue.', '08:03'), head: 'Mo.' }],
  ])('is not taken from %s', (_what, page) => {
    expect(named({ said: thread(), ...page })).toBeUndefined();
  });

  test('is that of the list where the thread is what holds everything, the reply box too', () => {
    const said = `<div contenteditable="true"></div><div><button>Send</button> Newest first</div>${thread('Yes, it is.', 'Rosa Lund').replaceAll('<div class="row', '<article class="row').replaceAll('</p></div>', '</p></article>')}`;
    document.body.innerHTML = `<aside>${rows('Hello', '')}</aside><main id="list">${said}</main>`;
    const list = document.querySelector('#list')!;
    expect(guessName(list, list)).toBe('Rosa Lund');
  });

  test('is in a row on the right of the thread where it is drawn there', () => {
    const undo = layOut();
    const cells = [
      cell('Kim Aster', 'Thanks a lot', at(1000, 0, 200, 50)),
      cell('Rosa Lund', last, `${open.slice(0, -1)};" ${at(1000, 60, 200, 50)}`),
    ];
    const said = `<div ${at(300, 100, 600, 400)}>${thread()}</div>`;
    document.body.innerHTML = `<aside ${at(1000, 0, 200, 800)}>${cells.join('')}</aside><main ${at(300, 0, 600, 800)}>${said}</main>`;
    const list = document.querySelector('main > div')!;
    expect(guessName(document.querySelector('main')!, list)).toBe('Rosa Lund');
    undo();
  });
});

describe('I12: the buyer’s name on a page of many conversations', () => {
  const ask = (cells: string) => {
    document.body.innerHTML = `<table><tr>${cells}</tr><tr><td>Buyer Kim</td></tr></table>`;
    return guessBuyer(document.querySelector('tr')!, buildVariant({ each: 'tr' }));
  };

  test.each([
    ['behind its role', '<td>구매자 서*연<br>색상이 뭔가요</td>', '서*연'],
    ['behind its label', '<td>Buyer: Rosa Lund</td><td>Is it blue?</td>', 'Rosa Lund'],
    ['in the cell behind it', '<th>Buyer</th><td>Rosa Lund</td>', 'Rosa Lund'],
    ['with another one', '<td>Buyer: Rosa Lund</td><td>Buyer: Bo Wren</td>', undefined],
    ['without a label', '<td>Rosa Lund</td><td>Is it blue?</td>', undefined],
  ])('is in the one that is open, %s', (_where, cells, name) => {
    expect(ask(cells)).toBe(name);
  });
});

test.each([
  ['Mensagens com Rosa Lund', 'Rosa Lund'],
  ['Nachricht an Rosa Lund', 'Rosa Lund'],
  ['Чат с Rosa Lund', 'Rosa Lund'],
  ['Percakapan dengan Rosa Lund', 'Rosa Lund'],
  ['Messages', 'Messages'],
])('I12: beside the name the page writes what it heads: %s', (line, name) => {
  expect(bareName(line, ['en'])).toBe(name);
});
