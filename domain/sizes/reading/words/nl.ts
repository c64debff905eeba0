import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  shoe: "schoen* laars laarzen laarsjes sneakers sandalen sandaaltjes pantoffels slippers instappers gympen regenlaarzen sloffen enkellaars* klompen klomp enkellaarsjes laarsje instapper teenslippers bergschoenen schoen schoenen kaplaarzen kaplaars rijlaarzen enkellaars wandelschoenen veters sandaal slipper pantoffel slof sloffies schaatsen schaats skischoenen skeelers rolschaatsen gympies mocassins loafers espadrilles werkschoenen veiligheidsschoenen hockeyschoenen voetbalschoenen kicksen kistjes crocs birkenstocks muiltjes snowboots moonboots badslippers gymschoenen balletschoenen dansschoenen fietsschoenen turnschoenen chelsea's boots stappers all_stars klompjes klompje",
  'shoe.women': "pumps damesschoen* hakken naaldhakken ballerina's muiltjes overknee",
  'shoe.children': 'kinderschoen* schoentjes babyschoen* slofjes babyslofjes',
  clothing:
    "trui truien jas jassen overhemd overhemden shirt shirts t-shirt vest kleding kleren hoodie bodywarmer colbertjas pyjama poloshirt polo regenjas badpak winterjas ochtendjas herenoverhemd tuniek trainingspak spijkerjack spijkerjackje jack jacks regenpak vesten sweater shirtje hemd hemden colbert_casual jasje jasjes overall overalls ketelpak schort schorten zwembroek zwempak wetsuit badjas kamerjas duster pyjama's nachthemd ondergoed onderbroek onderbroeken boxershort boxershorts slip slips gilet fleece fleecejas windjack anorak poncho cape kostuum_carnaval carnavalspak uniform uniformen tenue skipak skijas judopak toga coltrui spencer hemdje topje kimono thermoshirt wielershirt voetbalshirt doktersjas labjas pak_regen",
  'clothing.women':
    'jurk jurken jurkje rok rokken blouse blouses rokje bloes bloesje nachtjapon bikini trouwjurk galajurk positiejurk korset corrigerend japon badpakken',
  'clothing.children':
    'rompertje rompertjes romper boxpakje babypakje skipak rompers boxpak skipakje slaapzak speelpakje kruippakje trappelzak doopjurk',
  trousers:
    'broek broeken spijkerbroek jeans legging joggingbroek korte_broek stoffen_broek spijkerbroeken werkbroek leggings rijbroek skibroek trainingsbroek regenbroek tuinbroek tuinbroekje wielrenbroek bermuda chino cargobroek pantalon pantalons joggingbroekje',
  bra: "bh bh's beha cup cupmaat beha's sportbh sport-bh voedingsbh bustehouder",
  suit: 'pak pakken kostuum colbert colberts smoking blazer jacquet rokkostuum kostuums trouwpak driedelig',
  ring: 'ring ringen trouwring* verlovingsring trouwring zegelring ringetje',
  hat: 'hoed hoeden pet petten muts mutsen helm zonnehoed mutsje babymutsje hoedje petje baret fietshelm helmpje alpino zonnehoedje strohoed bonnet ijsmuts skihelm',
  glove:
    'handschoen* wanten handschoen handschoenen want_paar wantjes werkhandschoenen bokshandschoenen keepershandschoenen',
  belt: 'riem riemen ceintuur broekriem koppelriem',
  sock: "sok sokken kousen kous kniekousen panty panty's maillot maillots sokjes steunkousen voetbalsokken huissokken",
  women:
    'dames vrouw vrouwen vriendin moeder mama zus vrouwenmaat oma damesmaat dame schoonmoeder tante schoonzus moeder zwanger zwangerschap zwangerschaps bruid schoondochter zusje omaatje echtgenote bruidsmeisje_volw meid meiden buurvrouw mams verpleegster collega_vr ma zij_heeft zij_draagt ze_draagt voor_haar damesmodel',
  men: 'heren man mannen vriend vader papa broer herenmaat opa vent opa pa schoonvader oom bruidegom schoonzoon broertje gozer opaatje kerel heer echtgenoot zwager paps hij_heeft hij_draagt voor_hem herenmodel',
  children:
    "kind kinderen zoon dochter baby jongen meisje kleindochter kleinzoon neefje nichtje kleuter peuter zoontje dochtertje jongens meisjes manneke kindje tweeling kleintje kinder tweelingen kleuters dreumes kids petekind puber tiener neefjes baby's jongetje kleine ukkie kleinkind spruit zoons dochters schoolkind kindermodel kleinkinderen",
  'in.US': 'us usa amerikaans* de_vs vs amerika',
  'in.UK': 'uk engels* brits*',
  'in.EU': 'eu europees* europese nederlands*',
  'in.FR': 'frans* franse',
  'in.IT': 'italiaans*',
  'in.DE': 'duits* duitse',
  'in.CN': 'chinees* chinese aziatisch*',
  'of.height': 'lengte lang groot',
  'of.bust': 'buste borstomvang bovenwijdte',
  'of.chest': 'borst',
  'of.under-bust': 'onder_de_borst onderborst onderborstomvang omtrek_onder_de_borst onderwijdte',
  'of.waist': 'taille tailleomvang middel buikomvang',
  'of.hip': 'heup heupen heupomvang',
  'of.foot-length': 'voet voeten voetlengte voetje binnenzool',
  'of.head': 'hoofdomtrek hoofd hoofdomvang',
  'of.finger': 'vinger ringvinger vingeromtrek',
  'of.palm': 'handomtrek hand handpalm',
  'of.neck': 'boordmaat hals halswijdte nek boord',
  'of.inside-leg': 'binnenbeenlengte binnenbeen',
  'of.weight': 'weeg weegt gewicht',
  unsized: 'mouw mouwen schouder schouders hak kuit schacht schachtwijdte kuitwijdte mouwlengte hakhoogte zoom rand',
  'unit.cm': 'cm centimeter',
  'unit.mm': 'mm millimeter',
  'unit.m': 'meter m',
  'unit.in': 'inch',
  'unit.kg': 'kg kilo',
  size: 'maat maten maatje label etiket',
  'size.shoe': 'schoenmaat schoenmaten',
  'size.ring': 'ringmaat ringmaten',
  'size.trousers': 'broekmaat spijkerbroekmaat jeansmaat',
  'size.clothing': 'kledingmaat confectiemaat',
  'size.hat': 'hoedmaat petmaat helmmaat',
  'size.glove': 'handschoenmaat',
  wear: 'draag draagt heb_normaal heeft_normaal neem maat_heb heb_altijd zit_in pakken_we gewend',
  fit: 'past passen op_voorraad valt vallen leverbaar verkrijgbaar beschikbaar bestellen hebben_jullie voorraad zou_passen nog_in heeft_u hebt_u is_er_nog zijn_er_nog er_nog hebben_jullie_nog nog_eens komt_er nog_te_koop kopen nemen kiezen bestel apart_leggen reserveren bewaren hebben heb hebt wil_die wil graag neem nodig zoek krijgen te_krijgen nog_te over kan_dat hou houden leg wilt alsjeblieft alstublieft aub',
  not: 'niet geen liever_niet noch',
  notBehind: 'niet',
  wrong:
    'te_klein te_groot te_krap te_wijd te_strak te_kort te_nauw knelt knellen knelde past_niet passen_niet spant tent slobbert slobberen slob zwem zakt_af zakt te_lang trekt klemt snijdt propvol enorm piepklein veel_te knijpt zwemt krap drukt valt_af zakken_af spannen flubbert teruggestuurd geretourneerd retour_gestuurd',
  but: 'maar liever bedoel bedoelde toch_maar graag',
  which:
    'groter kleiner andere_maat grotere kleinere tussen_twee_maten tussen_maten een_maat_groter een_maat_kleiner maatje_groter maatje_kleiner de_andere_maat halve_maat_groter die_grotere die_kleinere',
  swap: 'ruilen omruilen wisselen ruil',
  me: 'mij ik mezelf',
  got: 'kreeg gekregen ontvangen gestuurd geleverd aangekomen kwam',
  instead: 'in_plaats_van ipv i.p.v.',
  money:
    '€ euro prijs betaald afgeschreven korting retour verzendkosten kost kostte totaal factuur bedrag rekening staffelkorting',
  address: 'straat woon etage dorpsstraat postbus laan weg huisnummer appartement bel_bij deurcode',
  count:
    "paar stuks stuk dagen dag uur weken week keer maanden_garantie sterren werkdagen procent januari februari maart april mei juni juli augustus september oktober november december personen dozen km liter minuten jaar_garantie watt volt knopen zakken wassingen graden leerlingen gasten bieders cent punten volgers nachten pagina's letters gaatjes kilometer mensen man_sterk per_stuk elk termijnen",
  other:
    'euro eur ordernummer bestelnummer order bestelling tel telefoon telefoonnummer postcode factuur prijs nr artikelnummer nummer betaald pak_van set_van doos_van code pincode',
  years: 'jaar jarige',
  months: 'maanden maand mnd',
  join: 'of en weet_niet geen_idee zo_niet als_niet',
  'width.W': 'brede_voet breed',
  'width.N': 'smal',
  goods:
    'koffer tas rugzak telefoon oplader kabel tv televisie monitor scherm laptop tablet lamp tafel stoel bed matras kussen deken dekbed handdoek gordijn gordijnen tapijt pan fles mok mes batterij accu fiets speelgoed boek parfum camera printer toetsenbord speaker koelkast tent paraplu lijst spiegel bord filter pomp schroeven iphone hoesje kast auto postzegel tikkie marktplaats_tikkie',
  waver:
    'twijfel twijfelt welke_maat welke_kan welke_moet onzeker wat_is_beter welke_zou ertussenin tussenin weet_niet_welke welke_raadt wat_raad welke_van wat_neem_ik',
  ahead:
    'bus lijn kamer zaal perron spoor uitgang rij stoel tafel klas groep maandag dinsdag woensdag donderdag vrijdag zaterdag zondag bladzijde hoofdstuk trein vlucht kluisje bod kavel huis huisnummer verdieping halte poort wordt verjaardag dag week we_zijn wij_zijn kraam stal flat_nr appartement uiterlijk rond eindigt_op plek foto',
  matter:
    'wassen wasbaar wasmachine strijken graden schaduw buiten warm_hier bus trein metro lijn woon woont straat jaar_oud leeftijd bied bieden bod veiling korting afdingen weg_voor pagina catalogus fout klas koor team gasten elftal wacht wachten minuten uur likes volgers reviews punten doelpunten verjaardag jarig geboren aflevering tikkie procent weken week iban',
};
