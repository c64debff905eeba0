// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessThread } from '../../../content/guessing/guess-thread.ts';
import { drawPage } from '../drawn-page.ts';
import {
  said,
  sides,
  bubble,
  row,
  thread,
  small,
  box,
  page,
  read,
  textsOf,
  dialogue,
  expected,
} from './drawn-thread.ts';

afterEach(() => document.body.replaceChildren());

describe('the rows of a thread', () => {
  test.each<[string, string]>([
    ['one below the other', page(thread.join(''))],
    ['without any class, below a head of its own', page(thread.join('').replaceAll(' class="r"', ''))],
    ['in a part of a part', page(`<div><div>${thread.join('')}</div></div>`)],
    ['with a class for each kind', page(thread.map((one, index) => one.replace('"r"', `"x${index % 2}z"`)).join(''))],
    [
      'as a list between lines of days',
      page(`<p>Monday</p>${thread[0]}${thread[1]}<p>Today</p>${thread[2]}${thread[3]}`),
    ],
    [
      'several bubbles in one row',
      page(
        `<div class="r">${bubble('in', said[0]!)}</div><div class="r"><div>${bubble('out', said[1]!)}</div></div>${thread[2]}${thread[3]}`,
      ),
    ],
    [
      'beside a picture of who wrote',
      page(thread.map((one) => one.replace('<div at', '<img width="30"><div at')).join('')),
    ],
    [
      'beside a bar of tools at the box',
      page(thread.join(''), {
        behind: `<div><div>😀 📎 <a>Quick reply</a></div><div><textarea id="box"></textarea></div><div><button>Send</button></div></div>`,
      }),
    ],
    [
      'beside a card of the article',
      page(thread.join(''), {
        head: '<div>Rosa Lund</div><div>Brass desk lamp with a very long name, in stock, two left <b>€ 49.00</b></div>',
      }),
    ],
    [
      'beside a list of other conversations',
      page(thread.join(''), {
        before: `<aside at="0 10" style="overflow-y: auto"><div class="c">Rosa Lund, who wrote the longest of all texts of this page</div><div class="c">Kim Aro, who wrote as much as that, and even more</div></aside>`,
      }),
    ],
  ])('I12: are told apart where they stand %s', (_what, html) => {
    expect(dialogue(html)).toEqual(expected);
  });

  test('I12: bubbles under one face are messages of one side', () => {
    const html = page(
      `<div class="g"><img width="30"><div>${bubble('in', said[0]!)}${bubble('in', said[2]!)}</div></div><div class="g"><div>${bubble('out', said[1]!)}${bubble('out', said[3]!)}</div></div>`,
    );

    expect(dialogue(html)).toEqual([`in: ${said[0]}`, `in: ${said[2]}`, `out: ${said[1]}`, `out: ${said[3]}`]);
  });

  test('I12: a page with the reply box above its messages has the newest on top', () => {
    const html = `<main><div>Rosa Lund</div>${box}<div id="list" style="overflow-y: auto">${[...thread].reverse().join('')}</div></main>`;

    expect(dialogue(html)).toEqual(expected);
  });

  test('I12: rows whose bubbles float have no height and are a thread', () => {
    const html = page([small('Yesterday'), ...thread].join(''));
    drawPage(html);
    for (const [index, one] of [...document.querySelectorAll('.r')].entries()) {
      one.getBoundingClientRect = () => new DOMRect(0, 100, 1000, 0);
      one.firstElementChild!.getBoundingClientRect = () => new DOMRect(index % 2 ? 600 : 20, 100 + index * 40, 380, 30);
    }

    const { messages } = guessThread(document.querySelector('#box')!)!;
    expect(messages.flatMap(({ kind, direction, text }) => (kind === 'text' ? [`${direction}: ${text}`] : []))).toEqual(
      expected,
    );
  });

  test('I12: a reply box among the messages is none of them, and has the newest below it', () => {
    const articles = [...thread]
      .reverse()
      .map((one) => one.replaceAll('div class="r"', 'article class="r"').replace(/div>$/, 'article>'));
    const field = '<div id="box" contenteditable="true"></div><div><button>Send</button> Newest first</div>';

    expect(dialogue(`<main>${field}${articles.join('')}</main>`)).toEqual(expected);
  });

  test('I12: columns that stand side by side, or beside the reply box, are none', () => {
    const columns =
      '<div at="0 300" class="c"><p>Rosa Lund wrote this</p></div><div at="300 300" class="c"><p>Kim Aro wrote that</p></div>';

    expect(read(`<div><div at="0 300">${columns}</div><main at="600 400">${box}</main></div>`)).toEqual([]);
  });
});

describe('what a bubble bears beside what was written', () => {
  const withAll = (wrap: (text: string, index: number) => string) =>
    page(said.map((text, index) => row(sides[index]!, wrap(text, index))).join(''));
  const who = (index: number) => ['Rosa Lund', 'Lamp Shop'][index % 2]!;

  test.each<[string, string]>([
    ['a name above, in smaller letters', withAll((text, index) => `${small(who(index))}<div>${text}</div>`)],
    [
      'a name and a time of one kind with the text',
      withAll((text, index) => `${small(who(index))}<div>${text}</div>${small(`08:2${index} ✓✓ Read`)}`),
    ],
    [
      'a name as a block of its own before bare words',
      withAll(
        (text, index) => `<b style="display: block; font-size: 12px">${who(index)}</b>${text}${small('14 h 02', 'i')}`,
      ),
    ],
    ['a name and a time in one line', withAll((text, index) => `${small(`${who(index)} 16:4${index}:05`)}${text}`)],
    ['an hour in other digits', withAll((text) => `<div>${text}</div>${small('١٠:١٢ ص')}`)],
    ['an hour glued to the text', withAll((text) => `${text}${small('21:47', 'span')}`)],
    [
      'that it was edited',
      withAll((text, index) => `<div>${text}</div>${index === 1 ? small('14.20 ✓✓ diedit') : ''}`),
    ],
    [
      'that a robot wrote it',
      withAll((text, index) => `<div>${text}</div>${index === 1 ? small('Automatic answer') : ''}`),
    ],
    [
      'a quotation above',
      withAll(
        (text, index) =>
          `${index > 1 ? `<div style="border-left-width: 3px; color: #888888">${said[index - 1]}</div>` : ''}${text}`,
      ),
    ],
    [
      'a name set apart on a line of its own, in letters as large',
      withAll((text, index) => `<div>${index % 2 ? '' : '<b>Rosa Lund</b><br>'}${text}</div>`),
    ],
    ['words for who cannot see', withAll((text) => `<span class="sr-only">Message:</span><div>${text}</div>`)],
    [
      'a file below',
      withAll((text, index) => `<div>${text}</div>${index === 2 ? '<div>📎 IMG_2291.jpg (1,8 MB)</div>' : ''}`),
    ],
    [
      'what stands beside the bubble',
      page(thread.map((one, index) => one.replace('<div at', `<p>${who(index)}</p><div at`)).join('')),
    ],
  ])('I12: %s is no part of it', (_what, html) => {
    expect(textsOf(html)).toEqual(said);
  });

  test.each<[string, string]>([
    [
      'in smaller letters, with a mark in any language',
      `${small(`<div>Ist die Lampe dimmbar?</div><div>תורגם על ידי AliExpress</div>`)}`,
    ],
    ['below a line, in other letters', '<div style="border-top-width: 1px; color: #666666">הנורה ניתנת לעמעום?</div>'],
    [
      'with its mark behind it',
      `<div style="font-size: 13px; color: #666666">Ist sie dimmbar?<br><i>Translated by Lazada</i></div>`,
    ],
    ['by its class', '<div class="translation">Ist die Lampe dimmbar?</div>'],
    ['that is still coming', `<div class="tl"><i style="color: #bbbbbb; font-size: 11px">翻译中…</i></div>`],
    ['in a box of its own', '<div style="background-color: #ffffff">Ist die Lampe dimmbar?</div>'],
    ['in italics and grey', '<div style="color: #777777; font-style: italic">Ist die Lampe dimmbar?</div>'],
    ['of a smaller size alone', '<div style="font-size: 12px">Ist die Lampe dimmbar?</div>'],
    ['as a paragraph', '<p style="font-size: 12px; color: #666666">Ist die Lampe dimmbar?</p>'],
    ['two of them', `${small('Ist sie dimmbar?')}${small('Est-elle réglable ?')}`],
  ])('I12: a translation %s goes, the original stays', (_what, copy) => {
    const rows = said.map((text, index) => row(sides[index]!, `<div class="o">${text}</div>${index % 2 ? '' : copy}`));

    expect(textsOf(page(rows.join('')))).toEqual(said);
  });

  test.each<[string, string]>([
    ['two paragraphs', '<p>Hello,</p><p>is it dimmable?</p>'],
    ['a word set apart', 'I want the <b>black</b> one'],
    ['a link', 'See <a style="color: #0000ff">https://lamps.example/8.pdf</a> first'],
    ['a name in a colour', 'For <span style="color: #0000ff">@Rosa</span>, please'],
    ['a list', '<div>Two of these:</div><ul><li>lamp</li><li>bulb</li></ul>'],
    ['code', 'It says <code style="font-size: 12px">E14</code> on it'],
    ['an hour', '<div>Not before</div><div>15:30</div>'],
    ['an emoji alone', '😂'],
  ])('I12: %s that somebody wrote stay', (_what, html) => {
    const rows = [row('in', html), row('out', said[1]!), row('in', said[2]!)].join('');
    document.body.innerHTML = `<p>${html.replace(/<\/(?:p|div|li)>(?=<)/g, '\n').replace(/<[^>]*>/g, '')}</p>`;
    const words = document.body.textContent;

    expect(textsOf(page(rows))[0]?.replace(/\n+/g, '\n')).toBe(words.trim());
  });
});

describe('the time of a message', () => {
  test('I12: stands at its message, from the bubble or beside it', () => {
    const html = page(
      thread.map((one, index) => one.replace('</div></div>', `</div>${small(`9:0${index} ✓✓`)}</div>`)).join(''),
    );

    expect(read(html).map(({ time }) => time)).toEqual(['9:00', '9:01', '9:02', '9:03']);
  });
});

describe('a row of the site among messages', () => {
  const timed = (text: string, index: number) => row(sides[index % 2]!, `<div>${text}</div>${small(`1${index}:05`)}`);
  const withBare = (bare: string) => page([...said.map(timed), row('in', `<div>${bare}</div>`)].join(''));

  test.each([
    'The buyer has opened a request',
    'Der Käufer hat einen Antrag gestellt',
    'Заказ отправлен покупателю',
    'Você tem 300 caracteres por mensagem',
    '客户已付款，请尽快发货',
    '구매자가 문의를 등록했습니다',
  ])('I12: has no time where all others bear one, and speaks of others: %s', (bare) => {
    expect(dialogue(withBare(bare))).toEqual(expected);
  });

  test.each(['And the blue one', 'ok', 'Is the seller you?'])(
    'I12: is none where it speaks as a side does: %s',
    (bare) => {
      expect(textsOf(withBare(bare))).toEqual([...said, bare]);
    },
  );

  test('I12: is none where others have no time either', () => {
    const bare = 'This conversation was long, sorry';
    expect(textsOf(page([...thread, row('in', bare)].join('')))).toEqual([...said, bare]);
  });

  test.each(['▶ ▂▃▅▂▃ 0:07', '▶ ▁▂▇▅ 12″', '🎤 ▌▌▎ 0:31'])('I12: a player is no text: %s', (bars) => {
    expect(textsOf(page([...thread, row('in', bars)].join('')))).toEqual(said);
  });
});
