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

/** Labels of the sender, with a colon before a name above the thread. Written from knowledge, 2026-11-30. */
export const senderWords =
  'from|sender|with|von|absender|mit|de|exp[ée]diteur|avec|remitente|remetente|con|com|da|mittente|od|nadawca|z|van|afzender|от|отправитель|от кого|från|fra' +
  '|来自|發件人|发件人|寄件人|差出人|送信者|보낸 ?사람|발신자|từ|người gửi|dari|pengirim|จาก|من|المرسل|מאת|kimden|gönderen|ارسال کنندہ|منجانب|από|expeditor|de la|feladó';

/** What a buyer calls themself on a site, as a label. Written from knowledge, 2026-11-30. */
export const nickWords =
  'nick ?name|user ?name|user ?id|screen name|full name|name|nutzername|benutzername|pseudo|nom(?: d.utilisateur)?|nombre(?: de usuario)?|nome(?: de usuário| utente)?|apelido' +
  '|nazwa użytkownika|imię(?: i nazwisko)?|gebruikersnaam|naam|никнейм|имя(?: пользователя)?|昵称|暱稱|姓名|用户名|會員名|会员名|帳號|账号|ニックネーム|お?名前|氏名|닉네임|이름|아이디' +
  '|tên(?: đăng nhập| người dùng)?|nama(?: pengguna)?|ชื่อ(?:ผู้ใช้)?|الاسم|اسم المستخدم|שם(?: משתמש)?|ad(?:ı)?(?: soyad(?:ı)?)?|kullanıcı adı|نام|nume(?: utilizator)?|név|име';

/** What makes a heading of a word for a buyer: `买家信息`, `Customer details`. Written from knowledge, 2026-11-30. */
export const infoWords =
  "(?:['’]s)? ?(?:info(?:rmation)?s?|details?|profile|data|daten|profil|datos|dados|dati|dane|gegevens|信息|资料|資訊|資料|情報|정보|프로필)";
/** The same where the buyer comes behind it: `Informations du client`. */
export const infoBefore =
  "(?:information(?:s|en)?|infos?|informações|información|informazioni|datos|dados|dati|dane|profil[eo]?|perfil|details?|данные|информация о|thông tin|info|data|ข้อมูล|معلومات|بيانات|פרטי|дані) (?:(?:zum|des|der|über|du|de la|de l[’']|del?|do|da|dell[’']|sul|van de) ?)?";

/** Above or before the name of the one to whom a parcel goes, who may not be the buyer. Written from knowledge, 2026-11-30. */
export const recipientWords =
  'ship(?:ping|ped)? to|deliver(?:y|ed)? to|recipient|ship-to|(?:shipping|delivery) address|lieferadresse|versand an|lieferung an|empfänger|destinataire|livraison à|adresse de livraison|enviar a|destinatari[oa]|direcci[oó]n de env[ií]o|endereço de entrega|spedire a|indirizzo di spedizione' +
  '|adres dostawy|odbiorca|afleveradres|verzendadres|teslimat adresi|alıcı adı|получатель|收货人|收件人|收貨人|お届け先|配送先|送付先|받는 ?(?:사람|분)|수령인|người nhận|penerima|alamat pengiriman|ผู้รับ|المستلم|הנמען|adresa de livrare|szállítási cím';
