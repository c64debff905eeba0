// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../content/reading/read-page.ts';
import type { SiteVariant } from '../../../domain/site.ts';
import { buildMatch } from '../build-site.ts';
import '../hand-guessing.ts';
import { order, own, picture } from '../guessing/read-items.ts';

afterEach(() => document.body.replaceChildren());

describe('L26: a reading', () => {
  const address = new URL('https://chat.example/inbox/42') as unknown as Parameters<typeof readPage>[0];
  const open = (side: string, changes: Partial<SiteVariant> = {}) => {
    document.body.innerHTML = `<main><div id="thread"><ul><li class="out">Yes.</li><li><i class="buyer"></i>Is it dimmable?</li></ul></div><div><textarea></textarea></div></main><aside>${side}</aside>`;
    const state = readPage(address, document, buildMatch(changes));
    return state.kind === 'open' ? state.reading : undefined;
  };
  const card = `<div>${picture}<p>Hammered brass desk lamp</p><p>SKU: LAMP-1</p><p>$24.99</p></div>`;
  const guessed = { title: 'Hammered brass desk lamp', sku: 'LAMP-1', probably: true };

  test('says that an item was guessed where no hook knows one', () => {
    const reading = open(card);
    expect(reading?.product).toEqual(guessed);
    expect(reading?.health.find(({ part }) => part === 'product')).toMatchObject({ from: 'guess', sure: 'low' });
  });

  test('takes what a hook knows before what the look of the page tells, and adds to it', () => {
    expect(open(`<p class="product">Hammered brass desk lamp</p>${card}`)?.product).toEqual({
      title: 'Hammered brass desk lamp',
      sku: 'LAMP-1',
    });
    expect(open(`<p class="product">Copper kettle</p>${card}`)?.product).toEqual({ title: 'Copper kettle' });
  });

  test('gives a guessed order as a handle that proves nothing alone', () => {
    const handles = open(`<p>Order #${own}</p>`, { order })?.buyer.handles;
    expect(handles).toEqual([{ type: 'order', value: own, probably: true }]);
  });

  describe('of a number in the address', () => {
    const inAddress: Partial<SiteVariant> = { order: { id: [{ url: 'path', pattern: '/inbox/(\\d+)' }] } };

    test.each([
      ['says a parcel of one sale', `<p>Pack: 42</p><p>Order #34021</p>`, '34021'],
      [
        'says a parcel in a cell of its own',
        `<div><span>Pack ID</span><span>#42</span></div><p>Order #34021</p>`,
        '34021',
      ],
      ['says a parcel of several sales', `<p>Pack: 42</p><p>Order #34021</p><p>Order #34022</p>`, undefined],
      ['says another order', `<p>Order #34021</p>`, '42'],
      ['says a parcel of another number', `<p>Pack: 421</p><p>Order #34021</p>`, '42'],
    ])('takes no parcel for an order where the page %s', (_what, side, id) => {
      const order = { id: [...inAddress.order!.id, { at: 'none', pattern: '(\\d{5})' }] };
      expect(open(side, { order })?.order?.id).toBe(id);
    });
  });

  test('joins no title to a number of another item', () => {
    const product: SiteVariant['product'] = { id: [{ at: 'var' }] };
    const html = `<var>4711</var><div>${picture}<p>Hammered brass desk lamp</p><p>Item ID: 815</p></div>`;
    expect(open(html, { product })?.product).toEqual({ id: '4711' });
  });

  test.each([
    ['is switched off', { off: ['product'] }],
    ['stands on a page of many conversations', { each: 'main' }],
  ] as [string, Partial<SiteVariant>][])('has no item that %s', (_what, changes) => {
    expect(open(card, { ...changes, product: { title: [] } })?.product).toBeUndefined();
  });

  test('has no guessed words from a translated page', () => {
    document.documentElement.className = 'translated-ltr';
    expect(open(card)?.product).toBeUndefined();
    document.documentElement.className = '';
    expect(open(card)?.product).toEqual(guessed);
  });
});
