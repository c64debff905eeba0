import { roleWords } from '../reading/page-words.ts';

/** All words for a buyer that are known, for pages that are read by their look. Written from knowledge, 2026-11-30. */
export const allRoleWords =
  roleWords +
  '|member|user|visitor|anonymous|(?:guest |unknown |amazon |ebay )(?:buyer|customer|user)|käuferin|kundin|amazon-kunde|acheteuse|cliente?|visiteur' +
  '|compradora|usuari[oa]|invitad[oa]|visitante|convidad[oa]|ospite|utente|koper|klant|kupująca|gość|vevő|купувач|пользователь' +
  '|お?客さ[まん]|お?買い手|非会員|ユーザー|匿名|买方|用户|会员|访客|游客|匿名用户|買方|用戶|會員|訪客|遊客' +
  '|회원|비회원|손님|게스트|사용자|khách|pelanggan|tamu|แขก|مشتري?|زائر|ضيف|אורח|alıcı|müşteri|misafir';
