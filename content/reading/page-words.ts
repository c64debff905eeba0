/** Words by which pages call their parts, for pages without known hooks. General knowledge of the languages; only ever evidence among other evidence. */
export const pageWords = {
  send: 'send|reply|senden|antworten|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|wyślij|odpowiedz|отправить|ответить|发送|發送|傳送|回复|回覆|送信|返信|보내기|전송|답변|gửi|kirim|hantar|ส่ง|trimite',
  search: 'search|suche|recherche|buscar|pesquisar|cerca|zoeken|szukaj|поиск|搜索|搜尋|検索|검색|tìm|cari|ค้นหา|filter',
  /** Parts of class names and attributes, as words of their own. */
  outgoing: 'self|own|right|send|sent|out|outgoing|me|mine|seller|merchant|cs|agent',
  incoming: 'other|left|receive|received|in|incoming|buyer|customer|client|guest',
} as const;
