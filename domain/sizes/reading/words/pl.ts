import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  shoe: 'buty butów buta but kozak* trampk* klapk* półbut* sandał* adidas* botki sneakersy obuwie mokasyn* kapc* kalosz* butach baleriny trampki kapcie trapery kalosze sandałki botków pantofl* czółen* but* bucik* trzewik* tenisówk* botk* sztyblet* glan* martens* kierpc* japonk* sandałk* kapci* kapciusz* laczk* łapci* baletk* łyżw* rolk* narciarsk*_but halówk* korki korków turf* trepy trep* chodak* drewniak* espadryl* lordsy oficerk* śniegowc* walonk* crocsy klapek sneakers* czółenk* obuwia wojskowe_but* conversy vansy nike* najki',
  'shoe.women': 'szpilki szpilek czółenka szpilk* balerin* koturn* obcas*',
  'shoe.children': 'buciki bucików papcie paputk* niechodk*',
  clothing:
    'bluza bluzę bluzy kurtk* płaszcz* sweter swetr* ubran* koszul* t-shirt koszulk* bluz odzież kamizelk* piżam* szlafrok polo top strój dres marynarka_damska dresów dresy polar kurteczk* bluz* sweter* sweterek t-shirt* podkoszul* kamizel* marynark*_damska polar* bezrękawnik* golf* półgolf* szlafrok* dres* kombinezon* fartuch* fartuszk* uniform* mundur* mundurek habit* sutann* strój* stroje kostium* kąpielówk* slip* majtk* bokserk* kalesony bielizn* odzież* ponch* pelery* peleryn* wiatrówk* ortalion* puchówk* parka parkę kożuch* futr* ramonesk* narzutk* kimon* judog* odblaskow* topy longsleeve polówk* żakiet* żakiecik kardigan* pulower* rashguard* piank*',
  'clothing.women':
    'sukienk* spódnic* bluzk* sukni* tunik* spódni* bluzeczk* garsonk* halk* koszulk*_nocna gorset* bikini figi stringi podomk* ciążow* kieck*',
  'clothing.children':
    'body bodziak pajacyk* śpioszk* śpiochy kombinezon* bodziak* śpiosz* śpioch* pajac* rampers* kaftanik* śpiworek śpiwork* becik* ubrank* ubranko',
  trousers:
    'spodni* spodenki jeansy jeansów dżins* legginsy jeansach spodnie jeans* legins* getry szort* spodenk* bojówk* ogrodniczk* bryczes* chinosy portki sztruks* rybaczki bermudy',
  bra: 'biustonosz* stanik* miseczk* staniczek stanika',
  suit: 'garnitur* marynark* smoking* frak frak* garniak* żupan*',
  ring: 'pierścion* pierścień obrączk* sygnet* pierścień* pierścieni* pierścionk*',
  hat: 'kapelusz* czapk* czapeczk* kask* beret* kaszkiet* kapelusik czako bejsbolówk* kominiark* chustk* opask* melonik cylinder rogatywk*',
  glove: 'rękawic* rękawiczk* mitenk*',
  belt: 'pasek paska paski pas_skórzany pasków pas pasem',
  sock: 'skarpet* skarpety skarpetk* rajstop* podkolanówk* pończoch* zakolanówk* stopki getr* stópki_skarpety',
  women:
    'damskie damski damska damskich damską kobieta kobiet kobiety żona żony dziewczyn* mama mamy siostr* pani dziewczyna_moja żonie teściowa babcia babci ciocia panie ciążow* ciąży bratowa synowa narzeczona wnuczka_dorosła kobiet* damsk* żon* mamie mamę mamą mamo mamus* mamuś* mamin* matk* babci* ciotk* cioci* teściow* bratow* synow* narzeczon* pann* druhn* ciąż* ciężarn* przyjaciółk* koleżank* sąsiadk* szwagierk* świadkow* kuzynk* mamus* laski chrzestn* dla_niej',
  men: 'męskie męski męska męskich mężczyzn* mąż męża mężowi chłopak* tata taty brat brata facet teść dziadek dziadka wujek panowie chłop zięć szwagier narzeczony pan_młody facetów faceta męsk* męż* tat* ojc* ojciec brat* dziad* wuj* teści* zię* szwagr* narzeczonego facet* kawaler* kumpl* sąsiad* świadek drużb* kuzyn gość_mój synowie_duzi dla_niego',
  children:
    'dziecko dziecka dzieci dziecięc* syn syna synka córka córki córeczk* niemowl* chłopiec chłopca dziewczynk* wnuk* wnucz* dla_synka maluch* bratanic* siostrzen* chrześniak* bliźnia* maleństw* roczniak* trzylat* bliźnięta bliźniaki siostrzeniec bratanek przedszkolak* uczeń roczniaka dwulat* czterolat* pięciolat* trzylatek dwulatek dziec* syn* synk* córk* córci* chłopc* małej malec brzdąc* wnuczk* siostrzeń* siostrzenic* bratan* bliźni* bobas* przedszkol* pierwszoklas* nastolat* juniork* berbeć małemu chrześni*',
  'in.US': 'us usa amerykańsk*',
  'in.UK': 'uk brytyjsk* angielsk* z_anglii angli*',
  'in.EU': 'eu europejsk* polsk*',
  'in.DE': 'niemieck*',
  'in.FR': 'francusk*',
  'in.IT': 'włosk*',
  'in.CN': 'chińsk* azjatyck*',
  'of.height': 'wzrost wzrostu wysok*',
  'of.bust': 'biust* biuście',
  'of.chest': 'klatka klatce klatki klata klatka_piersiowa klatki_piersiowej',
  'of.under-bust': 'pod_biustem podbiustem pod_biust',
  'of.waist': 'talia talii pas pasie talię tali*',
  'of.hip': 'biodra biodrach bioder',
  'of.foot-length': 'stopa stopy stopę stopie wkładk* nóżka stóp* stópk*',
  'of.head': 'głowa głowy głowie obwód_głowy',
  'of.finger': 'palec palca palcu',
  'of.palm': 'dłoń dłoni obwód_dłoni',
  'of.neck': 'kołnierzyk* szyja',
  'of.inside-leg': 'krok nogawk*',
  'of.weight': 'ważę waży waga waże',
  unsized:
    'rękaw* ramion* obcas* łydk* cholewk* nogawk* obcas_cm barki rondo długość_nogawki cholewka cholewki cholewkę',
  'unit.cm': 'cm centymetr*',
  'unit.mm': 'mm milimetr*',
  'unit.m': 'metr metra m',
  'unit.in': 'cali cale cal',
  'unit.kg': 'kg kilo kilogram*',
  size: 'rozmiar* rozm rozm. numer numeru numerze metk* metce',
  wear: 'noszę nosi nosze zwykle_biorę biorę kupuję noszę_zwykle zakładam nosz* ubieram mam_zwykle zwykle chodzę_w mierz*',
  fit: 'pasuje pasuj* będzie_dobr* będą_dobr* dostępn* zmieszczę zmieści zamówić jest_jeszcze macie są_jeszcze będzie magazynie zostało starczy pasować czy_jest czy_są dostanę znajdzie_się jest_jeszcze_w macie_jeszcze będzie_w kupić wziąć brać wybrać odłoż* zarezerw* biorę wezmę poproszę jest są został* zostaną będą pasow* potrzeb* szukam chcę chciał* ma_pan mają leżą leży poprosz* przytrzym* kupi* kupuję zamów* zamawiam bierzemy proszę',
  not: 'nie bez ani anulować anuluj',
  wrong:
    'za_mał* za_duż* za_ciasn* za_małe za_duże za_luźn* cisn* za_wąsk* ciasne ciasna za_krótk* wisi spada uwiera pływam ciśnie lata_na za_dług* opina wpija zsuwa spadają wiszą ogromn* malutk* zjeżdża gniecie cisną obciera zjeżdżają ciasn* opinają odstaje kłapi* depcze zwróciłam zwróciłem odesłałam odesłałem',
  but: 'tylko lecz ale jednak wolę miało_być',
  which:
    'większy mniejszy drugi_rozmiar inny_rozmiar większe mniejsze większą mniejszą większego dwoma_rozmiarami między_rozmiarami o_rozmiar_większ* o_rozmiar_mniejsz* rozmiar_większy rozmiar_mniejszy numer_większy numer_mniejszy ten_większy ten_mniejszy luźniejsz* ciaśniejsz* dwa_rozmiary któryś_rozmiar',
  swap: 'wymienić wymiana wymianę zamienić zamiana wymiany',
  me: 'mnie ja dla_mnie',
  got: 'przyszł* dostałam dostałem otrzymał* wysłaliście przysłaliście',
  instead: 'zamiast',
  money: 'zł pln cena zapłacił* wysyłk* rabat złotych kosztuje kosztowała suma faktura zwrot przelew zapłata',
  address: 'ul mieszkam domofon ulica mieszkanie klatka blok kod_do_bramy piętro os osiedle',
  count:
    'par para sztuk szt sztuki dni dzień godzin tygodni tygodnie miesięcy_gwarancji złotych gwiazdki razy stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia osób % paczk* lat_gwarancji godz km minut litry litrów watów pary guzików kieszeni osoby tydzień stopni uczniów gości procent groszy punktów nocy stron liter lub_dziurek kilometr* kolejce rata raty obserwuj* w_kolejce za_sztukę rat',
  other:
    'zł pln złotych euro nr_zamówienia numer_zamówienia zamówienie zamówienia nr tel telefon numer_telefonu kod_pocztowy faktura cena paczka_nr ul kosztował* zestaw_po pakiet kod pin',
  years: 'lat lata roku latka rok roczn* letni* letn*',
  months: 'miesiąc* miesięc* miesięcy miesiące miesiąc mies m-cy miesięczn*',
  join: 'lub albo czy i oraz nie_wiem jeśli_nie jak_nie',
  goods:
    'walizka walizkę torba plecak telefon ładowarka ładowarkę kabel telewizor monitor ekran laptop tablet lampa stół krzesło sofa łóżko materac poduszka koc kołdra ręcznik zasłona dywan patelnia garnek butelka kubek nóż bateria rower opona opony zabawka książka perfumy aparat drukarka klawiatura głośnik lodówka namiot parasol rama lustro talerz filtr pompa śruby iphone etui szaf* auto samochód rower* znaczk* wózek półk* plecak*',
  waver:
    'waham jaki_rozmiar który_rozmiar które_lepsze zastanawiam nie_wiem_czy czy_brać czy_raczej pośredni* pomiędzy nie_wiem_które nie_wiem_jaki nie_wiem_który co_lepiej lepiej_brać doradz*',
  ahead:
    'autobus* tramwaj* linia pokój pokoju sala sali peron tor wyjście rząd miejsce stolik klasa klasie poniedziałek wtorek środa czwartek piątek sobota niedziela strona rozdział pociąg blok bloku mieszkania bramka stanowisko piętro dzień dnia kolejce licytacj* paczkomat box lok lokal jestem_numer próba jest_nas będzie_nas stoisko stragan mieszkanie do_dnia przed koło około o_godz peronie zdjęcie zdjęciu zdjęcia',
  matter:
    'prać pranie pralce prania prasować stopni cieniu upał autobus* tramwaj* pociąg* metro mieszkam ulic* lat_skończ wiek puści upust* rabat* licytacj* aukcj* oferta_za zejdzie negocjac* stron* katalog* błąd klas* chór* drużyn* gości czekam czekałam minut* godzin* lajk* obserwuj* opini* punkt* goli urodzin* rocznic* urodzon* tydzień tygodni uczniów kolejce próba tygodniu iban',
  'size.ring': 'rozmiar_pierścionka rozmiar_obrączki',
};
