import { roleWords } from '../reading/page-words.ts';

/** All words for a buyer that are known, for pages that are read by their look. Written from knowledge, 2026-11-30. */
export const allRoleWords =
  roleWords +
  '|member|user|visitor|anonymous|(?:guest |unknown |amazon |ebay )(?:buyer|customer|user)|käuferin|kundin|amazon-kunde|acheteuse|cliente?|visiteur' +
  '|compradora|usuari[oa]|invitad[oa]|visitante|convidad[oa]|ospite|utente|koper|klant|kupująca|gość|vevő|купувач|пользователь' +
  '|お?客さ[まん]|お?買い手|非会員|ユーザー|匿名|买方|用户|会员|访客|游客|匿名用户|買方|用戶|會員|訪客|遊客' +
  '|회원|비회원|손님|게스트|사용자|khách|pelanggan|tamu|แขก|مشتري?|زائر|ضيف|אורח|alıcı|müşteri|misafir';

/** A label before the name of the person who ordered. Written from knowledge, 2026-11-30. */
export const ordererWords =
  'ordered by|besteller|bestellerin|注文者|ご注文者|주문자|주문인|下单人|订购人|訂購人|đặt hàng bởi';

/** What pages write before a name above its thread, where its language puts it there. Written from knowledge, 2026-11-30. */
export const beforeNames =
  'messages? (?:with|to)|conversation with|chat with|reply to|nachricht(?:en)? (?:an|mit)|unterhaltung mit|chat mit|antwort an|messages? (?:à|avec)|conversation avec|réponse à' +
  '|mensajes? (?:con|a|para)|conversación con|chat con|mensage[nm]s? (?:com|para)|conversa com|messaggi?o? (?:con|a)|conversazione con|bericht(?:en)? (?:aan|met)|gesprek met' +
  '|wiadomość do|wiadomości z|rozmowa z|переписка с|диалог с|чат с|tin nhắn với|trò chuyện với|pesan dengan|obrolan dengan|percakapan dengan';
