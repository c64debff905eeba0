import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = {
  shoe: 'skor sko skorna stövlar stövel stövlarna kängor sandaler sneakers gympaskor tofflor boots träskor löparskor gummistövlar stövletter kängor loafers träskor pumps tofflorna stövlett skon ridstövlar känga vandringskängor vinterskor vinterkängor sandal toffla träsko foppatofflor gympadojor dojor fotbollsskor skridskor skridsko pjäxor pjäxa skidpjäxor slalompjäxor längdpjäxor inlines rullskridskor båtskor mockasiner finskor inneskor innetofflor balettskor dansskor golfskor skyddsskor arbetsskor chelseaboots kängorna flipflops badtofflor lågskor conversen vans crocs birkenstock seglarskor snörskor gåskor walkingskor lovikkatofflor snowboots',
  'shoe.women': 'pumps damskor klackskor ballerinaskor högklackat klackar ballerinor stilettklackar',
  'shoe.men': 'herrskor',
  'shoe.children': 'barnskor babyskor lära-gå-skor',
  clothing:
    'tröja* jacka* kläder skjorta* topp toppen t-shirt t-tröja kappa rock kofta väst hoodie huvtröja pyjamas regnjacka badrock pikétröja munkjacka plagg parkas träningsoverall linne jackor tröjor skjortor regnjackor kappor regnställ jacka jackan rocken kappan tröja tröjan stickad koftan koftor skjorta skjortan tisha västen västar luvtröja munktröja piké overall overallen arbetsjacka fleece fleecejacka skaljacka täckjacka dunjacka regnkläder morgonrock badbyxor badshorts badkläder våtdräkt kostym_utkl dräkt uniform förkläde städrock kåpa poncho cape underkläder kalsonger kalsong boxershorts underställ mysdress sweatshirt collegetröja lusekofta anorak vindjacka skinnjacka jeansjacka varselväst folkdräkt särk kaftan matchtröja fotbollströja cykeltröja',
  'clothing.women':
    'klänning* kjol* blus* baddräkt klänningar kjolar klänning klänningen kjol kjolen blus blusen blusar nattlinne baddräkter bikini brudklänning balklänning tunika trosa trosor korsett mammakläder luciasärk lucialinne',
  'clothing.children':
    'body bodyn bodies sparkdräkt overall overallen bodys sparkdräkter bebisoverall vinteroverall galonisar åkpåse pippikl lekdräkt dopklänning',
  trousers:
    'byxor byxa byxorna jeans jeansen shorts leggings chinos mjukisbyxor byxan arbetsbyxor tights mjukisar träningsbyxor skidbyxor täckbyxor regnbyxor ridbyxor galonbyxor hängselbyxor cargobyxor kostymbyxor kostymbyxa snickarbyxor långbyxor',
  bra: 'behå bh bh:n bh-n bh:ar kupa behån behåar sport-bh amningsbh kupor bygelbh bygel-bh',
  suit: 'kostym* kavaj* smoking blazer frack kostym kostymen kostymer kavaj kavajen jackett högtidsdräkt',
  ring: 'ring ringen ringar förlovningsring* vigselring* vigselring förlovningsring klackring ringstorlek',
  hat: 'hatt hatten mössa mössan keps kepsen hjälm kepsar mössor hattar studentmössa hjälmen cykelhjälm basker stråhatt toppluva luva solhatt skidhjälm ridhjälm fiskarhatt',
  glove:
    'handske* handskar vantar handske handskarna vante vantarna tumvantar arbetshandskar lovikkavantar målvaktshandskar',
  belt: 'bälte bältet skärp bälten livrem skärpet',
  sock: 'strumpor strumporna sockor strumpa socka raggsockor strumpbyxor strumpbyxa knästrumpor stödstrumpor nylonstrumpor fotbollsstrumpor',
  women:
    'dam damer kvinna kvinnor fru frun flickvän mamma syster dammodell tjej sambo_hon svärmor mormor farmor tjejen sambon gravid gravida svägerska brud damen dams hustru tjejer mor moster faster bruden brudtärna väninna kusin_hon tant svärdotter kompis_hon morsan till_henne åt_henne',
  men: 'herr herrar man mannen pojkvän pappa bror herrmodell kille make maken svärfar morfar farfar grabb svåger brudgum morbror farbror grabben män herre killen killar far gubben gubbe karl karlen farsan brorsan svärson snubbe till_honom åt_honom',
  children:
    'barn barnet son sonen dotter dottern bebis bebisen pojke flicka barnbarn barnbarnet brorson systerdotter åring åringen ettåring treåring femåring kille_på grabbarna tvillingar tvillingarna ungen tvilling bebisar småbarn tonåring gudson guddotter syskonbarn unge ungarna barnen pojkar flickor baby systerson brorsdotter ungar lillen lilla lillkillen småtting grabben tös tösen nyfödd förskolebarn skolbarn knatte',
  'in.US': 'us usa amerikansk*',
  'in.UK': 'uk brittisk* engelsk*',
  'in.EU': 'eu europeisk* svensk*',
  'in.FR': 'fransk*',
  'in.IT': 'italiensk*',
  'in.DE': 'tysk*',
  'in.CN': 'kinesisk* asiatisk*',
  'of.height': 'längd lång kroppslängd längden',
  'of.bust': 'byst bystmått byster',
  'of.chest': 'bröst bröstvidd bröstmått bröstomfång',
  'of.under-bust': 'under_brösten underbyst under_bysten',
  'of.waist': 'midja midjan midjemått',
  'of.hip': 'höft* höfter stuss stussvidd stussmått',
  'of.foot-length': 'fot foten fötter fotlängd innersula',
  'of.head': 'huvud huvudet huvudomfång huvudmått',
  'of.finger': 'finger fingret ringfinger',
  'of.palm': 'hand handen handflata handomfång handflatan',
  'of.neck': 'hals halsvidd krage',
  'of.inside-leg': 'innerbenslängd innerben',
  'of.weight': 'väger vikt',
  unsized: 'ärm ärmar axel axlar klack vad ärmlängd vader vadvidd skaft skaftet fåll brätte benlängd',
  'unit.cm': 'cm centimeter',
  'unit.mm': 'mm millimeter',
  'unit.m': 'meter m',
  'unit.in': 'tum',
  'unit.kg': 'kg kilo',
  size: 'storlek storleken stl strl storl storlekar nummer lappen',
  'size.shoe': 'skostorlek skostorlek* skonummer',
  'size.ring': 'ringstorlek ringmått ringmåttet ringstorlek*',
  'size.clothing': 'klädstorlek',
  wear: 'brukar_ha har_vanligtvis bär använder har_normalt brukar_köpa drar tar brukar går_i ha_på',
  fit: 'passar passa sitter i_lager finns kvar beställa har_ni storleksrekommendation slut ta har_du_kvar finns_det finns_den kommer_den_in säljer har_ni_i köpa skicka välja reservera spara lägga_undan undanlagd undan vill_ha tar fanns har_du passade behöver hålla söker önskar lagret går_det skulle_vilja får_jag kan_jag snälla tack',
  not: 'inte ej ingen varken',
  wrong:
    'för_liten för_stor för_små för_stora för_trång för_trånga för_tajt för_tajta klämmer passade_inte för_korta för_kort hänger sladdrar korv stramar skär_in glappar för_lång för_långa åker_ner trycker jättestor jätteliten hasar skaver trång trånga glapp åker_av sitter_åt säckig returnerat returnerade skickat_tillbaka skickade_tillbaka',
  but: 'utan hellre menade menar istället snarare sa_jag',
  which:
    'större mindre andra_storleken annan_storlek mitt_emellan mellan_två_storlekar en_storlek_större en_storlek_mindre storleken_större storleken_mindre den_andra_storleken nummer_större den_större den_mindre',
  swap: 'byta byt byte',
  me: 'mig jag',
  got: 'fick kom skickade levererades mottog',
  instead: 'istället_för i_stället_för',
  money: 'kr kronor frakt pris betalade rabatt kostar kostade totalt rabattkod återbetalning summa mängdrabatt',
  address: 'bor gatan portkod lgh vägen väg trappor våning storgatan porttelefon box',
  count:
    'par st stycken dagar dag timmar veckor vecka gånger kr kronor stjärnor arbetsdagar procent januari februari mars april maj juni juli augusti september oktober november december personer kartonger mil km liter minuter års_garanti watt volt knappar fickor grader elever gäster budgivare öre poäng nätter sidor bokstäver hål ggr kilometer pers styck delbetalningar',
  other:
    'sek euro ordernr ordernummer order beställning tel telefon telefonnummer postnummer faktura pris nr artikelnummer betalade kostade swish beställningsnummer pack_med set_om kod pinkod',
  years: 'år åring åringen',
  months: 'månader mån månad',
  join: 'eller och vet_inte om_inte',
  goods:
    'resväska väska ryggsäck telefon laddare kabel tv skärm dator surfplatta lampa bord stol soffa säng madrass kudde täcke filt handduk gardin matta stekpanna kastrull flaska mugg kniv batteri cykel däck leksak bok parfym kamera skrivare tangentbord högtalare kylskåp tält paraply ram spegel tallrik filter pump skruvar iphone skal bil frimärke frimärken hylla bankid',
  waver:
    'tvekar osäker vilken_storlek vilken_ska vilken_är velar mitt_emellan däremellan mittemellan vet_inte_vilken vilken_rekommenderar',
  ahead:
    'buss bussen linje rum sal perrong spår utgång rad plats bord klass måndag tisdag onsdag torsdag fredag lördag söndag sida kapitel tåg flyg skåp hus bod port trappa dag vecka våning fyller bud stall gate vi_är lägenhet senast_den vid kl slutar_på',
  matter:
    'tvätta tvättas tvätt tvättbar stryka grader skugga ute väder buss tåg tunnelbana gata_nr år_gammal bud buda auktion prutat pruta rabatt sidan_i katalog fel klass kör laget lag gäster väntat väntar minuter timmar likes följare omdömen poäng mål födelsedag fyller född avsnitt bankid loggade vecka veckor iban',
  'size.hat': 'hattstorlek mösstorlek hjälmstorlek',
};
