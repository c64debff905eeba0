/** Words by which the look of a thread is recognised, beside those of `page-words.ts`: general knowledge of the languages (2026-11), evidence among other evidence. */
export const lookWords = {
  /** A message that was spoken. */
  voice:
    'voice message|audio message|sprachnachricht|message vocal|mensaje de voz|mensagem de voz|messaggio vocale|spraakbericht|wiadomość głosowa|голосовое сообщение|语音|語音|ボイスメッセージ|음성 메시지|tin nhắn thoại|pesan suara|mesej suara|ข้อความเสียง|sesli mesaj|رسالة صوتية|הודעה קולית',
  /** What pages call the seller's own side. */
  you: 'you|me|sie|ich|vous|moi|tú|usted|yo|você|eu|tu|lei|io|u|jij|ty|wy|вы|я|你|您|我|本人|あなた|나|당신|bạn|anda|saya|คุณ|siz|ben|أنت|أنا|אתה|אני',
  /** At the head of a letter, before who wrote it and who it is for. */
  from: 'from|von|de|da|van|od|от|отправитель|från|kimden|gönderen|发件人|寄件人|寄件者|差出人|보낸 ?사람|người gửi|dari|จาก|من|מאת',
  to: 'to|an|à|para|per|aan|do|кому|till|kime|alıcı|收件人|收件者|宛先|받는 ?사람|người nhận|kepada|ถึง|إلى|אל',
  /** Parts of class names and attributes, as words of their own. */
  outgoing: 'self|own|right|send|sent|out|outgoing|outbound|me|mine|seller|merchant|shop|cs|agent|operator',
  incoming: 'other|them|left|receive|received|in|incoming|inbound|buyer|customer|client|guest|visitor',
} as const;
