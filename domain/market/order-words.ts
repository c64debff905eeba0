/**
 * How marketplaces and shops write the state of an order, in the languages of their sellers' pages. Written from knowledge of the languages, 2026-11-30;
 * the English, Chinese and German ones compared with the pages in `tests/fixtures/pages`. The first line that fits counts: what ends an order comes
 * before what begins it, and what is still to happen before what has happened.
 */
export const orderWords = [
  [
    'cancelled',
    'avbokad|cancell?ed|cancell?ation|storniert|storno|abgebrochen|annul|cancelad|annullat|geannuleerd|anulowan|отмен[её]н|[iİ]ptal|avbruten|avbeställd|makulerad|dibatalkan|đã (?:huỷ|hủy)|ยกเลิก|已取消|取消済|交易(?:关闭|關閉)|不成立|キャンセル|취소',
  ],
  [
    'refunded',
    'gutschrift|geld zurück|kısmi iade|退款完成|refund|erstattung|erstattet|rembours|reembols|estornad|rimbors|terugbetaald|terugbetaling|zwrócon[oaey]? (?:pieni|śr)|zwrot (?:pieni|śr|koszt)|возврат (?:денег|средств|оплаты)|деньги возвращены|para iade|ücret iade|återbetal|dana (?:telah )?dikembalikan|pengembalian dana|đã hoàn tiền|hoàn tiền|คืนเงิน|已退款|部分退款|退款成功|返金|환불',
  ],
  [
    'dispute',
    'mediação|арбитраж|仲裁|dispute\\b|(?:claim|case) (?:open|filed|raised|escalated)|open (?:claim|case)|chargeback|streitfall|fall (?:er)?(?:ö|oe)ffnet|fall offen|käuferschutzfall|litige|réclamation (?:ouverte|en cours|déposée)|disputa|reclamaci[oó]n (?:abierta|presentada|en curso)|reclamação|controversia|contestazione|reclamo a(?:perto|bierto)|geschil|spór|dyskusj|(?<!\\p{L})спор(?!\\p{L})|диспут|anlaşmazlık|tvist|sengketa|komplain|khiếu nại|tranh chấp|ข้อพิพาท|(?:纠纷|糾紛|争议|爭議)(?:中|处理|處理|待)|平台介入|客服介入|紛争|クレーム|분쟁',
  ],
  [
    'returning',
    'return|rücksendung|rückgabe|retour|devoluci[oó]n|devolu[cç]|reso\\b|zwrot|возврат|[iİ]ade|retur|pengembalian|trả hàng|คืนสินค้า|退货|退貨|换货|換貨|返品|交換(?:申請|受付|中)|반품|교환',
  ],
  [
    'unpaid',
    'te betalen|미입금|미결제|unpaid|(?:awaiting|pending|waiting for) payment|to pay\\b|payment (?:pending|due)|unbezahlt|nicht bezahlt|zahlung (?:ausstehend|offen)|(?:wartet auf|warten auf) zahlung|attente de paiement|impay|paiement en attente|pago pendiente|pendiente de pago|sin pagar|pagamento (?:pendente|in attesa)|aguardando pagamento|in attesa di pagamento|da pagare|niet betaald|wacht(?:en)? op betaling|nieopłacon|oczekuje na płatność|ожидает оплаты|не оплачен|ödeme bekl|obetald|väntar på betalning|inväntar betalning|belum (?:di)?bayar|menunggu pembayaran|chờ thanh toán|chưa thanh toán|(?:รอ|ยังไม่)(?:การ)?ชำระ|รอชำระ|待付款|未付款|尚未付款|支払い待ち|未払い|入金待ち|입금 ?대기|결제 ?대기',
  ],
  [
    'delivered',
    'signed for|remis au voisin|retirée? (?:par|en|au)|récupérée?|entrega realizada|entregado|retirado pel[oa]|recogido por (?:el|la)|ritirato dal? client|doręczon|odebrał|uthämtad|sudah diterima|^diterima|(?:sampai|tiba) (?:di )?tujuan|đã nhận|已自提|수취 ?확인|delivered|picked up by (?:the )?(?:customer|buyer)|zugestellt|geliefert|livr[ée]|remis au client|entregad|entregue|consegnat|bezorgd|geleverd|dostarczon|odebran[aeoy]|доставлен|вручен|получен(?:о|а)? (?:покупателем|клиентом)|teslim edildi|levererad|utlämnad|telah diterima|pesanan (?:tiba|diterima)|sudah diterima|đã giao(?! cho| đơn vị| vận)|giao (?:hàng )?thành công|จัดส่งสำเร็จ|ส่งสำเร็จ|ได้รับสินค้าแล้ว|已签收|已簽收|已送达|已送達|已妥投|已收货|已收貨|待评价|待評價|已取货|已取貨|已取件|配達(?:済|完了)|お届け済|배송 ?완료',
  ],
  [
    'completed',
    '^สำเร็จ$|完成訂單|訂單完成|completed?\\b|abgeschlossen|termin[ée]|completad|conclu[íi]d|completat|voltooid|afgerond|zakończon|zrealizowan|заверш[её]н|выполнен|tamamlandı|slutförd|selesai|hoàn thành|hoàn tất|สำเร็จแล้ว|已完成|交易成功|完了|구매 ?확정',
  ],
  [
    'to-ship',
    'to be (?:shipped|dispatched|packed)|versand überfällig|wird verpackt|versandetikett|versandlabel|[ée]tiquette (?:créée|imprimée)|etiqueta (?:creada|impresa|impressa|criada)|etichetta (?:creata|stampata)|pronto per la spedizione|(?:a|em|in) prepara[rçz]|ожидает сборки|待揽收|待攬收|เตรียมพัสดุ|chuẩn bị hàng|(?:발송|출고) ?지연|発送遅延|(?:延迟|延遲)(?:发货|發貨|出貨)|to ship\\b|(?:awaiting|pending|ready for|waiting for|ready to|due for) (?:be )?(?:shipment|shipped|dispatch(?:ed)?|shipping|ship)\\b|(?:dispatch|shipment|shipping) (?:overdue|due|late)|(?:ship|dispatch) by\\b|label (?:created|printed)|not (?:yet )?(?:shipped|dispatched)|unshipped|preparing|processing order|in vorbereitung|versandbereit|versand offen|(?:noch )?nicht (?:versandt|versendet|verschickt)|zu versenden|bitte (?:bis .{0,12}\\s)?versenden|wird vorbereitet|[aà] exp[ée]dier|[aà] traiter|[aà] pr[ée]parer|en pr[ée]paration|por enviar|para enviar|pendiente de env[ií]o|preparando|da spedire|da evadere|in preparazione|a enviar|aguardando envio|para envio|te verzenden|nog niet verzonden|klaar voor verzending|do wysłania|do wysyłki|(?:przygotow|kompletow)an|в обработке|к отправке|к отгрузке|отгрузить|ожидает (?:отправки|отгрузки)|собирается|kargoya (?:hazır|verilecek)|hazırlanıyor|gönderime hazır|att skicka|redo att|ej skickad|packas|perlu dikirim|siap dikirim|belum dikirim|dikemas|sedang diproses|chờ (?:lấy hàng|giao hàng|gửi|xử lý)|chờ vận chuyển|đang chuẩn bị|(?:ที่)?ต้องจัดส่ง|รอ(?:การ)?จัดส่ง|เตรียมจัดส่ง|เตรียมสินค้า|待发货|待發貨|待出貨|未发货|未出貨|备货中|備貨中|[前内內](?:发货|發貨|出貨)|発送待ち|未発送|発送準備|出荷準備|출고 ?대기|(?:배송|상품) ?준비|발송 ?대기',
  ],
  [
    'shipped',
    'handed over|awaiting collection|ready to collect|picked up by (?:the )?carrier|übergeben|zustellfahrzeug|prise? en charge par (?:le )?(?:transporteur|livreur|coursier)|listo para recoger|da ritirare|aguardando retirada|ligt klaar|w transporcie|czeka w|доставляется|готов к (?:выдаче|получению)|kargolandı|tesli(?:m|mat) noktasında|under leverans|redo för (?:upphämtning|avhämtning)|已揽收|已攬收|待自提|出貨中|出货中|อยู่ระหว่าง(?:การ)?(?:ขนส่ง|จัดส่ง)|รอรับสินค้า|shipped|dispatched|in transit|on (?:its|the) way|out for delivery|shipping|ready for (?:pick-?up|collection)|versandt|versendet|verschickt|unterwegs|in zustellung|abholbereit|exp[ée]di[ée]|en route|en cours de livraison|acheminement|en (?:transit|livraison)|disponible en point|enviad[oa]|en camino|en tr[áa]nsito|en reparto|em trânsito|a caminho|saiu para|postado|spedit|in transito|in consegna|in viaggio|verzonden|onderweg|wysłan|nadan[aeoy]|w drodze|w doręczeniu|do odbioru|отправлен|отгружен|в пути|передан(?:о|а)? (?:в доставку|курьеру)|ожидает в пункте|kargoya verildi|kargoda|yolda\\b|dağıtım(?:da|a)|gönderildi|skickad|på väg|under transport|ute för leverans|(?<!(?:belum|akan|perlu|siap) )dikirim|dalam (?:pengiriman|perjalanan)|đang giao|đang vận chuyển|đã gửi|đã giao cho|กำลัง(?:จัดส่ง|นำส่ง|ขนส่ง|เดินทาง)|จัดส่งแล้ว|ส่งแล้ว|已发货|已發貨|已出貨|部分(?:发货|發貨|出貨)|待收货|待收貨|待取件|待取貨|运输中|運輸中|運送中|派送中|派件中|配送中|配達中|持ち出し中|輸送中|受取評価待ち|受取待ち|発送(?:済|しました)|発送|出荷済|배송 ?중|배달 ?중|출고|발송',
  ],
  [
    'paid',
    'paid\\b|payment received|bezahlt|zahlung (?:eingegangen|erhalten)|pay[ée]e?\\b|paiement (?:reçu|accepté)|pagad[oa]|pago (?:recibido|aceptado|confirmado)|pagat[oa]|pagamento (?:ricevuto|confirmado|aprovado|recebido)|pag[oa]\\b|betaald|opłacon|оплачен|ödendi|ödeme (?:alındı|onaylandı)|betald|sudah dibayar|dibayar|đã thanh toán|ชำระ(?:เงิน)?แล้ว|已付款|已支付|支払い?済|入金(?:済|確認)|결제 ?완료',
  ],
] as const;

/** Steps that happen on a day; of the others a day beside them says something else, such as when they must be over. */
export const datedSteps = ['cancelled', 'refunded', 'delivered', 'completed', 'shipped', 'paid'] as const;

/** Words by which the opposite is said, or that it was tried in vain. */
export const denialWords =
  'reject|declin|denied|refus|abgelehnt|rechaz|rifiutat|recusad|negad|geweigerd|afgewezen|odrzuc|отклон|redded|avvisad|nekad|ditolak|từ chối|ปฏิเสธ|拒|驳回|駁回|거부|거절|\\blost\\b|verloren|perdu|perdid|smarrit|extravi|zagubion|утерян|kayıp|hilang|丢失|遺失|紛失|분실|delay|verspät|retard|retras|ritard|atras|vertra|opóźn|задерж|gecik|försen|tertunda|trễ|ล่าช้า|延迟|延遲|遅延|지연|\\b(?:not|no|nicht|pas|non|niet|nie|inte|ej|belum|gagal|return(?:ed|ing)? to (?:the )?sender|undeliver\\w*|zurück an (?:den )?absender|retour à l.expéditeur|(?:devuelto|devolvido) (?:al|ao) remitente|restituito al mittente|fail\\w*|attempt\\w*|fehlgeschlagen|gescheitert|échou\\w*|échec|fallid\\w*|tentativ\\w*|intento|mislukt|nieudan\\w*)\\b|\\bnão|(?<!\\p{L})(?:не|chưa|không|thất bại|edilemedi)(?!\\p{L})|ไม่|ยังไม่|未|没|沒|失败|失敗|不成功|不在|持ち戻|返送|退回(?:寄|发|發)件|미배송|실패|неуда';

/** Words by which something is only asked for, or under way: it has not come to that. */
export const requestWords =
  'request|pending|in progress|initiat|angefragt|beantragt|ausstehend|in bearbeitung|demand[ée]|en cours|en attente|solicitad|en (?:proceso|tr[aá]mite)|em (?:análise|andamento)|pendente|richiest|in corso|in attesa|aangevraagd|verzocht|in behandeling|zgłoszon|w toku|запрос|заявк|в обработке|tale[pb]|bekliyor|beg[äa]rd|väntar|diajukan|permintaan|menunggu|yêu cầu|chờ|đang|ขอ|รอ|กำลัง|申请|申請|待|处理中|處理中|中$|依頼|手続き|요청|대기|진행|처리 ?중|신청|접수';

/** Words by which a dispute is over. */
export const settledWords =
  'closed|resolved|settled|won\\b|lost\\b|withdrawn|geschlossen|beendet|gelöst|clos\\b|clôtur|résolu|cerrad|resuelt|chius|risolt|encerrad|resolvid|gesloten|opgelost|zamknięt|zakończon|rozwiązan|закрыт|заверш|решён|решен|kapandı|çözüldü|avslutad|löst|selesai|đã (?:đóng|giải quyết)|已解决|已解決|已关闭|已關閉|已结束|撤销|撤銷|解決済|종료|해결';

/** Words by which something is still to come. */
export const futureWords =
  '(?<!\\p{L})(?:will|to be|being|wird|werden|sera|seront|será|serán|verrà|sarà|wordt|zostanie|będzie|будет|akan|sẽ|kommer att|blir)(?!\\p{L})|จะ|将|將|予定|예정';

/** Words beside a day that is no fact yet. */
export const forecastWords =
  'arriv|estimat|expect|deadline|\\bby\\b|\\buntil\\b|\\bbis\\b|voraussicht|pr[ée]v|estimad|previst|verwacht|przewid|ожида|до\\s|tahmini|beräkna|väntas|perkiraan|estimasi|dự kiến|trước|คาด|ภายใน|预计|預計|最迟|截止|予定|예정';
