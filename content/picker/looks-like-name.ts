import { findNumber } from './propose-pattern.ts';

/** What pages write beside a buyer's name, and never as one. General knowledge of the languages (2026-11). */
const labels =
  /^(?:buyer|customer|client|guest|name|order|orders|message|messages|reply|chat|inbox|käufer|kunde|kundin|bestellung|nachrichten|acheteur|client|commande|comprador|cliente|pedido|mensajes|mensagens|acquirente|ordine|messaggi|koper|klant|kupujący|klient|zamówienie|покупатель|клиент|заказ|买家|買家|客户|客戶|顾客|订单|訂單|消息|お客様|購入者|注文|구매자|고객|주문|người mua|khách hàng|pembeli|ผู้ซื้อ|المشتري|العميل|الطلب|קונה|לקוח|הזמנה)$/iu;

/** Whether a text can be somebody's name: not a label, a time, a number, or a line with an order number in it. */
export function looksLikeName(text: string): boolean {
  const name = text.trim();
  if (name.length > 60 || name.endsWith(':') || name.endsWith('：') || labels.test(name)) return false;
  if (!/\p{L}|\*/u.test(name) || /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(name)) return false;
  return !/\s/.test(name) || findNumber(name) === undefined;
}
