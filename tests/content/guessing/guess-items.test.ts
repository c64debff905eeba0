// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import '../hand-guessing.ts';
import { at, layOut } from '../lay-out.ts';
import { box, message, other, own, picture, readItems, rows, type Page } from './read-items.ts';

afterEach(() => document.body.replaceChildren());

describe('L26: the item of a conversation', () => {
  const title = 'Hammered brass desk lamp';
  const probably = true;

  test.each([
    ['its label', `<div>Product name</div><div>${title}</div>`],
    ['its label before a colon', `<p>Item: ${title}</p>`],
    ['its label before a wide colon', `<p>商品：${title}</p>`],
    ['its label in a list of terms', `<dl><dt>Artikel</dt><dd>${picture}<br>${title}</dd></dl>`],
    [
      'its label in a table',
      `<table><tr><th>Товар</th><td>${title}</td></tr><tr><th>Кол-во</th><td>2</td></tr></table>`,
    ],
    ['its label in a grid', `<div><span>Product title</span><span>${title}</span><span>Qty</span><span>2</span></div>`],
    ['a link to its page', `<a href="/listing/lamp">${title}</a>`],
    ['its picture and price', `<div>${picture}<div>${title}<br>€ 54,90</div></div>`],
    ['its picture and price before it', `<div>${picture}<div><b>¥880</b> <small>包邮</small><br>${title}</div></div>`],
    ['its place between order and price', `<p>Order ID: ${own}</p><p>${title}</p><p>$24.99 · Qty 1</p>`],
    ['its name by the page', `<div class="goods-name">${title}</div>`],
  ])('is told by %s', (_what, html) => {
    expect(readItems(`<section>${html}</section>`).product).toEqual({ title, probably });
  });

  test.each([
    ['Gift tin × 2', 'Gift tin'],
    ['Gift tin x3', 'Gift tin'],
    ['Gift tin 60 x 30', 'Gift tin 60 x 30'],
    ['Gift tin XL', 'Gift tin XL'],
  ])('has no count behind its title: %s', (shown, told) => {
    expect(readItems(`<div><div>${shown}</div><div>ASIN: B0C7K4Q2ZN</div></div>`).product?.title).toBe(told);
  });

  test.each([
    ['ASIN: B0C7K4Q2ZN', { id: 'B0C7K4Q2ZN' }],
    ['Item ID 2874410963 · Stock 58', { id: '2874410963' }],
    ['商品ID 684512907331', { id: '684512907331' }],
    ['商品编号：100098213345', { id: '100098213345' }],
    ['Артикул: 218840917', { id: '218840917' }],
    ['SKU：HSM-MUG-2P　数量：1', { sku: 'HSM-MUG-2P' }],
    ['Custom label: DRL-5120', { sku: 'DRL-5120' }],
    ['MLB3820155947 · SKU: VAS-30 · 1 un.', { id: 'MLB3820155947', sku: 'VAS-30' }],
  ])('is told by what stands below it: %s', (line, more) => {
    expect(readItems(`<div><div>${title}</div><div>${line}</div></div>`).product).toEqual({ title, ...more, probably });
  });

  test.each([
    ['Color: Moss', 'Moss'],
    ['规格：墨绿；1.8L　×1', '墨绿；1.8L'],
    ['<label>Variasi</label><span>Putih, EU</span>', 'Putih, EU'],
    ['Phân loại: Xanh rêu, L', 'Xanh rêu, L'],
    ['ตัวเลือก: <span>สีครีม, ไซซ์ L</span>', 'สีครีม, ไซซ์ L'],
    ['Größe: 45 × 30 cm · Menge 1', '45 × 30 cm'],
    ['الخيار: أخضر', 'أخضر'],
    ['옵션: 5kg x 2포', '5kg x 2포'],
  ])('comes with what the buyer chose: %s', (line, sku) => {
    const html = `<p>Order ID: ${own}</p><div>${picture}<div>${title}</div><div>${line}</div></div>`;
    expect(readItems(html).product).toEqual({ title, sku, probably });
  });

  test('is found above the thread too, though the list and the shop show others', () => {
    const above = `<div>${picture}<div>${title}<br>€ 54,90</div></div>`;
    const list = `<nav><div>${picture}<b>Kim</b><p>Teapot with lid</p><i>$ 12.00</i></div></nav>`;
    const side = `<h3>You may also like</h3><div>${picture}<p>Copper desk lamp</p><p>€ 39,00</p></div>`;
    expect(readItems(side, { above, list }).product).toEqual({ title, probably });
  });

  test('is the one in the order that the conversation is about', () => {
    const card = (id: string, name: string) =>
      `<section><p>Order ID: ${id}</p><div>${picture}<p>${name}</p><p>$9.00</p></div></section>`;
    const side = card(other, 'Copper kettle, two litres') + card(own, title);
    expect(readItems(side, { knownOrder: own }).product).toEqual({ title, probably });
    expect(readItems(side).product).toBeUndefined();
  });

  test('is whole where the page cuts it', () => {
    const cut = `<div>${picture}<p>Hammered brass…</p><p>$9.00</p></div>`;
    expect(readItems(`${cut}<p title="${title}">Hammered brass…</p>`).product).toEqual({
      title: 'Hammered brass…',
      probably,
    });
    expect(readItems(`${cut}<dl><dt>Item</dt><dd>${title}</dd></dl>`).product).toEqual({ title, probably });
  });

  const card = (name = title) => `<div>${picture}<p>${name}</p><p>$24.99</p></div>`;
  test.each([
    [
      'a row of the list of conversations',
      '',
      {
        list: `<aside><div>${picture}<b>Rosa Lund</b><p>${title}</p><p>$24.99</p></div><div>${picture}<b>Kim</b><p>Teapot with lid</p></div></aside>`,
        name: 'Rosa Lund',
      },
    ],
    ['what a buyer wrote', '', { said: rows + message(`ASIN: B0C7K4Q2ZN<br>${title}`) }],
    ['a card that a buyer sent', '', { said: rows + `<div class="row">${card()}</div>` }],
    [
      'a card in a bubble outside of what was taken for the thread',
      '',
      { above: `<div class="message-item">${card()}</div>` },
    ],
    ['an item to choose above the reply box', '', { below: `<div>${card()}${box}</div>` }],
    ['navigation', `<nav>${card()}</nav>`, {}],
    ['a dialog', `<div role="dialog">${card()}</div>`, {}],
    ['what is hidden', `<div hidden>${card()}</div>`, {}],
    ['recommended', `<h3>Recommended for you</h3>${card()}`, {}],
    ['looked at before', `<p>浏览足迹</p>${card()}`, {}],
    ['what may be sent as well', `<p><b>Anda mungkin mahu hantar</b></p>${card()}`, {}],
    ['sold by the buyer', `<p>TA的在卖</p>${card()}`, {}],
    ['in a part that the page calls so', `<div class="goods-picker">${card()}</div>`, {}],
    [
      'of an open tab of others',
      `<div><span>Orders</span><span aria-selected="true">Similar items</span></div>${card()}`,
      {},
    ],
    ['of a former order', `<p>Order ID: ${own}</p><h4>Last order</h4><p>Order ID: ${other}</p>${card()}`, {}],
    ['of an order that is not this one', `<p>Order ID: ${other}</p>${card()}`, { knownOrder: own }],
    [
      'one of two beside an order, of one of which nothing is said',
      `<p>Order ID: ${own}</p><a href="/listing/lamp">${title}</a><p>Hello</p>${card('Copper kettle, two litres')}`,
      {},
    ],
    [
      'one of two beside two orders',
      `<p>Order ID: ${own}</p>${card()}<p>Order ID: ${other}</p>${card('Copper kettle, two litres')}`,
      { knownOrder: own },
    ],
    [
      'one of two with numbers',
      `<div><p>${title}</p><p>SKU: A-100</p></div><div><p>Copper kettle, two litres</p><p>SKU: A-200</p></div>`,
      {},
    ],
    ['above the thread, another one beside it', card('Copper kettle, two litres'), { above: card() }],
    ['a voucher', card('New buyer voucher'), {}],
    ['how it is sent', `<p>Order ID: ${own}</p>${card('DHL Express delivery')}`, {}],
    ['the buyer', card('Rosa Lund'), { name: 'Rosa Lund' }],
    ['a button', `<div>${picture}<button>${title}</button><p>$24.99</p></div>`, {}],
    ['words for other parts of the page', '<div><span>Product</span><span>Customer details</span></div>', {}],
    [
      'what somebody has spent',
      `<div>${picture}<p>Loyal customer since 2024</p><div><span>Total spent</span> <b>$300.00</b></div></div>`,
      {},
    ],
    [
      'a face above what its owner sells',
      `<div>${picture}<p>Bought twelve times</p><p>TA的在卖</p>${card()}</div>`,
      {},
    ],
    ['without any mark', `<p>${title}</p>`, {}],
  ] as [string, string, Page][])('is none: %s', (_what, side, page) => {
    expect(readItems(side, page).product).toBeUndefined();
  });
});

describe('L26: several items of one order', () => {
  const [lamp, kettle] = ['Hammered brass desk lamp', 'Copper kettle, two litres'];
  const said = { title: lamp, probably: true, others: 1 };

  test.each([
    ['with links', (name: string) => `<a href="/listing/42">${name}</a><p>$24.99</p>`, {}],
    ['with pictures', (name: string) => `<div>${picture}<div>${name}<br>€ 54,90</div></div>`, {}],
    ['with choices', (name: string) => `<p>${name}</p><p>Color: Moss</p><p>$9.00</p>`, { sku: 'Moss' }],
    [
      'with bare numbers',
      (name: string) => `<div><p>${name}</p><p>规格：原木色 × 2</p><p>ID：702231845960</p></div>`,
      { sku: '原木色', id: '702231845960' },
    ],
  ] as const)('are the first and how many others: %s', (_what, draw, more) => {
    const side = `<section><p>Order ID: ${own}</p>${[lamp, kettle].map((name) => `<article>${draw(name)}</article>`).join('')}</section>`;
    expect(readItems(side).product).toEqual({ ...said, ...more });
  });

  test('are counted once even if shown twice', () => {
    const line = (name: string) => `<article>${picture}<p>${name}</p><p>$24.99</p></article>`;
    const side = `<section><p>Order ID: ${own}</p>${line(lamp)}${line(kettle)}${line(kettle)}</section>`;
    expect(readItems(side).product).toEqual(said);
  });
});

describe('L26: sum and state of an order', () => {
  test.each([
    ['en', 'Order ID', 'Order total', '$96.43', 'Status', 'Shipped'],
    ['de', 'Bestellnummer', 'Gesamtbetrag', '39,98 €', 'Status', 'Versandt'],
    ['fr', 'Numéro de commande', 'Total de la commande', '64,00 €', 'Statut', 'Expédiée'],
    ['es', 'Número de pedido', 'Importe total', '12,50 €', 'Estado', 'Enviado'],
    ['it', 'Numero ordine', 'Totale ordine', 'EUR 38,50', 'Stato', 'Spedito'],
    ['pt', 'Número do pedido', 'Valor total', 'R$ 156,50', 'Situação', 'A caminho'],
    ['pl', 'Numer zamówienia', 'Razem', '129,00 zł', 'Status', 'Wysłane'],
    ['nl', 'Bestelnummer', 'Totaalbedrag', '€ 18,95', 'Bestelstatus', 'Verzonden'],
    ['tr', 'Sipariş No', 'Toplam', '249,90 TL', 'Durum', 'Kargoda'],
    ['ru', 'Номер заказа', 'Итого', '1 290 ₽', 'Статус', 'Доставлен'],
    ['ja', '注文番号', '合計', '￥5,640', '状態', '未発送'],
    ['ko', '주문번호', '결제금액', '42,900원', '주문상태', '배송완료'],
    ['zh-Hans', '订单编号', '实付', '¥68.90', '订单状态', '待发货'],
    ['zh-Hant', '訂單編號', '訂單金額', 'NT$399', '訂單狀態', '待出貨'],
    ['th', 'หมายเลขคำสั่งซื้อ', 'ยอดคำสั่งซื้อทั้งหมด', '฿438', 'สถานะ', 'ที่ต้องจัดส่ง'],
    ['vi', 'Mã đơn hàng', 'Tổng thanh toán', '189.000₫', 'Trạng thái', 'Đang vận chuyển'],
    ['id', 'No. Pesanan', 'Total Pesanan', 'Rp187.500', 'Status Pesanan', 'Dikirim'],
    ['ar', 'رقم الطلب', 'الإجمالي', '120 ر.س', 'الحالة', 'تم الشحن'],
    ['he', 'מספר הזמנה', 'סה"כ', '₪ 89.90', 'סטטוס', 'נשלח'],
  ])('are told by the labels of %s', (_language, ofOrder, ofTotal, amount, ofState, state) => {
    const pairs = [
      [ofOrder, own],
      [ofState, state],
      [ofTotal, amount],
    ] as const;
    const inTerms = `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
    const inRows = `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
    const inLines = pairs.map(([label, value]) => `<p>${label}：${value}</p>`).join('');
    const inSpans = pairs.map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`).join('');
    for (const html of [inTerms, inRows, inLines, inSpans]) {
      expect(readItems(`<section>${html}</section>`)).toMatchObject({ order: own, facts: { amount, state } });
    }
  });

  const number = `<p>Order ID: ${own}</p>`;
  test.each([
    ['of the goods alone', `${number}<p>Subtotal: $40.00</p>`],
    ['without a currency', `${number}<p>Total: 40</p>`],
    ['of two sums', `${number}<p>Total: $40.00</p><p>Order total: $44.00</p>`],
    ['of a former order', `${number}<h4>Previous order</h4><p>Order ID: ${other}</p><p>Total: $40.00</p>`],
    ['of another order beside it', `<div>${number}</div><div><p>Order ID: ${other}</p><p>Total: $40.00</p></div>`],
    ['of no order', '<p>Total: $40.00</p><p>Status: Shipped</p>'],
    ['that a buyer wrote', '', { said: rows + message('Total: $40.00'), knownOrder: own }],
  ] as [string, string, Page?][])('are none: %s', (_what, html, page = {}) => {
    expect(readItems(html, { knownOrder: own, ...page }).facts).toEqual({});
  });

  test('are whole where a page parts a sum', () => {
    const html = `${number}<div><label>Total</label><span>¥</span><span>68</span><span>.90</span></div>`;
    expect(readItems(html).facts).toEqual({ amount: '¥68.90' });
  });
});

describe('L26: the number of an order', () => {
  test.each([
    ['below a heading of all orders, alone', `<h3>Order history</h3><p>Order #${own}</p>`, own],
    ['of two below such a heading', `<h3>Order history</h3><p>Order #${own}</p><p>Order #${other}</p>`, undefined],
    ['above a former one', `<p>Order #${own}</p><h3>Customer’s other orders</h3><p>Order #${other}</p>`, own],
    ['above the history', `<p>订单编号 ${own}</p><small>历史订单</small><p>订单编号 ${other}</p>`, own],
    ['that is a former one', `<h3>Letzte Bestellung</h3><p>Bestellung ${own}</p>`, undefined],
    ['whose heading stands in the same part', `<p><b>Último pedido</b><br>Nº do pedido ${own}</p>`, undefined],
  ])('is the one %s', (_what, side, id) => {
    expect(readItems(side).order).toBe(id);
  });

  test.each([
    ['behind', 'ltr', 1100, own],
    ['before', 'ltr', 0, undefined],
    ['behind, read from the right', 'rtl', 0, own],
    ['before, read from the right', 'rtl', 1100, undefined],
  ])('stands in a column that is named before the thread and drawn %s it', (_where, direction, left, id) => {
    const undo = layOut();
    const list = `<section ${at(left, 0, 300, 800)}><p>Order #${own}</p></section>`;
    const said = `<style>#list{direction:${direction}}</style>${rows}`;
    expect(readItems('', { list, said, threadAt: at(320, 0, 760, 700) }).order).toBe(id);
    undo();
  });

  test('is found before the thread if the list of conversations is known', () => {
    const list = `<section><p>Order #${own}</p></section><ul><li><b>Rosa Lund</b><p>Order #${other}</p></li><li><b>Kim</b><p>Hello there</p></li></ul>`;
    expect(readItems('', { list, name: 'Rosa Lund' }).order).toBe(own);
    expect(readItems('', { list }).order).toBeUndefined();
  });
});
