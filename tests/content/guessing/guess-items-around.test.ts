// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import '../hand-guessing.ts';
import { orderMarks } from '../../../content/guessing/order-marks.ts';
import { readCells } from '../../../content/guessing/page-cells.ts';
import { readLabels } from '../../../content/guessing/page-labels.ts';
import { isState } from '../../../content/guessing/state-words.ts';
import { buildVariant } from '../build-site.ts';
import { other, own, picture, readItems } from './read-items.ts';

afterEach(() => document.body.replaceChildren());

const lamp = 'Hammered brass desk lamp';
const kettle = 'Copper kettle, two litres';
const probably = true;
const number = `<p>Order ID: ${own}</p>`;

describe('I12: the number of an order', () => {
  test.each([
    [
      'allegro',
      '<p>Numer zamówienia<br>3b7e19f0-ab12-11f0-9c4d-7e5f60a1b2c3</p>',
      '3b7e19f0-ab12-11f0-9c4d-7e5f60a1b2c3',
    ],
    ['alibaba', '<table><tr><td>订单编号</td><td>271003344509012345</td></tr></table>', '271003344509012345'],
    ['wildberries', '<p>Заказ: 7c1ad90e44f0b3b2</p>', '7c1ad90e44f0b3b2'],
    ['jd', '<li>订单编号：31880045127733</li>', '31880045127733'],
    ['shopify', '<b>Order #1042</b>', '#1042'],
    ['coupang', '<dl><dt>주문번호</dt><dd>3200118840551</dd></dl>', '3200118840551'],
  ])('has the form that %s gives it', (site, html, id) => {
    document.body.innerHTML = html;
    const { cells } = readCells(document.body, new Set());
    expect(orderMarks(cells, buildVariant({}), site).map((mark) => mark.id)).toEqual([id]);
  });

  test.each([
    ['whose heading has the tabs of other things behind it', '<b>Orders</b> | Recommended'],
    ['below a heading that ties it to the conversation', '<h4>Related order</h4>'],
    ['below such a heading in another language', '<h4>Pesanan terkait</h4>'],
    ['below one more of them', '<h4>相关订单</h4>'],
  ])('is the one %s', (_what, heading) => {
    expect(readItems(`${heading}<div><span>Order ID</span><span>${own}</span></div>`).order).toBe(own);
  });

  test('is the one of two side by side that a heading ties to the conversation, and else none', () => {
    const card = (id: string, heading = '') => `<section>${heading}<p>Order ID: ${id}</p><p>Total: $9.00</p></section>`;
    const tie = '<small>Order being asked about</small>';
    expect(readItems(card(other) + card(own, tie))).toMatchObject({ order: own, facts: { amount: '$9.00' } });
    expect(readItems(`${card(other)}<h4>当前订单</h4>${card(own)}`).order).toBe(own);
    expect(readItems(card(other) + card(own)).order).toBeUndefined();
    expect(readItems(card(other, tie) + card(own, tie)).order).toBeUndefined();
  });

  test('is none below a first line that calls it a former one', () => {
    expect(readItems(`<p>Earlier order<br>Order ${own}</p>`).order).toBeUndefined();
    expect(readItems(`${number}<p>Earlier order<br>Order ${other}</p>`).order).toBe(own);
  });
});

describe('I12: the state of an order that has no label', () => {
  test.each([
    ['Ready to ship', ''],
    ['Versandbereit', '2 Artikel · '],
    ['Pendiente de envío', ''],
    ['In consegna', ''],
    ['Pronto para enviar', ''],
    ['Wysłane', ''],
    ['Ожидает отгрузки', ''],
    ['配達中', ''],
    ['배송준비중', ''],
    ['待收货', ''],
    ['待出貨', ''],
    ['กำลังจัดส่ง', ''],
    ['Chờ giao hàng', ''],
    ['Perlu Dikirim', ''],
    ['تم التوصيل', ''],
  ])('is read from a line of its own: %s', (state, before) => {
    expect(readItems(`${number}<p>${before}${state}</p><p>${lamp}</p>`).facts).toEqual({ state });
  });

  test.each([
    ['in two different ones', '<p>Shipped</p><p>Delivered</p>'],
    ['to be pressed', '<p><button>Shipped</button></p>'],
    ['in a sentence', '<p>It was shipped on Monday</p>'],
    ['of a former order', '<h4>Previous order</h4><p>Delivered</p>'],
  ])('is none %s', (_what, html) => {
    expect(readItems(number + html).facts).toEqual({});
  });

  test('is never taken for an item', () => {
    expect(readItems(`${number}<p>Awaiting shipment</p><p>$9.00</p>`).product).toBeUndefined();
    expect([isState('Delivered'), isState("En attente d'envoi"), isState('Delivered by Kim')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('I12: the sum of an order', () => {
  test.each([
    ['Total R$ 88,10', 'R$ 88,10'],
    ['Menge 1 · Gesamt 49,90 €', '49,90 €'],
    ['合計12,800円', '12,800円'],
    ['金额：¥86.40', '¥86.40'],
    ['实付 ¥20', '¥20'],
    ['Razem z dostawą: 61,00 zł', '61,00 zł'],
  ])('is right behind its label: %s', (line, amount) => {
    expect(readItems(`${number}<p>${line}</p>`).facts).toEqual({ amount });
  });

  test('is none behind other words', () => {
    expect(readItems(`${number}<p>Total saved $4.00</p><p>Shipping $3.00</p>`).facts).toEqual({});
  });
});

describe('I12: an order whose number is not shown', () => {
  const card = (more: string) => `<div>${picture}<p>${lamp}</p><p>Qty: 2</p>${more}</div>`;

  test('has the sum and the state that are on the card of its item', () => {
    expect(readItems(card('<p>Total (2 items) <b>$74.80</b></p><p><span>Packed</span></p>'))).toMatchObject({
      order: undefined,
      facts: { amount: '$74.80', state: 'Packed' },
    });
  });

  test.each([
    ['in two different ones', card('<p>Total: $74.80</p><p>Total: $70.00</p>')],
    ['without an item that it could be of', '<p>Total: $74.80</p>'],
    ['below a heading of former orders', `<h4>Previous orders</h4>${card('<p>Total: $74.80</p>')}`],
  ])('has none %s', (_what, side) => {
    expect(readItems(side).facts).toEqual({});
  });
});

describe('I12: what was bought', () => {
  test.each([
    [`${lamp} (GRB-DNM-02)`, { title: lamp, sku: 'GRB-DNM-02' }],
    [`${lamp} [MTK45-VER]`, { title: lamp, sku: 'MTK45-VER' }],
    [`${lamp} <bdi>(RNC-NAVY-L)</bdi>`, { title: lamp, sku: 'RNC-NAVY-L' }],
    [`${lamp} (USB-C)`, { title: `${lamp} (USB-C)` }],
    [`${lamp} (2026-11)`, { title: `${lamp} (2026-11)` }],
  ])('has the seller’s number behind its title: %s', (title, product) => {
    expect(readItems(`${number}<div>${picture}<p>${title}</p><p>$9.00</p></div>`).product).toEqual({
      ...product,
      probably,
    });
  });

  test.each([
    [
      'what was chosen in a label’s own words',
      '<dl><dt>Options</dt><dd>Colour: moss</dd></dl>',
      { sku: 'Colour: moss' },
    ],
    ['words where a number would be', '<p>SKU</p><p>Moss, EU plug</p>', { sku: 'Moss, EU plug' }],
    ['a number in brackets', '<p>Variant: moss</p>', { sku: 'moss', id: '2874410963' }, '<br>(2874410963)'],
    ['a number behind two letters', '<p>ID: 2874410963</p><p>Color: Moss</p>', { id: '2874410963', sku: 'Moss' }],
    ['the site’s number behind a sign', '<p>#MLB3820155947</p>', { id: 'MLB3820155947' }],
  ])('comes with %s', (_what, html, more, behind = '') => {
    expect(readItems(`${number}<div><p>${lamp}${behind}</p>${html}</div>`).product).toEqual({
      title: lamp,
      ...more,
      probably,
    });
  });

  test('is the page’s own words, not the copy that a translator set beside them', () => {
    const copy = (text: string) => `<span class="immersive-translate-target-wrapper"> Translated: ${text}</span>`;
    const html = `<div><p>${lamp}${copy(lamp)}</p><p>ASIN: B0C7K4Q2ZN${copy('ASIN: B0C7K4Q2ZN')}</p></div>`;
    expect(readItems(html).product).toEqual({ title: lamp, id: 'B0C7K4Q2ZN', probably });
  });

  test('is each line’s own where items are lines one after the other', () => {
    const rows = (first: string, second: string) => `${number}<p>${lamp}</p>${first}<p>${kettle}</p>${second}`;
    const lines = rows('<p>Item ID: 2874410963</p><p>Color: Moss</p>', '<p>Item ID: 2874410777</p><p>Color: Red</p>');
    expect(readItems(lines).product).toEqual({ title: lamp, id: '2874410963', sku: 'Moss', probably, others: 1 });
    // What is before the first title may be before each of them.
    const ahead = `${number}<p>Item ID: 2874410963</p><p>${lamp}</p><p>$9.00</p><p>Item ID: 2874410777</p><p>${kettle}</p><p>$9.00</p>`;
    expect(readItems(ahead).product?.id).toBeUndefined();
  });

  test.each([
    ['a label of two words that a heading has, too', '<div><span>ตัวเลือกสินค้า</span><span>สีครีม</span></div>', 'สีครีม'],
    ['a word that only holds one', '<p>Farbe: Moos</p>', 'Moos', 'Kupferkessel mit Temperaturanzeige'],
  ])('is not what a heading of other items is above: %s', (_what, html, sku, title = lamp) => {
    expect(readItems(`${number}<div><p>${title}</p>${html}</div>`).product).toEqual({ title, sku, probably });
  });

  test('is told by labels that are other elements than their values, whatever is between them', () => {
    const grid = `<div><b>Order ID</b><span>${own}</span><b></b><span>${lamp}</span><b>Color</b><span>Moss</span><b>Total</b><span>$9.00</span></div>`;
    expect(readItems(grid)).toMatchObject({ facts: { amount: '$9.00' }, product: { title: lamp, sku: 'Moss' } });
  });

  test('is told by a label with a colon, which no tab has, on a line of its own', () => {
    expect(readItems(`<p>询盘产品：<br>${lamp}</p><p>近期浏览：${kettle}</p>`).product).toEqual({
      title: lamp,
      probably,
    });
  });

  test.each([
    [
      'the heading of other items',
      `<p>${lamp}</p><p>ASIN: B0C7K4Q2ZN</p><p>More from your shop</p><p>${kettle} · B0C7K4Q9ZZ</p>`,
    ],
    ['a date behind its label', `<p>Fecha: 18 nov 2026</p><p>${lamp}</p><p>ASIN: B0C7K4Q2ZN</p>`],
    ['the buyer behind a label', `<p>Buyer: Rosa Lund</p><p>${lamp}</p><p>ASIN: B0C7K4Q2ZN</p>`],
    ['the number of something', `<p>8f20c1a0-cc17-11f0-b3de</p><p>${lamp}</p><p>ASIN: B0C7K4Q2ZN</p>`],
    ['that there is nothing', `<p>${lamp}</p><p>ASIN: B0C7K4Q2ZN</p><p>No vouchers from this customer</p>`],
    ['a few words above it', `<p>Asked about</p><p>${lamp}</p><p>ASIN: B0C7K4Q2ZN</p>`],
  ])('is never %s', (_what, html) => {
    expect(readItems(`<section>${html}</section>`).product).toEqual({ title: lamp, id: 'B0C7K4Q2ZN', probably });
  });
});

test('I12: a word means what the site means by it', () => {
  document.body.innerHTML = '<p>SKU: 1588203341</p><p>Артикул: NK-20</p>';
  const { cells } = readCells(document.body, new Set());
  const told = (site?: string) => readLabels(cells, site).map(({ kind, value }) => `${kind} ${value}`);
  expect(told('ozon')).toEqual(['id 1588203341', 'sku NK-20']);
  expect(told()).toEqual(['sku 1588203341', 'id NK-20']);
});

test('I12: of several orders that hooks find in a text the one that is called the order is it, if the others are called former ones', () => {
  const side = (more: string) => `<p>Order ${own}</p><p>A copper kettle</p>${more}`;
  const ask = (more: string) => readItems(side(more), { isAmongOthers: true }).order;
  expect(ask(`<small>Other orders<br>${other} · 14.08.2026</small>`)).toBe(own);
  expect(ask(`<p>Earlier order: no. ${other}</p>`)).toBe(own);
  expect(ask(`<p>${other} · 14.08.2026</p>`)).toBeUndefined();
  expect(ask(`<p>Order ${other}</p>`)).toBeUndefined();
});

test('I12: an item without evidence stays none beside its picture', () => {
  expect(readItems(`<div>${picture}<p>${lamp}</p></div>`).product).toBeUndefined();
});
