/**
 * Words that stand in the place of a buyer's name where a page tells none, as whole texts. Written from knowledge, 2026-11-30; the languages are
 * those in which the sites are served.
 */
export const roleWords =
  'guest|buyer|customer|client|member|user|visitor|anonymous|(?:guest |unknown |amazon |ebay )(?:buyer|customer|user)' +
  '|gast|käufer(?:in)?|(?:amazon-)?kund(?:e|in)|acheteu(?:r|se)|clien?te?|invité|visiteur|comprador[ae]?|usuari[oa]|invitad[oa]|visitante|convidad[oa]|acquirente|ospite|utente' +
  '|koper|klant|kupując[ya]|klient|gość|cumpărător|vevő|купувач|покупатель|клиент|гость|пользователь' +
  '|お?客(?:さ[まん]|様)?|お?買い手|購入者|ゲスト|会員|楽天会員|非会員|ユーザー|匿名' +
  '|买家|买方|顾客|客户|用户|会员|访客|游客|匿名(?:用户|买家)?|買家|買方|顧客|客戶|用戶|會員|訪客|遊客' +
  '|구매자|고객|회원|비회원|손님|게스트|사용자|người mua|khách(?: hàng)?|pembeli|pelanggan|tamu|ผู้ซื้อ|ลูกค้า|แขก' +
  '|المشتري|مشتري?|عميل|زائر|ضيف|קונה|לקוח|אורח|alıcı|müşteri|misafir';
