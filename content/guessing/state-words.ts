/**
 * What pages write of an order's state where no label precedes it, by language; `|` parts them. Written from knowledge of the languages and
 * of the sites' own words, 2026-11-30. Compared whole and without case, so what is missing is a miss.
 */
const words: Readonly<Record<string, string>> = {
  en: 'unpaid|paid|packed|packing|ready for pickup|picked up|dispatched|pending|processing|in process|preparing|preparing to ship|awaiting payment|awaiting shipment|awaiting collection|awaiting delivery|ready to ship|to ship|shipping|shipped|partially shipped|in transit|out for delivery|to receive|delivered|received|completed|finished|cancelled|canceled|refunded|returned|return requested|to pay|pre-transit|not shipped|unshipped|pending payment|pending shipment|on hold|unfulfilled|fulfilled',
  de: 'unbezahlt|bezahlt|offen|neu|in bearbeitung|wird vorbereitet|zahlung ausstehend|versandbereit|bereit zum versand|versandt|versendet|verschickt|unterwegs|in zustellung|zugestellt|geliefert|erhalten|abgeschlossen|storniert|erstattet|zurückgesendet|nicht versandt|noch nicht versandt|teilweise versandt',
  fr: 'non payée?|payée?|en attente|en attente de paiement|en attente d’expédition|en attente d’envoi|en cours de préparation|en préparation|en cours de traitement|à expédier|à envoyer|prête? à expédier|prête? à être expédiée?|expédiée?|envoyée?|en transit|en cours de livraison|livrée?|reçue?|terminée?|annulée?|remboursée?|retournée?|non expédiée?',
  es: 'sin pagar|pagado|pagada|empaquetado|despachado|pendiente|pendiente de pago|pendiente de envío|en preparación|en proceso|procesando|listo para enviar|lista para enviar|por enviar|enviado|enviada|en tránsito|en camino|en reparto|entregado|entregada|recibido|completado|completada|finalizado|cancelado|cancelada|reembolsado|devuelto|no enviado',
  it: 'non pagato|pagato|in attesa|in attesa di pagamento|in attesa di spedizione|in preparazione|in lavorazione|da spedire|pronto per la spedizione|spedito|in transito|in consegna|consegnato|ricevuto|completato|concluso|annullato|rimborsato|restituito|non spedito',
  pt: 'não pago|pago|pendente|aguardando pagamento|aguardando envio|a enviar|em preparação|em processamento|pronto para enviar|pronta para enviar|pronto para envio|enviado|enviada|em trânsito|a caminho|saiu para entrega|entregue|recebido|concluído|concluída|finalizado|cancelado|cancelada|reembolsado|devolvido',
  pl: 'nowe|nieopłacone|opłacone|w realizacji|w przygotowaniu|oczekuje na płatność|oczekuje na wysyłkę|do wysłania|gotowe do wysyłki|wysłane|w drodze|w doręczeniu|dostarczone|odebrane|zakończone|zrealizowane|anulowane|zwrócone',
  nl: 'niet betaald|betaald|in behandeling|wacht op betaling|wacht op verzending|klaar voor verzending|te verzenden|verzonden|onderweg|bezorgd|geleverd|ontvangen|voltooid|afgerond|geannuleerd|terugbetaald|geretourneerd|niet verzonden',
  ro: 'neplătită?|plătită?|nouă|în procesare|în curs de procesare|în pregătire|pregătită pentru livrare|de expediat|expediată?|în tranzit|în curs de livrare|livrată?|primită?|finalizată?|anulată?|rambursată?|returnată?',
  hu: 'fizetésre vár|fizetve|új|feldolgozás alatt|előkészítés alatt|szállításra kész|feladva|elküldve|kiszállítás alatt|úton|kézbesítve|átvéve|teljesítve|lezárva|törölve|visszatérítve|visszaküldve',
  bg: 'неплатена|платена|нова|в обработка|подготвя се|готова за изпращане|изпратена|в транзит|в доставка|доставена|получена|завършена|отказана|анулирана|върната|възстановена',
  sv: 'obetald|betald|ny|väntar på betalning|behandlas|förbereds|redo att skickas|skickad|på väg|under leverans|levererad|mottagen|slutförd|avbruten|annullerad|återbetald|returnerad',
  cs: 'nezaplaceno|zaplaceno|nová|čeká na platbu|zpracovává se|připravuje se|připraveno k odeslání|odesláno|odeslána|na cestě|v doručování|doručeno|doručena|převzato|dokončeno|dokončena|zrušeno|zrušena|vráceno|vrácena',
  tr: 'ödenmedi|ödendi|beklemede|hazırlanıyor|ödeme bekleniyor|kargoya verilecek|gönderime hazır|kargoya verildi|kargoda|gönderildi|yolda|dağıtımda|teslim edildi|tamamlandı|iptal edildi|iade edildi',
  ru: 'новый|не оплачен|оплачен|ожидает оплаты|ожидает сборки|ожидает отгрузки|ожидает отправки|ожидает в пункте выдачи|в обработке|собирается|на сборке|готов к отправке|готов к выдаче|передан в доставку|передаётся в доставку|доставляется|отправлен|отгружен|в пути|доставлен|получен|выкуплен|завершён|завершен|выполнен|отменён|отменен|возвращён|возвращен|возврат',
  ja: '未払い|入金待ち|支払い待ち|お支払い待ち|支払い済み|お支払い済み|入金済み|注文確認待ち|楽天処理中|発送待ち|発送準備中|出荷待ち|出荷準備中|未発送|発送済み?|出荷済み?|輸送中|配送中|配達中|配達完了|配達済み|お届け済み|受取済み|受け取り済み|取引完了|完了|キャンセル|キャンセル済み|返金済み|返品済み',
  ko: '결제대기|결제 대기|입금대기|결제완료|결제 완료|상품준비중|상품 준비중|배송준비중|배송 준비중|배송지시|발송대기|발송완료|배송중|배송 중|배송완료|배송 완료|구매확정|구매 확정|거래완료|주문취소|취소완료|환불완료|반품완료|교환완료',
  'zh-Hans':
    '待付款|待支付|未付款|等待买家付款|等待付款|已付款|已支付|待发货|等待您发货|等待您付款|待配货|等待卖家发货|等待发货|等待出库|备货中|配货中|已出库|已发货|卖家已发货|部分发货|运输中|配送中|派送中|派件中|待收货|待签收|待取件|等待确认收货|等待买家确认收货|已签收|已收货|已完成|交易成功|交易完成|交易关闭|已关闭|已取消|退款中|退款成功|已退款|退货中|已退货|待评价|待处理|待成团|未发货',
  'zh-Hant':
    '待付款|尚未付款|未付款|已付款|待出貨|尚未出貨|未出貨|備貨中|等待出貨|已出貨|出貨中|運送中|配送中|待收貨|待取貨|已送達|已到店|已取貨|已收貨|已完成|完成|交易完成|已取消|不成立|退款中|已退款|退貨中|已退貨|退貨/退款',
  th: 'ยังไม่ชำระ|ที่ต้องชำระ|รอชำระเงิน|รอการชำระเงิน|ชำระเงินแล้ว|รอดำเนินการ|ที่ต้องจัดส่ง|รอจัดส่ง|รอการจัดส่ง|พร้อมจัดส่ง|กำลังเตรียมสินค้า|กำลังจัดส่ง|กำลังส่ง|จัดส่งแล้ว|ที่ต้องได้รับ|จัดส่งสำเร็จ|ส่งสำเร็จ|ได้รับแล้ว|สำเร็จ|สำเร็จแล้ว|เสร็จสิ้น|ยกเลิก|ยกเลิกแล้ว|คืนเงินแล้ว|คืนสินค้า',
  vi: 'chưa thanh toán|chờ thanh toán|đã thanh toán|chờ xác nhận|chờ xử lý|chờ lấy hàng|chờ vận chuyển|chờ gửi hàng|chờ giao hàng|đang chuẩn bị hàng|sẵn sàng giao|đang xử lý|đang vận chuyển|đang giao|đang giao hàng|đã gửi|đã giao|đã giao hàng|giao thành công|đã nhận hàng|hoàn thành|đã hoàn thành|đã hủy|đã huỷ|đã hoàn tiền|trả hàng|đã trả hàng',
  id: 'belum bayar|belum dibayar|menunggu pembayaran|sudah dibayar|menunggu konfirmasi|perlu dikirim|perlu diproses|menunggu pengiriman|menunggu pengambilan|siap dikirim|siap kirim|sedang dikemas|dikemas|diproses|dalam pengiriman|sedang dikirim|dikirim|telah dikirim|dalam perjalanan|terkirim|sampai tujuan|tiba di tujuan|diterima|selesai|pesanan selesai|dibatalkan|pengembalian|dikembalikan|belum dibayar|untuk dihantar|sedang dihantar|telah dihantar|dihantar|selesai dihantar',
  ar: 'غير مدفوع|مدفوع|تم الدفع|قيد الانتظار|بانتظار الدفع|بانتظار الشحن|قيد المعالجة|قيد التجهيز|جاهز للشحن|تم الشحن|قيد الشحن|قيد التوصيل|في الطريق|تم التوصيل|تم التسليم|تم الاستلام|مكتمل|ملغي|تم الإلغاء|تم الاسترداد|تم الإرجاع',
  ur: 'ادائیگی باقی|ادائیگی ہو گئی|زیر التوا|پیکنگ جاری|تیاری جاری|پیک ہو گیا|بھیجنے کے لیے تیار|بھیج دیا گیا|روانہ|راستے میں|ڈیلیور ہو گیا|پہنچ گیا|مکمل|منسوخ|واپس',
  bn: 'অপেক্ষমাণ|পেমেন্ট বাকি|পেমেন্ট সম্পন্ন|প্রস্তুত হচ্ছে|প্যাকিং চলছে|পাঠানোর জন্য প্রস্তুত|পাঠানো হয়েছে|পথে আছে|ডেলিভারি হয়েছে|সম্পন্ন|বাতিল|ফেরত',
  he: 'ממתין לתשלום|שולם|ממתין למשלוח|בטיפול|מוכן למשלוח|נשלח|נשלחה|בדרך|נמסר|נמסרה|התקבל|הושלם|הושלמה|בוטל|בוטלה|הוחזר|זוכה',
};

/** What is a state only with a day behind it: `Ship by Nov 18`. Written from knowledge, 2026-11-30. */
const untilDay =
  'ships?(?: by| on)?|dispatch(?:ed|es)?(?: by| on)?|to be shipped by|expected|estimated delivery|arriv(?:es|ing|ed)(?: on| by)?|versand(?: bis)?|zu versenden bis|lieferung(?: bis| am)?|expédition(?: avant| prévue)?|à expédier(?: avant)?|livraison(?: prévue)?' +
  '|enviar antes|env[ií]o(?: antes)?|entrega(?: prevista| estimada)?|envio até|enviar até|spedizione(?: entro)?|da spedire entro|spedire entro|wysyłka(?: do)?|wysłać do|verzenden(?: voor| vóór)?|отправить до|доставка(?: до)?|发货截止|預計|预计(?:送达|发货)';
const known = Object.values(words).join('|');
const state = new RegExp(`^(?:${known})$`, 'iu');
const day =
  '(?:\\p{Nd}{1,2}(?:\\.|st|nd|rd|th|er|º)?(?:\\s(?:de\\s)?\\p{L}{3,10}\\.?|[./-]\\p{Nd}{1,2}\\.?)(?:[\\s./-]+(?:de\\s)?\\p{Nd}{2,4})?|\\p{L}{3,10}\\.?\\s\\p{Nd}{1,2}(?:,?\\s\\p{Nd}{4})?|(?:\\p{Nd}{4}[./年-])?\\p{Nd}{1,2}[./月-]\\p{Nd}{1,2}日?)';
const dated = new RegExp(`^(?:${known}|${untilDay})[,:]?\\s+(?:\\p{L}{1,4}\\.?\\s){0,2}${day}$`, 'iu');
const longestState = 40;

/** Whether a text says how far an order is, and nothing else but since when or until when: `Shipped on Nov 5`. */
export function isState(text: string): boolean {
  const plain = text.replace("'", '’');
  if (text.length > longestState) return false;
  return /\p{Nd}/u.test(plain) ? dated.test(plain) || state.test(plain) : state.test(plain);
}

/** States after which nothing more is done for an order; delivered is none, since that is when buyers write. Written from knowledge, 2026-11-30. */
const closedWords =
  'completed|finished|closed|cancell?ed|refunded|returned|abgeschlossen|storniert|erstattet|zurückgesendet|terminée?|annulée?|remboursée?|retournée?|completad[oa]|finalizad[oa]|cancelad[oa]|reembolsad[oa]|devuelt[oa]|devolvid[oa]|concluíd[oa]|completato|concluso|annullato|rimborsato|restituito' +
  '|zakończone|zrealizowane|anulowane|zwrócone|voltooid|afgerond|geannuleerd|terugbetaald|geretourneerd|finalizată?|anulată?|rambursată?|returnată?|lezárva|törölve|visszatérítve|завершена|анулирана|slutförd|avbruten|återbetald|dokončen[oa]|zrušen[oa]|tamamlandı|iptal edildi|iade edildi' +
  '|завершён|завершен|выполнен|отменён|отменен|возвращён|возвращен|возврат|取引完了|完了|キャンセル(?:済み)?|返金済み|返品済み|구매 ?확정|거래완료|주문취소|취소완료|환불완료|반품완료' +
  '|已完成|交易成功|交易完成|交易关闭|已关闭|已取消|退款成功|已退款|已退货|不成立|完成|已退貨|สำเร็จ(?:แล้ว)?|เสร็จสิ้น|ยกเลิก(?:แล้ว)?|คืนเงินแล้ว|hoàn thành|đã hoàn thành|đã h(?:ủ|u)[yỷ]|đã hủy|đã huỷ|đã hoàn tiền|đã trả hàng' +
  '|selesai|pesanan selesai|dibatalkan|dikembalikan|مكتمل|ملغي|تم الإلغاء|تم الاسترداد|تم الإرجاع|הושלמה?|בוטלה?|הוחזר|זוכה|مکمل|منسوخ|واپس|সম্পন্ন|বাতিল|ফেরত';
const closed = new RegExp(`^(?:${closedWords})(?:\\s*[(（].*[)）])?$`, 'iu');

/** Whether a text says that an order is over, and when perhaps: `Completed (11 Mar 2026)`. */
export function isClosed(text: string): boolean {
  return (
    text.length <= longestState &&
    (closed.test(text) || (dated.test(text) && closed.test(text.split(/[,\s]/)[0] ?? '')))
  );
}
