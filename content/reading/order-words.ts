/** Words that stand before an order's number, for pages that are read by their look. General knowledge of the languages (2026-11). */
export const orderWords = {
  order:
    'order|bestell|auftrag|commande|pedido|orden|ordine|zamówieni|заказ|订单|訂單|注文|受注|주문|đơn hàng|pesanan|คำสั่งซื้อ|الطلب|הזמנה|sipariş',
  /** As a word of its own before or behind the first. */
  number: 'id|no|nr|n[º°]|sn|n[uú]m\\p{L}*|номер|nomor|mã|หมายเลข|رقم|מספר',
} as const;
