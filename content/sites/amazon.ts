import type { Site, SiteVariant } from '../../domain/site.ts';

const language: SiteVariant['buyer']['language'] = [
  {
    // "Buyer's Language of Preference: Spanish" (one source). The other names follow that one's form.
    at: 'kat-tooltip > kat-label',
    pattern: "Buyer['’]s Language of Preference:\\s*(.+)$",
    words: {
      Arabic: 'ar',
      Chinese: 'zh',
      Dutch: 'nl',
      English: 'en',
      French: 'fr',
      German: 'de',
      Hebrew: 'he',
      Hindi: 'hi',
      Italian: 'it',
      Japanese: 'ja',
      Korean: 'ko',
      Polish: 'pl',
      Portuguese: 'pt',
      Spanish: 'es',
      Swedish: 'sv',
      Turkish: 'tr',
    },
  },
  {
    // The same label on German, Spanish, French and Italian pages; assumed.
    at: 'kat-tooltip > kat-label',
    pattern:
      "^(?:Bevorzugte Sprache des Käufers|Idioma (?:de preferencia|preferido) del comprador|Langue (?:préférée|de préférence) de l['’]acheteur|Lingua preferita dell['’]acquirente)\\s*:\\s*(.+)$",
    words: {
      Arabisch: 'ar',
      Chinesisch: 'zh',
      Deutsch: 'de',
      Englisch: 'en',
      Französisch: 'fr',
      Italienisch: 'it',
      Japanisch: 'ja',
      Niederländisch: 'nl',
      Polnisch: 'pl',
      Portugiesisch: 'pt',
      Schwedisch: 'sv',
      Spanisch: 'es',
      Türkisch: 'tr',
      alemán: 'de',
      árabe: 'ar',
      chino: 'zh',
      español: 'es',
      francés: 'fr',
      inglés: 'en',
      italiano: 'it',
      japonés: 'ja',
      neerlandés: 'nl',
      polaco: 'pl',
      portugués: 'pt',
      sueco: 'sv',
      turco: 'tr',
      allemand: 'de',
      anglais: 'en',
      arabe: 'ar',
      chinois: 'zh',
      espagnol: 'es',
      français: 'fr',
      italien: 'it',
      japonais: 'ja',
      néerlandais: 'nl',
      polonais: 'pl',
      portugais: 'pt',
      suédois: 'sv',
      turc: 'tr',
      arabo: 'ar',
      cinese: 'zh',
      francese: 'fr',
      giapponese: 'ja',
      inglese: 'en',
      olandese: 'nl',
      portoghese: 'pt',
      spagnolo: 'es',
      svedese: 'sv',
      tedesco: 'de',
    },
  },
];

/**
 * Amazon Seller Central: the forms that write to the buyer of one order, which show no messages, and the inbox of today and of 2018.
 * No public source has clean hooks for today's open thread, so there only what the address and links say is read.
 * Evidence: three public projects for the form (newest 2025-11), five for the inbox's list and addresses (newest 2026-09); nobody with an
 * account has confirmed it here. "Assumed" marks what no public source names.
 */
export const amazon: Site = {
  id: 'amazon',
  title: 'Amazon',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [
    { host: 'sellercentral.amazon.com', market: 'US' },
    { host: 'sellercentral.amazon.ca', market: 'CA' },
    { host: 'sellercentral.amazon.com.mx', market: 'MX' },
    { host: 'sellercentral.amazon.com.br', market: 'BR' },
    // European inboxes are joined: whichever host is open shows all of them, so these tell no market (one source, 2026).
    { host: 'sellercentral.amazon.co.uk' },
    { host: 'sellercentral.amazon.de' },
    { host: 'sellercentral.amazon.fr' },
    { host: 'sellercentral.amazon.it' },
    { host: 'sellercentral.amazon.es' },
    { host: 'sellercentral.amazon.nl' },
    { host: 'sellercentral.amazon.se' },
    { host: 'sellercentral.amazon.pl' },
    { host: 'sellercentral.amazon.com.be' },
    { host: 'sellercentral.amazon.com.tr' },
    { host: 'sellercentral-europe.amazon.com' },
    { host: 'sellercentral.amazon.ae', market: 'AE' },
    { host: 'sellercentral.amazon.sa', market: 'SA' },
    { host: 'sellercentral.amazon.eg', market: 'EG' },
    { host: 'sellercentral.amazon.in', market: 'IN' },
    { host: 'sellercentral.amazon.sg', market: 'SG' },
    { host: 'sellercentral.amazon.com.au', market: 'AU' },
    { host: 'sellercentral.amazon.co.jp', market: 'JP' },
    { host: 'sellercentral-japan.amazon.com', market: 'JP' },
  ],
  variants: [
    {
      id: 'contact',
      // `/messaging/contact`, from returns `/messaging/contact/returns`; three sources. Sign-in has a path of its own.
      path: '^/messaging/contact(?:/|$)',
      landmarks: {
        any: [
          // Contact form, `ayb` hooks and `kat` tags, high.
          '#ayb-contact-buyer',
          '.ayb-contact-buyer-header',
          'kat-radiobutton[value]',
          '.contact-buyer-text-area',
          'kat-button.ayb-contact-form-send-button',
        ],
        need: 2,
      },
      // Reasons to write, high: without them the form belongs to no order, or is still loading.
      open: '#ayb-contact-buyer kat-radiobutton[value]',
      // One form per order; the key is written `orderID` and `orderId` (three sources).
      conversation: { from: [{ url: 'query', key: 'orderID', pattern: '^\\d{3}-\\d{7}-\\d{7}$' }] },
      buyer: {
        name: [
          {
            // Title of the form, high; the English words are attested, the others are assumed.
            at: '.ayb-contact-buyer-header h2',
            pattern:
              '^(?:Send message to|Nachricht (?:senden )?an|Envoyer un message à|Enviar (?:un )?mensaje a|Enviar (?:uma )?mensagem (?:para|a)|Invia(?:re)? (?:un )?messaggio a|(?:Een )?[Bb]ericht (?:verzenden|sturen) (?:aan|naar)|Skicka meddelande till|Wyślij wiadomość do)\\s+(.+)$',
          },
        ],
        // Query of the form opened from returns (three sources); the shape of the number is unconfirmed, so any is taken.
        id: [{ url: 'query', key: 'buyerID', pattern: '^[A-Z0-9]{8,20}$' }],
        language,
      },
      order: { id: [{ url: 'query', key: 'orderID', pattern: '^\\d{3}-\\d{7}-\\d{7}$' }] },
      composer: {
        // Custom element whose text box is in its open shadow root, high.
        at: [['.contact-buyer-text-area kat-textarea', 'textarea']],
        // The box does not exist until a reason is chosen (one source).
        needs: 'reason',
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order'],
      settleMs: 300,
      // Assumed: the known need of 1400 px is the inbox's; the form is one column.
      minWidth: 800,
    },
    {
      id: 'older-inbox',
      path: '^/messaging/inbox(?:/|$)',
      landmarks: {
        // A-UI inbox of 2018: two independent sources.
        any: ['#threads-list', '#currentThreadSenderId', '#current-filter-text'],
        need: 2,
      },
      open: '#currentThreadSenderId[value]',
      // One buyer may have several threads; the order tells them apart.
      conversation: { from: [], combine: [{ at: '#currentThreadSenderId', attribute: 'value' }, 'order.id'] },
      buyer: {
        // How the open thread is marked in the list is assumed. Low.
        name: [{ at: '#threads-list .selected .thread-buyername' }],
        id: [{ at: '#currentThreadSenderId', attribute: 'value', pattern: '^A[A-Z0-9]{8,20}$' }],
      },
      order: {
        // The subject carries it: "… (Order: 111-2222222-3333333)".
        id: [{ at: '#threads-list .selected .thread-subject', pattern: '\\(Order:? (\\d{3}-\\d{7}-\\d{7})\\)' }],
      },
      composer: { at: ['textarea#commMgrCompositionMessage'] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order'],
      confidence: { inbox: 'medium', conversation: 'medium', buyer: 'medium', order: 'low', composer: 'medium' },
      settleMs: 300,
      minWidth: 1000,
    },
    {
      id: 'inbox',
      // `/messaging/inbox` leads to `/messaging/inbox-v3`; that replies are at `/messaging/reply` is unconfirmed.
      path: '^/messaging/(?:inbox|inbox-v3|reply)(?:/|$)',
      landmarks: {
        // The state of a case, two sources; a reply box in Amazon's own element, as on the form.
        any: ['.case-status-label', 'kat-textarea'],
        need: 1,
        // An inbox without a case: the filters beside it, in the two languages that public sources quote; those of the others are assumed.
        words:
          'Response needed|Reported unresolved|需要回复|已报告未解决|Antwort erforderlich|Réponse requise|Respuesta (?:necesaria|requerida)|Risposta (?:richiesta|necessaria)|Resposta necessária|Reactie vereist|Antwoord vereist|Wymagana odpowiedź|Svar krävs|Yanıt gerekli|返信が必要|要返信|تتطلب ردًا|يلزم الرد',
      },
      open: 'kat-textarea',
      // The page writes the case into its address two or three seconds after it was opened; four sources.
      conversation: { from: [{ url: 'query', key: 'cc', pattern: '^[\\w-]{6,64}$' }] },
      buyer: { language },
      order: {
        // Links to the order's own page, general knowledge; only where all of them lead to one. Low.
        id: [
          {
            at: 'a[href*="/orders-v3/order/"]',
            attribute: 'href',
            pattern: '/orders-v3/order/(\\d{3}-\\d{7}-\\d{7})',
          },
        ],
      },
      // As on the form; assumed here.
      composer: { at: [['kat-textarea', 'textarea']] },
      // No hook of the open thread is public, so its messages are recognised by their look.
      gives: ['inbox', 'composer', 'conversation', 'order', 'messages'],
      confidence: { inbox: 'medium', composer: 'low', order: 'low' },
      settleMs: 500,
      // One project's test value: at about 930 px the list is not drawn at all.
      minWidth: 1400,
    },
    {
      id: 'older-contact',
      // The form until 2019; three sources.
      path: '^/gp/help/contact/contact\\.html$',
      landmarks: { any: ['#commMgrCompositionMessage', '#commMgrCompositionSubject'], need: 1 },
      open: 'textarea#commMgrCompositionMessage',
      conversation: { from: [{ url: 'query', key: 'orderID', pattern: '^\\d{3}-\\d{7}-\\d{7}$' }] },
      buyer: { id: [{ url: 'query', key: 'buyerID', pattern: '^[A-Z0-9]{8,20}$' }] },
      order: { id: [{ url: 'query', key: 'orderID', pattern: '^\\d{3}-\\d{7}-\\d{7}$' }] },
      composer: { at: ['textarea#commMgrCompositionMessage'] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order'],
      settleMs: 300,
      minWidth: 800,
    },
  ],
};
