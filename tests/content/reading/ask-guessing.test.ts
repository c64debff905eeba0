// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { SiteVariant } from '../../../domain/site.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { splitLines } from '../../../content/reading/read-message-lines.ts';
import { buildMatch } from '../build-site.ts';
import { drawPage } from '../drawn-page.ts';
import { read, readOpen, thread } from './read-drawn.ts';

afterEach(() => {
  document.body.replaceChildren();
});

describe('a page of which a hook is gone', () => {
  test('L21: is open without a key where its mark or its reply box stands on the page', () => {
    const page = readOpen(`${thread}<textarea></textarea>`, {}, 'https://chat.example/inbox');

    expect(page).toMatchObject({
      conversation: '~',
      twin: true,
      composer: { kind: 'textarea' },
      buyer: { handles: [] },
    });
    expect(readOpen('<main><textarea></textarea></main>').conversation).toBe('77');
  });

  test('L23: is not open beside a box that is hidden', () => {
    expect(read('<main><div hidden><textarea></textarea></div></main>').kind).toBe('no-conversation');
  });

  test('L23: is not said to be closed beside something that looks like a reply box', () => {
    const composer = { at: ['#box'] };

    expect(read('<main><div><textarea></textarea></div></main>', { composer }).kind).toBe('layout-changed');
  });

  test('L21: is open where its hooks are gone and a box beside a button that sends is there', () => {
    const composer = { at: ['#box'] };
    const box = '<main><textarea></textarea><button>Send</button></main>';

    expect(readOpen(box, { composer })).toMatchObject({
      conversation: '77',
      composer: { kind: 'textarea' },
      health: expect.arrayContaining([{ part: 'composer', read: true, from: 'guess', sure: 'medium' }]) as unknown,
    });
  });

  test('I12: is read by the look of the page where its rows bear none of the text\u2019s hooks', () => {
    const rows = '<li class="other"><p>Is it blue?</p></li><li class="self"><p>Yes, it is.</p></li>';
    const messages = { ...buildMatch().variant.messages!, text: [{ at: '.gone' }] };

    expect(
      readOpen(`<main><ul id="thread">${rows}</ul><textarea></textarea></main>`, { messages }).messages,
    ).toMatchObject([
      { direction: 'in', text: 'Is it blue?' },
      { direction: 'out', text: 'Yes, it is.' },
    ]);
  });

  test('I12: takes no list for its thread that names no side', () => {
    const rows = '<div class="case"><b>Rosa</b></div><div class="case"><b>Kim</b></div>';
    const messages = { ...buildMatch().variant.messages!, root: ['#gone'] };

    expect(
      readOpen(`<main><div>${rows}</div><section><textarea></textarea></section></main>`, { messages }).messages,
    ).toEqual([]);
  });

  const at = { after: '^Begin$', before: '^End$', head: '^\\d\\d:\\d\\d$', incoming: '様$' };
  const bubble = (place: number, ...lines: string[]) =>
    `<div at="${place} 300" style="background-color: #eeeeee">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;

  test.each<[string, readonly [number, string], readonly string[]]>([
    ['the places of its bubbles', [600, 'Guest'], ['in', 'out']],
    ['its lines where it draws all in one place', [20, 'Shop'], ['in', 'out']],
  ])('I12: of which lines are known is told by %s', (_what, [place, author], sides) => {
    const rows = bubble(20, '10:01', 'Rosa様', 'Is it blue?') + bubble(place, '10:02', author, 'Yes, it is.');
    drawPage(
      `<main><div>Begin</div><div style="overflow-y: auto">${rows}</div><div>End</div><form><textarea></textarea></form></main>`,
    );
    const match = buildMatch({ lines: { root: ['main'], ...at } });
    const { messages, ...variant } = match.variant;
    const page = readPage(new URL('https://chat.example/inbox/77'), document, { ...match, variant });

    expect(page.kind === 'open' && page.reading.messages.map(({ direction }) => direction)).toEqual(sides);
    expect(messages).toBeDefined();
  });

  test('I12: of which lines name no buyer says no side', () => {
    const lines = ['Begin', '10:01', 'Guest', 'Is it blue?', '10:02', 'Shop', 'Yes, it is.', 'End'];

    expect(splitLines(lines.join('\n'), { root: ['main'], ...at }).map(({ direction }) => direction)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('L21: is read by the look of the page where the hook of its thread is gone', () => {
    const rows = '<div class="row-other">Is it blue?</div><div class="row-self">Yes, it is.</div>';
    const messages = {
      root: ['#gone'],
      row: 'li',
      text: [{ at: ':scope' }],
      direction: [],
      order: 'oldest-first',
    } as const;
    const page = readOpen(`<main><section>${rows}</section><form><textarea></textarea></form></main>`, { messages });

    expect(page.messages).toMatchObject([
      { direction: 'in', text: 'Is it blue?' },
      { direction: 'out', text: 'Yes, it is.' },
    ]);
  });

  test('L21: is named by its order where the buyer’s name is not read, and then its messages must tell', () => {
    const conversation: SiteVariant['conversation'] = { from: [], combine: ['buyer.name', 'order.id'] };

    expect(readOpen(`${thread}<p id="order">R1234</p>`, { conversation })).toMatchObject({
      conversation: '~ | R1234',
      twin: true,
    });
  });

  test('L21: takes name and order from where they stand beside the thread, as guesses', () => {
    const list = ['Rosa', 'Kim'].map((one) => `<p class="row"><b>${one}</b></p>`).join('');
    const order: SiteVariant['order'] = { id: [{ at: 'a', pattern: '^no=(\\d{9})$' }] };
    const reading = readOpen(
      `<nav>${list}</nav><section><div><i>Rosa</i></div>${thread}<textarea></textarea></section><aside>Order #340291775</aside>`,
      { order },
    );

    expect(reading).toMatchObject({ buyer: { name: 'Rosa' }, order: { id: '340291775' } });
    for (const part of ['buyer', 'order'])
      expect(reading.health).toContainEqual({ part, read: true, from: 'guess', sure: 'low' });
  });

  test('L21: guesses no order where hooks find several', () => {
    const order: SiteVariant['order'] = { id: [{ at: 'a', attribute: 'href', pattern: '[?]no=(\\d{9})$' }] };
    const links = '<a href="/o?no=340291775">Order #340291775</a><a href="/o?no=340291776">An older one</a>';

    expect(readOpen(`${thread}<textarea></textarea><aside>${links}</aside>`, { order }).order).toBeUndefined();
  });

  test('L21: a day between the messages is no message, and an hour that somebody wrote is one', () => {
    const rows = '<li>昨天 20:11</li><li class="out">Hello</li><li class="out">20:18</li>';

    expect(readOpen(`<main><ul id="thread">${rows}</ul></main><textarea></textarea>`).messages).toMatchObject([
      { text: 'Hello' },
      { text: '20:18' },
    ]);
  });

  test.each([
    ['that stands once more beside the thread', '<header><i>Rosa</i></header>', 'Rosa'],
    ['of none beside the thread', '<header><i>Olaf</i></header>', undefined],
    ['of two beside the thread', '<header><i>Rosa</i><i>Kim</i></header>', undefined],
  ])('L21: takes the name of the list %s', (_what, head, name) => {
    const conversation: SiteVariant['conversation'] = {
      from: [],
      combine: ['buyer.name'],
      twins: { names: { at: '.row b' }, open: '.row.open' },
    };
    const list = ['Rosa', 'Kim', 'Ines'].map((one) => `<p class="row"><b>${one}</b></p>`).join('');
    const reading = readOpen(`<nav>${list}</nav>${head}${thread}`, { conversation });

    expect([reading.conversation, reading.buyer.name]).toEqual([name ?? '~', name]);
  });
});
