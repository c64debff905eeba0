// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { isFit, proposePicked, readPicked } from '../../../content/picker/read-picked.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import type { PickPart } from '../../../domain/site/picked-parts.ts';
import { makeAnySite } from '../../../domain/site/picked-parts.ts';

afterEach(() => document.body.replaceChildren());

function point(part: PickPart, html: string) {
  document.body.innerHTML = html;
  const picked = proposePicked(part, document.querySelector('#it')!);
  return picked && readPicked(document, part, picked);
}

describe('pointing at the order', () => {
  test.each([
    'Order',
    'Bestellung',
    '订单',
    'Paid',
    '29.11.2026',
    '2026-11-29',
    '€ 1299.00',
    '1299.00',
    '+49 1520 1234567',
    '2026',
    '11:22',
  ])('D18: %s is no order number, and is not taken', (text) => {
    const reading = point('order', `<p id="it">${text}</p>`)!;

    expect(reading).toEqual({ kind: 'wrong', why: 'no-number' });
    expect(isFit(reading)).toBe(false);
  });

  test.each([
    ['112-1234567-7654321', '112-1234567-7654321'],
    ['Order #3387204191 · Paid on 29.11.2026', '3387204191'],
    ['订单号：2511158CVB2T', '2511158CVB2T'],
    ['#1042', '1042'],
    ['Total € 1299.00, order PO-211-12345678901234', 'PO-211-12345678901234'],
  ])('D18: in %s the number is', (text, number) => {
    expect(point('order', `<p id="it">${text}</p>`)).toEqual({ kind: 'text', text: number });
  });

  test.each(['Order', 'Delivered', ''])('D18: what was taken before and now says "%s" gives no key', (text) => {
    document.body.innerHTML = `<p id="it">${text}</p>`;
    const site = makeAnySite('desk.example', { order: { at: '#it' } });
    const match = { kind: 'live', site, variant: site.variants[0]! } as const;
    const page = readPage(new URL('https://desk.example/'), document, match);

    expect(page).not.toHaveProperty('reading.order');
    expect(JSON.stringify(page)).not.toContain('"type":"order"');
  });
});

describe('pointing at the buyer', () => {
  test.each(['Buyer', '买家', 'Kunde:', 'المشتري', '11:22', '10:42 AM', '112', 'Order 112-1234567-7654321, paid'])(
    'D18: %s is no name, and is not taken',
    (text) => {
      expect(point('buyer', `<p id="it">${text}</p>`)).toEqual({ kind: 'wrong', why: 'no-name' });
    },
  );

  test.each(['Rosalind Pemberton', 'tb12345678', '王小明', '138****1234', 'مريم حداد', 'O’Neill'])(
    'D18: %s may be one',
    (text) => {
      expect(point('buyer', `<p id="it">${text}</p>`)).toEqual({ kind: 'text', text });
    },
  );
});

describe('pointing at the reply box', () => {
  test.each([
    ['<input id="it" type="search">', 'search'],
    ['<textarea id="it" placeholder="Internal note"></textarea>', 'note'],
    ['<input id="it" type="password">', 'secret'],
    ['<input id="it" autocomplete="cc-number">', 'secret'],
    ['<textarea id="it" aria-hidden="true"></textarea>', 'hidden'],
    ['<p id="it">Hello</p>', 'no-box'],
    ['<button id="it">Send</button>', 'no-box'],
  ])('D18: %s is told to be wrong', (html, why) => {
    expect(point('composer', html)).toEqual({ kind: 'wrong', why });
  });

  test('D18: a box is taken', () => {
    expect(point('composer', '<textarea id="it"></textarea>')).toEqual({ kind: 'box', readOnly: false });
  });
});
