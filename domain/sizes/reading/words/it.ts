import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  shoe: 'scarpa scarpe scarpette stivale stivali stivaletti sandalo sandali mocassini ciabatte sneakers scarponi pantofole calzature infradito anfibi zoccoli mocassino décolleté scarpa_da stivaletto scarpone scarpetta ciabatta tennis_scarpe pattini polacchine polacchini decolleté espadrillas mezze_punte punte ballerine doposci galosce stringate francesine scarpini tacchetti crocs converse antinfortunistiche birkenstock scarpa_da_ginnastica',
  'shoe.women': 'ballerine décolleté tacchi decolleté scarpe_con_il_tacco zeppe chanel_scarpe slingback',
  'shoe.men': 'scarpe_uomo',
  'shoe.children': 'scarpine babbucce',
  clothing:
    'giacca giacche camicia camicie maglia maglie maglietta magliette felpa felpe giubbotto giubbino cappotto cappotti abbigliamento pigiama polo t-shirt maglione maglioni gilet piumino accappatoio costume_da_bagno trench abito tuta canottiera pigiami vestaglia giaccone giubbotti piumini cappottino impermeabile camicetta canottiere panciotto cardigan dolcevita lupetto tute grembiule grembiuli camice divisa divise costume costumi muta mutande slip boxer intimo parka mantella poncho kimono saio tonaca eskimo k-way soprabito loden pullover completino casacca top felpina corpetto abiti',
  'clothing.women':
    'vestito vestiti vestitino gonna gonne camicetta blusa abito_da_sera tubino abito_lungo abito_da_cocktail tailleur bikini sottoveste camicia_da_notte body_donna bustino corsetto prendisole',
  'clothing.children': 'tutina tutine body pagliaccetto bodini ghettine salopette_bimbo grembiulino sacco_nanna',
  trousers:
    'pantalone pantaloni jeans pantaloncini leggings bermuda short shorts chino salopette fuseaux braghe calzoni pinocchietto cargo jeggings',
  bra: 'reggiseno reggiseni coppa bralette reggipetto coppe brassiere push-up balconcino ferretto',
  suit: 'abiti completo smoking blazer completi frac tight vestito_da_uomo abito_da_uomo abito_da_cerimonia doppiopetto spezzato',
  ring: 'anello anelli fede fedi fedina vera veretta solitario',
  hat: 'cappello cappelli cappellino berretto cuffia casco basco coppola bombetta berretti cuffie_lana caschetto paglietta zuccotto passamontagna visiera',
  glove: 'guanto guanti guantoni muffole manopole mezzi_guanti',
  belt: 'cintura cinture cintola cinturone cinta',
  sock: 'calzino calzini calze calzettoni calza collant gambaletti autoreggenti parigine fantasmini calzetti',
  women:
    'donna donne moglie fidanzata mamma madre sorella signora femminile ragazza nonna zia suocera cugina compagna incinta premaman cognata nuora gravidanza sposa damigella amica collega_donna adulta testimone_donna per_lei',
  men: 'uomo uomini marito fidanzato papà padre fratello signore maschile ragazzo suocero nonno zio suocero genero compagno sposo cognato babbo cugino moroso per_lui',
  children:
    'bambino bambina bambini bambine neonat* figlio figlia nipote nipotino nipotina bimbo bimba bimbi figlioletto gemelli gemelle bimbi figlioccio cucciolo pupo pupa cucciola ragazzino ragazzina bimbe figli neonato neonata maschietto femminuccia creatura adolescente mia_piccola mio_piccolo la_piccola_ha il_piccolo_ha',
  'in.US': 'us americana americano americane stati_uniti',
  'in.UK': 'uk inglese inglesi',
  'in.EU': 'eu europea europeo',
  'in.IT': 'italiana italiano italiane italia it',
  'in.FR': 'francese',
  'in.DE': 'tedesca',
  'in.ES': 'spagnola',
  'in.CN': 'cinese asiatica',
  'of.height': 'alta alto altezza statura',
  'of.bust': 'seno busto circonferenza_seno giro_seno',
  'of.chest': 'petto torace',
  'of.under-bust': 'sotto_il_seno sottoseno sotto_seno giro_sottoseno',
  'of.waist': 'vita giro_vita girovita punto_vita',
  'of.hip': 'fianchi giro_fianchi bacino',
  'of.foot-length': 'piede piedi piedino soletta pianta_del_piede',
  'of.head': 'testa circonferenza_testa circonferenza_della_testa',
  'of.finger': 'dito anulare',
  'of.palm': 'palmo mano',
  'of.neck': 'collo',
  'of.inside-leg': 'cavallo interno_gamba',
  'of.weight': 'peso pesa',
  unsized: 'manica maniche spalle lunghezza tacco gamba_lunga polpaccio gambale fondo orlo tesa',
  'unit.cm': 'cm centimetri centimetro',
  'unit.mm': 'mm millimetri',
  'unit.m': 'metro metri m',
  'unit.in': 'pollici',
  'unit.kg': 'kg chili chilo kili',
  size: 'taglia taglie tg tg. misura misure numero num nr n n. taglie_italiana etichetta',
  'size.shoe': 'numero_di_scarpe numero_di_scarpa',
  wear: 'porto porta portiamo indosso indossa solitamente_prendo prendo metto mette di_solito ho_il',
  'wear.shoe': 'calzo calza',
  'wear.clothing': 'vesto veste vestono',
  fit: "va_bene vanno_bene andrebbe andrebbero calzano vestibilità disponibile disponibili entrerebbe stare starebbe avete tornata torna ordinare rimasto rimaste ce_l_avete c_è ne_avete ce_l'avete vi_resta vi_è_rimasto c'è ci_sono esiste arriva prendere comprare scelgo ordino tenere tieni mi_tieni tenermi riservare prenotare metti_da_parte da_parte vorrei voglio prendo prenderei mi_serve servirebbe serve cerco hai rimasta vanno calza veste vestono mi_entra entra sta stanno c'è_ancora è_ancora per_favore per_piacere per_cortesia",
  not: 'non no_la no_il né anzichè',
  wrong:
    'troppo_piccola troppo_piccolo troppo_piccole troppo_grande troppo_grandi troppo_piccoli stretta stretto strette stretti larga largo larghe larghi piccola piccolo piccole troppo balla ballano stringe stringono lunga lungo mi_sta_grande mi_sta_piccola mi_va_grande mi_va_stretta tira tirano scivola strizza enorme minuscola preme casca mi_tira sega ci_nuoto cade sta_stretto sta_stretta sta_larga sta_largo mi_esce scappa rimandato rimandata ho_reso restituito restituita',
  but: 'ma bensì volevo meglio preferisco vorrei',
  which:
    "più_grande più_piccola più_piccolo altra_taglia in_più in_meno altra_misura altro_numero tra_due_taglie fra_due_taglie una_taglia_in_più una_taglia_in_meno la_taglia_dopo la_taglia_sopra la_taglia_sotto un_numero_in_più un_numero_in_meno l'altra_taglia quella_più_grande quella_più_piccola mezzo_numero_in_più",
  swap: 'cambiare scambiare cambio cambiarle cambiarla sostituire',
  'suit.men': 'abito_da_sposo abito_uomo abito_da_uomo completo_uomo abito_maschile',
  me: 'me io',
  got: 'arrivato arrivata arrivate ricevuto mandato spedito arrivati mi_è_arrivata ho_scritto',
  instead: 'invece_del invece_della invece_di al_posto_del al_posto_della anziché',
  money:
    '€ euro prezzo addebitato pagato rimborso sconto spedizione costa costava costano totale fattura bonifico soldi sconti allingrosso',
  address: 'via piazza citofono interno scala piano corso viale c.so citofonare abito_al abito_in',
  count:
    "paia paio pezzi pezzo giorni giorno ore ora settimane settimana volte stelle gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre persone % confezioni anni_di_garanzia km articoli litri minuti watt volt bottoni tasche gradi alunni invitati rilanci centesimi per_cento punti notti pagine lettere buchi chilometri l'una l'uno ciascuno ciascuna cadauno rate",
  other:
    'euro eur ordine ordine_n numero_ordine numero_d_ordine tel telefono cap fattura prezzo codice riferimento cellulare via pagato n° interno set_da confezione_da pin',
  years: 'anni anno annetti',
  months: 'mesi mese',
  join: 'o e oppure non_so boh se_no altrimenti',
  'width.W': 'pianta_larga',
  'width.N': 'pianta_stretta',
  goods:
    'valigia borsa zaino telefono caricatore caricabatterie cavo televisore tv monitor schermo portatile tablet lampada tavolo sedia divano letto materasso cuscino coperta asciugamano tenda tappeto padella pentola bottiglia tazza coltello batteria bicicletta gomme pneumatico giocattolo libro profumo macchina_fotografica stampante tastiera cassa frigo ombrello cornice specchio piatto filtro pompa viti iphone custodia armadio scaffale macchina bici francobollo passeggino',
  waver:
    'indecisa indeciso quale_prendo quale_mi quale_taglia incerta via_di_mezzo non_so_quale non_so_se quale_misura cosa_prendo che_prendo',
  ahead:
    'autobus linea aula camera piano binario uscita banco fila posto tavolo classe lunedì martedì mercoledì giovedì venerdì sabato domenica pagina capitolo treno volo interno scala stand lotto asta box pullman metro compie padiglione siamo bancarella drop appartamento prima_del entro_il verso_le alle finisce_per foto immagine',
  matter:
    'lavare lavabile lava lavaggio lavatrice stirare gradi ombra caldo autobus treno metro abito_al abito_in abito_a abito_scala scala vivo età lasci sconto sconti asta offerta trattabile pagina catalogo errore classe coro squadra invitati matrimonio_siamo aspetto aspettando minuti ore like follower recensioni punti gol compie compleanno anniversario nato nata settimana alunni vinto vince settimane iban',
  'size.ring': "misura_anello misura_dell'anello",
};
