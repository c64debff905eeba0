/**
 * Short words that occur in nearly every message to a shop, by language: pronouns, articles, thanks and greetings, question words, and
 * the few nouns of trade. A word may belong to several languages. Lower case, with the usual accents, and also without them where
 * people leave them out. Written from knowledge of these languages on 29 November 2026 without consulting a source, so omissions are
 * oversights. Extended on 30 November 2026, also from knowledge, twice after messages it hadn't been written for.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: "the is are was were will would could can my your you i it its this that have has had not do does did please thanks thank when where what which why how and for with from but still yet any been just got get need want wrong order size ship shipping shipped parcel refund return item received delivery much too right now anyone good morning there been haven't hasn't didn't doesn't isn't it's i'm dear thx available never arrived arrive broken damaged genuine leather discount about send sent they them their before after because other another again only than then some tell know think work works working cancel address cheaper bought used fits soon today tomorrow yesterday to of on at by one missing piece asap",
  de: 'ich du sie wir mein meine meinen bitte danke wann wo warum wie was ist sind war wird wurde nicht noch schon und oder aber mit für fuer von zu zum zur das die der den dem ein eine einen habe haben hat kann könnte können möchte moechte guten hallo tag vielen dank paket bestellung größe groesse rechnung lieferung rücksendung kommt auch leider gibt es mir mich ihr ihre euch euer servus moin lg mfg grüße gruß ja nein nach möglich moeglich versand verschicken schicken geschickt kaputt falsch falsche farbe adresse ändern stornieren rabatt kostet verfügbar kein keine keinen nur mehr bei bis seit heute morgen gestern wenn dass weil bekommen angekommen liefern geliefert ihnen brauche brauchen hab nix mal wieder zurück zurueck umtauschen österreich oesterreich schweiz ware beschädigt teil fehlt',
  fr: "je tu vous nous mon ma mes votre vos merci bonjour bonsoir salut quand où pourquoi comment est sont était pas ne plus encore et ou mais avec pour de du des le la les un une ai avez avoir peut pouvez voudrais colis commande taille facture livraison remboursement retour reçu svp plaît plait bien très c'est j'ai cordialement madame monsieur déjà toujours quel quelle merci quoi possible changer annuler adresse prix cassé cassée couleur livrer livrez envoyer envoyez expédier disponible dispo combien jamais rien après avant aussi sans sur dans cette ce ces cet qui que bjr slt stp dsl peux veux faut fait été suis chez arrivé arrivée conforme matière oui non il on se me en manque pièce fois payer abîmé",
  es: 'yo tu usted mi mis su gracias hola buenas buenos días dias tardes noches cuándo cuando dónde donde por qué que cómo como está esta están no aún aun todavía y o pero con para de del el la los las un una he ha han tengo tiene quiero quisiera puede pedido paquete talla factura envío envio devolución reembolso llegado llega favor muy más saludos cuánto cuanto cual señor señora todo todos toda muchas muchísimas perfecto necesito recibo sí si dirección confirmo roto rota color cambiar cancelar precio descuento disponible disponibles envían enviar podría podrían puedo pueden hacer hace sobre otro otra vez nunca bien ahora hoy mañana ayer llegó recibí recibido compré nada eso esto este xq tb es se me en le te falta pieza equivocado tienda cuesta costo ',
  it: 'io tu lei mio mia miei suo grazie ciao buongiorno buonasera salve quando dove perché perche come è sono era non ancora e o ma con per di del della il lo la gli le un una ho ha hanno vorrei posso può ordine pacco taglia fattura spedizione reso rimborso arrivato arriva prego molto più cordiali saluti quanto quale già scusate scusi scusa sbagliato sbagliata indirizzo potete puoi rotto rotta colore cambiare annullare prezzo sconto disponibile spedite spedire sì mai niente anche solo sempre oggi domani ieri ordinato ricevuto comprato cosa chi questo questa quello senza sul nel dei delle degli al alla fare fatto manca pezzo originale si mi ti costa danneggiato mille tutto adesso',
  pt: 'eu você voce vocês meu minha seu sua obrigado obrigada olá ola oi bom boa dia tarde noite quando onde por que porque como está esta não nao ainda e ou mas com para de do da dos das o a os as um uma tenho tem quero gostaria pode pedido encomenda pacote tamanho fatura nota envio devolução reembolso chegou chega favor muito mais atenciosamente qual quanto já ja cadê cade sim vc vcs pra moro enviam enviar envia entrega entregam podem posso cancelar trocar preço desconto disponível quebrado quebrada cor endereço errado errada tudo sem sobre outro outra nunca hoje amanhã ontem comprei recebi isso este esse aqui cá também tb obg blz são foi fazer preciso queria nada na pelo pela em custa frete veio defeito faltou falta peça se me é errou',
  nl: 'ik je jij u wij mijn uw jullie bedankt dank dankjewel hallo hoi goedemorgen goedendag wanneer waar waarom hoe wat is zijn was wordt niet nog al en of maar met voor van naar het de een heb heeft hebben kan kunt wil graag alstublieft alsjeblieft pakket bestelling maat factuur levering retour terug ontvangen groeten groetjes ook deze dit komt hoeveel kost verzenden verzonden kapot verkeerd verkeerde kleur adres annuleren prijs korting beschikbaar geen alleen meer bij tot sinds vandaag morgen gisteren als dat omdat gekregen aangekomen leveren geleverd mij kun er te om uit nee ja mag ruilen onderdeel mis kosten',
  sv: 'jag du ni vi min mitt mina er tack hej hejsan när var varför hur vad är inte ännu och eller men med för från till det den en ett har hade kan vill skulle snälla paket paketet beställning order storlek faktura leverans retur återbetalning fått kommer mvh hälsningar också gärna redan kostar frakt frakten skickas skicka trasig mycket tusen',
  da: 'jeg du i vi min mit mine jeres tak hej hejsa hvornår hvor hvorfor hvordan hvad er ikke endnu og eller men med for fra til det den en et har havde kan vil ville venligst pakke pakken bestilling ordre størrelse faktura levering retur tilbage fået kommer mvh hilsen også gerne allerede noget koster fragt fragten sendes sende nu uge uger meget mig dig nogen af efter penge pengene købt købte bestilte modtaget stadig skuffet ventet hvis sendt dage dagen bare mange',
  nb: 'jeg du dere vi min mitt mine deres takk hei når hvor hvorfor hvordan hva er ikke ennå enda og eller men med for fra til det den en et har hadde kan vil ville vennligst pakke pakken bestilling ordre størrelse faktura levering retur tilbake fått kommer mvh hilsen også gjerne allerede noe koster frakt frakten sendes sende nå uke uker veldig meg deg noen av etter penger pengene kjøpt kjøpte bestilte mottatt fremdeles fortsatt skuffet ventet pakka hvis mye sendt dager dagen bare noen tusen',
  fi: 'minä sinä te me minun teidän kiitos kiitoksia hei moi terve milloin koska missä miksi miten mikä mitä on ovat oli ei en ole vielä ja tai mutta kanssa se tämä tuo voi voiko voitteko haluaisin paketti pakettini tilaus tilaukseni tilauksen koko kokoa lasku toimitus palautus saanut tulee ystävällisin terveisin myös jo maksaa paljonko toimituskulut tuote',
  pl: 'ja ty wy my mój moja moje pana pani państwo dziękuję dziekuje dzięki dzieki cześć czesc dzień dzien dobry witam kiedy gdzie dlaczego jak co czy jest są był nie jeszcze już juz i lub ale z ze dla do na w mam ma macie mogę chcę chciałbym chciałabym proszę prosze paczka paczkę zamówienie zamowienie rozmiar faktura fakturę wysyłka wysylka zwrot zwrotu otrzymałem pozdrawiam też mi się ile za od tak przesyłka przesyłkę przesylka przesylke kosztuje koszt wysłać wysyłacie wysylacie uszkodzony zepsuty kolor adres zmienić anulować rabat dostępny dostępne dostępna tylko bardzo dziś jutro wczoraj kupiłem dotarła dotarł przyszła przyszedł można mozna państwa brakuje części czesci jednej uszkodzona',
  cs: 'já ty vy my můj moje moji děkuji dekuji díky diky dobrý dobry den ahoj kdy kde proč jak co je jsou byl není ještě jeste už a nebo ale s se pro do na v mám máte můžete chci chtěl chtěla prosím prosim balík balik zásilka objednávka objednavka velikost faktura doručení vrácení dorazil dorazila zdravím také mi si kolik stojí doprava dopravu chybí přijde prijde zasilka jste jsem jsme peníze penize týden týdny čekám cekam dostal dostala bude nepřišel neprisel vrátit kdyby zboží',
  sk: 'ja ty vy my môj moje ďakujem dakujem dobrý deň ahoj kedy kde prečo ako čo je sú bol nie ešte este už a alebo ale s so pre do na v mám máte môžete chcem prosím balík zásielka objednávka veľkosť faktúra vrátenie neprišiel prišiel pozdravujem tiež mi koľko stojí doprava chýba príde pride zasielka ste som sme peniaze týždeň týždne čakám cakam dostal dostala bude neprišla vrátiť keby tovar',
  hu: 'én te ön mi az a egy köszönöm koszonom köszi szia üdv jó napot mikor hol miért hogyan mi van volt nem még és vagy de csomag csomagom rendelés rendelésem méret számla szállítás visszaküldés érkezik megérkezett szeretném lehet kérem mennyibe mennyi kerül hiányzik',
  ro: 'eu tu dumneavoastră meu mea mulțumesc multumesc mersi bună buna ziua salut când cand unde de ce cum este sunt nu încă inca și si sau dar cu pentru din la un o am are aveți pot vreau aș rog coletul colet comanda mărime marime mărimea factură factura livrare retur ajuns ajunge cât cat costă transport transportul lipsește',
  tr: 'ben siz benim sizin teşekkürler tesekkurler teşekkür sağol merhaba selam günaydın iyi günler ne zaman nerede neden nasıl var yok değil degil ve veya ama ile için icin bir bu şu mi mı mu mü gelir geldi gelecek gelmedi hala daha çok sipariş siparis siparişim siparişim kargo kargom kargoya beden numara fatura iade lütfen lutfen istiyorum olur evet hayır kaç kırık yanlış renk adres değiştirmek iptal fiyat indirim mevcut acaba bana ürün ürünü nerde bekliyorum aldım',
  id: 'saya aku anda kamu kak kakak min gan sis terima kasih makasih halo selamat pagi siang sore kapan dimana mana kenapa mengapa bagaimana gimana apa apakah ini itu sudah udah belum tidak gak ga nggak bisa mau dan atau tapi dengan untuk dari ke di yang barang paket pesanan ukuran resi kirim dikirim sampai ongkir stok ada tolong mohon dong ya berapa ready rusak retur ganti warna alamat batal harga diskon tersedia kok nih sih deh lagi sama saja aja banget nyampe blm sdh gmn tdk barangnya masih cek dicek kemarin',
  ms: 'saya awak anda tuan puan terima kasih tq hai salam bila dimana mana kenapa bagaimana macam apa adakah ini itu sudah dah belum tidak tak x boleh nak mahu dan atau tapi dengan untuk dari ke di yang barang parcel pesanan saiz hantar sampai pos stok ada tolong berapa lagi kah tunggu resit rosak ganti warna alamat harga diskaun sahaja lah ni lambat lama kat mcm masih semalam semak ye kedai',
  vi: 'tôi mình em anh chị shop ơi ạ cảm ơn cám chào xin bao giờ khi nào ở đâu tại sao thế có không chưa và hoặc nhưng với cho của hàng đơn gói giao size cỡ hóa trả đổi tiền được nhận vẫn rồi này cái toi minh cam don hang chua nhan duoc khong',
  fil: 'ako ikaw kayo ko mo po opo akin niyo ninyo salamat maraming kumusta magandang umaga kailan saan bakit paano ano ba na pa ang ng mga sa ay hindi wala meron may at o pero para naman lang yung kasi pwede puwede gusto order dumating darating padala natanggap magkano sukat pakisagot sana nyo',
  hr: 'ja vi moj moja hvala dobar dan bok kada gdje zašto kako što je su bio nije još i ili ali s za u na imam imate mogu želim molim paket narudžba veličina račun dostava povrat stigao stigla pozdrav koliko košta nedostaje htio htjela bih znati li poslan poslana prošli tjedan tjedna dana vrijeme uopće prije uvijek dio novac novca kupio kupila naručio naručila stići stiže čekam primio primila šalje vratiti mogao',
  sr: 'ja vi moj moja hvala dobar dan zdravo kada kad gde zašto kako šta je su bio nije još i ili ali sa za u na imam imate mogu želim molim paket porudžbina porudžbinu poslat poslata prošle nedelje nedelja nedelju dana hteo htela vreme uopšte pre uvek deo novac kupio kupila poručio poručila stigao stigla stići čekam primio primila vratiti pozdrav koliko košta da li',
  sl: 'jaz vi moj moja hvala dober dan živjo kdaj kje zakaj kako kaj je so bil ni še in ali ampak z za na imam imate lahko želim prosim paket naročilo naročila velikost račun dostava vračilo prispel prispela pozdrav koliko stane manjka teden tedna čakam',
  sw: 'habari asante tafadhali mzigo wangu yangu lini nimesubiri nilinunua nimelipa bado haijafika haujafika utafika itafika wiki siku sasa pesa bei gani wapi kwa nini je sijapata nataka naomba rudisha bidhaa oda mbona kiasi samahani ndugu jambo',
  lt: 'aš jūs mano ačiū aciu labas laba diena kada kur kodėl kaip kas yra nėra dar ir arba bet su už į ant turiu galite noriu prašau siunta siuntą siuntinys užsakymas dydis pristatymas grąžinti gavau negavau kiek kainuoja',
  lv: 'es jūs mans mana paldies labdien sveiki kad kur kāpēc kā kas ir nav vēl un vai bet ar par uz man varat vēlos lūdzu sūtījums paka pasūtījums izmērs piegāde atgriezt saņēmu nesaņēmu cik maksā',
  et: 'mina teie minu aitäh tänan tere päevast millal kus miks kuidas mis on ei veel ja või aga koos eest mul saate soovin palun pakk pakki tellimus suurus tarne tagastada kätte palju maksab',
  sq: 'unë ju im ime faleminderit përshëndetje mirëdita kur ku pse si çfarë është nuk ende dhe ose por me për në kam mund dua ju_lutem pako porosia porosinë dërgesa sa kushton',
  af: 'ek jy julle my dankie hallo wanneer waar hoekom hoe wat is nie nog en of maar met vir van die het kan wil asseblief pakkie bestelling grootte aflewering terug ontvang kom hoeveel kos baie',
  ca: 'jo vostè meu meva gràcies gracies bon dia quan on per què com és són no encara i o però amb de del el la els les un una tinc vull comanda paquet talla arribat quant costa enviament es se me',
};

/**
 * Endings that words of one language, or of a few similar ones, have in words of six letters and more. From knowledge, like the words
 * above; endings that names and brands share (-ung as in Samsung, -ia) are left out.
 */
export const WORD_ENDINGS: Readonly<Record<string, string>> = {
  es: 'ción ciones ísimo ísima ísimos ísimas',
  pt: 'ção ções íssimo íssima ável íveis ível',
  it: 'zione zioni issimo issima',
  de: 'lich liche lichen keit heit ungen schaft erung llung ndung chung hnung ckung',
  fr: 'iez aient euse euses amment',
  nl: 'lijk lijke heid tje tjes',
  pl: 'ość ości łacie ujecie iście łem łam',
  cs: 'ování ání ení',
  tr: 'yor yorum yoruz yorsunuz ınız iniz ünüz unuz',
  'id ms': 'nya',
  hu: 'ság ség ható hető',
  fi: 'ssä llä stä nsä ään',
  ro: 'ului ilor',
};

/** As written in Latin letters by people whose language uses another script. */
export const ROMANISED_WORDS: Readonly<Record<string, string>> = {
  hi: 'hai hain kya kab kahan kaha kyun kyu kaise mera meri mere mujhe aap aapka bhai ji nahi nahin nhi abhi tak aaya aayega ayega milega mila kitna kitne paisa paise wapas chahiye karo kar raha rahi ho gaya haan acha accha theek dhanyavad shukriya bhejo bhej order wala isme yeh ye woh',
  ja: 'arigatou arigato gozaimasu onegaishimasu onegai shimasu kudasai desu desuka masu masuka masen sumimasen konnichiwa itsu doko ikura todokimasu todoku todokimasen todoite imasu imasen mada kore sore shouhin hayaku hensou henpin henkin saizu arimasu arimasuka ka wa no ga wo',
  ko: 'annyeonghaseyo annyeong kamsahamnida gamsahamnida gomawo eonje eodi baesong juseyo jusEyo hwanbul saijeu isseoyo eopseoyo mwo ottoke neyo',
  zh: 'nihao xiexie duoshao duo shao qian shenme shijian fahuo kuaidi youhuo you huo ma ba wo de ni hao zenme keyi bu meiyou mei dao tuikuan tuihuo qing wen qingwen',
  ar: 'shukran shokran salam alaikum assalamu habibi ana enta enti wain wein fein fen emta emata mata kam bkam bikam el al talab taleb order mawjood mish msh mesh lesa lissa kifak law samaht inshallah insha allah ma wesel wasal',
  ru: 'spasibo privet zdravstvuyte zdravstvujte zdrastvuyte gde kogda zakaz moy moj moya posylka posilka dobryy dobryi dobriy den pozhaluysta pojaluista pochemu skolko stoit est net kak vozvrat dengi razmer eto mne ya ne prishel prishla',
  th: 'sawasdee sawadee khrap krub krab khap kha khop khun kap tao rai mai dai song maa yang',
  el: 'kalispera kalimera efharisto efxaristo euxaristo pote pou einai paraggelia den exei erthei mou to kai gia',
  he: 'toda shalom matai eifo hazmana bevakasha lo kama ze ani yesh',
  fa: 'salam mamnoon kheili key koja sefaresh man nist hast chera chand lotfan',
  bn: 'apni amar kobe kothay dhonnobad bhai koto taka pabo pai ni nai',
  ur: 'assalam walaikum shukriya kab kahan mera meri nahi aap bhai kitne paise',
  uk: 'dyakuyu diakuiu pryvit kudy koly moye zamovlennya bud laska',
};

/**
 * Words of other languages that are also English words or names, so they prove nothing alone. From knowledge, 2026-11-30.
 */
export const ENGLISH_TOO = new Set(
  'hat die war mal bin kind gut art rock fast rot bad gift brief arm hose boot car plus pain sale four fin son main or me as pan once red ten sin pie came come due male cane pure more van of door over had even men dan er ring star total real was wo so an will also man her den des per son sole ore dove fare mine time side far see sale fun sin mono base ano era mesa hay sea don ver par mais dos pay loin rue'.split(
    ' ',
  ),
);

/** Greetings and thanks, which people also write in languages that they do not speak: those of two languages together prove neither. From knowledge, 2026-11-30. */
export const COURTESIES = new Set(
  'thank thanks thx you very much so lot kindly beaucoup bien tanto tante vielmals herzlichen good morning bye danke dank vielen bitte hallo guten tag merci bonjour salut gracias hola muchas grazie mille ciao buongiorno obrigado obrigada olá ola bom dia dankjewel bedankt tack tak takk hej hei hi kiitos dziękuję dziekuje dzięki dzieki dobry dzień dzien děkuji dekuji díky ahoj hvala multumesc mulțumesc teşekkürler tesekkurler merhaba terima kasih makasih salamat cảm ơn spasibo arigatou arigato xiexie nihao shukran salam toda shalom'.split(
    ' ',
  ),
);

/** Used everywhere, so they prove nothing. Considered only if there is nothing else. */
export const NEUTRAL_WORDS = new Set(
  'ok okay hi hello hey sorry pls plz yes no lol wow bye dear sir madam thx size order refund item return stock ready still paypal tracking dhl ups usps fedex amazon ebay etsy model color colour sim solo'.split(
    ' ',
  ),
);
