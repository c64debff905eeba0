import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  shoe: 'chaussure* basket baskets bottes botte bottines mocassin* sandale* espadrilles chaussons pantoufles tongs boots derbies tennis claquettes sabots sandalettes bottine bottillons tennis_chaussures chausson charentaises sabot godillots godasses grolles pompes richelieus mocassins patins rollers chaussures_de_ski crampons ballerines santiags rangers cuissardes chaussures_de_sécurité mi-bottes pataugas pointes demi-pointes après-ski babies nu-pieds spartiates chelsea brodequins souliers soulier tatanes mules birkenstock crocs converse stan_smith docs_martens docs chaussures chaussure',
  'shoe.women': 'escarpins ballerines talons chaussures_à_talon chaussures_à_talons escarpin compensées salomés',
  'shoe.children': 'chaussons_bébé bottillons premiers_pas kickers',
  clothing:
    'veste vestes chemise chemises manteau manteaux pull pulls t-shirt tee-shirt sweat gilet doudoune vêtement* haut hauts blouson polo sweatshirt imperméable parka maillot pyjama peignoir survêtement marinière marinières tenue tenues blousons doudounes caban gilets chemisette polos tee-shirts maillots sweats chandail tricot débardeur débardeurs marcel combinaison combinaisons bleu_de_travail cotte salopette blouse_médicale tablier tabliers pyjamas chemise_de_nuit nuisette imper k-way coupe-vent ciré poncho cape anorak polaire kimono judogi costume_de déguisement uniforme survêt jogging_ensemble maillot_de_bain boxer boxers slip slips caleçon caleçons culotte culottes sous-vêtements tunique cardigan col_roulé chasuble soutane toge gilet_jaune kaftan djellaba vareuse trench combi body_adulte',
  'clothing.women':
    'robe robes chemisier* jupe jupes tunique combinaison maillot_de_bain caraco nuisette tailleur chemisier chemisiers blouse corset gaine bustier bikini deux-pièces combishort',
  'clothing.children':
    'body bodies grenouillère gigoteuse pyjama_bébé dors-bien layette grenouillères barboteuse turbulette brassière_bébé combi-pilote aube robe_de_baptême',
  trousers:
    'pantalon* jean jeans short legging leggings jogging chino bermuda pantalon pantalons slim bermudas shorts joggings chinos pantacourt sarouel treillis corsaire culotte_de_cheval cargo bas_de_jogging salopettes',
  bra: 'soutien-gorge soutiens-gorge soutif soutifs brassière bonnet soutien balconnet bonnet_soutien push-up corbeille armature armatures sg triangle_dentelle',
  suit: 'costume* smoking blazer queue-de-pie costume costumes costard complet redingote trois-pièces',
  ring: 'bague* alliance alliances anneau chevalière bague bagues solitaire jonc',
  hat: 'chapeau* casquette* bonnet_laine béret casque bob bonnet bonnets chapeau chapeaux casquette casquettes bérets casques panama feutre cagoule canotier capeline turban toque bandeau képi',
  glove: 'gant gants moufles moufle mitaines mitaine gants_de_boxe',
  belt: 'ceinture* ceinture ceintures ceinturon',
  sock: 'chaussette* socquettes collants chaussettes chaussette collant mi-bas bas_nylon socquette dim_up bas_de_contention',
  women:
    'femme femmes dame dames copine mère maman sœur soeur épouse féminin fiancée belle-mère tante mamie belle-soeur enceinte grossesse nana mariée fille_adulte belle-sœur grand-mère mémé tata demoiselle meuf cousine voisine infirmière belle-fille copines marraine patronne serveuse fem pour_elle madame mesdames mme chérie',
  men: 'homme hommes mari copain père papa frère masculin monsieur fiancé beau-père oncle papi ado_garçon marié beau-frère tonton gars mec époux gendre grand-père papy pépé voisin serveur parrain patron cousin jules pour_lui messieurs chéri mon_homme',
  children:
    'enfant enfants fils fille bébé* garçon garçons petite_fille neveu nièce fillette petit-fils gamin ado petite petit jumeaux filleul filleule bout_de_chou fiston filles garçonnet nourrisson nouveau-né jumelles jumelle bambin poussin puce bébé bébés petits gamine gosse gosses môme mômes ados adolescent naissance petite-fille loulou louloute junior écolier rayon_enfant poupon',
  'in.US': 'us usa américain* etats-unis états-unis',
  'in.UK': 'uk anglais* britannique* angleterre',
  'in.EU': 'eu européen* europe',
  'in.FR': 'française* français fr france',
  'in.IT': 'italien* italie',
  'in.DE': 'allemand* allemagne',
  'in.ES': 'espagnol*',
  'in.CN': 'chinois* chine asiatique*',
  'in.JP': 'japonais*',
  'of.height': 'mesure stature hauteur grand mesurant mesurer',
  'of.bust': 'buste poitrine tour_de_poitrine',
  'of.under-bust': 'sous-poitrine dessous_de_poitrine tour_de_dos sous_poitrine dessous',
  'of.waist': 'tour_de_taille de_taille',
  'of.hip': 'hanche hanches tour_de_hanches bassin',
  'of.foot-length': 'pied pieds',
  'of.head': 'tête tour_de_tête',
  'of.finger': 'doigt tour_de_doigt annulaire',
  'of.palm': 'paume tour_de_main main',
  'of.neck': 'encolure* col',
  'of.inside-leg': 'entrejambe*',
  'of.weight': 'poids pèse pese',
  unsized:
    'manche manches épaules talon_de longueur mollet tige mollets talon_hauteur semelle_épaisseur ourlet entrejambe_longueur carrure',
  'unit.cm': 'cm centimètre*',
  'unit.mm': 'mm millimètre*',
  'unit.m': 'mètre mètres m',
  'unit.in': 'pouces pouce',
  'unit.kg': 'kg kilo kilos',
  size: 'taille tailles étiquette',
  'size.shoe': 'pointure pointures',
  wear: 'porte portes prends prend met mets fais_du fais_un fait_du fait_un chaussant mettre porter taille_habituelle je_suis_en',
  'wear.shoe': 'chausse chausses chaussez chausser',
  fit: "va_bien irait ira conviendrait convient dispo disponible disponibles en_stock va_aller commander avez-vous avez_vous reste auriez-vous il_reste existe restent taille_petit taille_grand auriez vous_reste vous_avez il_vous_reste reste-t-il dispo_en prendre acheter choisir réserver réserve garder gardez mettre_de_côté me_prendre prends prend je_veux voudrais je_voudrais me_faudrait il_me_faut faudrait restant avez avoir cherche rentre rentrer iront aller tente vous_faites faites s'il_vous_plait s'il_vous_plaît svp stp s'il_te_plait s'il_te_plaît sil_vous_plait merci_de",
  not: 'pas sauf surtout_pas ni sans',
  wrong:
    'trop_petit trop_petite trop_grand trop_grande trop_petits trop_grands trop_serré trop_serrés trop_large trop_larges trop_juste serre serrent serrait serrée trop_étroit trop_court flotte flottent baille bâille nage trop_longue trop_courte boudinée boudiné étriqué étriquée comprime comprimée blesse engoncé immense énorme minuscule me_serre fait_sac tombe déborde marque cisaille godille boudine tombe_de renvoyé renvoyée renvoyées renvoyés retourné retournée',
  but: 'mais plutôt préfère finalement voulais',
  which:
    "au-dessus au-dessous au_dessus en_dessous plus_grand plus_petit autre_taille autre_pointure deux_tailles entre_deux_tailles l_autre_taille la_taille_au-dessus la_taille_en-dessous une_taille_de_plus une_taille_de_moins l'autre_taille l'autre_pointure la_plus_grande la_plus_petite une_pointure_de_plus",
  swap: 'échanger échange changer',
  me: 'moi je',
  got: 'reçu recu livré envoyé arrivé reçue livrée avais_dit',
  instead: "à_la_place au_lieu_du au_lieu_de plutôt_que au_lieu_d'un",
  money:
    '€ euros euro prix payé remboursement frais promo coûte coute facturé débité total livraison_à payer rembours* remise réduction prix_de_gros',
  'wear.clothing': 'habille',
  address: 'rue avenue habite étage bât appartement digicode code_postal boulevard impasse chemin',
  count:
    'paires paire pièces jours jour ans_de_garantie heures heure semaines semaine mois_de avis étoiles fois colis janvier février mars avril mai juin juillet août septembre octobre novembre décembre personnes % h exemplaires articles unités km litres minutes watts volts boutons poches degrés élèves invités enfants_au pourcent enchérisseurs centimes vues pages nuits points km/h lettres trous chacun chacune la_pièce mensualités',
  other:
    'euros euro eur commande_n numéro_de_commande n° tel tél téléphone code_postal facture prix référence ref réf commande numéro_de_suivi colis_n payé lot_de boîte_de code digicode',
  years: 'ans an',
  months: 'mois',
  join: 'ou et à ou_bien je_sais_pas je_ne_sais_pas sais_pas sinon si_non',
  'width.W': 'large_pied pied_large pieds_larges',
  'width.N': 'pied_étroit',
  goods:
    'valise sac cartable téléphone chargeur câble télé écran ordinateur tablette lampe table chaise canapé lit matelas oreiller couette serviette rideau tapis poêle casserole bouteille tasse couteau pile vélo pneu jouet livre parfum appareil imprimante clavier enceinte frigo tente parapluie cadre miroir assiette filtre pompe vis iphone timbre timbres armoire étagère voiture poussette mondial_relay',
  waver:
    'hésite hésites hésitation quelle_taille_prendre laquelle lequel lesquelles entre_les_deux je_ne_sais_pas_laquelle sais_pas_laquelle sais_pas_quelle vous_me_conseillez que_me_conseillez je_prends_quoi prendre_quoi prends_quoi',
  ahead:
    "bus ligne quai porte salle chambre étage sortie stand rang place table classe lundi mardi mercredi jeudi vendredi samedi dimanche page chapitre train vol voie casier appartement bâtiment métro tram depuis fête enchère nous_sommes on_est on_sera emplacement box appart avant_le pour_le jusqu'au d'ici_le vers finit_par photo image",
  matter:
    'laver lavable lavage lave machine repasser degrés dehors canicule météo bus train métro vol habite habitons rue descendez descendre enchère enchères baisser rabais remise offre négocier page catalogue erreur chorale équipe classe invités convives attends attendu minutes heures likes abonnés avis points buts anniversaire né née siècle semestre épisode saison_tv code promo cadeau_de semaines semaine sa_grossesse iban',
  'size.ring': 'taille_de_bague taille_de_doigt tour_de_doigt_taille',
};
