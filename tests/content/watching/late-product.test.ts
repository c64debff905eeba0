import { describe, expect, it } from 'vitest';
import { withoutProduct } from '../../../content/watching/watch-page.ts';
import type { Reading } from '../../../domain/reading.ts';

const reading: Reading = {
  site: 'etsy',
  variant: 'messages',
  conversation: '78',
  buyer: { name: 'Noor', handles: [] },
  product: { title: 'Hammered brass desk lamp' },
  messages: [],
  health: [],
};

describe('I12: a product that may be of the conversation before', () => {
  it.each([
    ['leaves an order its number alone', { id: '3402917756', amount: '$9.00', state: 'Shipped' }, { id: '3402917756' }],
    ['takes an order without a number with it', { amount: '$9.00', state: 'Shipped' }, undefined],
  ])('%s', (_what, order, left) => {
    const state = withoutProduct({ ...reading, order });
    expect(state.kind === 'open' && [state.reading.order, state.reading.product, state.reading.productLate]).toEqual([
      left,
      undefined,
      true,
    ]);
  });
});
