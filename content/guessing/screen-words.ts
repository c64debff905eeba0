/**
 * Words of a page's own that appear where a name could: headings, entries of menus, filters, what a message is about. Written from knowledge, 2026-11-30;
 * only ever taken as a reason to say no name.
 */
export const screenWords = {
  /** Whole texts. */
  titles:
    'messages?|inbox|chats?|conversations?|all|unread|read|replied|unreplied|open|closed|archived?|starred|orders?|products?|listings?|home|dashboard|settings|help|support|today|yesterday|you|me|seller|shop|store|details?|overview|performance|returns?|reviews?|notifications?|search|filters?' +
    '|nachrichten|posteingang|alle|ungelesen|offen|bestellungen|artikel|einstellungen|hilfe|sie|ich|verkäufer|heute|gestern' +
    '|messagerie|boîte de réception|tous|tout|non lus?|commandes|produits|paramètres|aide|vous|moi|vendeur|boutique|aujourd.hui|hier' +
    '|mensajes|mensagens|bandeja de entrada|caixa de entrada|todos|todas|no leídos|não lidas|pedidos|productos|produtos|configuración|configurações|ayuda|ajuda|tú|yo|usted|você|eu|vendedor|tienda|loja|hoy|hoje|ayer|ontem' +
    '|messaggi|posta in arrivo|tutti|tutte|non letti|ordini|prodotti|impostazioni|aiuto|tu|io|venditore|negozio|oggi|ieri' +
    '|berichten|wiadomości|skrzynka odbiorcza|wszystkie|zamówienia|produkty|ustawienia|pomoc|mesaje|üzenetek' +
    '|сообщения|входящие|чаты?|все|непрочитанные|заказы|товары|настройки|помощь|вы|я|продавец|магазин|сегодня|вчера' +
    '|消息|会话|聊天|收件箱|全部|未读|已读|已回复|未回复|订单|商品|设置|帮助|我|客服|商家|店铺|今天|昨天|正在咨询|最近联系人' +
    '|訊息|聊聊|收件匣|未讀|已讀|未回覆|訂單|設定|說明|賣家|店家|昨日|今日' +
    '|メッセージ|受信箱|すべて|未読|既読|未返信|返信済み?|注文|設定|ヘルプ|ショップ|店舗|出品者|担当者|商品情報|顧客情報|顧客詳細' +
    '|메시지|받은 편지함|전체|읽지 않음|주문|상품|설정|도움말|판매자|나|오늘|어제' +
    '|tin nhắn|hộp thư|tất cả|chưa đọc|đơn hàng|sản phẩm|cài đặt|người bán|bạn|pesan|kotak masuk|semua|belum dibaca|pesanan|produk|pengaturan|penjual|toko|anda' +
    '|ข้อความ|ทั้งหมด|ยังไม่ได้อ่าน|คำสั่งซื้อ|สินค้า|การตั้งค่า|ผู้ขาย|ร้านค้า|คุณ' +
    '|الرسائل|الوارد|الكل|غير مقروءة?|الطلبات|المنتجات|الإعدادات|البائع|المتجر|أنت|הודעות|דואר נכנס|הכול|הכל|לא נקרא|הזמנות|מוצרים|הגדרות|מוכר|חנות|mesajlar|siparişler',
  /** Beginnings of words: what a message is about is nobody's name. */
  subjects:
    'about |question|regarding|refund|return|cancel|complain|invoice|shipping|delivery|order|betreff|frage|rückgabe|rücksendung|rechnung|lieferung|bestell|retour|rembours|facture|livraison|commande|devoluci|reembols|factura|envío|pedido|devoluç|fatura|reso |rimbors|fattura|spedizion|ordine|zwrot|faktura|возврат|вопрос|доставк|заказ|чат с|订单|退款|退货|咨询|物流|发票|訂單|退貨|注文|返品|返金|配送|お問い?合わ?せ|について|に関して|주문|반품|환불|문의|배송|đơn hàng|hoàn tiền|trả hàng|pesanan|pengembalian|คำสั่งซื้อ|คืนเงิน|الطلب|استرجاع|הזמנה|החזר|iade|sipariş',
  /** Words with which an answer begins before it names whom it is for. */
  greetings:
    'hello|hi|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[r]?|bonjour|bonsoir|cher|chère|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]|olá|oi|bom dia|boa (?:tarde|noite)|ciao|buongiorno|buonasera|salve|gentile|dag|cześć|dzień dobry|bună ziua|здравствуйте|добрый день|добрый вечер|привет|您好|你好|亲爱的|안녕하세요|halo|selamat (?:pagi|siang|sore|malam)|xin chào|chào|สวัสดี|مرحب[اً]+|أهلا[ًا]*|שלום|היי|merhaba',
  /** Between a greeting and a name. */
  titlesOfPeople:
    'mr\\.?|mrs\\.?|ms\\.?|miss|herrn?|frau|monsieur|madame|mme|m\\.|señora?|sra?\\.?|don|doña|senhora?|signora?|sig\\.?(?:ra)?|pan[ie]?|bay|bayan|kak|bapak|ibu|chị|anh',
  /** What a page says where a conversation would be, while none is open. */
  chooseOne:
    '(?:select|choose|pick|open) (?:a|any|one) (?:conversation|message|chat|customer|buyer)|no (?:conversation|chat|message) selected|wählen sie ein(?:e|en)? (?:nachricht|unterhaltung|chat|konversation)|keine (?:unterhaltung|nachricht) ausgewählt|(?:sélectionnez|choisissez) (?:un message|une conversation|une discussion)' +
    '|(?:selecciona|selecione|elige|escolha|seleziona|scegli)(?:e|te)? (?:una?|uma?) (?:conversación|conversa|conversazione|mensaje|mensagem|messaggio|chat)|wybierz (?:rozmowę|wiadomość|czat)|(?:kies|selecteer) een (?:gesprek|bericht)|selectați? o conversație|выберите (?:чат|диалог|переписку|сообщение)' +
    '|(?:请|請)?(?:选择|選擇)(?:一个|一個|左侧|左側)?(?:会话|會話|联系人|聯絡人|对话|對話|聊天|客户|买家|買家)|(?:会話|メッセージ|チャット|お?問い合わせ)を選択|(?:대화|메시지|채팅|문의)(?:를|을) 선택|chọn (?:một )?(?:cuộc trò chuyện|hội thoại)|pilih (?:percakapan|obrolan|chat|perbualan)|เลือก(?:แชท|การสนทนา|ข้อความ)|bir (?:sohbet|konuşma|mesaj) seç|اختر محادثة|בחר(?:ו)? שיחה',
  /** Buttons of a field whose text goes to nobody. */
  save: 'save|publish|update|apply|submit listing|speichern|veröffentlichen|übernehmen|enregistrer|publier|guardar|publicar|salvar|salva|pubblica|opslaan|zapisz|опубликовать|сохранить|保存|发布|發佈|儲存|提交|公開|登録|저장|등록|lưu|simpan|บันทึก|حفظ|שמור|kaydet',
} as const;
