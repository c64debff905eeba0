// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { DirectionRule, MessagesAt } from '../../../domain/site.ts';
import { readMessages } from '../../../content/reading/read-messages.ts';
import { buildVariant } from '../build-site.ts';
import { drawPage } from '../drawn-page.ts';

const rules = buildVariant().messages as MessagesAt;

afterEach(() => {
  document.body.replaceChildren();
});

function read(rows: string, changes: Partial<MessagesAt> = {}) {
  document.body.innerHTML = `<ul id="thread">${rows}</ul>`;
  return readMessages(document, { ...rules, ...changes });
}

/** happy-dom has no layout, so a test positions its elements. */
function draw(selector: string, left: number, width: number) {
  const element = document.querySelector(selector) as Element;
  element.getBoundingClientRect = () => new DOMRect(left, 0, width, 20);
}

describe('readMessages', () => {
  test('reads side, text and time of each row', () => {
    const messages = read('<li><b class="buyer"></b>Hi<time>10:42</time></li><li class="out">Hello</li><li>Note</li>');

    expect(messages).toMatchObject([
      { direction: 'in', text: 'Hi', time: '10:42', kind: 'text' },
      { direction: 'out', text: 'Hello' },
      { direction: 'unknown', text: 'Note' },
    ]);
  });

  test.each<[string, DirectionRule, string]>([
    ['what it stands in', { within: '.mine', direction: 'out' }, '<div class="mine"><li>a</li></div>'],
    ['what it contains', { has: '.me', direction: 'out' }, '<li>a<i class="me"></i></li>'],
    ['its author', { author: '^Shop$', direction: 'out' }, '<li>a<b>Shop</b></li>'],
  ])('tells the side of a row by %s', (_what, rule, rows) => {
    const changes = { direction: [rule], author: [{ at: 'b' }] };

    expect(read(rows, changes)[0]?.direction).toBe('out');
    expect(read('<li>a<b>Rosa</b></li>', changes)[0]?.direction).toBe('unknown');
  });

  test.each([
    [10, 'in'],
    [600, 'out'],
    [400, 'unknown'],
  ])('tells the side of a bubble drawn at %i of 1000 px as %s', (left, direction) => {
    document.body.innerHTML = '<ul id="thread"><li><p>a</p></li></ul>';
    draw('#thread', 0, 1000);
    draw('li', 0, 1000);
    draw('p', left, 200);

    const sides: DirectionRule[] = [
      { side: 'left', direction: 'in' },
      { side: 'right', direction: 'out' },
    ];
    expect(readMessages(document, { ...rules, direction: sides })[0]?.direction).toBe(direction);
  });

  test.each([
    ['column', ['one', 'two']],
    ['column-reverse', ['two', 'one']],
  ])('puts the upper message of a %s first where the order is as drawn', (flow, texts) => {
    document.body.innerHTML = `<ul id="thread" style="display:flex;flex-direction:${flow}"><li>one</li><li>two</li></ul>`;

    expect(readMessages(document, { ...rules, order: 'as-drawn' }).map(({ text }) => text)).toEqual(texts);
  });

  test('turns a page with the newest on top', () => {
    const messages = read('<li>three</li><li>two</li><li>one</li>', { order: 'newest-first' });

    expect(messages.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  test('leaves out a row that the page shows twice under one id', () => {
    const messages = read('<li data-id="m-1">a</li><li data-id="m-2">b</li><li data-id="m-1">a</li>', {
      rowId: { attribute: 'data-id', pattern: 'm-(\\d+)' },
    });

    expect(messages.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('leaves out a row inside a row', () => {
    expect(read('<li class="out">a<div class="row">a</div></li>', { row: 'li, .row' })).toHaveLength(1);
  });

  test('keeps the ids of rows when a newer one arrives', () => {
    const before = read('<li>ok</li><li>ok</li>').map(({ id }) => id);
    const after = read('<li>ok</li><li>ok</li><li>ok</li>').map(({ id }) => id);

    expect(new Set(after).size).toBe(3);
    expect(after.slice(0, 2)).toEqual(before);
  });

  test('gives a row without text only where its kind says something', () => {
    expect(read('<li></li><li class="notice"></li>').map(({ kind }) => kind)).toEqual(['system']);
  });

  test('keeps the newest 100 rows', () => {
    const messages = read(Array.from({ length: 500 }, (_, index) => `<li>row ${index}</li>`).join(''));

    expect(messages).toHaveLength(100);
    expect(messages[0]?.text).toBe('row 400');
  });

  test('keeps 20,000 characters, the newest first', () => {
    const messages = read(`<li>${'a'.repeat(9_000)}</li>`.repeat(4));

    expect(messages.map(({ text }) => text.length)).toEqual([2_000, 9_000, 9_000]);
  });

  test('does not cut a character in half', () => {
    const messages = read(`<li>x${'😀'.repeat(9_999)}</li><li>y</li>`);

    expect(messages.map(({ text }) => text.isWellFormed())).toEqual([true, true]);
  });

  test('takes the first root that has rows', () => {
    document.body.innerHTML = '<ol id="empty"></ol><ul id="thread"><li>a</li></ul>';

    expect(readMessages(document, { ...rules, root: ['#empty', '#thread'] })).toHaveLength(1);
  });

  test('goes on after a row that throws', () => {
    document.body.innerHTML = '<ul id="thread"><li>a</li><li>b</li></ul>';
    Object.defineProperty(document.querySelector('li'), 'matches', {
      get() {
        throw new Error('trap');
      },
    });
    Object.defineProperty(document.querySelector('li'), 'querySelectorAll', { value: null });
    Object.defineProperty(document.querySelector('li'), 'childNodes', { value: null });

    expect(readMessages(document, rules).map(({ text }) => text)).toEqual(['b']);
  });
});

describe('hooks that a page has outgrown', () => {
  const both: DirectionRule[] = [
    { is: '.own', direction: 'out' },
    { has: 'p', direction: 'in' },
  ];
  const sided = (places: readonly number[], own = -1) => {
    const rows = places.map(
      (left, index) => `<li at="${left} 300" class="${index === own ? 'own' : ''}"><p>text ${index}</p></li>`,
    );
    drawPage(`<ul id="thread">${rows.join('')}</ul>`);
    return readMessages(document, { ...rules, direction: both }).map(({ direction }) => direction);
  };

  test.each<[string, readonly number[], readonly string[]]>([
    ['draws them on two', [20, 600, 20], ['in', 'out', 'in']],
    ['draws them on one', [20, 20, 20], ['in', 'in', 'in']],
    ['draws one in the middle', [20, 350, 600], ['in', 'unknown', 'out']],
  ])('I12: rules that give every row one side are believed as far as the page %s', (_what, places, wanted) => {
    expect(sided(places)).toEqual(wanted);
  });

  test('I12: rules that know both sides are believed wherever the rows stand', () => {
    expect(sided([20, 20, 600], 1)).toEqual(['in', 'out', 'in']);
  });

  test.each([
    ['<li class="out"><img width="90"><i>09:04</i></li>', 0],
    ['<li class="out">09:04</li>', 1],
    ['<li class="out"><img width="20">At 09:04</li>', 1],
  ])('I12: an hour below a picture is no message: %s', (html, count) => {
    expect(read(html)).toHaveLength(count);
  });

  test('I12: the time is alone', () => {
    expect(read('<li>a<time>2026-11-30 14:07:40 已读</time></li>')[0]?.time).toBe('2026-11-30 14:07:40');
  });

  test.each([
    ['▶ ııılı 7″', 'file'],
    ['<div><img width="60"><span>Mug, 400 ml</span><br>￥79.00</div>', 'card'],
    ['Is it 79.00?', 'text'],
  ])('I12: what is no text has its kind: %s', (html, kind) => {
    expect(read(`<li class="out">${html}</li>`)[0]?.kind).toBe(kind);
  });

  test('I12: a quotation and what became of a message are told by their look', () => {
    const aside = (html: string) => `<div style="font-size: 11px; color: #999999">${html}</div>`;
    const rows = ['Hello', 'Good evening', 'Is it blue?'].map(
      (text) => `<li class="out">${aside('You: before')}${text}${aside('automatic answer 10:02')}</li>`,
    );

    expect(read(rows.join('')).map(({ text }) => text)).toEqual(['Hello', 'Good evening', 'Is it blue?']);
  });
});
