/*
 * Words that distinguish a person's name from other words, folded by `foldText`, in the ten languages of buyers and a few others.
 * Written from knowledge of these languages on 2026-11-29 without consulting a list, so omissions are oversights.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Names that are everyday words in some language of replies. They count as names only where nothing else fits: in a greeting, next to
 * a title or the rest of the name, addressed at the end of a sentence, or as an owner's. Otherwise "Will it fit?" would contain the
 * buyer.
 */
export const wordsToo = setOf(
  `will may mark rose grace hope faith joy april june august summer autumn dawn daisy lily ivy holly ruby pearl amber olive
  jack bill bob rob rich frank grant miles dean chase chance christian clay cliff drew gene guy hunter jade jean melody mercy
  mason max norm pat pierce price page ray robin rusty sandy skip sky sterling stone sue van wade ward young long short king
  knight baker cook miller smith taylor turner walker fisher shepherd carpenter mason brown green white black gray grey gold
  silver day week rush wood woods hill field fields brook brooks lake rivers banks park lane street church house hall castle
  bell ball book major minor noble wise best good love loving sharp swift strong small little big hand foot head bush flower
  cash penny cross bishop pope abbot case parcel box post gift store bond light fair free art case order return item size
  do so an in on no as at be by he it me my of or to up us we go and the for you are was not but all any can her his our out
  klein gross lang kurz schwarz weiss braun roth grun engel sommer winter herbst fruhling konig kaiser koch becker richter
  vogel wolf fuchs hahn stein berg wald bach baum blum rose stern sonntag montag freitag mai januar ernst frei gut neu jung
  alt fromm stark schon schnell sauer krause horn pfeiffer schuh kleid mantel preis post karte beck ton
  petit grand blanc noir brun rouge roux legrand lejeune bon bonne pierre roche fontaine dupont marchand fleur marine claire
  constant parfait prudence noel pascal avril juillet aout rue cadeau port lot prix
  rosa blanco blanca flores flor santos santo cruz luz paz leon mercedes dolores pilar consuelo angel jesus domingo julio
  marino mar rio rey reyes rubio moreno calvo delgado bueno buena feliz tiene casa torres iglesia camino alegria esperanza
  gracia gracias grazia grazie bianco bianca rossi rosso russo neri conti costa serra villa monti fontana ferrari leone
  bello bella mare alba stella luna vita gioia felice vero vera donna uomo porta
  lima silva ramos rocha pinto branco preto reis dias neves pires rosario vitoria boa bom
  jong groot klein wit bruin bakker visser smit kok jager koning vos haas mulder post vrij
  mila zima nowak krol kowal wrona lis wilk dab zajac mazur wojt
  umut baris deniz inci gul cicek yagmur sevgi sevda mutlu guven can nur gunes bahar ay
  huong lan mai hoa thu xuan ha hanh linh
  امل سلام نور جمال كريم هدى رضا سعيد امين صالح شريف حبيب فرح هبة نعمة وفاء صفاء ايمان رحمة سماح عادل ناصر مبارك جميل جميلة سرور فضل هناء امان سالم كامل حسن
  שלום אור גיל חן טל שיר רון נועם תקווה מזל אמת
  вера надежда любовь роман лев слава мир белый белая новый новая толстой король волк заяц зима`,
);

/** Small words inside names, which aren't names alone. */
export const particles = setOf(
  `von van de der den del della dello di da do dos das du des la le les el al bin bint ibn abu ben ter ten te zu zur y e i und and of san
  st mac mc o d l`,
);

/** What precedes a name, singular and plural, with or without its full stop. */
export const titlesBefore = setOf(
  `mr mrs ms miss mx sir madam dr prof herr herrn frau fraulein fr hr dipl ing m mme mlle monsieur madame mademoiselle sr sra srta senor
  senora senorita don dona sig sigra sigr signor signora signorina dott dottssa dottoressa senhor senhora sres heer mevrouw dhr mevr mw
  meneer pan pani panie panu panna г-н г-жа господин госпожа bapak ibu pak bu encik cik puan kak bang mbak mas sayin
  anh chi chị co cô chu chú bac bác ban bạn em
  استاذ أستاذ استاذة أستاذة سيد السيد سيدة السيدة اخ اخي أخي الاخ الأخ اختي أختي الاخت الأخت دكتور دكتورة مهندس يا
  מר גברת גב
  пан пани пані
  คุณ`,
);

/** What follows a name and reveals the buyer's gender; it is replaced together with the name. */
export const titlesBehind =
  '先生|女士|小姐|太太|夫人|老师|老師|老板|老闆|经理|經理|总|姐姐?|哥哥?|阿姨|叔叔|小姐姐|小哥哥?|同学|同學';

/** What may follow anyone's name, and is therefore kept. */
export const honorifics = '様|さま|さん|サン|殿|氏|님|씨|군|양|\\s?고객님|\\s?선생님';

/** Words that open a letter; a name, with or without a title, may follow on the same line. */
export const greetings = setOf(
  `dear hi hello hey hiya greetings howdy good_morning good_afternoon good_evening good_day thanks thank_you
  hallo hi guten_tag guten_morgen guten_abend moin servus gruss_gott lieber liebe sehr_geehrter sehr_geehrte sehr_geehrtes geehrter geehrte
  werter werte danke vielen_dank
  bonjour bonsoir salut cher chere coucou merci
  hola buenos_dias buenas_tardes buenas_noches buenas estimado estimada estimado/a apreciado apreciada querido querida gracias
  ciao salve buongiorno buonasera gentile gentilissimo gentilissima egregio egregia caro cara grazie
  ola oi bom_dia boa_tarde boa_noite prezado prezada caro cara estimado estimada obrigado obrigada
  beste hoi dag goedemorgen goedemiddag goedenavond goedendag geachte lieve bedankt
  dzien_dobry czesc witam witaj szanowny szanowna szanowni drogi droga hej dziekuje
  здравствуите здравствуи привет уважаемыи уважаемая дорогои дорогая добрыи_день добрыи_вечер доброе_утро спасибо
  halo hai selamat_pagi selamat_siang selamat_sore selamat_malam selamat_petang kepada yth terima_kasih
  merhaba merhabalar selam sayin degerli sevgili iyi_gunler gunaydin iyi_aksamlar tesekkurler
  chao xin_chao da_chao da em_chao shop_chao cam_on kinh_gui kinh_chao ben_em_chao da_em_chao
  hej hejsan tjena basta kara god_morgon god_kvall tack kaere kjaere hei moi hyva dobry_den ahoj dobry_vecer vazeny vazena mily mila
  buna buna_ziua draga stimate stimata szia kedves tisztelt jo_napot γεια γεια_σας αγαπητε αγαπητη καλημερα
  доброго_дня добрии_день вітаю шановнии шановна привіт
  kumusta mabuhay habari namaste नमस्ते
  مرحبا اهلا عزيزي عزيزتي السلام_عليكم مساء_الخير صباح_الخير حياك_الله حياك تحية تحياتي שלום היי בוקר_טוב ערב_טוב יקר יקרה`,
);

/** Impersonal addressees of a greeting, and other words that may follow one. */
export const nobody = setOf(
  `merry christmas happy easter holidays world cordialement poczta polska customer customers client buyer buyers shopper friend friends all everyone everybody there again team sir madam sirs guest valued seller
  shop store support guys folks both you anyone hello hi hey thanks thank welcome sorry yes no ok okay please good morning afternoon
  evening day from for your the we this our i to and back dear so very much in
  kunde kundin kunden kundinnen kaufer kauferin freund freunde zusammen alle alles damen herren team gruss grusse grusse* wunsche grussen
  danke vielen dank ja nein gern gerne nochmal nochmals und fur wir ihre ihnen an
  client cliente clients clientes acheteur acheteuse ami amis tous toutes equipe monsieur madame merci oui non encore pour votre nous bien
  et a beaucoup
  cliente clienta clientes comprador compradora amigo amiga amigos todos todas equipo buenos buenas dias tardes noches gracias si por su
  lo mucho muchas y le
  clienti acquirente amico amica tutti tutte squadra saluti grazie giorno per la e di mille
  cliente clientes comprador compradora amigo amiga todos todas equipe obrigado obrigada tudo bom boa dia tarde noite por pela e
  klant klanten koper vriend vrienden allemaal iedereen team heer mevrouw groet groeten voor uw wij en
  klient klientka kliencie klientko klienci panstwo panstwu kupujacy kupujaca wszyscy wszystkim ponownie za dziekuje i bardzo
  клиент клиентка клиенты покупатель покупательница друг друзья все всем коллеги снова за спасибо и вам
  pelanggan pembeli kak kakak sahabat semua tuan puan teman
  العميل العميلة عميلنا عميلتنا عملاءنا زبون زبوننا الزبون صديقي بك بكم وسهلا ورحمة لك لكم جميعا الكريم الكريمة
  musterimiz musterim musteri arkadasim herkese size hepinize tekrar
  khach shop quy nha
  kund kunden kundinnor alla igen zakazniku zakaznice client vasarlonk πελατη πελατες
  клієнте клієнтка покупець`,
);

/** The same for Chinese, Japanese and Korean. */
export const nobodyHan = setOf(
  `亲 親 亲亲 親親 亲爱的 買家 买家 顾客 顧客 客户 客戶 客人 朋友 朋友们 老板 老闆 大家 各位 店主 卖家 賣家 小仙女 宝宝 寶寶 家人们 用户 用戶 会员 會員 贵宾 貴賓 女士 先生 小姐
  女士们 先生们 晚上 早上 下午 上午 中午 节日 新年 谢谢 謝謝 感谢 感謝 收到 好的 您 你 再次 可以 没有 所有
  お客 お客さ お得意 皆 皆々 みな みな様 各位 奥 お嬢 ご主人 お疲れ お世話 お子 店長 社長 購入者 購入 出品者 ご担当者 担当 お互い ご苦労 お待ち
  고객 소중한 친애하는 구매자 회원 여러분 선생 사장 판매자 손 어머 아버 부모 손님 선배`,
);

/** Chinese and Japanese names that are also everyday words. */
export const wordsTooHan = setOf(
  `高兴 高興 安静 安靜 平安 和平 健康 文明 成功 方便 马上 馬上 于是 於是 白云 白雲 黄金 黃金 明白 常常 阳光 陽光 天天 大方 美丽 美麗 幸福 快乐 快樂 希望 新年 春天 夏天 秋天 冬天
  黄色 黃色 白色 红色 紅色 蓝天 高级 高級 金色 温暖 溫暖 周到 周末 全部 时间 時間 小心 安心 安全 可爱 可愛 白雪 光明 建设 建設 海洋 东方 東方 万一 萬一 毛衣 毛巾 石头 牛仔 马路 雷同
  花 光 愛 空 海 心 王 高 白 金 黄 方 大 小 中 本 原 林 森 石 原因 今`,
);

/** About a hundred of the most frequent Chinese family names (Ministry of Public Security, 2020), in both scripts, and those of two characters. */
export const familyNames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈韦韋夏付傅方邹鄒熊白孟秦邱江尹薛闫閻段雷侯龙龍史黎贺賀顾顧毛郝龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯';
export const longFamilyNames = setOf(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 端木 司徒 南宫 南宮 张简 范姜',
);
