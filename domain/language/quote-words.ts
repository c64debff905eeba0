/**
 * What mail programs and phones put around a sender's own words, as Gmail, Outlook, Apple Mail and Thunderbird phrase it in these
 * languages; `>` and `--` are the traditional marks for quotations and signatures. Written from knowledge on 29 November 2026 without
 * consulting a source.
 */

/** "wrote", after a name and a date: the line above a quotation ends with it and a colon. */
export const WROTE = [
  ...['wrote', 'schrieb', 'a écrit', 'ha scritto', 'escribió', 'escreveu', 'schreef', 'skrev', 'kirjoitti', 'napisał'],
  ...[
    'napisał(a)',
    'napisała',
    'napsal',
    'napsal(a)',
    'pisze',
    'napísal',
    'írta',
    'a scris',
    'yazdı',
    'menulis',
    'đã viết',
  ],
  ...['έγραψε', 'написал', 'написал(а)', 'пишет', 'пише', 'написав', 'написа', 'napisao', 'je napisao/la', 'ha escrit'],
  ...[
    '写道',
    '寫道',
    '书写',
    'のメール',
    'さんは書きました',
    'のメッセージ',
    '작성',
    '님이 작성',
    'เขียนว่า',
    'כתב',
    'כתב/ה',
    'كتب',
    'ने लिखा',
  ],
];

/** Such lines with the name after the verb: "schrieb Nordwind:", "schreef Nordwind:", "skrev Nordwind:". */
export const WROTE_WHO = ['schrieb', 'schreef', 'skrev', 'kirjoitti', 'napsal', 'napisał', 'wrote'];

/** Fields of a mail header as copied above a quotation: who, then when, to whom or about what. */
export const HEAD_FROM = [
  ...[
    'from',
    'von',
    'de',
    'da',
    'van',
    'od',
    'från',
    'fra',
    'lähettäjä',
    'kimden',
    'gönderen',
    'dari',
    'từ',
    'feladó',
    'expeditor',
  ],
  ...['от', 'від', 'από', '发件人', '寄件者', '差出人', '送信元', '보낸 사람', '보낸사람', 'จาก', 'מאת', 'من'],
];
export const HEAD_OTHER = [
  ...[
    'sent',
    'date',
    'to',
    'subject',
    'gesendet',
    'datum',
    'an',
    'betreff',
    'envoyé',
    'à',
    'objet',
    'enviado',
    'fecha',
    'para',
    'asunto',
  ],
  ...[
    'assunto',
    'data',
    'inviato',
    'a',
    'oggetto',
    'verzonden',
    'aan',
    'onderwerp',
    'wysłano',
    'do',
    'temat',
    'skickat',
    'till',
    'ämne',
  ],
  ...[
    'sendt',
    'til',
    'emne',
    'lähetetty',
    'aihe',
    'gönderme',
    'kime',
    'konu',
    'tanggal',
    'kepada',
    'отправлено',
    'кому',
    'тема',
    'дата',
  ],
  ...[
    '发送时间',
    '发送日期',
    '收件人',
    '主题',
    '寄件日期',
    '收件者',
    '主旨',
    '日付',
    '日時',
    '送信日時',
    '宛先',
    '件名',
    '보낸 날짜',
    '날짜',
    '받는 사람',
    '제목',
  ],
];

/** How the lines begin that a device adds below a message. */
export const DEVICE_LINES = [
  ...['sent from my', 'sent from mail', 'sent from outlook', 'sent via', 'get outlook for', 'sent with'],
  ...[
    'von meinem',
    'gesendet von',
    'gesendet mit',
    'envoyé de mon',
    'envoyé depuis',
    'télécharger outlook',
    'outlook für',
  ],
  ...[
    'enviado desde mi',
    'enviado do meu',
    'enviado a partir',
    'obtener outlook',
    'obter o outlook',
    'inviato da',
    'verzonden vanaf',
    'verstuurd vanaf',
  ],
  ...[
    'wysłane z',
    'wysłano z',
    'skickat från',
    'sendt fra',
    'lähetetty',
    'odesláno z',
    'iphone’umdan',
    "iphone'umdan",
    'dikirim dari',
    'отправлено с',
  ],
  ...[
    '发自我的',
    '來自我的',
    '从我的',
    '從我的',
    '傳送自',
    '發自',
    'iphoneから送信',
    '나의 iphone에서',
    'отправлено из',
  ],
];

/** A confidentiality note contains both: a reference to itself, and what it is. */
export const NOTE_OF_ITSELF =
  /\b(?:e-?mail|message|mail|mensaje|mensagem|messaggio|courriel|bericht|nachricht|wiadomość|meddelande|besked)\b|сообщени|письм|邮件|郵件|メール|메일/iu;
export const NOTE_OF_SECRECY =
  /confidential|vertraulich|confidentiel|confidencial|riservat|confidenzial|vertrouwelijk|poufn|konfidentiell|fortrolig|конфиденц|保密|机密|機密|기밀/iu;
