/**
 * Words before an order's number, for pages that are read by their look. General knowledge of the languages (2026-11; the later ones
 * written from knowledge, 2026-11-30).
 */
export const orderWords = {
  order:
    'order|purchase order|bestel|p\\.?o\\.?(?!\\p{L})|sales? (?:order|record)|auftrag|commande|vente|pedido|orden|compra|venta|venda|encomenda|ordine|vendita|zamówieni|ordre|objednáv|objednávk|rendelés|comand|beställning|bestilling|tilaus|παραγγελ|замовлен|заказ|отправлени|поръчк|订单|訂單|ご?注文|受注|주문|đơn hàng|đơn|pesanan|คำสั่งซื้อ|الطلب|طلب|הזמנה|sipariş|آرڈر|অর্ডার|ऑर्डर',
  /** As a word of its own before or after the first. */
  number:
    'id|no|nr|n|n\\.?[º°]|sn|n[uú]m\\p{L}*|ref\\p{L}*|code|kode|código|codice|номер|nomor|nombor|mã(?: số)?|หมายเลข|เลขที่|رقم|מספר|번호|番号|编号|編號|号|號|نمبر|নম্বর|नंबर',
  /** Of a parcel of several orders, before its own number. Written from knowledge of Mercado Libre's words, 2026-11-30. */
  pack: '(?:(?:id|n[º°]|n[uú]mero)\\s(?:d[oe]l?\\s)?)?(?:pacote|paquete|pack(?:age)?(?: id)?|carrinho|carrito)',
} as const;

/**
 * What the orders of sites look like that no hook finds: by the id of the site, as the source of a regular expression. Examples in public
 * documents, and otherwise written from knowledge, 2026-11-30; a number counts only after its label.
 */
export const orderForms: Readonly<Record<string, string>> = {
  pinduoduo: '\\d{6}-\\d{15}',
  jd: '\\d{11,15}',
  douyin: '\\d{18,19}',
  goofish: '\\d{18,19}',
  coupang: '\\d{13,15}',
  emag: '\\d{8,10}',
  alibaba: '\\d{9,20}',
  shopify: '#\\d{4,7}',
  wildberries: '[0-9a-f]{16,40}|\\d{9,12}',
  allegro: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
};
