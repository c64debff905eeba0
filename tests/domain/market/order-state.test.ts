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
  ['Payment received, ready to be dispatched', 'to-ship', undefined],
  ['Shipping label printed', 'to-ship', undefined],
  ['Bitte bis 24.11. versenden', 'to-ship', undefined],
  ['Noch nicht bezahlt', 'unpaid', undefined],
  ['Käufer hat einen Fall eröffnet', 'dispute', undefined],
  ['Item not as described: case opened', 'dispute', undefined],
  ['Spór otwarty', 'dispute', undefined],
  ['Ödeme bekleniyor', 'unpaid', undefined],
  ['İptal edildi', 'cancelled', undefined],
  ['Kargoya verildi 11.11.2026', 'shipped', '2026-11-11'],
  ['Levererad 11 november', 'delivered', '2026-11-11'],
  ['Selesai', 'completed', undefined],
  ['Belum dikirim', 'to-ship', undefined],
  ['Đã giao hàng 11/11', 'delivered', '2026-11-11'],
  ['Đang vận chuyển', 'shipped', undefined],
  ['จัดส่งแล้ว 11 พ.ย. 2569', 'shipped', '2026-11-11'],
  ['ต้องจัดส่ง', 'to-ship', undefined],
  ['部分发货', 'shipped', undefined],
  ['Versandt 11.11', 'shipped', '2026-11-11'],
  ['배송완료 11.05', 'delivered', '2026-11-05'],
  ['Remboursé 12.10', 'refunded', undefined],
  ['订单不成立', 'cancelled', undefined],
  ['11月24日前发货', 'to-ship', undefined],
  ['発送済 11/5', 'shipped', '2026-11-05'],
  ['배송완료 11월 5일', 'delivered', '2026-11-05'],
  ['Entregado 5/11', 'delivered', '2026-11-05'],
  ['Bezorgd 05-11-26', 'delivered', '2026-11-05'],
  ['Shipped 11/12/2026', 'shipped', '2026-11-12'],
  ['Delivered 18/11', 'delivered', '2026-11-18'],
] as const)('J16: “%s” is read', (text, step, day) => {
  expect(readOrderState(text, today)).toEqual({ step, ...(day && { day }) });
});

it.each([
  'Shipped, arriving by Nov 18',
  'Shipped. Estimated delivery Nov 12',
  '已发货，预计11月18日',
  'Versandt, voraussichtlich 18. November',
  'Shipped on Nov 31',
  // In Britain 8 May, in America 5 August.
  'Shipped 8/5/2026',
  'Shipped 5/11/2026, arriving 18/11/2026',
])('J16: no day is taken for a fact that is a forecast or is none: “%s”', (text) => {
  expect(readOrderState(text, today)?.day).toBeUndefined();
});

it.each([
  'Delivery failed',
  'Not delivered',
  'Undelivered',
  '未签收',
  'Cancellation requested',
  'Refund pending',
  'Stornierung beantragt',
  '取消申请',
  'キャンセル依頼',
  '환불 요청',
  'İptal talebi',
  'Dispute closed',
  'Returned to sender',
  'Zurück an Absender',
  '纠纷已解决',
  'Gone fishing',
  '',
  'delivered '.repeat(20),
])('J16: nothing is made of what is no state that is known: “%s”', (text) => {
  expect(readOrderState(text, today)).toBeUndefined();
});
