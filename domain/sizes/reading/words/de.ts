import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  shoe: 'schuh* stiefel* sneaker turnschuh* stiefelette* sandale* pantoffel* boots laufschuh* halbschuh* gummistiefel* slipper hausschuh* latschen wanderschuh* sneaker* clogs badelatschen mokassin* loafer boot stiefeletten chelseas ballerina reitstiefel* skischuh* schlittschuh* rollschuh* inliner inlineskates kletterschuh* fußballschuh* fussballschuh* stollenschuh* sicherheitsschuh* arbeitsschuh* sicherheitsstiefel* bergschuh* tanzschuh* spitzenschuh* schnürschuh* segelschuh* barfußschuh* winterschuh* winterstiefel* moonboots espadrilles zehentrenner flipflops flip-flops crocs birkenstock* puschen hüttenschuh* filzpantoffel* galoschen budapester haferlschuh* trachtenschuh* treter botten schläppchen gymnastikschuh* trekkingschuh* bikerboots springerstiefel* docs chucks adiletten wathose badeschuh* hallenschuh* spikes schuhwerk',
  'shoe.women':
    'pumps ballerinas damenschuh* high_heels absatzschuhe stöckelschuhe riemchensandale* keilabsatz* peeptoes brautschuh* overknees overkneestiefel',
  'shoe.men': 'herrenschuh*',
  'shoe.children':
    'kinderschuh* lauflernschuh* babyschuh* kinderstiefel* lauflerner krabbelschuh* krabbelpuschen erstlingsschuh*',
  clothing:
    'jacke* hemd* pullover pulli pullis mantel mäntel shirt shirts t-shirt hoodie kleidung oberteil* strickjacke* weste sweatshirt bademantel poloshirt parka regenjacke anorak bikini badeanzug weste tracht softshelljacke trainingsanzug tunika jogginganzug langarmshirt* polohemd* trikot* kittel arztkittel laborkittel schürze* overall* blaumann arbeitsjacke* warnweste* kapuzenpulli kapuzenpullover rollkragenpullover troyer fleecejacke* skijacke* skianzug* daunenjacke* winterjacke* übergangsjacke* lederjacke* jeansjacke* trenchcoat cape poncho morgenmantel nachthemd* schlafanzüge pyjama* unterhemd* unterhose* unterwäsche boxershort* slip slips thermowäsche funktionsshirt* neoprenanzug* neopren badehose* kostüm kostüme uniform* karateanzug judoanzug gi kutte strickpulli* norwegerpulli* cardigan janker loden* wams gewand robe t-shirts tshirt* top tops pullunder sweater hoodies steppjacke steppweste radtrikot* kochjacke* kasack* zweiteiler longsleeve*',
  'clothing.women':
    'kleid kleider bluse blusen rock röcke dirndl abendkleid brautkleid sommerkleid bluschen cocktailkleid* maxikleid* umstandskleid* umstandsmode ballkleid* etuikleid* jumpsuit tankini mieder korsett korsage negligé damenmantel tunika trägerkleid* strickkleid* konfirmationskleid* kommunionkleid* badeanzüge bolero',
  'clothing.children':
    'strampler body bodys schlafanzug schneeanzug kinderjacke* strampelanzug einteiler wickelbody wickelbodys taufkleid* matschanzug* matschjacke* babyschlafsack schlafsäckchen schneeanzüge erstlingsset spieler*anzug spucktuch',
  trousers:
    'hose hosen jeans jeanshose* leggings chino chinos lederhose jogginghose* stoffhose* arbeitshose* cargohose* reithose* skihose* matschhose* regenhose* trainingshose* sporthose* radhose* schlaghose* cordhose* kniebundhose* bundhose* trachtenhose* lederhosen stretchjeans jeanshosen chinohose* leggins strumpfhose_keine caprihose* bermuda* shorts hotpants bundfaltenhose* umstandshose* zunfthose* pumphose* arbeitslatzhose*',
  bra: 'bh bhs büstenhalter körbchen cup sport-bh sportbh still-bh stillbh bügel-bh push-up bustier bralette triangel-bh körbchengröße cups',
  suit: 'anzug* anzüge sakko* blazer smoking frack smokings dreiteiler zweireiher brautanzug hochzeitsanzug* konfirmationsanzug* cut gehrock jackett* sacko',
  ring: 'ring ringe ehering* verlobungsring* trauring* siegelring* bandring* freundschaftsring* solitär* partnerring*',
  hat: 'hut hüte mütze* kappe* cap basecap helm strohhut trachtenhut filzhut* sonnenhut* fischerhut* baseballcap* basecaps schirmmütze* bommelmütze* strickmütze* barett baskenmütze* schiebermütze* zylinder melone_hut helme fahrradhelm* reithelm* skihelm* stirnband beanie* turban schlapphut* caps kappen',
  glove:
    'handschuh* fäustling* fausthandschuh* skihandschuh* arbeitshandschuh* lederhandschuh* torwarthandschuh* boxhandschuh* gartenhandschuh* fingerhandschuh* fäustlinge fäustling',
  belt: 'gürtel* ledergürtel* hosengürtel* koppel',
  sock: 'socken socke strümpfe strumpf strumpfhose* kniestrümpfe kniestrumpf wandersocken söckchen stutzen stützstrümpfe kompressionsstrümpfe wollsocken stoppersocken füßlinge feinstrumpf* nylons loferl',
  women:
    "damen frau frauen freundin mutter mama tochter_erwachsen schwester weiblich oma damengröße schwiegermutter tante braut schwanger schwägerin nichte_erwachsen ehefrau damen- brautjungfer mutti omas mama's schwägerinnen patentante cousine verlobte_meine chefin mädels kollegin schwiegertochter stiefmutter großmutter krankenschwester kellnerin brautmutter trauzeugin schwangere freundinnen gattin weib für_sie damenmodell",
  men: "herren mann männer freund vater papa bruder männlich opa herrengröße ehemann schwiegervater onkel typ mannes bräutigam schwager opi vati kerl bruder's männer- schwiegersohn stiefvater großvater verlobter bräutigams trauzeuge kellner chef kollege cousin göttergatte gatte mannsbild jungs_erwachsen männern brüder kumpel papas für_ihn herrenmodell",
  children:
    "kind kinder kindes sohn tochter baby babys junge jungen mädchen enkel enkelin kindergröße neffe nichte kleinkind jähriger jährige jährigen sohnes kleinen kleine kleiner enkelkind zwillinge kids teenie patenkind säugling krabbelkind kita schulkind bub mädel zwillingen zwilling krümel maus_kleine zwerg knirps steppke stammhalter nachwuchs enkeltochter enkelsohn kids' neugeborenes frühchen säuglings schulanfänger erstklässler konfirmand konfirmandin kommunionkind tochter* söhne junior stöpsel wurm würmchen teenager",
  'in.US': 'amerikanisch* us usa ami',
  'in.UK': 'britisch* englisch* uk',
  'in.EU': 'eu europäisch* deutsche_größe',
  'in.DE': 'deutsch* de_größe deutschland',
  'in.FR': 'französisch* frankreich',
  'in.IT': 'italienisch* italien',
  'in.ES': 'spanisch*',
  'in.CN': 'chinesisch* china asiatisch*',
  'in.JP': 'japanisch* japan',
  'in.AU': 'australisch*',
  'of.height': 'körpergröße groß körperhöhe gross',
  'of.bust': 'oberweite büste brustweite ow',
  'of.chest': 'brustumfang brust',
  'of.under-bust': 'unter_der_brust unterbrust unterbrustumfang unterbrustweite',
  'of.waist': 'taille taillenumfang taillenweite bundweite bauchumfang bund',
  'of.hip': 'hüfte* hüftumfang po gesäß',
  'of.foot-length': 'fuß fuss fußlänge fusslänge füße füsse innensohle fußsohle fußmaß fusslange',
  'of.head': 'kopfumfang kopf kopfgröße',
  'of.finger': 'finger fingerumfang ringfinger ringumfang',
  'of.palm': 'handumfang hand handfläche',
  'of.neck': 'kragenweite halsumfang hals kragen',
  'of.inside-leg': 'innenbeinlänge schrittlänge beininnenlänge',
  'of.weight': 'gewicht wiege wiegt',
  'of.age': 'alter',
  unsized:
    'ärmel* schulter* absatz* schaft* wade* wadenumfang stiefelschaft schaftweite saum saumweite hosenlänge rückenlänge ärmellänge krempe',
  'unit.cm': 'cm zentimeter',
  'unit.mm': 'mm millimeter',
  'unit.m': 'meter m',
  'unit.in': 'zoll inch',
  'unit.kg': 'kg kilo kilogramm',
  size: 'größe größen groesse grösse gr grö grösze nummer etikett größ konfektionsgr kindergröße',
  'size.shoe': 'schuhgröße* schuhgroesse* schuhgrösse* schuhgr',
  'size.clothing': 'kleidergröße* kleidergrösse* konfektionsgröße* konfektion kleidergr',
  'size.ring': 'ringgröße* ringgrösse* ringgroesse* ringmaß* ringmass* ringweite*',
  'size.trousers': 'hosengröße* jeansgröße* hosengrösse*',
  'size.hat': 'hutgröße* mützengröße* hutmaß* helmgröße*',
  'size.glove': 'handschuhgröße*',
  'size.belt': 'gürtellänge',
  wear: 'trage trägt trag tragen nehme hab_normalerweise habe_normalerweise braucht trage_normal hat_größe bin_eine bin_normal passe',
  fit: 'passt passen passend fällt fallen lieferbar auf_lager noch_da verfügbar vorrätig bestellen gibt_es nehmen da_noch habt haben gibts gibt es_noch reicht reichen kommt_wieder noch_welche führt_ihr kaufen nehm nimm schicken wählen kriegen krieg bekomme reservieren zurücklegen legen_sie sind_noch ist_noch hätte bräuchte brauche brauch suche möchte hätte_gern gern gerne nehme übrig rein reinpassen kommt_man ausreichend geliefert_werden wegpacken bitte',
  not: 'nicht keine kein bloß_nicht ungern weder',
  notBehind: 'nicht',
  wrong:
    'zu_klein zu_groß zu_eng zu_weit zu_gross zu_kurz zu_knapp drückt drücken gedrückt rutscht rutschen passt_nicht passen_nicht passte_nicht spannt schlabbert rutsche zwickt kneift zelt zu_lang schlackert hängt rutscht_runter einschneidet schneidet_ein platze presse quetscht hauteng drückt_vorn scheuert reibt zippelt rutschen_runter eng baggy labbert zwacken kneifen zurückgeschickt zurückgesendet zurückgegangen retourniert',
  but: 'sondern doch_lieber lieber meinte stattdessen eher besser meine_ich gemeint',
  which:
    'größere kleinere größer kleiner andere_größe nummer_größer zwischen_zwei_größen eine_nummer_größer eine_nummer_kleiner eine_größe_größer eine_größe_kleiner die_andere_größe nummer_kleiner größe_größer zwischen_den_größen',
  swap: 'tauschen umtauschen umtausch tausche tausch wechseln',
  me: 'mich mir ich',
  got: 'bekommen gekommen erhalten geliefert geschickt kam angekommen geschrieben_hatte gekommen_ist',
  instead: 'statt anstatt anstelle',
  money:
    '€ eur euro preis bezahlt kostet versand rabatt rückerstattung gezahlt prozent rechnung gesamt gutschein überwiesen abgebucht mengenrabatt',
  address: 'wohnhaft hausnummer straße wohne postleitzahl str hausnr plz etage stock tor klingel',
  count:
    'paar stück stk mal tage tagen tag stunden stunde wochen woche monaten monat jahr uhr prozent kisten sterne bewertungen personen werktage werktagen minuten januar februar märz april mai juni juli august september oktober november dezember km gramm liter watt volt zoll_bildschirm fächer knöpfe mal_gewaschen er_pack ssw grad leute gäste schüler kinder_sind bieter gebote prozentig km/h beobachter punkte cent zentner meter_entfernt seiten nächte mitglieder pro_stück je_stück das_stück raten monatsraten',
  other:
    'eur euro bestellnummer bestellnr auftragsnummer sendungsnummer plz telefon tel rechnung rechnungsnummer artikelnummer artikelnr bestellung preis nr hausnummer handynummer am artikel kostet bezahlt er_pack 2er_pack hermann-str am_ext pin code türcode',
  years: 'jahre jahren jahr_alt jahre_alt jährig* jähriger',
  months: 'monate monate_alt mon monaten',
  join: 'oder und bis bzw weiß_nicht weiss_nicht keine_ahnung wenn_nicht falls_nicht ansonsten',
  'width.W': 'weit breit',
  'width.N': 'schmal',
  goods:
    'koffer tasche rucksack handy ladegerät kabel fernseher monitor bildschirm laptop tablet lampe tisch stuhl sofa bett matratze kissen decke handtuch vorhang teppich pfanne topf flasche tasse messer batterie fahrrad reifen spielzeug buch parfüm kamera drucker tastatur lautsprecher kühlschrank zelt regenschirm rahmen spiegel teller filter pumpe schrauben iphone akku regal bohrer vase briefmarke* paketschein wickeltasche* tasche* kinderwagen schrank auto gutschein*',
  'clothing.men': 'herrenhemd* oberhemd* lederweste',
  waver:
    'schwanke unsicher welche_größe welche_soll was_dazwischen unentschlossen unschlüssig welche_besser welche_von hin-_und_hergerissen eher_die oder_doch dazwischen weiß_nicht_welche weiß_nicht_ob weiss_nicht_welche welche_wäre was_würdet was_empfehlen was_raten unschluessig was_nehm_ich was_nehme_ich',
  ahead:
    'bus linie zimmer raum gleis platz reihe tisch tor ausgang haltestelle klasse montag dienstag mittwoch donnerstag freitag samstag sonntag seite kapitel kanal gebot stand halle nummernschild wohnung eingang schließfach packstation filiale teil folge tag geburtstag wird_sie wird_er wir_sind sind_wir marktstand bis_zum vor_dem spätestens_am gegen endet_auf re ice s-bahn parkdeck foto',
  'trousers.children': 'latzhose*',
  matter:
    'waschen waschbar gewaschen waschmaschine bügeln schatten grad draußen heiß wetter bus bahn s-bahn zug fahre wohne wohnt straße hausnummer auktion gebot bieten biete bieter runtergehen nachlass rabatt handeln seite katalog fehler bewertungen likes follower chor mannschaft klasse gäste verein warte gewartet stunden minuten serie folge geburtstag jubiläum geboren punkte tore kilometer meilen alter schwanger_woche semester jahrgang baujahr ssw woche wochen schwangerschaftswoche reduziert iban',
};
