/**
 * Words by which pages call their parts, for pages without known hooks. General knowledge of the languages (2026-11); only ever evidence among
 * other evidence.
 */
export const pageWords = {
  send: 'send|reply|senden|antworten|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|wyślij|odpowiedz|отправить|ответить|发送|發送|傳送|回复|回覆|送信|返信|보내기|전송|답변|gửi|kirim|hantar|ส่ง|trimite|إرسال|رد|שלח|gönder',
  /** Beginnings of words. */
  search:
    'search|such[et]|suche|recherch|busca|pesquis|cerca[^n]|zoek|szukaj|поиск|搜索|搜尋|検索|검색|tìm k|cari\\b|ค้นหา|filter|بحث|חיפוש|ara\\b',
  note: 'notes?\\b|memos?\\b|remarks?\\b|internal|notiz|intern[eo]?\\b|notas?\\b|заметк|примечан|备注|小记|備註|内部|內部|社内|メモ|메모|내부|ghi chú|catatan|ملاحظ|הערה|özel not|not ekle|anmerkung|observ|หมายเหตุ|โน้ต|poznámk|megjegyz|бележк',
  /** A field that says so is for notes, though it speaks of sending too. */
  inside:
    'スタッフ間|お客様には|[买買]家看不|客户看不|only your team|not visible|新的?快捷|快捷(?:短语|回复|用语)(?:内容|名称)|new (?:quick|saved|canned) (?:reply|phrase|response)|template (?:name|text)',
  /** What becomes of a message, as a line of its own. */
  marks:
    'read|seen|delivered|sent|gelesen|lu|vu|leído|visto|lido|letto|прочитано|已读|未读|已送达|已讀|未讀|既読|읽음|đã xem|dibaca|terkirim|อ่านแล้ว|נקרא|okundu',
  /** Beginnings of a line; the last ones may be anywhere in it. */
  translator:
    '^(?:translated|übersetzt|traduit|traducido|traduzido|tradotto|vertaald|diterjemahkan) \\S+ |^(?:переведено|แปลโดย|مترجم|ترجمة)|翻[译譯](?:提供|自)|機械翻訳|에서 번역',
  /** What pages write beside a name of somebody who is there, or not. */
  presence: 'online|offline|在线|离线|在線|онлайн|en línea|en ligne|オンライン|온라인|متصل|çevrimiçi',
  notice: 'system|notice|announcement|disclaimer|divider|separator',
} as const;

/**
 * Words shown in place of a buyer's name where a page gives none, as whole texts: the commonest of the languages in which the sites are
 * served, since every inbox carries them; `more-role-words.ts` has the rest. Written from knowledge, 2026-11-30.
 */
export const roleWords =
  'guest|buyer|customer|client|gast|käufer|kunde|acheteur|invité|comprador|cliente|acquirente|kupujący|klient|cumpărător|покупатель|клиент|гость' +
  '|お?客(?:様)?|購入者|ゲスト|(?:楽天)?会員|(?:匿名)?买家|顾客|客户|買家|顧客|客戶|구매자|고객|người mua|khách hàng|pembeli|ผู้ซื้อ|ลูกค้า|المشتري|عميل|קונה|לקוח';
