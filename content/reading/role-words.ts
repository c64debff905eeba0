/**
 * Words that stand in the place of a buyer's name where a page tells none, as whole texts: the commonest of the languages in which the sites are
 * served, since every inbox carries them; `more-role-words.ts` has the rest. Written from knowledge, 2026-11-30.
 */
export const roleWords =
  'guest|buyer|customer|client|gast|käufer|kunde|acheteur|invité|comprador|cliente|acquirente|kupujący|klient|cumpărător|покупатель|клиент|гость' +
  '|お?客(?:様)?|購入者|ゲスト|(?:楽天)?会員|(?:匿名)?买家|顾客|客户|買家|顧客|客戶|구매자|고객|người mua|khách hàng|pembeli|ผู้ซื้อ|ลูกค้า|المشتري|عميل|קונה|לקוח';
