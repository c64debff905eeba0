import type { Lexicon } from './lexicon.ts';

export const tr: Lexicon = {
  shoe: 'ayakkabı* ayakkabi* ayakkab* çizme* terlik* bot botu botlar botun sandalet* spor_ayakkab* babet* sneaker* babet spor_ayakkabı terliği sandalet botum botları krampon* topuklu_ayakk* loafer* makosen* iskarpin* pabuç* patik_ayakk* panduf* çarık* yemeni mest kundura* postal* espadril* converse* konvers convers nike* vans* paten* kayak_bot* balerin* parmak_arası adidas* crocs* nalın* takunya halı_saha',
  'shoe.women': 'topuklu* stiletto* topuklu topuklular topuklusu dolgu_topuk babet',
  'shoe.children': 'ilk_adım patik_bebe',
  clothing:
    'gömle* ceket* kazak* tişört* tisort* tshirt mont* kaban* hırka* pijama* sweatshirt* sweat kıyafet* yelek* polo yağmurluk* trençkot* eşofman_üst* üst pardösü* t-shirt forma* mayo* gömleği hırka palto* gömlek* gömleğ* t-shirt* kazağ* süveter* sweat* kapüşonlu* eşofman* gecelik* bornoz* sabahlık* üniforma* önlük* önlüğ* tulum* yeleğ* yağmurluğ* polar* rüzgarlık* kaftan* cübbe* cüppe* hırkas* atlet* boxer* külot* iç_çamaşır* slip don panço* pelerin* kimono* kostüm* giysi* polo* body badi* termal* içlik* deri_ceket parka* kaşe iş_elbisesi takım_forma fanila* şort_mayo dalgıç_giys*',
  'clothing.women':
    'elbise* bluz* etek* abiye* tunik* bikini* tunik* eteğ* gelinlik* gelinliğ* ferace* tesettür* sabahlığ* korse* abaya* büstiyer* straplez*',
  'clothing.children':
    'tulum* zıbın* badi* body* badi_bebek uyku_tulum* okul_önlü* çıtçıtlı* bebek_takım* mevlütlük* hastane_çıkış* salopet* kundak*',
  trousers:
    'pantolon* kot kotu kot_pantolon* tayt* şort* eşofman* jean* kotum kotlar* eşofman_alt* şalvar* kargo* kapri* bermuda* iş_pantolon* keten_pantol* kotun kotunun kotunuz kotları',
  bra: 'sütyen* sutyen* bralet* bustiyer* büst* braletler',
  suit: 'takım_elbise* smokin* blazer* takım damatlık* frak smokin takımelbise damatlığ*',
  ring: 'yüzük* yüzüğ* alyans* yuzuk* tektaş* tek_taş* nişan_yüz* şövalye_yüz*',
  hat: 'şapka* sapka* bere* kask* kep fötr kasket* fötr* takke* bone hasır_şap* fes',
  glove: 'eldiven*',
  belt: 'kemer* kuşak*',
  sock: 'çorap* çorab* corap* patik* külotlu_çor* soket* babet_çor*',
  women:
    'kadın bayan karım eşim_hanım kız_arkadaş* annem* annesi ablam* kadınlar hanım* karıma kadin anneanne* babaanne* teyze* hala* abla* gelin* hamile* gelinim görümce nişanlım_kız yenge* kayınvalide* kadın* bayan* anne* nişanlım kaynana* görümce* baldız* nine nedime* elti* kuzenim_kız komşu_hanım kadınım',
  men: 'erkek kocam* babam* bay abim* erkek_arkadaş* eşim_bey erkekler kocama ağabey* dede* amca* dayı* damat damadım enişte* kayınpeder* bey erkek* baylar kocam baba* abi* damat* kayınbirader* kayınço* bacanak* sevgilim_erk nişanlım_bey',
  children:
    'çocuk* bebe* oğlum* kızım* oğlan* yeğen* torun* oğluma kızıma cocuk* ufaklık* ikiz* yeğen* ikizler kuzen_küçük minik* bızdık kızlarım oğlanlar çocuğ* bebek* bebeğ* oğlu* kız_çocu* yenidoğan* yavru* kardeşim_küç ufaklığ* afacan',
  'in.US': 'us usa amerikan* abd',
  'in.UK': 'uk ingiliz*',
  'in.EU': 'eu avrupa türk* türkiye',
  'in.IT': 'italyan*',
  'in.DE': 'alman*',
  'in.CN': 'çin asya',
  'of.height': 'boyum boyu boy boyundayım boyunda',
  'of.bust': 'göğüs göğsüm göğüs_ölçüm',
  'of.under-bust': 'göğüs_altı alt_göğüs göğüsaltı göğüs_altım',
  'of.waist': 'bel belim bel_ölçüm beli bel_çevrem',
  'of.hip': 'kalça* basen* kalçam',
  'of.foot-length': 'ayak ayağım ayağı ayagim ayağımın ayak_uzunluğ* taban* ayağının',
  'of.head': 'kafa kafası kafam baş_çevre* kafa_çevre* baş',
  'of.finger': 'parmak parmağım parmağ*',
  'of.palm': 'el avuç elim el_çevre* avuç_içi avuç_çevre*',
  'of.neck': 'yaka boyun',
  'of.inside-leg': 'iç_bacak',
  'of.weight': 'kilosu kilom ağırlık ağırlığ*',
  unsized: 'kol kol_boyu omuz topuk* topuğu baldır konç kollar omuz* baldır* paça* topuk_boyu',
  'unit.cm': 'cm santim santimetre* cm.',
  'unit.mm': 'mm milim milimetre',
  'unit.m': 'metre m',
  'unit.in': 'inç',
  'unit.kg': 'kg kilo kiloyum kiloda kiloluk kilogram',
  size: 'ölçü ölçüm ölçüsü no etiket*',
  'size.shoe': 'numara* numaram ayakkabı_numaram numarayım',
  'size.clothing': 'beden* bedenim bedenini',
  wear: 'giyiyorum giyerim giyiyo giyiyor giyer giyiyom kullanıyorum takıyorum giyinirim giymekteyim takar alıyorum giyiyor* bedenim numaram ayağım kullan* takıyor*',
  fit: 'yollayın yollar_mısınız yolla olur uyar oturur olurmu alayım alayim stokta var gelir gelirmi kalıp* uygun mevcut kaldı olmaz_mı sipariş_ver* var_mı var_mi geldi_mi gelecek_mi kaldı_mı bulunur_mu stok satılıyor almalıyım alsam seçmeliyim sipariş olsun olur_mu ayır* ayırt* tut tutar_mısın varsa kalmadı kalmış stok* alacağım alıcam alırım alabilir istiyorum ister lazım lâzım gider sığar rezerve gelir_mi lütfen rica',
  not: 'yerine_değil sakın istemem istemiyorum',
  notBehind: 'değil degil yerine istemiyorum olmasın göndermeyin değilde olmaz istemem',
  wrong:
    'düştü düşüyor küçük_geldi büyük_geldi dar_geldi bol_geldi dar sıktı bol sıkıyor dar_gel* küçük_gel* büyük_gel* sıkıyor vuruyor düşüyor uzun_geldi kısa_geldi darladı daracık kocaman minicik düşüyor_ayağımdan patlıyor sarkıyor geniş_geldi sıkıyor* sıkar vuruyor* bol_gel* düşüyor* kaçıyor* kısa_kal* uzun_kal* çıkıyor* sarkıyor* iade_ettim geri_gönderdim geri_yolladım',
  but: 'istiyorum olacak yani olsun lazım',
  which:
    'öbür_beden* diğer_beden* bir_beden_büyük bir_numara_büyük bir_beden_küçük öbür_numara* diğer_numara* büyüğünü küçüğünü büyük_beden küçük_beden iki_beden_arası iki_beden_arasında bir_beden_büyüğü bir_beden_küçüğü bir_numara_küçük büyüğü küçüğü diğer_bedenini bir_üst_beden bir_alt_beden üst_beden büyük_numara',
  swap: 'değiştir* değişim* değişti*',
  me: 'ben bana kendime',
  got: 'demişim dedim yazmışım geldi gönderilmiş gelmiş yollamışsınız gönderdiniz demiştim yazmıştım',
  money: 'tl lira fiyat indirim ₺ tutar ödedim fatura_tutarı iade kampanya toplam ücret toptan liraya liradan',
  address: 'sokak mahallesi daire sok cad cadde apt kat zil mah bina kapı',
  count:
    'gün gun hafta adet tane çift cift kere saat yıl_garanti yıl kişi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık % paket ay_garanti koli gündür günde yıldız dakika litre watt volt düğme cep haftalık derece öğrenci misafir plakalı kuruş puan gece sayfa harf delik kilometre metrekare lı_yıllar aydayım tanesi taksit',
  other:
    'tl lira ₺ euro sipariş_no sipariş_numara* sipariş_numarası siparis_no tel telefon posta_kodu fatura fiyat kargo_takip takip_no sipariş ürün_kodu model li_paket set kod şifre pin liraya liradan kuruş',
  years: 'yaş yaşında yaşındaki yas yasinda yaşına yaşlarında',
  months: 'ay aylık ayl*',
  join: 'veya ya_da yoksa mı mi mu mü ile ve bilmiyorum bilemedim',
  goods:
    'valiz çanta sırt_çantası telefon şarj kablo televizyon monitör ekran laptop tablet lamba masa sandalye koltuk yatak yastık yorgan battaniye havlu perde halı tava tencere şişe kupa bıçak pil bisiklet lastik oyuncak kitap parfüm kamera yazıcı klavye hoparlör buzdolabı çadır şemsiye çerçeve ayna tabak filtre pompa vida iphone kılıf dolap* araba* bisiklet* pul raf* sırt_çanta*',
  waver:
    'kararsız* hangisi* emin_değil* hangi_beden hangi_numara tereddüt* hangi_numarayı bilemedim karar_veremedim hangisi_olur',
  ahead:
    'otobüs* hat hattı oda odası peron kapı çıkış sıra koltuk masa sınıf pazartesi salı çarşamba perşembe cuma cumartesi pazar sayfa bölüm tren uçuş kat daire dairesi blok plaka durak gün ayın saat sokak sonu iban fotoğraf resim',
  matter:
    'yıka* yıkan* ütü* derece* gölge* otobüs* tren metro dolmuş* oturuyorum sokak* sokağ* yaşındayım indirim* pazarlık* açık_artırma teklif sayfa katalog hata sınıf koro takımımız misafir* bekliyorum dakika* saattir beğeni takipçi yorum puan gol doğum_günü yıldönümü doğumlu hafta* plaka* haftalık haftalik hafta iban taksit',
  'size.ring': 'yüzük_ölçüsü parmak_ölçüsü',
};
