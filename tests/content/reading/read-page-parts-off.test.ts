// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { SiteVariant } from '../../../domain/site.ts';
import { readOpen } from './read-drawn.ts';

afterEach(() => document.body.replaceChildren());

describe('fields that the pack has switched off', () => {
  const page = `<main><p id="buyer">Rosa</p><p id="order">R1234</p><p class="product">Lamp</p>
    <ul id="thread"><li class="out">Hello</li></ul><textarea></textarea></main>`;

  test('are not read, and are no miss', () => {
    const { buyer, order, product, messages, composer, health } = readOpen(page, {
      off: ['buyer', 'order', 'product', 'messages', 'composer'],
    });

    expect({ buyer, order, product, messages, composer }).toEqual({
      buyer: { handles: [] },
      order: undefined,
      product: undefined,
      messages: [],
      composer: undefined,
    });
    expect(health.filter(({ off }) => off).map(({ part }) => part)).toEqual([
      'composer',
      'buyer',
      'order',
      'product',
      'messages',
    ]);
  });

  test('leave the others as they are', () => {
    const { buyer, order } = readOpen(page, { off: ['buyer'] });

    expect([buyer, order]).toEqual([{ handles: [{ type: 'order', value: 'R1234' }] }, { id: 'R1234' }]);
  });

  test('still tell conversations apart where the page gives no id', () => {
    const conversation: SiteVariant['conversation'] = { from: [], combine: ['buyer.name'] };

    expect(readOpen(page, { off: ['buyer'], conversation }).conversation).toBe('Rosa');
  });
});
