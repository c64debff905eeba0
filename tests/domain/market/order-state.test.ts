import { expect, it } from 'vitest';
import { readOrderState } from '../../../domain/market/order-state.ts';

const today = '2026-11-20';

it.each([
  ['Shipped on Nov 11', 'shipped', '2026-11-11'],
  ['Shipped Nov 17, 2026', 'shipped', '2026-11-17'],
  ['2 items shipped Nov 11', 'shipped', '2026-11-11'],
  ['Delivered on 17 Nov', 'delivered', '2026-11-17'],
  ['Zugestellt am 17. November', 'delivered', '2026-11-17'],
  ['Versandt am 11.11.2026', 'shipped', '2026-11-11'],
  ['Livré le 3 févr. 2026', 'delivered', '2026-02-03'],
  ['Entregado el 5 de marzo de 2026', 'delivered', '2026-03-05'],
  ['Отправлен 11 ноября', 'shipped', '2026-11-11'],
  ['Wysłano 11 listopada', 'shipped', '2026-11-11'],
  ['11月11日已发货', 'shipped', '2026-11-11'],
  ['2026-11-11 已签收', 'delivered', '2026-11-11'],
  ['Shipped on Dec 28', 'shipped', '2025-12-28'],
  ['Awaiting payment', 'unpaid', undefined],
  ['待付款', 'unpaid', undefined],
  ['To Ship', 'to-ship', undefined],
  ['Not yet shipped', 'to-ship', undefined],
  ['Shipping', 'shipped', undefined],
  ['Completed', 'completed', undefined],
  ['Paid on Nov 19', 'paid', '2026-11-19'],
  ['Refunded', 'refunded', undefined],
  ['Return requested', 'returning', undefined],
  ['キャンセル', 'cancelled', undefined],
] as const)('J16: “%s” is read', (text, step, day) => {
  expect(readOrderState(text, today)).toEqual({ step, ...(day && { day }) });
});

it.each([
  'Shipped, arriving by Nov 18',
  'Shipped. Estimated delivery Nov 12',
  '已发货，预计11月18日',
  'Versandt, voraussichtlich 18. November',
  'Shipped on Nov 31',
])('J16: no day is taken for a fact that is a forecast or is none: “%s”', (text) => {
  expect(readOrderState(text, today)?.day).toBeUndefined();
});

it.each(['Delivery failed', 'Not delivered', 'Undelivered', '未签收', 'Gone fishing', '', 'delivered '.repeat(20)])(
  'J16: nothing is made of what is no state that is known: “%s”',
  (text) => {
    expect(readOrderState(text, today)).toBeUndefined();
  },
);
