/**
 * How sites speak in a thread: of buyer and seller as of others, of the conversation, of rules. Written from knowledge of the languages and of the
 * sites' own notices, 2026-11-30; only ever taken together with other evidence.
 */
export const noticeWords = [
  'payment (?:has been |was )?received|(?:followed|visited) your (?:store|shop)|bought this item|ship by|(?:buyer|customer|seller) (?:opened|requested|cancel|paid|changed|placed|confirmed)|delivery (?:date )?(?:has )?changed|outside (?:of )?(?:the )?(?:platform|site)|tracking (?:number )?(?:has been |was )?(?:added|uploaded)',
  'la entrega cambió|el envío (?:cambió|está)|fuera de (?:la plataforma|mercado)|a entrega mudou|fora da plataforma|livraison a (?:été modifiée|changé)|en dehors de|außerhalb (?:der|von)|zahlung (?:ist )?eingegangen|poza (?:platformą|serwisem)|за пределами|вне платформы|platform dış|satıcı(?:nın|dan)|โอนเงินนอก|นอกแพลตฟอร์ม|นอกระบบ|ngoài (?:nền tảng|hệ thống|shopee)|di luar (?:platform|aplikasi)|خارج المنصة|מחוץ לפלטפורמה|平台(?:已|将|提示)|站外|第三方平台|プラットフォーム外|플랫폼 외',
  "(?:the|your) (?:buyer|customer|seller) (?:has|have|was|is|opened|requested|shared|cancel)|this (?:conversation|chat)|characters per message|(?:do not|don[’']t|never) share|order (?:has been|was) (?:shipped|placed|cancel|deliver)|(?:was|been) transferred|(?:chat|conversation) (?:has )?(?:ended|started|closed)",
  'der (?:käufer|kunde) hat|die (?:käuferin|kundin) hat|diese (?:unterhaltung|konversation)|zeichen pro nachricht|teilen sie keine|bestellung wurde|wurde weitergeleitet',
  "l[’']acheteur a |le client a |cette conversation|caractères par message|ne partagez|commande a été|a été transférée?",
  'el comprador (?:ha |abrió|solicit)|la clienta? (?:ha |abrió)|esta conversación|caracteres por mensaje|no compart[ae]s?|pedido (?:ha sido|fue) |fue transferid',
  "l[’']acquirente ha |questa conversazione|caratteri per messaggio|non condividere|ordine è stato|è stat[ao] trasferit",
  'o comprador (?:abriu|solicitou|iniciou|cancelou)|n?esta conversa|caracteres por mensagem|não compartilhe|não partilhe|pedido foi |foi transferid',
  'kupujący (?:otworzył|zgłosił|anulował)|ta rozmowa|znaków na wiadomość|nie udostępniaj|zamówienie zostało',
  'de koper heeft|dit gesprek|tekens per bericht|deel geen|bestelling is (?:verzonden|geannuleerd)',
  'alıcı .{0,20}(?:açtı|talep)|bu (?:sohbet|konuşma)|mesaj başına|paylaşmayın|sipariş .{0,12}(?:verildi|edildi)',
  'чат с покупател|покупатель (?:открыл|создал|отменил|запросил)|этот чат|чат (?:закрыт|открыт|заверш)|символов в сообщении|не передавайте|заказ (?:передан|отправлен|доставлен|отмен|собран|создан)',
  '購入者(?:が|から)|このチャット|自動(?:応答|返信|送信)|文字まで|教えないで|ステータスが|引き継が',
  '구매자가|고객이 |이 대화|자동 (?:응답|메시지)|글자까지|공유하지|이관|상담(?:원이|이 종료)',
  '(?:买家|客户|用户|商家|買家|客戶)(?:已|发起|申请|發起|申請)|系统|系統|会话(?:已)?(?:结束|转|关闭)|對話已|机器人|機器人|人工客服|转接|轉接|订单已|訂單已|请勿|請勿',
  'ผู้ซื้อ(?:ได้)?(?:เปิด|ส่ง|ขอ)|การสนทนานี้|อย่าแชร์|ห้ามแชร์|คำสั่งซื้อถูก',
  'người mua đã|khách hàng đã|cuộc trò chuyện|không chia sẻ|đơn hàng đã được',
  'pembeli (?:telah|sudah|mengajukan)|percakapan ini|dialihkan|jangan (?:bagikan|kongsi)|pesanan (?:telah|sudah) di',
  'قام المشتري|هذه المحادثة|لا تشارك|تم (?:تحويل|إلغاء|شحن) ',
  'הקונה (?:פתח|ביקש)|השיחה (?:הועברה|הסתיימה)|אל תשתפו|ההזמנה (?:נשלחה|בוטלה)',
].join('|');

/**
 * How sites begin a notice of what a buyer has done, as no buyer speaks of themselves. Written from knowledge of the languages and of the sites'
 * own notices, 2026-11-30.
 */
export const thirdPersonWords = [
  '(?:the |your )?(?:buyer|customer) (?:has |have )?(?:opened|requested|cancel|paid|placed|changed|accepted|confirmed|rated|reviewed|started|joined|purchased|bought|returned|agreed|followed|updated|submitted)',
  "(?:der (?:käufer|kunde)|die (?:käuferin|kundin)) hat |l[’']acheteur a |l[’']acheteuse a |(?:le client|la cliente) a |el (?:comprador|cliente) (?:ha |abrió|solicitó|canceló|pagó|cambió|aceptó)",
  "o (?:comprador|cliente) (?:abriu|solicitou|iniciou|cancelou|pagou|alterou|aceitou|avaliou)|l[’']acquirente ha |il cliente ha |kupujący (?:\\p{L}+ł[ao]?)(?!\\p{L})|de (?:koper|klant) heeft |(?:clientul|cumpărătorul) a |a vevő ",
  'покупатель (?:открыл|создал|отменил|запросил|оформил|оплатил|подтвердил|получил|изменил|оценил|принял)|alıcı[, ].*(?:etti|aldı|açtı|istedi|yaptı|ödedi|değiştirdi)\\.?$',
  '(?:购买者|购买方|买家|用户|消费者|客户|對方|对方|買家)(?:已|申请|发起|修改|取消|确认|提交|拍下|付款|收货|同意|發起|申請|確認)|(?:系统|平台|系統)(?:已|将|提示|將)',
  '(?:購入者|お客様)(?:が|から|により).*ました。?$|(?:구매자|고객)(?:님)?(?:이|가|께서) .*(?:했습니다|되었습니다)\\.?$',
  'ผู้ซื้อ(?:ได้|ขอ|ชำระ|ยกเลิก|ยืนยัน)|người mua (?:đã|vừa) |khách hàng (?:đã|vừa) |pembeli (?:telah|sudah|mengajukan|membatalkan|meminta) ',
  'قام المشتري|المشتري قام|הקונה (?:פתח|ביקש|ביטל|שילם)|خریدار نے ',
].join('|');
