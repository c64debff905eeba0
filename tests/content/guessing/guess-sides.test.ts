// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { said, sides, bubble, row, thread, small, middle, page, read, dialogue, expected } from './drawn-thread.ts';

afterEach(() => document.body.replaceChildren());

describe('a notice of the site', () => {
  const notice = 'You have changed the price.';
  const between = (html: string) => page([...thread.slice(0, 2), html, ...thread.slice(2)].join(''));

  test.each<[string, string]>([
    ['in the middle', middle(notice)],
    [
      'in the middle, in a box',
      `<div class="r"><div at="350 300" style="background-color: #dddddd; font-size: 14px">${notice}</div></div>`,
    ],
    ['over the whole width', `<div class="r"><div at="0 1000" style="background-color: #fafafa">${notice}</div></div>`],
    ['without a row', `<div>${notice}</div>`],
    ['on the left without a bubble', `<div class="r"><div at="20 300">${notice}</div></div>`],
    [
      'on the left in smaller letters and another box',
      `<div class="r"><div at="20 300" style="background-color: #dddddd; font-size: 11px">${notice}</div></div>`,
    ],
    ['by its class', `<div class="r system-message">${bubble('in', notice)}</div>`],
    ['by its role', `<div class="r" role="status">${bubble('in', notice)}</div>`],
    ['a day', middle('Monday, 24 November')],
    ['that the conversation was handed over', middle('This conversation was assigned to you')],
  ])('I12: is nobody’s message: %s', (_what, html) => {
    expect(dialogue(between(html))).toEqual(expected);
    expect(read(between(html)).filter(({ direction }) => direction !== 'unknown')).toHaveLength(4);
  });

  test('I12: is what stands without a face where each of its side has one', () => {
    const face = '<img width="30">';
    const rows = sides.map((side, index) =>
      thread[index]!.replace('<div at', side === 'in' ? `${face}<div at` : '<div at'),
    );
    const html = page([rows[0], rows[1], row('in', notice), rows[2], rows[3]].join(''));

    expect(dialogue(html)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['an article with its picture', '<img width="60"><div>Rice cooker, small<br>RM 79.90</div>'],
    ['an order', '<div>Order: 261129-508817264410937<br>Paid ¥68.90</div>'],
    ['something to press', '<div>Your order<br>R$ 89,80 <a>Follow it</a></div>'],
    ['an article with its price alone', '<div>Engraving, extra</div><div>6,00 €</div>'],
  ])('I12: a card of the site is no text: %s', (_what, html) => {
    expect(dialogue(between(row('in', html)))).toEqual(expected);
  });

  test.each(['▶ ııılı 7″', '🔊 6″', 'Voice message 0:14', '语音 0:12'])(
    'I12: what was spoken is no text: %s',
    (html) => {
      expect(dialogue(between(row('in', html)))).toEqual(expected);
    },
  );

  test('I12: a picture is no text, whatever stands below it', () => {
    expect(dialogue(between(row('in', `<img width="120"><u>11:45</u>`)))).toEqual(expected);
  });
});

describe('whose a message is', () => {
  const directions = (html: string) => read(html).map(({ direction }) => direction);
  const wide = (side: string, text: string) =>
    `<div class="r"><img width="30" at="${side === 'in' ? 0 : 970} 30"><div at="40 920" style="background-color: #eeeeee">${text}</div></div>`;
  const left = (html: (index: number) => string) =>
    said.map((text, index) => `<div class="r"><div at="20 300">${html(index)}<p>${text}</p></div></div>`).join('');
  const you = ['Rosa Lund', 'You'];

  test.each<[string, string, readonly string[]]>([
    ['by its place', page(thread.join('')), sides],
    [
      'by the side of its face, of a bubble as wide as the page',
      page(said.map((text, index) => wide(sides[index]!, text)).join('')),
      sides,
    ],
    [
      'by its class',
      page(
        said
          .map((text, index) => `<div class="r ${['incoming', 'outgoing'][index % 2]}"><p>${text}</p></div>`)
          .join(''),
      ),
      sides,
    ],
    ['by its place, where every row bears the same word', page(thread.join('').replaceAll('"r"', '"r other"')), sides],
    ['by the name at it, on a page that draws both on the left', page(left((index) => small(you[index % 2]!))), sides],
    [
      'by who a letter says it is from and to',
      page(
        left((index) =>
          small(index % 2 ? 'Von: Lamp Shop &nbsp; An: Rosa Lund' : 'Von: Rosa Lund &nbsp; An: Lamp Shop'),
        ),
      ),
      sides,
    ],
    ['unknown, where both stand on the left', page(left(() => '')), ['unknown', 'unknown', 'unknown', 'unknown']],
    [
      'unknown, where both stand on the left in two colours',
      page(thread.join('').replaceAll('600 380', '20 380')),
      ['unknown', 'unknown', 'unknown', 'unknown'],
    ],
    [
      'unknown, where two names stand at bubbles of one place and colour',
      page(
        said
          .map((text, index) => row('in', `${small(['Kim Aro', 'Lamp Shop'][index % 2]!)}<div>${text}</div>`))
          .join(''),
      ),
      ['unknown', 'unknown', 'unknown', 'unknown'],
    ],
    [
      'unknown, where place and class contradict each other',
      page(thread.map((one, index) => one.replace('"r"', `"r ${['outgoing', 'incoming'][index % 2]}"`)).join('')),
      ['unknown', 'unknown', 'unknown', 'unknown'],
    ],
    ['the buyer’s, where they alone wrote', page([0, 2].map((index) => thread[index]).join('')), ['in', 'in']],
    [
      'of one side for all in a group',
      page(
        `<div class="g">${bubble('in', said[0]!)}${bubble('in', said[2]!)}</div><div class="g">${bubble('out', said[1]!)}</div>`,
      ),
      ['in', 'in', 'out'],
    ],
  ])('I12: is told %s', (_what, html, wanted) => {
    expect(directions(html)).toEqual(wanted);
  });
});
