// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { bubble, dialogue, expected, page, row, said, sides, small, textsOf, thread } from './drawn-thread.ts';

afterEach(() => document.body.replaceChildren());

/** The same thread, its rows in another element. */
const as = (tag: string, index: number) => row(sides[index]!, said[index]!).replaceAll('div', tag);
const inBox = (html: string) => html.replaceAll('class="r"', 'class="r" style="background-color: #fff"');

describe('rows of a thread', () => {
  test.each<[string, string]>([
    ['are paragraphs that are drawn as bubbles', page(said.map((_, index) => inBox(as('p', index))).join(''))],
    [
      'stand among as many hours and notices of another kind',
      page(thread.map((one, index) => `<span>1${index}:05</span>${one}<span>Do not share numbers</span>`).join('')),
    ],
    [
      'are definitions below their hours, which are parted by full stops',
      page(said.map((_, index) => `<dt>08.2${index}</dt>${inBox(as('dd', index))}`).join('')).replace(
        /<div id="list"(.*)<\/div>(?=<form)/s,
        '<dl id="list"$1</dl>',
      ),
    ],
    [
      'stand between hours of their own kind',
      page(
        thread.map((one, index) => `${one}<div class="tt">08.2${index}${index % 2 ? ' Dibaca' : ''}</div>`).join(''),
      ),
    ],
    [
      'are in an element of the site’s own',
      page(thread.join(''))
        .replaceAll('<div id="list"', '<div><chat-list id="list"')
        .replace('</div><form', '</chat-list></div><form'),
    ],
  ])('I12: %s', (_what, html) => {
    expect(dialogue(html)).toEqual(expected);
  });

  test('I12: paragraphs of a text are none', () => {
    const text = said.map((one) => `<p>${one}</p>`).join('');
    expect(textsOf(page(text))).not.toContain(said[1]);
  });
});

describe('what a row bears beside what was written', () => {
  const withAll = (wrap: (text: string, index: number) => string) =>
    page(said.map((text, index) => row(sides[index]!, wrap(text, index))).join(''));
  const who = (index: number) => ['Rosa Lund', 'Lamp Shop'][index % 2]!;

  test.each<[string, string]>([
    ['a name in a line of the text’s own kind', withAll((text, index) => `<div>${who(index)}</div><div>${text}</div>`)],
    [
      'a time whose mark is in words that are not known',
      withAll((text, index) => `${text}<sub>1${index}:05${index % 2 ? ' Videat' : ''}</sub>`),
    ],
    ['an hour parted by a full stop', withAll((text, index) => `<div>${text}</div><i>08.2${index}</i>`)],
    [
      'a quotation of what another message says',
      withAll((text, index) => `${index === 3 ? `<blockquote>${said[0]}</blockquote>` : ''}${text}`),
    ],
    [
      'such a quotation with whose it is, cut short',
      withAll(
        (text, index) => `${index === 2 ? `<blockquote>Lamp Shop: ${said[1]!.slice(0, 14)}…</blockquote>` : ''}${text}`,
      ),
    ],
  ])('I12: %s is no part of it', (_what, html) => {
    expect(textsOf(html)).toEqual(said);
  });

  test('I12: a translation in other letters goes, though it is the longer one', () => {
    const copy = `<div style="color: #888888">Tiene tres niveles, por supuesto, y además una bombilla.</div>`;
    const rows = said.map((text, index) => row(sides[index]!, `<div>${text}</div>${index === 1 ? copy : ''}`));
    expect(textsOf(page(rows.join('')))).toEqual(said);
  });

  test('I12: a quotation of what nobody says here stays, as one', () => {
    const rows = [row('in', `<blockquote>Do you sell vases, too?</blockquote>${said[0]}`), ...thread.slice(1)];
    expect(textsOf(page(rows.join('')))[0]).toBe(`> Do you sell vases, too?\n${said[0]}`);
  });

  test('I12: a greeting as the first line of each stays', () => {
    const rows = said.map((text, index) => row(sides[index]!, `<div>Hello</div><div>${text}</div>`));
    expect(textsOf(page(rows.join('')))).toEqual(said.map((text) => `Hello\n${text}`));
  });
});

test('I12: bubbles of one side alone do not make notices of the other’s words', () => {
  const rows = said.map((text, index) =>
    index % 2 ? row('out', text) : `<div class="r"><div at="20 380">${text}</div></div>`,
  );
  expect(textsOf(page(rows.join('')))).toEqual(said);
  expect(bubble('in', small('x'))).toContain('11px');
});
