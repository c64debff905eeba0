import { expect, it } from 'vitest';
import { historyKey, noHistory, parseHistory, withOrder } from '../../../domain/reply/buyer-history.ts';

it.each([
  [
    'an id before an alias',
    [{ type: 'alias', value: 'an' } as const, { type: 'id', value: '7' } as const],
    'etsy id 7',
  ],
  ['an alias', [{ type: 'alias', value: 'an' } as const], 'etsy alias an'],
  ['an order alone', [{ type: 'order', value: '33' } as const], undefined],
  ['a handle that was guessed', [{ type: 'id', value: '7', probably: true } as const], undefined],
])('J16: a buyer is known again by %s, or not', (_what, handles, key) => {
  expect(historyKey('etsy', handles)).toBe(key);
});

it('J16: an order counts once', () => {
  const one = withOrder(noHistory, '33');
  expect([withOrder(one, '33'), withOrder(one, '34').orders]).toEqual([one, ['33', '34']]);
});

it('J16: a damaged row is no history, and a damaged reply leaves the orders', () => {
  expect(parseHistory({ orders: 'x' })).toBeUndefined();
  expect(parseHistory({ orders: ['33'], sent: { at: 'soon' } })).toEqual({ orders: ['33'], sent: undefined });
});
