// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { guessComposer } from '../../../content/guessing/guess-composer.ts';
import { guessName } from '../../../content/guessing/guess-name.ts';
import { guessOrder } from '../../../content/guessing/guess-order.ts';
import { guessPage } from '../../../content/reading/ask-guessing.ts';
import { guessThread } from '../../../content/guessing/guess-thread.ts';
import { readBeside } from '../../../content/guessing/page-beside.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildVariant } from '../build-site.ts';

const box = '<form><textarea id="box"></textarea><button>Send</button></form>';
const row = (side: string, text: string) => `<div class="row row-${side}"><p>${text}</p><time>9:00</time></div>`;
const thread = `<div id="list">${row('other', 'Is it dimmable?')}${row('self', 'Yes, it is.')}</div>`;

afterEach(() => document.body.replaceChildren());

function draw(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('#box') ?? document.body;
}

describe('the reply box', () => {
  test.each([
    ['no search box', `<textarea placeholder="Search messages"></textarea>${box}`],
    ['none of a search form', `<div role="search"><textarea></textarea></div>${box}`],
    ['the one beside a button that says send', `${box}<div><textarea></textarea></div>`],
    ['none that is hidden', `<div hidden><textarea></textarea><button>Send</button></div>${box}`],
    [
      'the editable itself and none of its lines',
      `<div id="box" contenteditable="true"><p contenteditable="true">a</p></div>`,
    ],
  ])('is %s', (_what, html) => {
    draw(html);

    expect(guessComposer(document)).toMatchObject({ element: { id: 'box' } });
  });

  test.each(['Senden', 'Enviar', '发送', '送信', 'Отправить', 'ส่ง'])('is known by a button that says %s', (word) => {
    draw(`<div><textarea></textarea></div><form><textarea id="box"></textarea><button>${word}</button></form>`);

    expect(guessComposer(document)).toMatchObject({ element: { id: 'box' }, sure: 'medium' });
  });

  test('is found through ten open shadow roots', () => {
    let parent: Node = document.body;
    for (let depth = 0; depth < 10; depth++) {
      const host = document.createElement('x-host');
      parent.appendChild(host);
      parent = host.attachShadow({ mode: 'open' });
    }
    parent.appendChild(document.createElement('textarea'));

    expect(guessComposer(document)).toMatchObject({ element: { tagName: 'TEXTAREA' } });
  });

  test('is not there on a page without one', () => {
    draw('<p>Hello</p><input type="search">');

    expect(guessComposer(document)).toBeNull();
  });
});

describe('the thread', () => {
  const place = (selector: string, left: number, width: number) => {
    for (const one of document.querySelectorAll(selector))
      one.getBoundingClientRect = () => new DOMRect(left, 0, width, 9);
  };
  const said = ['Is it dimmable?', 'And in how many steps?', 'I take two.'];
  const rows = said.map((text) => row('other', text)).join('');
  const textsOf = (html: string) => guessThread(draw(html))?.messages.map(({ text }) => text) ?? [];

  test('is the nearest list with something to read, sides told by the words of the page', () => {
    const found = guessThread(
      draw(`<aside>${row('x', 'a long text of another list')}</aside><main>${thread}${box}</main>`),
    );

    expect(found?.messages).toMatchObject([
      { direction: 'in', text: 'Is it dimmable?', time: '9:00' },
      { direction: 'out', text: 'Yes, it is.', time: '9:00' },
    ]);
  });

  test('says no side where a row names both', () => {
    const both = '<div class="row self"><p class="other">Hi there</p></div>';
    const found = guessThread(draw(`<main><div>${both}${both}</div>${box}</main>`));

    expect(found?.messages.map(({ direction }) => direction)).toEqual(['unknown', 'unknown']);
  });

  test('says no side where words and places contradict each other', () => {
    const element = draw(`<main>${thread}${box}</main>`);
    place('#list', 0, 1000);
    place('.row', 0, 1000);
    place('.row-other p', 800, 200);
    place('.row-self p', 0, 200);

    expect(guessThread(element)?.messages.map(({ direction }) => direction)).toEqual(['unknown', 'unknown']);
  });

  test('I12: goes by words where all rows are on one side', () => {
    const element = draw(`<main>${thread}${box}</main>`);
    place('#list', 0, 1000);
    place('.row', 0, 1000);
    place('.row p', 0, 200);

    expect(guessThread(element)?.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
  });

  test('is the list in a row of another, not what is above it', () => {
    const head = '<div><div>Rosa Lund with a long line of her own</div></div>';

    expect(textsOf(`<main>${head}<div>${rows}</div>${box}</main>`)).toEqual(said);
  });

  test('is no note beside it', () => {
    const note = '<div><div>Internal note</div><div contenteditable="true"></div></div>';

    expect(textsOf(`<main>${note}<div>${rows}</div>${box}</main>`)).toEqual(said);
  });

  test('is whole where it is parted by days', () => {
    const [first, ...others] = said.map((text) => row('other', text));

    expect(textsOf(`<main><div><div>${first}</div><div>${others.join('')}</div></div>${box}</main>`).join('\n')).toBe(
      said.join('\n'),
    );
  });

  test('is no row of buttons', () => {
    const tools = '<div><button>Bold text</button><button>Italic text</button></div>';

    expect(guessThread(draw(`<main>${tools}${box}</main>`))).toBeNull();
  });

  test('costs a bounded time on a page of 20,000 elements', () => {
    const element = draw(`<main><section>${'<i><b>x</b></i>'.repeat(10_000)}</section>${box}</main>`);
    const begun = performance.now();

    expect(guessThread(element)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('the name', () => {
  const page = (head: string, names: readonly string[]) =>
    `<aside>${names.map((name) => `<div><span>${name}</span></div>`).join('')}</aside><main>${head}${thread}${box}</main>`;

  test.each([
    ['that stands above the thread and in the list', '<h2>Rosa Lund</h2>', ['Rosa Lund', 'Kim'], 'Rosa Lund'],
    ['in full where it is cut on the screen', '<h2 title="Rosa Lund">Rosa L…</h2>', ['Rosa Lund', 'Kim'], 'Rosa Lund'],
    ['that is in no list', '<h2>Rosa Lund</h2>', ['Kim'], undefined],
    ['of two in the list', '<h2>Rosa Lund</h2><h3>Kim</h3>', ['Rosa Lund', 'Kim'], undefined],
  ])('is one %s', (_what, head, names, name) => {
    draw(page(head, names));
    const [column, list] = [document.querySelector('main'), document.querySelector('#list')];

    expect(guessName(column as Element, list as Element)).toBe(name);
  });
});

describe('the name of no heading', () => {
  const rowOf = (name: string, more: string) => `<div class="cell"><div>${name}</div><div>${more}</div></div>`;
  const list = `<aside>${rowOf('Rosa Lund[online]', 'Brass lamp')}${rowOf('Kim', 'Glass lamp')}</aside>`;

  test.each([
    ['begins a row before the thread', `${list}<main><div>Rosa Lund</div>`, '', 'Rosa Lund'],
    ['is no product that a row ends with', `${list}<main><div>Brass lamp</div>`, '', undefined],
    [
      'is no product of a pane behind',
      `<main><div>Brass lamp</div>`,
      rowOf('Brass lamp', '1') + rowOf('Vase', '1'),
      undefined,
    ],
    ['is none of two', `${list}<main><div>Rosa Lund</div><div>Kim</div>`, '', undefined],
    [
      'is no row that stands alone',
      `<aside>${rowOf('Rosa Lund', 'x')}</aside><main><div>Rosa Lund</div>`,
      '',
      undefined,
    ],
  ])('%s', (_what, before, behind, name) => {
    draw(`${before}${thread}${box}</main><aside>${behind}</aside>`);
    const [column, found] = [document.querySelector('main')!, document.querySelector('#list')!];

    expect(guessName(column, found)).toBe(name);
  });
});

describe('the number of an order', () => {
  const order: SiteVariant['order'] = { id: [{ at: 'a', attribute: 'href', pattern: '[?&]no=(\\d{9,11})' }] };
  const guessed = (before: string, behind: string, said = '', variant = buildVariant({ order })) => {
    draw(`<aside>${before}</aside><main><div id="list">${said}</div>${box}</main><aside>${behind}</aside>`);
    return guessOrder(readBeside({ document, variant, thread: document.querySelector('#list')! }));
  };

  test.each([
    'Order #3402917756',
    'Order ID: 3402917756',
    'Bestellung <b>Nr. 3402917756</b>',
    '<b>订单编号：</b><span>3402917756</span>',
    'Número do pedido: 3402917756',
    'หมายเลขคำสั่งซื้อ</div><div>3402917756',
    'رقم الطلب</div><b>3402917756</b><div>',
  ])('stands behind its word: %s', (html) => {
    expect(guessed('', `<div>${html}</div>`)).toBe('3402917756');
  });

  test.each([
    ['of another conversation in the list', '<p>Order #3402917756</p>', '', ''],
    ['that a buyer wrote', '', '', '<p>Order #3402917756</p>'],
    ['of two', '', '<p>Order #3402917756</p><p>Order #3402917757</p>', ''],
    ['without its word', '', '<p>3402917756</p>', ''],
    ['of a telephone', '', '<p>Order phone: 3402917756</p>', ''],
    ['that goes on', '', '<p>Order #340291775612345</p>', ''],
    ['in a note', '', '<textarea>Order #3402917756</textarea>', ''],
    ['that is hidden', '', '<p hidden>Order #3402917756</p>', ''],
  ])('is none %s', (_what, before, behind, said) => {
    expect(guessed(before, behind, said)).toBeUndefined();
  });

  test('is none where its form could take long', () => {
    const slow = buildVariant({ order: { id: [{ at: 'a', pattern: 'no=((?:\\d+)+)' }] } });

    expect(guessed('', '<p>Order #3402917756</p>', '', slow)).toBeUndefined();
  });
});

test('a variant with hooks alone has nothing guessed', () => {
  draw(`<main>${thread}${box}</main>`);

  expect(guessPage(document, buildVariant())).toEqual({});
});
