/**
 * Words by which pages call their parts, for pages without known hooks. General knowledge of the languages (2026-11); only ever evidence among
 * other evidence.
 */
export const pageWords = {
  send: 'send|reply|senden|antworten|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|wyślij|odpowiedz|отправить|ответить|发送|發送|傳送|回复|回覆|送信|返信|보내기|전송|답변|gửi|kirim|hantar|ส่ง|trimite|إرسال|رد|שלח|gönder',
  /** Beginnings of words. */
  search:
    'search|such[et]|suche|recherch|busca|pesquis|cerca[^n]|zoek|szukaj|поиск|搜索|搜尋|検索|검색|tìm k|cari\\b|ค้นหา|filter|بحث|חיפוש|ara\\b',
  note: 'notes?\\b|memos?\\b|remarks?\\b|internal|notiz|intern[eo]?\\b|notas?\\b|заметк|примечан|备注|備註|内部|內部|社内|メモ|메모|내부|ghi chú|catatan|โน้ต|ملاحظ|הערה|uwag',
  /** Parts of class names and attributes, as words of their own. */
  outgoing: 'self|own|right|send|sent|out|outgoing|me|mine|seller|merchant|cs|agent',
  incoming: 'other|left|receive|received|in|incoming|buyer|customer|client|guest',
} as const;
