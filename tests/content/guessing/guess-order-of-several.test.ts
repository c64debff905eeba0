// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { isClosed, isState } from '../../../content/guessing/state-words.ts';
import { own, other, readItems } from './read-items.ts';

afterEach(() => document.body.replaceChildren());

const card = (id: string, more: string, wrap = '') =>
  `<div class="order" ${wrap}><p>Order number: ${id}</p>${more}</div>`;
const open = '<p>Desk lamp, brass</p><p>Status: Awaiting shipment</p>';
const closed = '<p>Glass vase, blue</p><p>Status: Completed</p>';

describe('I12: one of several orders', () => {
  test.each<[string, string]>([
    [
      'has a mark that ties it to the conversation',
      card(own, '<small>📌 Dibahas di obrolan ini</small>') + card(other, open),
    ],
    ['has a mark of a request for it', card(other, open) + card(own, '<i>Hilfeanfrage zu dieser Bestellung</i>')],
    ['has a mark in Thai', card(other, open) + card(own, '<i>กำลังคุยถึงคำสั่งซื้อนี้</i>')],
    ['is the one that is selected', card(other, open) + card(own, open, 'aria-selected="true"')],
    ['is the first, and all others are over', card(own, open) + card(other, closed)],
    [
      'is the first, and the others were called off at a day',
      card(own, open) + card(other, closed.replace('Completed', 'Cancelled (11 Mar 2026)')),
    ],
  ])('is the conversation’s where it %s', (_what, side) => {
    expect(readItems(side).order).toBe(own);
  });

  test('is the conversation’s where it is set apart and the thread speaks of it', () => {
    const side = card(other, open) + card(own, open).replace('"order"', '"order pinned"');
    const said = `<div class="row"><p>Where is ${own}?</p></div><div class="row"><p>It leaves today.</p></div>`;
    expect(readItems(side, { said }).order).toBe(own);
    expect(readItems(side).order).toBeUndefined();
  });

  test('is the conversation’s where the page’s address names it', () => {
    history.replaceState(null, '', `?order=${own}`);
    expect(readItems(card(other, open) + card(own, open)).order).toBe(own);
    history.replaceState(null, '', '?');
    expect(readItems(card(other, open) + card(own, open)).order).toBeUndefined();
  });

  test('is the conversation’s where a mark ties it, though hooks know of others', () => {
    const side = card(own, '<b>この問い合わせの注文</b>') + card(other, open);
    expect(readItems(side, { isAmongOthers: true }).order).toBe(own);
  });

  test.each<[string, string]>([
    ['none is over', card(own, open) + card(other, open)],
    ['the one that is not over comes later', card(other, closed) + card(own, open)],
    ['one of the others has only arrived', card(own, open) + card(other, closed.replace('Completed', 'Delivered'))],
    ['nothing is said of its state', card(own, '') + card(other, closed)],
    [
      'a button of both speaks of it',
      card(own, '<button>Ship this order</button>') + card(other, '<button>Ship this order</button>'),
    ],
    ['only a button speaks of it', card(own, '<button>Ship this order</button>') + card(other, open)],
  ])('is not told where %s', (_what, side) => {
    expect(readItems(side).order).toBeUndefined();
  });
});

describe('I12: sum and state of an order', () => {
  const panel = '<b>Details</b><p>Desk lamp, brass</p><p>Status: In transit</p><p>Total: € 49.00</p>';

  test('are those of another part of the page than its number is in', () => {
    const above = `<div><b>Order number: ${own}</b></div>`;
    expect(readItems(panel, { above }).facts).toEqual({ amount: '€ 49.00', state: 'In transit' });
  });

  test('are not those of a part that may be another order’s', () => {
    const above = `<div><b>Order number: ${own}</b></div>`;
    expect(readItems(card(other, open) + panel, { above, knownOrder: own }).facts).toEqual({});
  });

  test('are not what is said of the buyer', () => {
    const above = `<div><b>Order number: ${own}</b></div>`;
    expect(readItems('<p>Status: Gold member</p>', { above }).facts).toEqual({});
  });

  test.each(['189,99 Lei', 'Rs. 3,450', '120 Zł'])('are in the currency that the page writes: %s', (sum) => {
    expect(readItems(card(own, `<p>Total: ${sum}</p>`)).facts).toEqual({ amount: sum });
  });
});

describe('I12: the title of an item', () => {
  test.each<[string, string, object]>([
    [
      'is the first of several behind one label',
      `<dl><dt>Order number</dt><dd>${own}</dd><dt>Items</dt><dd>Desk lamp, brass</dd><dd>Glass vase, blue</dd></dl>`,
      { title: 'Desk lamp, brass', others: 1 },
    ],
    [
      'ends where its choice begins in the same line',
      card(own, '<p>Apron “Yard” — <span>Size: Long, Color: Sage</span></p>'),
      { title: 'Apron “Yard”', sku: 'Size: Long, Color: Sage' },
    ],
    [
      'is right above the number of its order',
      `<div><h4>Newest</h4><div>Medallion of brass, engraved</div><div>Order number: ${own}</div><div>Length of chain: 50 cm</div><div>Total: € 46.00</div></div>`,
      { title: 'Medallion of brass, engraved', sku: '50 cm' },
    ],
    [
      'is behind the word for what the buyer looks at',
      '<p>客户正在浏览：静音落地扇 遥控款<br><b>¥329.00</b> 商品编号：100087215533</p>',
      { title: '静音落地扇 遥控款', id: '100087215533' },
    ],
    [
      'is not how many there are',
      '<p>Poncho de llama tejido</p><p>SKU: PT-PON-OCR</p><p>1 unidad</p><p>Publicación #MLA1482207739</p>',
      { title: 'Poncho de llama tejido', id: 'MLA1482207739', sku: 'PT-PON-OCR' },
    ],
  ])('%s', (_what, side, product) => {
    expect(readItems(side).product).toMatchObject(product);
  });
});

test.each([
  ['Expédition avant le 18 nov.', true],
  ['Versandt am 5. Nov.', true],
  ['Shipped on Nov 5', true],
  ['Ship by Nov 18, 2026', true],
  ['已发货 11月13日', true],
  ['Shipped by hand', false],
  ['Expédition soignée', false],
])('I12: a state may say since when or until when: %s', (text, is) => {
  expect(isState(text)).toBe(is);
});

test.each([
  ['Completed', true],
  ['Selesai (11 Mar 2026)', true],
  ['Đã huỷ', true],
  ['Delivered', false],
  ['待发货', false],
])('I12: an order is over: %s', (text, is) => {
  expect(isClosed(text)).toBe(is);
});
