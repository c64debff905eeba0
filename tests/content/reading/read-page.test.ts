// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SiteVariant } from '../../../domain/site.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { buildMatch } from '../build-site.ts';
import { read, readOpen, thread } from './read-drawn.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function findMisses({ health }: { health: readonly { part: string; read: boolean }[] }): readonly string[] {
  return health.filter((entry) => !entry.read).map(({ part }) => part);
}

describe('the conversation', () => {
  test('is not open while the mark of an open one is missing', () => {
    expect(read('<main></main>')).toMatchObject({ kind: 'no-conversation', site: 'market' });
  });

  test.each([
    ['buyer and order', '<p id="buyer">Rosa</p><p id="order">R1234</p>', 'Rosa | R1234'],
    ['the buyer alone', '<p id="buyer">Rosa</p>', 'Rosa'],
  ])('is named by %s where there is no id', (_what, body, key) => {
    const conversation: SiteVariant['conversation'] = { from: [], combine: ['buyer.name', 'order.id'] };

    expect(readOpen(thread + body, { conversation }).conversation).toBe(key);
  });
});

describe('two buyers of one name', () => {
  const conversation: SiteVariant['conversation'] = {
    from: [],
    combine: ['buyer.name', 'order.id'],
    twins: { names: { at: '.row b', attribute: 'title' }, open: '.row.open' },
  };
  const list = (open: number, names = ['Rosa', 'Rosa', 'Kim']) =>
    names.map((name, row) => `<p class="row ${row === open ? 'open' : ''}"><b title="${name}"></b></p>`).join('');
  const head = '<p id="buyer">Rosa</p>';

  test.each([
    [0, 'Rosa | #1'],
    [1, 'Rosa | #2'],
    [9, 'Rosa | #3'],
  ])('are told apart with row %i of the list open', (row, key) => {
    expect(readOpen(thread + head + list(row), { conversation })).toMatchObject({ conversation: key, twin: true });
  });

  test('need no mark where the order tells them apart', () => {
    const reading = readOpen(`${thread}${head}<p id="order">R1234</p>${list(0)}`, { conversation });

    expect(reading.conversation).toBe('Rosa | R1234');
    expect(reading.twin).toBeUndefined();
  });

  test('need no mark where the name is in the list once', () => {
    expect(readOpen(thread + head + list(0, ['Rosa', 'Kim']), { conversation }).conversation).toBe('Rosa');
  });
});

describe('a page with a conversation in every row', () => {
  const row = (question: string, box: string) => `<tr><td><b>${question}</b>${box}</td></tr>`;
  const words: Partial<SiteVariant> = {
    each: 'tr',
    open: ':scope',
    conversation: { from: [{ at: 'b' }] },
    messages: {
      root: [':scope'],
      row: 'b',
      text: [{ at: ':scope' }],
      direction: [{ is: 'b', direction: 'in' }],
      order: 'oldest-first',
    },
  };
  const page = (...rows: string[]) => `<main><table>${rows.join('')}</table></main>`;

  test('shows the one row with a reply box', () => {
    const reading = readOpen(page(row('Q1', ''), row('Q2', '<textarea></textarea>')), words);

    expect(reading).toMatchObject({ conversation: 'Q2', messages: [{ text: 'Q2', direction: 'in' }] });
  });

  test('shows none of two while nobody has written in either', () => {
    const body = page(row('Q1', '<textarea></textarea>'), row('Q2', '<textarea></textarea>'));

    expect(read(body, words).kind).toBe('no-conversation');
  });

  test('shows that of two whose box has the caret', () => {
    document.body.innerHTML = page(row('Q1', '<textarea></textarea>'), row('Q2', '<textarea></textarea>'));
    document.querySelectorAll('textarea')[1]?.focus();

    expect(readPage(new URL('https://chat.example/inbox/77'), document, buildMatch(words))).toMatchObject({
      reading: { conversation: 'Q2', composer: { kind: 'textarea' } },
    });
  });
});

describe('a thread that only its text tells apart', () => {
  const lines = {
    root: ['#thread'],
    after: '^AUTO END$',
    before: '^WRITE HERE$',
    head: '^(\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d)$',
    incoming: ' 様$',
  };
  const written = [
    'AUTO END',
    '2026/11/02 09:14',
    '高橋 様',
    'こんにちは',
    '色は？',
    '2026/11/02 10:01',
    'Shop',
    'はい',
    'WRITE HERE',
  ];

  test('is cut at its head lines', () => {
    const body = `<main id="thread">${['noise', ...written, '2026/11/02 11:00', 'x', 'y'].map((line) => `<p>${line}</p>`).join('')}</main>`;

    expect(readOpen(body, { messages: undefined, lines }).messages).toMatchObject([
      { direction: 'in', time: '2026/11/02 09:14', text: 'こんにちは\n色は？' },
      { direction: 'out', time: '2026/11/02 10:01', text: 'はい' },
    ]);
  });

  test('is empty where its beginning is not on the page', () => {
    const body = `<main id="thread">${written
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</main>`;

    expect(readOpen(body, { messages: undefined, lines }).messages).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['{{order.id}}', '{{order.id}}'],
    ['${name}', '${name}'],
    ['\u202Etxet\u202C', '\u202Etxet\u202C'],
  ])('take the buyer %j as plain text', (name, html) => {
    expect(readOpen(`${thread}<p id="buyer"> ${html} </p>`).buyer.name).toBe(name);
  });

  test('give no order when the page names several', () => {
    const reading = readOpen(`${thread}<p id="order">R1234 and R9876</p>`);

    expect(reading.order).toBeUndefined();
    expect(findMisses(reading)).toContain('order');
  });

  test('give the order as a handle of the buyer', () => {
    expect(readOpen(`${thread}<p id="order">Order R1234</p>`).buyer.handles).toEqual([
      { type: 'order', value: 'R1234' },
    ]);
  });

  test('call the product a guess when the page names several', () => {
    expect(readOpen(`${thread}<p class="product">Lamp</p><p class="product">Slippers</p>`).product).toEqual({
      title: 'Lamp',
      probably: true,
    });
  });

  test.each([
    ['Spanish', 'es'],
    ['spanish', 'es'],
    ['Klingon', undefined],
  ])('map the word %j to %j', (word, language) => {
    const buyer = { language: [{ at: '#hint', pattern: 'prefers (\\w+)', words: { Spanish: 'es' } }] };

    expect(readOpen(`${thread}<p id="hint">Buyer prefers ${word}</p>`, { buyer }).buyer.language).toBe(language);
  });

  test('find a query key without regard to case', () => {
    const conversation: SiteVariant['conversation'] = { from: [{ url: 'query', key: 'orderID' }] };
    const reading = readOpen(thread, { conversation }, 'https://chat.example/inbox?orderId=R1234');

    expect(reading.conversation).toBe('R1234');
  });

  test('take a key from the hash', () => {
    const conversation: SiteVariant['conversation'] = { from: [{ url: 'hash', pattern: '^/chat/(\\d+)$' }] };

    expect(readOpen(thread, { conversation }, 'https://chat.example/inbox#/chat/5').conversation).toBe('5');
  });

  test('survive a broken selector and a broken pattern', () => {
    const buyer = { name: [{ at: 'a[[' }, { at: '#buyer', pattern: '(' }, { at: '#buyer' }] };

    expect(readOpen(`${thread}<p id="buyer">Rosa</p>`, { buyer }).buyer.name).toBe('Rosa');
  });
});

describe('the composer', () => {
  test.each([
    ['<textarea maxlength="350"></textarea>', { kind: 'textarea', limit: 350, readOnly: false }],
    ['<textarea readonly></textarea>', { kind: 'textarea', readOnly: true }],
    ['<textarea disabled></textarea>', { kind: 'textarea', readOnly: true }],
    ['<div contenteditable="true"></div>', { kind: 'editable', readOnly: false }],
    ['<div contenteditable="plaintext-only"></div>', { kind: 'editable', readOnly: false }],
    ['<div contenteditable="false"></div>', { kind: 'editable', readOnly: true }],
  ])('is read from %s', (html, composer) => {
    expect(readOpen(thread + html).composer).toEqual(composer);
  });

  test('takes the limit of the site where the page gives none', () => {
    const composer = { at: ['textarea'], limit: 2000 };

    expect(readOpen(`${thread}<textarea></textarea>`, { composer }).composer?.limit).toBe(2000);
  });

  test('that is missing tells what the page wants first', () => {
    const composer = { at: ['textarea'], needs: 'answer-button' as const };

    expect(readOpen(thread, { composer })).toMatchObject({ composerNeeds: 'answer-button' });
  });
});

describe('a page that throws', () => {
  test('costs the value that it throws for and no other', () => {
    document.body.innerHTML = `${thread}<p id="buyer">Rosa</p><p id="order">R1234</p>`;
    Object.defineProperty(document.querySelector('#buyer'), 'childNodes', {
      get() {
        throw new Error('trap');
      },
    });

    const page = readPage(new URL('https://chat.example/inbox/77'), document, buildMatch());

    expect(page).toMatchObject({ kind: 'open', reading: { order: { id: 'R1234' }, buyer: { handles: [{}] } } });
    expect(page).not.toHaveProperty('reading.buyer.name');
  });

  test('in everything is a page without a conversation', () => {
    vi.spyOn(document, 'querySelector').mockImplementation(() => {
      throw new Error('trap');
    });

    const page = readPage(new URL('https://chat.example/inbox/77'), document, buildMatch());

    expect(page.kind).toBe('no-conversation');
  });
});
