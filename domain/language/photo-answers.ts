/**
 * How buyers answer a request for a picture in a few words: that it is done, and what says that it is not, or something else is. By language, as
 * patterns over text in lower case; languages without gaps have no borders. Written on 2026-11-30 from knowledge of these languages, without consulting a
 * source.
 */
export const PHOTO_ANSWERS: Readonly<Record<string, readonly [done: string, not: string]>> = {
  en: [
    '(?:sent|uploaded|attached|added|posted)|here (?:you go|it is|they are|is|are)|(?:all )?done|see (?:above|below|attached)',
    "will|i'll|can't|cant|cannot|couldn't|could|tomorrow|later|tonight|soon|when|how|no|not|don't|didn't|back|return|returned|refund|parcel|package|money",
  ],
  de: [
    'geschickt|gesendet|hochgeladen|angehängt|beigefügt|im anhang|anbei|hier (?:bitte|ist|sind)|erledigt',
    'nicht|keine?n?|morgen|später|abend|kann|werde|wie|zurück|zurückgeschickt|paket|geld',
  ],
  fr: [
    "(?:c'est|c|c est) fait|voilà|voila|voici|ci-joint|ci joint|envoyée?s?|viens d'envoyer|en pièce jointe",
    'pas|demain|soir|tard|pourrai|vais|comment|retour|renvoyé|colis|argent',
  ],
  es: [
    'subí|envié|mandé|adjunté|(?:he|ya) (?:subido|enviado|mandado|adjuntado)|(?:ah[ií]|aqu[ií]) (?:va|van|está|están|tiene|tienes)|listo|hecho|adjunto',
    'no|mañana|luego|después|tarde|noche|puedo|cómo|como|devuelto|devolví|paquete|dinero',
  ],
  it: [
    "(?:l'ho|le ho|li ho|ho) (?:già |appena )?(?:mandat|inviat|caricat|allegat)[oaie]|ecco(?:la|le|lo)?|fatto|in allegato|(?:mandat|inviat|caricat)[oaie]",
    'non|domani|dopo|stasera|tardi|posso|come|restituit[oa]|pacco|soldi',
  ],
  pt: [
    'mandei|enviei|anexei|coloquei|segue|(?:está|tá|ta) a[ií]|em anexo|pronto|feito|enviad[oa]s?',
    'não|nao|amanhã|depois|noite|tarde|posso|como|devolvi|pacote|dinheiro',
  ],
  nl: [
    'bij deze|hierbij|gestuurd|verstuurd|verzonden|toegevoegd|geüpload|bijgevoegd|gedaan|in de bijlage',
    'niet|geen|morgen|later|vanavond|kan|hoe|terug|teruggestuurd|pakket|geld',
  ],
  pl: [
    '(?:wysła|wysla|przesła|przesla|doda|wrzuci|załączy|zalaczy)ł?l?[ae]m|w (?:załączniku|zalaczniku)|załączam|przesyłam|proszę bardzo|gotowe|oto',
    'nie|jutro|później|wieczorem|mogę|jak|zwrot|odesłał\\p{L}*|paczk\\p{L}*|pieniądze',
  ],
  ru: [
    '(?:отправил|прислал|скинул|приложил|прикрепил|загрузил|выслал|выложил)[аи]?|вот|во вложении|готово|прикрепляю',
    'не|нет|завтра|позже|вечером|потом|могу|как|обратно|назад|посылк\\p{L}*|деньги',
  ],
  tr: [
    'gönderdim|gonderdim|attım|attim|ekledim|yükledim|yukledim|ekte|buyrun',
    'yarın|akşam|sonra|nasıl|iade|kargo\\p{L}*|değil|yok',
  ],
  id: [
    '(?:sudah|udah|dah|telah|barusan|sdh)(?: saya| aku)? (?:di)?(?:kirim|upload|lampirkan|hantar)|ini (?:ya|kak|foto|videonya|fotonya)|terlampir',
    'besok|nanti|belum|esok|cara|balik|tidak|gak|ga|paket|barang',
  ],
  vi: ['(?:đã|vừa|mới) gửi|gửi rồi|đây ạ|đây nhé|đây shop|đính kèm', 'mai|lát|chưa|không|tối|trả|hàng'],
  th: ['ส่งแล้ว|ส่งให้แล้ว|แนบแล้ว|ส่งไปแล้ว|นี่ค่ะ|นี่ครับ', 'พรุ่งนี้|เดี๋ยว|ไม่|คืน|พัสดุ'],
  zh: [
    '(?:发|發|传|傳|拍|附|录|錄)(?:了|好了|完了|过去了|過去了|给你了|給你了|给您了|給您了|上去了)|(?:在|看)?上面(?:[。！!，,]|$)|如上|(?:已|刚|剛)(?:发|發|传|傳|上传|上傳|拍|附)',
    '没|沒|不|明天|晚上|等会|等會|一会|一會|待会|待會|稍后|稍後|回去|怎么|怎麼|吗|嗎|退|寄|货|貨|快递|快遞',
  ],
  ja: [
    '(?:送|お送り|送信|送付|添付|アップ|アップロード|載せ|撮影)(?:し|り)?(?:まし|いたしまし)た|送った|添付しま?す|こちらです|上げました|撮りました',
    '明日|後で|あとで|後ほど|返送|返品|できません|ません|荷物|商品を送',
  ],
  ko: ['보냈|올렸|첨부했|첨부합니다|첨부해|여기요|여기 있', '내일|나중|못|반송|반품|안 |택배'],
};

/** Words by which we say that pictures came, with a word for a picture near by; and what says that they did not, or are still to come. */
export const RECEIVED =
  /(?<!\p{L})(?:received|got|(?:thanks|thank you) for (?:the|your|these|those|sending)|erhalten|bekommen|dank(?:e)? für (?:die|das|ihre?|deine?)|reçue?s?|merci pour (?:la|les|vos|votre)|recibido|recibimos|gracias por (?:las?|el|los|sus?|tus?)|ricevut[oaie]|grazie per (?:le|la|il)|recebemos|recebi|obrigad[oa] pel[oa]s?|ontvangen|(?:bedankt|dank) voor (?:de|het|uw|je)|otrzyma(?:łam|łem|liśmy)|dziękuj[eę](?:my)? za|получил[аи]?|спасибо за|aldık|aldım|sudah (?:kami )?terima|đã nhận)(?!\p{L})|收到|受け取り|拝見|받았|확인했/iu;
export const NOT_RECEIVED =
  /(?<!\p{L})(?:not|n't|no|yet|once|after|when|if|as soon as|in advance|nicht|keine?|sobald|wenn|falls|voraus|pas|aucune?|dès|quand|si|avance|aún|cuando|adelantado|non|appena|quando|se|anticipo|não|ainda|assim que|niet|geen|zodra|als|alvast|nie|jeśli|góry|не|нет|как только|если|заранее|belum|jika|chưa|nếu|khi|could|would|please|can you|bitte|pourriez|podría|potrebbe|poderia|kunt)(?!\p{L})|没|沒|未|后|後|请|請|麻烦|届いて(?:い|お)?(?:ない|ませ|りませ)|못/iu;

/** Words by which we find fault with a picture that came, or name it as the buyer's; and what says that it is yet to be made. */
export const FAULTY =
  /blurr|blurred|out of focus|too dark|unscharf|verschwommen|unleserlich|zu dunkel|floue?s?(?!\p{L})|borros|sfocat|desfocad|tremid|onscherp|wazig|niewyraźn|nieostr|не видно|размыт|нечётк|нечетк|bulanık|buram|mờ(?!\p{L})|ไม่ชัด|ぼやけ|不鮮明|흐릿|선명하지|模糊|看不清|(?<!\p{L})(?:(?:that |which )?you (?:have )?sent|sie (?:uns )?geschickt haben|que vous (?:nous )?avez envoy|que nos (?:ha |has )?envi|che ci ha (?:inviat|mandat)|que (?:você )?(?:nos )?enviou|die u (?:heeft )?(?:stuurde|gestuurd))/iu;
export const TO_BE_MADE =
  /(?<!\p{L})(?:make sure|if|so that|achten|damit|wenn|falls|si|asegúrese|cuando|se|quando|als|jeśli|если|чтобы|jika|nếu)(?!\p{L})|不要|请确保|避免|よう/iu;
