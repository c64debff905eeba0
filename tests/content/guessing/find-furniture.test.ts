// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessList } from '../../../content/guessing/guess-thread.ts';
import { readMessages } from '../../../content/reading/read-messages.ts';
import { buildVariant } from '../build-site.ts';

afterEach(() => document.body.replaceChildren());

/** The texts of a thread whose rows are recognised by layout alone. */
function guess(rows: string, list = '') {
  document.body.innerHTML = `<div id="list" ${list}>${rows}</div>`;
  return guessList(document.querySelector('#list')!).messages;
}

/** The same with a site's hooks that name only the row. */
function hook(rows: string) {
  document.body.innerHTML = `<div id="thread">${rows}</div>`;
  const at = { ...buildVariant().messages!, row: '.row', text: [{ at: ':scope' }], time: [] };
  return readMessages(document, { ...at, direction: [{ is: '.row', direction: 'in' }] });
}

const written = ['Is it dimmable, and how many steps?', 'Yes, it has three steps.', 'Thank you, I take two of them.'];

const rowsWith = (before: string, after: (index: number) => string) =>
  written.map((text, index) => `<div class="row">${before}<div class="b">${text}${after(index)}</div></div>`).join('');

/** Text and mark in similar places, distinguishable by size alone. */
const smallRows = (marks: readonly string[]) =>
  written
    .map((text, index) => {
      const mark = marks[index] ? `<div style="font-size: 11px">${marks[index]}</div>` : '';
      return `<div class="row"><div style="font-size: 14px"><div>${text}</div>${mark}</div></div>`;
    })
    .join('');

describe('what every row bears is no part of what was written', () => {
  test.each<[string, string]>([
    ['a name before the text', rowsWith('<p class="p1">Rosa Lund</p>', () => '')],
    ['a time in the bubble', rowsWith('', (index) => `<div>${index + 9}:4${index}</div>`)],
    ['a time with its day', rowsWith('', (index) => `<i>Nov 2${index}, 10:3${index} AM</i>`)],
    ['a time in Chinese', rowsWith('', (index) => `<span>上午 10:3${index}</span>`)],
    ['a time in Russian', rowsWith(`<span>20 нояб. 10:31</span>`, () => '')],
    ['a read tick', rowsWith('', (index) => (index === 1 ? '<span>Read</span>' : ''))],
    ['a tick of signs', rowsWith('', () => '<span>✓✓</span>')],
    ['a tick in Chinese', rowsWith('', (index) => (index === 1 ? '<em>已读</em>' : ''))],
    [
      'a name before it and a translator’s mark behind it',
      rowsWith('<p>Rosa Lund</p>', () => '<u>Translated by Google</u>'),
    ],
    ['a mark on two of three', rowsWith('', (index) => (index === 1 ? '' : '<u>Verified buyer</u>'))],
    [
      'a translation beside the text',
      rowsWith('', () => '').replaceAll(
        '</div></div>',
        '</div><div class="translation"><p>Ist sie dimmbar?</p><small>Translated by Google</small></div></div>',
      ),
    ],
    [
      'a translation right behind the text',
      written
        .map(
          (text) =>
            `<div class="row"><p>${text}</p><p class="translatedText">Ist das so?</p><p class="m">Übersetzt von DeepL</p></div>`,
        )
        .join(''),
    ],
    ['a smaller tick in the place of the text', smallRows(['', '', 'Read'])],
    ['a smaller time beside one with a tick', smallRows(['13:04', '13:07 · Dibaca', '13:21'])],
    ['a smaller time with what became of it', smallRows(['13:04', '15:06 อ่านแล้ว', '15:10 ✓✓'])],
    [
      'a name and a time in one line',
      rowsWith('<div class="info"><span class="name">Rosa Lund</span> 2026-11-06 11:02</div>', () => ''),
    ],
    [
      'a translation and its mark in a part behind the text',
      written
        .map((text, index) => {
          const copy = '<div class="line"><div>Ist sie dimmbar?</div><div>Translated by Google</div></div>';
          return `<div class="row"><div class="b"><div class="o">${text}</div>${index === 1 ? '' : copy}</div></div>`;
        })
        .join(''),
    ],
  ])('I12: %s', (_what, rows) => {
    expect(guess(rows).map(({ text }) => text)).toEqual(written);
    expect(hook(rows).map(({ text }) => text)).toEqual(written);
  });

  test.each<[string, string, string[]]>([
    [
      'a time that somebody wrote',
      '<div class="row"><p>10:30</p></div><div class="row"><p>At 10:30?</p></div>',
      ['10:30', 'At 10:30?'],
    ],
    [
      'a time as the second line of an answer',
      '<div class="row"><div><div>When?</div><div>At night.</div></div></div><div class="row"><div><div>Rather</div><div>15:30</div></div></div>',
      ['When?\nAt night.', 'Rather\n15:30'],
    ],
    [
      'the translation that alone is shown',
      '<div class="row"><div><p>Rosa</p><div><div>Is it blue?</div><div>Translated by Google</div></div></div></div><div class="row"><div><p>Shop</p><div><div>Yes, it is.</div></div></div></div>',
      ['Is it blue?', 'Yes, it is.'],
    ],
    [
      '"Sent" as an answer',
      '<div class="row"><p>Did you post it?</p></div><div class="row"><p>Sent</p></div>',
      ['Did you post it?', 'Sent'],
    ],
    [
      'the same answer three times',
      '<div class="row"><p>Ok</p></div><div class="row"><p>Ok</p></div><div class="row"><p>Ok</p></div>',
      ['Ok', 'Ok', 'Ok'],
    ],
    [
      'a text about a translation',
      '<div class="row"><p>Translated by my sister</p></div><div class="row"><p>Fine</p></div>',
      ['Translated by my sister', 'Fine'],
    ],
    [
      'a short answer above a longer line that repeats',
      ['Yes', 'No', 'Both']
        .map((text) => `<div class="row"><p>${text}</p><i>Sent from the shop’s application</i></div>`)
        .join(''),
      ['Yes', 'No', 'Both'],
    ],
    [
      'the one text beside a name and a translator’s mark',
      '<div class="row"><p class="senderName">Rosalind Pemberton</p><div><p>Yes</p><small>Translated by Google</small></div></div>',
      ['Yes'],
    ],
    [
      'a text in two paragraphs',
      '<div class="row"><p>Hello,</p><p>is it dimmable?</p></div><div class="row"><p>Hello,</p><p>yes.</p></div>',
      ['Hello,\nis it dimmable?', 'Hello,\nyes.'],
    ],
    [
      'a word set apart',
      '<div class="row"><p>I want the <b>black</b> one</p></div><div class="row"><p>The <b>black</b> one is sold</p></div>',
      ['I want the black one', 'The black one is sold'],
    ],
  ])('I12: %s stays', (_what, rows, texts) => {
    expect(guess(rows).map(({ text }) => text)).toEqual(texts);
  });

  test('I12: the time is told beside the text', () => {
    expect(guess(rowsWith('', (index) => `<div>${index + 9}:40</div>`))[0]).toMatchObject({
      text: written[0],
      time: '9:40',
    });
  });

  test('I12: a thread of 100 rows with 12 parts each costs a bounded time', () => {
    const rows = `<div class="row">${'<p>abc</p>'.repeat(12)}</div>`.repeat(100);
    const begun = performance.now();

    expect(guess(rows)).toHaveLength(100);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('one row is one message', () => {
  const bubbles = written.map((text) => `<div class="bubble">${text}</div>`);

  test.each<[string, string]>([
    [
      'the bubbles of one side',
      `<div class="group in">${bubbles[0]}${bubbles[1]}</div><div class="group out">${bubbles[2]}</div>`,
    ],
    [
      'the messages of a day',
      `<section><h4>Monday</h4>${bubbles[0]}</section><section><h4>Today</h4>${bubbles[1]}${bubbles[2]}</section>`,
    ],
  ])('I12: %s are several', (_what, rows) => {
    expect(guess(rows).map(({ text }) => text)).toEqual(expect.arrayContaining(written.slice(1)));
  });

  test('I12: bubbles have the side of what they stand in', () => {
    const rows = `<div class="group in">${bubbles[0]}${bubbles[1]}</div><div class="group out">${bubbles[2]}</div>`;

    expect(guess(rows).map(({ direction }) => direction)).toEqual(['in', 'in', 'out']);
  });

  test('I12: a row of the hooks that holds others is the whole thread', () => {
    const inner = written.map((text) => `<div class="row">${text}</div>`).join('');

    expect(hook(`<div class="row">${inner}</div>`).map(({ text }) => text)).toEqual(written);
  });

  test('I12: a row drawn by a row is one message', () => {
    expect(hook('<div class="row"><div class="row">Hello</div></div>')).toHaveLength(1);
  });
});

describe('a notice of the site', () => {
  test.each([
    '<div class="row system-message">Never pay outside of the site.</div>',
    '<div class="row" role="status">Never pay outside of the site.</div>',
    '<div class="noticeBar"><div class="row">Never pay outside of the site.</div></div>',
  ])('I12: is nobody’s message: %s', (notice) => {
    const rows = `<div class="row">Is it dimmable?</div>${notice}`;

    expect(hook(rows)).toMatchObject([{ direction: 'in' }, { direction: 'unknown', kind: 'system' }]);
    expect(guess(rows.replaceAll('class="row"', 'class="row other"')).at(-1)).toMatchObject({
      direction: 'unknown',
      kind: 'system',
    });
  });
});

describe('a page that is read from the right', () => {
  test.each([
    ['ltr', ['in', 'out']],
    ['rtl', ['out', 'in']],
  ])('I12: has its sides as they stand in %s', (direction, sides) => {
    document.body.innerHTML = `<div id="list" style="direction: ${direction}"><div><p>أهلا وسهلا</p></div><div><p>شكرا جزيلا</p></div></div>`;
    const list = document.querySelector('#list')!;
    const place = (element: Element, left: number, width: number) => {
      element.getBoundingClientRect = () => new DOMRect(left, 0, width, 9);
    };
    place(list, 0, 1000);
    for (const [index, row] of [...list.children].entries()) {
      place(row, 0, 1000);
      place(row.firstElementChild!, index * 700, 300);
    }

    expect(guessList(list).messages.map((one) => one.direction)).toEqual(sides);
  });
});
