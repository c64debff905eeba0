/**
 * Words of headings above what a conversation is not about, as they appear anywhere in one. Written from knowledge of the languages and of shops
 * in them, 2026-11-30. One too many costs a miss, one too few may show a wrong product.
 */
export const elsewhereWords = {
  /** Offered, looked at, or to be chosen: never what was bought or asked about. */
  never: [
    'recommend|you may also|you might also|also like|also bought|also viewed|similar|related|best.?sell|top sell|hot (?:sale|item|product)|trending|popular|suggest|viewed|brows(?:ing|ed)|footprint|wish ?list|favou?rite|shopping cart|^cart|basket$|other (?:items|products|listings)|more (?:items|products|from)|other sellers|send (?:a )?(?:product|item)|search (?:product|item)|(?:choose|select|pick|share|add) (?:a |an )?(?:product|item)|product list|my products|all products|your (?:products|listings)|new arrival|voucher|coupon|promo|discount|bundle|deals|sponsored|advert|flash sale|add-on|for sale|sells|complete the look|frequently',
    'empf[eo]hl|ähnlich|auch gefallen|auch gekauft|auch interessieren|bestseller|meistverkauft|beliebt|vorschl|zuletzt (?:an)?gesehen|angesehen|merkliste|wunschliste|warenkorb|weitere (?:artikel|produkte|angebote)|andere (?:artikel|produkte|angebote)|(?:artikel|produkt)e? (?:suchen|senden|auswählen|teilen|wählen)|gutschein|rabatt|(?<!\\p{L})anzeige|werbeanzeige|gesponsert|passend dazu|neuheiten',
    'recommand|vous aimerez|aussi aimer|similaire|meilleures ventes|populaire|suggér|suggestion|consulté|récemment|favoris|panier|autres (?:articles|produits|annonces)|(?:choisir|envoyer|rechercher|partager|sélectionner) (?:un |des )?(?:article|produit)|bon de réduction|coupon|remise|sponsorisé|nouveautés',
    'recomend|también te|también puede|similares|relacionad|más vendid|populares|sugerenc|sugerid|vist[oa]s? reciente|ha visto|historial de navegación|favorito|carrito|cesta|otros (?:productos|artículos|anuncios)|(?:elegir|enviar|buscar|seleccionar|compartir) (?:un )?(?:producto|artículo)|cup[óo]n|descuento|promoci|patrocinad|novedades',
    'consigliat|raccomand|potrebbe(?:ro)? (?:anche )?(?:piacer|interess)|simili|correlat|più vendut|popolari|suggeri|visti di recente|visualizzati|preferiti|carrello|altri (?:prodotti|articoli|oggetti)|(?:scegli|invia|cerca|seleziona|condividi) (?:un )?(?:prodotto|articolo)|buono|sconto|sponsorizzat|novità',
    'recomenda|você também|talvez goste|também pode|semelhante|mais vendid|sugest|visualizad|vistos|favorit|carrinho|cesto|outros (?:produtos|itens|anúncios|artigos)|(?:escolher|enviar|buscar|procurar|selecionar|compartilhar|pesquisar) (?:um )?(?:produto|artigo)|cupom|cupão|desconto|patrocinad|novidades',
    'poleca|rekomend|może ci się|mogą ci się|podobne|powiązane|bestseller|najpopularniejsz|sugerowan|proponowan|oglądane|przeglądane|ulubione|koszyk|inne (?:produkty|oferty|przedmioty)|(?:wybierz|wyślij|szukaj|udostępnij) (?:produkt|ofert)|kupon|rabat|sponsorowan|nowości',
    'aanbevol|aanrader|vind je misschien|ook leuk|vergelijkbaar|gerelateerd|bestsell|meest verkocht|populair|bekeken|favoriet|verlanglijst|winkelwagen|andere (?:producten|artikelen)|(?:kies|verstuur|zoek|deel|selecteer) (?:een )?(?:product|artikel)|kortingsbon|korting|waardebon|gesponsord|nieuw binnen',
    'önerilen|öneriler|tavsiye|beğenebilir|benzer|çok satan|popüler|görüntülenen|bakılan|gezilen|favori|sepet|diğer ürün|ürün (?:seç|gönder|ara|paylaş)|kupon|indirim|kampanya|sponsorlu|yeni gelen',
    'рекоменд|вам может|может понравиться|похож|сопутств|хиты|бестселлер|популярн|предложен|просмотр|смотрел|избранн|корзин|другие товары|ещё товары|(?:выбрать|отправить|найти|поделиться|поиск) товар|купон|промокод|скидк|акци|реклама|новинк',
    'おすすめ|オススメ|お勧め|お薦め|関連|類似|似た|人気|ランキング|閲覧|最近見た|チェックした|お気に入り|カート|ほかの商品|他の商品|その他の商品|商品を(?:選|送|検索|探|共有|追加)|商品検索|商品一覧|クーポン|割引|セール|広告|こちらも|新着|売れ筋',
    '추천|비슷한|유사|관련|연관|인기|베스트|최근 본|조회|둘러본|관심|찜|장바구니|다른 상품|상품 (?:선택|보내기|검색|전송|공유|추가)|상품선택|쿠폰|할인|광고|함께 구매|신상품',
    '推荐|推薦|猜你喜欢|猜你喜歡|可能还|可能還|可能喜欢|可能喜歡|也喜欢|也喜歡|还想|還想|相似|类似|類似|相关商品|相關商品|关联推|热卖|熱賣|热销|熱銷|爆款|畅销|暢銷|浏览|瀏覽|足迹|足跡|看过|看過|收藏|购物车|購物車|加购|其他商品|更多商品|店铺商品|商店商品|全部商品|在卖|在賣|的宝贝|发送商品|發送商品|传送商品|傳送商品|选择商品|選擇商品|搜索商品|搜尋商品|添加商品|新增商品|商品列表|优惠|優惠|折扣|券|促销|促銷|广告|廣告|搭配|凑单|湊單|新品|活动|活動|邀评|上新',
    'แนะนำ|คุณอาจ|ใกล้เคียง|คล้าย|ที่เกี่ยวข้อง|ขายดี|ยอดนิยม|ที่เข้าชม|ที่ดู|เพิ่งดู|รายการโปรด|ถูกใจ|รถเข็น|ตะกร้า|สินค้าอื่น|(?:เลือก|ส่ง|ค้นหา|แชร์|เพิ่ม)สินค้า|คูปอง|โค้ด|ส่วนลด|โปรโมชั่น|โฆษณา|สินค้าใหม่',
    'gợi ý|đề xuất|có thể (?:bạn )?(?:cũng )?thích|tương tự|liên quan|bán chạy|phổ biến|đã xem|vừa xem|yêu thích|giỏ hàng|sản phẩm khác|(?:chọn|gửi|tìm|chia sẻ|thêm) sản phẩm|mã giảm|voucher|khuyến mãi|quảng cáo|hàng mới',
    'rekomendasi|disarankan|disyorkan|mungkin (?:anda|kamu|kakak|mahu)|(?:kamu|anda) mungkin|serupa|sejenis|terkait|berkaitan|terlaris|populer|popular|dilihat|favorit|keranjang|troli|produk lain|(?:pilih|kirim|hantar|cari|bagikan|tambah) (?:produk|barang)|untuk dikirim|voucher|kupon|diskon|diskaun|promo|iklan|produk baru|baucar',
    'موصى|مقترح|قد يعجبك|قد تعجبك|مشابه|ذات صلة|الأكثر مبيع|الأكثر شعبية|شوهد|تمت مشاهدت|المشاهدة|المفضلة|سلة|منتجات أخرى|(?:اختر|اختيار|إرسال|بحث عن|مشاركة) (?:ال)?منتج|كوبون|قسيمة|خصم|عروض|إعلان',
    'מומלצ|אולי תאהב|דומים|קשורים|נמכר|פופולרי|נצפ|מועדפ|עגל|מוצרים נוספים|(?:בחר|שלח|חפש|שתף) מוצר|קופון|הנחה|מבצע|פרסומ',
  ],
  /** Bought before: what the conversation is about only where its own order is there. */
  past: [
    'previous|past (?:order|purchase)|earlier|last order|last purchase|older|other orders|more orders|all orders|recent (?:order|purchase)|returns|returned|refund|cancel',
    'frühere|letzte bestellung|vorherige|andere bestellungen|weitere bestellungen|alle bestellungen|rücksendung|erstattung|storn|kürzlich',
    'précédent|antérieur|dernière commande|autres commandes|retours|rembours|annul',
    'anterior|último pedido|última compra|otros pedidos|otras (?:compras|ventas)|devoluci|reembols|cancelad',
    'precedent|ultimo ordine|altri ordini|^resi$|i resi|rimbors|annullat',
    'último pedido|última compra|outros pedidos|outras (?:compras|vendas)|devoluç|reembols|cancelad',
    'poprzedni|wcześniejsz|ostatnie zamówienie|inne zamówienia|zwrot|anulowan',
    'eerdere|vorige|laatste bestelling|andere bestellingen|retouren|retourzend|terugbetal|geannuleerd',
    'önceki|son sipariş|diğer sipariş|iade|iptal',
    'прошл|предыдущ|последний заказ|другие заказы|возврат|отмен',
    '過去|以前|前回|他の注文|その他の注文|返品|返金|キャンセル',
    '이전|지난|과거|최근 주문|다른 주문|반품|환불|취소',
    '过往|過往|以往|往期|上次|其他订单|其他訂單|更多订单|更多訂單|全部订单|全部訂單|退款|退货|退貨|售后|售後|已取消',
    'ก่อนหน้า|ครั้งก่อน|ล่าสุด|คำสั่งซื้ออื่น|คืนสินค้า|คืนเงิน|ยกเลิก',
    'trước đây|trước đó|gần đây|đơn hàng khác|trả hàng|hoàn tiền|đã hủy',
    'sebelumnya|terdahulu|terakhir|pesanan lain|pengembalian|pemulangan|dibatalkan|lepas',
    'السابق|سابقة|طلبات أخرى|آخر طلب|إرجاع|استرداد|ملغ',
    'קודמ|הזמנות אחרות|ההזמנה האחרונה|החזר|בוטל',
  ],
  /** All that was bought: the one order in it is what the conversation is about, several are former ones. */
  history:
    'history|verlauf|historie|historique|historial|cronologia|storico|histórico|historia|geschiedenis|geçmiş|истори|履歴|내역|历史|歷史|ประวัติ|lịch sử|riwayat|sejarah|سجل|היסטורי',
  /** What a conversation is tied to, though words of it are those of other things. */
  own: '(?:售后中|退款中|處理中|处理中)的?(?:订单|訂單)|order with an open (?:case|request)|(?:related|linked|associated|current|discussed) (?:order|purchase)|order (?:being asked about|in question|of this (?:chat|conversation))|aktuelle bestellung|zugehörige bestellung|verknüpfte bestellung|commande (?:liée|associée|concernée)|pedido (?:relacionad|asociad|associad|vinculad)o|ordine (?:correlato|collegato|associato)|powiązane zamówienie|gerelateerde bestelling|ilgili sipariş|связанный заказ|(?:関連|該当)(?:する)?(?:ご)?注文|(?:관련|연관) 주문|(?:相关|关联|相關|關聯|当前|當前|正在咨询|咨询中|諮詢中|正在諮詢)的?(?:订单|訂單)|commande en cours de discussion|pedido (?:actual|atual|consultado)|ordine attuale|текущий заказ|(?:問い合わせ|お問い合わせ)(?:の|中の)注文|문의(?:한)? 주문|คำสั่งซื้อที่เกี่ยวข้อง|đơn hàng liên quan|pesanan (?:terkait|berkaitan)|الطلب ذو الصلة|הזמנה קשורה',
  /** Words of a mark on one of several orders that say that it is the one: of this conversation, or this order. */
  tying: [
    '(?:being |now |currently )?(?:discussed|talked about|asked about)|(?:about |in |of |for )?(?:this|current) (?:chat|conversation|inquiry|enquiry|case|thread|request|order)',
    '(?:anfrage|nachricht|chat|frage|unterhaltung|gespräch|konversation|\\p{L}*anfrage) zu dieser bestellung|in diesem (?:chat|gespräch)|dieser? (?:unterhaltung|anfrage|konversation|bestellung)|darum geht es',
    'cette (?:conversation|discussion|demande|commande)|ce (?:chat|fil)|est[ae] (?:conversación|consulta|chat|pedido|conversa|encomenda)|[dn]est[ae] (?:conversa|consulta|chat|pedido)|quest[ao] (?:conversazione|chat|richiesta|ordine)',
    't(?:ej|a|ym|en|ego|o) (?:rozmow|czat|zapytani|zamówieni)|d(?:eze|it) (?:chat|gesprek|vraag|bestelling)|bu (?:sohbet|konuşma|görüşme|sipariş)|konuşulan|aceast[ăa] (?:conversație|comand|discuți)|erről a rendelésről|tent[oa] (?:chat|konverzac)|denna (?:chatt|konversation|beställning)',
    '(?:эт|текущ)\\p{L}+ (?:чат|диалог|обращени|переписк|заказ)|обсужда',
    'この(?:お?問い合わせ|チャット|会話|メッセージ|ご?注文)|(?:이|현재|문의) (?:대화|문의|채팅|상담|주문)|상담 ?중인',
    '(?:本次|此次|当前|當前|正在)(?:会话|會話|咨询|諮詢|对话|對話|聊天|询问|询价|沟通|溝通)|(?:此|本)(?:会话|對話|对话|订单|訂單|单)|(?:咨询|諮詢|沟通|聊)(?:中|的)',
    '(?:กำลัง)?(?:คุย|สนทนา|พูด|สอบถาม)ถึง|แชทนี้|การสนทนานี้|คำสั่งซื้อนี้|(?:cuộc trò chuyện|hội thoại|đơn(?: hàng)?|chat) này|đang (?:trao đổi|hỏi|nói|tư vấn)|(?:obrolan|percakapan|perbualan|chat|pesanan) ini|dibahas|dibicarakan|dibincangkan',
    '(?:عن )?هذ(?:ه|ا) (?:المحادثة|الطلب|الاستفسار|الدردشة)|[בל]?(?:שיחה|הזמנה|פנייה) ז(?:ו|את)|اس (?:گفتگو|چیٹ|آرڈر)',
  ],
  /** In classes, ids and `data-testid`, as words of their own or their beginnings. */
  neverNamed:
    'recommend|similar|related|footprint|brows|picker|upsell|cross sell|suggest|banner|promo|advert|ads?\\b|carousel|swiper|wish|favou?rite|cart\\b|coupon|voucher|best sell|popup|popover|modal|tooltip|dropdown',
  historyNamed: 'histor|previous|past order',
} as const;
