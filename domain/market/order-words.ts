/**
 * How marketplaces and shops write the state of an order, in the languages of their sellers' pages. Written from knowledge of the languages, 2026-11-30;
 * the English, Chinese and German ones compared with the pages in `tests/fixtures/pages`. The first line that fits counts: what ends an order comes
 * before what begins it, and what is still to happen before what has happened.
 */
export const orderWords = [
  [
    'cancelled',
    'cancell?ed|cancell?ation|storniert|abgebrochen|annul|cancelad|annullat|geannuleerd|anulowan|отмен[её]н|已取消|取消済|キャンセル|취소',
  ],
  [
    'refunded',
    'refund|erstattet|rembours|reembols|rimborsat|terugbetaald|zwrócon[oaey]? (?:pieni|śr)|возврат (?:денег|средств)|已退款|返金|환불',
  ],
  ['returning', 'return|rücksendung|retour|devoluci[oó]n|devolu[cç]|reso\\b|zwrot|возврат|退货|退貨|返品|반품'],
  [
    'unpaid',
    'unpaid|(?:awaiting|pending|waiting for) payment|to pay\\b|payment (?:pending|due)|unbezahlt|zahlung (?:ausstehend|offen)|attente de paiement|impay|pago pendiente|pendiente de pago|pagamento (?:pendente|in attesa)|aguardando pagamento|in attesa di pagamento|niet betaald|nieopłacon|oczekuje na płatność|ожидает оплаты|не оплачен|待付款|未付款|支払い待ち|未払い|입금 ?대기|결제 ?대기',
  ],
  [
    'delivered',
    'delivered|zugestellt|geliefert|livr[ée]|entregad|entregue|consegnat|bezorgd|geleverd|dostarczon|доставлен|已签收|已簽收|已送达|已送達|已妥投|配達(?:済|完了)|배송 ?완료',
  ],
  [
    'completed',
    'completed?\\b|abgeschlossen|termin[ée]|completad|conclu[íi]d|completat|voltooid|zakończon|заверш[её]н|已完成|交易成功|完了|구매 ?확정',
  ],
  [
    'to-ship',
    'to ship\\b|(?:awaiting|pending|ready for|waiting for) (?:shipment|dispatch|shipping)|ready to ship|not (?:yet )?shipped|unshipped|preparing|versandbereit|noch nicht versandt|wird vorbereitet|à expédier|en préparation|por enviar|preparando|da spedire|in preparazione|a enviar|te verzenden|do wysłania|к отправке|собирается|待发货|待出貨|未发货|备货中|発送待ち|未発送|출고 ?대기|배송 ?준비',
  ],
  [
    'shipped',
    'shipped|dispatched|in transit|on (?:its|the) way|out for delivery|shipping|versandt|versendet|unterwegs|exp[ée]di[ée]|en route|enviad[oa]|en camino|em trânsito|spedit|in transito|verzonden|onderweg|wysłan|w drodze|отправлен|в пути|已发货|已出貨|待收货|待收貨|运输中|運送中|配送中|発送(?:済|しました)|発送|배송 ?중|출고',
  ],
  [
    'paid',
    'paid\\b|payment received|bezahlt|pay[ée]e?\\b|pagad[oa]|pagat[oa]|pag[oa]\\b|betaald|opłacon|оплачен|已付款|已支付|入金(?:済|確認)|결제 ?완료',
  ],
] as const;

/** Steps that happen on a day; of the others a day beside them says something else, such as when they must be over. */
export const datedSteps = ['cancelled', 'refunded', 'delivered', 'completed', 'shipped', 'paid'] as const;

/** Words by which the opposite is said, or that it was tried in vain. */
export const denialWords =
  '\\b(?:not|no|nicht|pas|non|niet|nie|fail\\w*|attempt\\w*|undelivered)\\b|\\bnão|(?<!\\p{L})не(?!\\p{L})|未|没|沒|失败|失敗|不成功|미배송|실패';

/** Words beside a day that is no fact yet. */
export const forecastWords =
  'arriv|estimat|expect|deadline|\\bby\\b|\\buntil\\b|\\bbis\\b|voraussicht|pr[ée]v|estimad|previst|verwacht|przewid|ожида|до\\s|预计|預計|最迟|截止|予定|예정';
