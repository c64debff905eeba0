import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  shoe: 'shoe shoes boot boots sneaker sneakers sandal sandals slipper slippers trainer trainers loafer loafers mules clogs crocs cleats footwear wellies kicks runners brogues oxfords flip_flops moccasins ballet_flats espadrilles plimsolls pumps_flat galoshes wellingtons wellington waders ballet_shoes ballet_slippers dance_shoes ski_boots ice_skates roller_skates skates rollerblades climbing_shoes football_boots rugby_boots riding_boots cowboy_boots hiking_boots work_boots safety_boots steel_toes chelseas chelsea_boots desert_boots ankle_boots uggs ugg birkenstocks birkenstock birks vans converse docs doc_martens dr_martens docmart jordans air_force yeezys asics skechers timberlands timbs brogue derby_shoes monk_straps monkstraps boat_shoes deck_shoes court_shoes creepers flats slides sliders slip_ons winklepickers flipflops thongs_aussie huaraches spikes golf_shoes tap_shoes jazz_shoes pointe_shoes geta overshoes high_tops low_tops hightops reeboks nikes adidas new_balance derbies bluchers',
  'shoe.women': 'heels pumps stilettos ballet_flats wedges kitten_heels slingbacks stilletos mary_janes',
  'shoe.children': 'booties pram_shoes first_walkers prewalkers',
  clothing:
    'shirt shirts t-shirt t-shirts tshirt tshirts tee tees top tops jacket jackets coat coats hoodie hoodies sweater sweaters jumper jumpers cardigan cardigans clothing clothes parka vest polo fleece sweatshirt pyjamas pajamas robe kimono swimsuit raincoat uniform scrubs costume jersey jumpsuit windbreaker waterproof kurta tracksuit pj pjs onesie_adult overcoat trench_coat trench blazer_casual bomber gilet body_warmer bodywarmer fleeces cagoule anorak poncho kaftan caftan knitwear pullover pullovers turtleneck rollneck tank_top vests thermals thermal base_layer rash_vest rash_guard wetsuit drysuit leotard unitard onesies_adult dressing_gown bathrobe pyjama nightshirt apron aprons tabard overalls overall coverall coveralls boilersuit boiler_suit dungarees lab_coat hi_vis hi-vis high_vis chef_jacket tunic abaya thobe sari dashiki yukata kilt leathers salopettes ski_jacket puffer down_jacket shell softshell jerkin smock kit strip_kit guernsey gansey aran shacket flannel peacoat poloshirt polos swimming_costume swimwear swim_trunks trunks boxers briefs boxer_shorts underwear undies knickers panties long_johns jackets_waterproof cape cloak robes gi judo_suit karate_suit football_shirt rugby_shirt cycling_jersey hoody sweatshirts cardi cardie cardies cardis trackie shellsuit bibs bib henley henleys',
  'clothing.women':
    'dress dresses blouse blouses skirt skirts gown gowns bikini nightie maxi sundress minidress midi maxi_dress midi_dress wedding_dress prom_dress ballgown camisole cami corset bodice shrug bolero negligee nightgown nightdress tankini kaftans saree lehenga dirndl pinafore_dress culottes_dress girdle bustier shapewear tutu_dress',
  'clothing.children':
    'romper rompers onesie onesies bodysuit bodysuits babygrow babygrows sleepsuit sleepsuits snowsuit babygro babygros vest_baby sleep_sack sleeping_bag_baby christening_gown pinafore pramsuit playsuit playsuits school_uniform tutu',
  trousers:
    "trousers trouser pants jeans jean chinos slacks leggings shorts sweatpants joggers cargos breeches jodhpurs cords corduroys cargo_pants culottes capris dungaree tracksuit_bottoms tracksuit_pants joggies trackies bottoms waders_trousers work_trousers chaps jeggings treggings tregging denims levis levi's ski_pants yoga_pants cycling_shorts bermuda bermudas jorts khakis",
  bra: 'bra bras bralette bralettes cup brassiere balconette balcony plunge push-up push_up sports_bra nursing_bra bandeau_bra underwired underwire',
  suit: 'suit suits blazer blazers tuxedo tux suit_jacket sport_coat tails tailcoat waistcoat dinner_suit dinner_jacket morning_suit three-piece three_piece tweed_jacket sports_jacket suit_jackets morning_coat lounge_suit',
  ring: 'ring rings wedding_band signet wedding_bands engagement_ring eternity_ring solitaire wedding_ring band_ring bands signet_ring gold_band silver_band plain_band jeweller jeweler plain_gold_band',
  hat: 'hat hats cap caps beanie fedora helmet panama trilby boater bowler top_hat flat_cap baseball_cap bucket_hat bobble_hat beret bonnet cloche turban helmets headband toque beanies stetson visor sombrero snapback balaclava sun_hat mortarboard fez fascinator_band',
  glove: 'glove gloves mittens gauntlets mitts mitten glove_liners boxing_gloves goalkeeper_gloves gloves_leather',
  belt: 'belt belts waistband_belt sash cummerbund waist_belt',
  sock: 'sock socks tights pantyhose stockings stocking hosiery knee_highs hold-ups hold_ups holdups football_socks leg_warmers compression_socks',
  women:
    "shes women women's womens woman's woman ladies lady's ladies' female wife girlfriend mom mum mother sister her she grandma aunt daughter-in-law bridesmaid lady gf girlfriend missus nan mrs bride granny nana pregnant maternity wifey bridesmaids auntie niece_grown maid_of_honour mother-in-law sister-in-law stepmum stepmom gran grandmother nanny lass lasses womans mums fiancée nun midwife waitress actress barmaid bridal mam mamma hers girlfriends misses ladie she's she'll she_is she's_a she_is_a",
  men: "men men's mens man's man male husband boyfriend dad father brother him he his grandpa uncle hubby fella bloke gents gent's uncle guy guys dude bf groom groomsmen groomsman lads lad dudes boyfriend's husband's dad's grandad father-in-law brother-in-law son-in-law stepdad grandfather gramps husbands pops father's fiancé fiance lads' best_man usher ushers waiter chap chaps old_man fella's bloke's mens' gentleman gentlemen he's he'll he_is he's_a he_is_a",
  children:
    "kid kids kid's kids' child children children's child's boy boys boy's boys' girl girls girl's girls' toddler toddlers toddler's baby babies baby's babies' infant infants newborn youth junior son daughter grandson granddaughter nephew niece daughter's son's yo little_one bub tot kiddo daughters sons twins kindergartner preschooler teen tween godson goddaughter schoolgirl schoolboy pupil pupils schoolkid grandchild grandchildren grandkid grandkids tots wee_one youngster youngest eldest little_girl little_boy bairn stepson stepdaughter preemie reception_child year_old",
  'in.US': 'us usa american america states u.s. u.s in_the_states stateside american_sizing amer yank',
  'in.UK': 'uk gb british britain u.k. england brit english',
  'in.EU': 'eu eur european europe continental continental_size',
  'in.AU': 'aus au nz australian australia aussie',
  'in.CN': 'cn chn china chinese asian',
  'in.JP': 'jp jpn japan japanese',
  'in.KR': 'kr korea korean',
  'land.TH': 'thai thailand',
  'land.VN': 'vietnamese vietnam',
  'in.DE': 'german germany',
  'in.FR': 'french france',
  'in.IT': 'italian italy',
  'in.ES': 'spanish spain',
  'in.BR': 'brazilian brazil br',
  'in.MX': 'mexican mexico mx',
  'in.RU': 'russian russia',
  'of.height': 'height tall stands',
  'of.bust': 'bust',
  'of.chest': 'chest',
  'of.under-bust': 'under_the_bust below_the_bust underbust under-bust under_bust ribcage rib_cage band',
  'of.waist': 'waist waistline',
  'of.hip': 'hip hips',
  'of.foot-length': 'foot feet insole foot_length footlength soles',
  'of.head': 'head head_circumference noggin',
  'of.finger': 'finger',
  'of.palm': 'palm hand hands knuckles knuckle',
  'of.neck': 'neck collar',
  'of.inside-leg': 'inseam inside_leg inner_leg',
  'of.weight': 'weight weigh weighs weighing',
  'of.age': 'age aged',
  unsized:
    'sleeve sleeves shoulder shoulders thigh calf ankle wrist heel length width shaft shafts hem inseam_length sleeve_length brim cuff cuffs',
  'unit.cm': 'cm cms centimeter centimeters centimetre centimetres',
  'unit.mm': 'mm millimeter millimeters millimetre millimetres mil',
  'unit.m': 'm metre metres meter meters',
  'unit.in': 'in inch inches "',
  'unit.ft': "ft foot feet '",
  'unit.kg': 'kg kgs kilo kilos',
  'unit.lb': 'lb lbs pounds lbs.',
  size: 'size sizes sized sizing sz label tag velikost veľkosť méret mărime mărimea',
  wear: "shes_a hes_a wear wears wearing wore usually_take normally_take i_take takes i_am_a i_m_a im_a is_a usually_a normally_a usually_get usually_buy i'm_a i_am normally_wear usually_wear she's_a he's_a she_is_a he_is_a usually i'm measures_up take_a takes_a wearing_a she's he's",
  fit: "fit fits fitting suit_me suits size_up size_down sizing_up in_stock available go_up go_down order true_to_size stock have restock left come_in comes_in got_any any_left still_got do_you_do do_these sell buy choose pick go_for available? keep reserve hold put_aside save_me set_aside fancy after i'll_take ill_take i'll_have can_i_get could_i_get can_i_have do_it_in got_this_in in_the_size any_chance stretch room_for still_for_sale up_for_grabs please pls plz thanks",
  not: "not except isn't aren't no never_mind don't_want don't_need no_longer scrap forget cancel anything_but nothing_but_not no_more",
  wrong:
    "too_small too_big too_tight too_loose too_large was_tight were_tight is_tight are_tight was_small was_big swim_in pinch pinches pinched was_huge were_huge didnt_fit didn't_fit doesn't_fit doesnt_fit are_too is_too was_too were_too ran_small drowns drown tent swimming huge tiny doesnt_fit cant_breathe loose tight snug falls_off gapes gaping baggy roomy squashed squeezing hanging_off dig dig_in digs slips slipping slip cutting_in massive enormous ginormous restrictive miniscule minuscule wont_go_on wont_zip pooling baggy_on nips pinching too_short too_long rubs rubbed sent_back returned_the sent_that_back returned_my",
  but: 'but make_it actually meant i_mean rather to for_a need want i_meant make_that',
  which:
    'bigger larger smaller next_size_up next_size_down half_size_up half_size_down other_size size_up_or_down between_sizes between_two_sizes the_smaller_one the_bigger_one the_larger_one a_size_up a_size_down one_size_up one_size_down the_other_size the_smaller the_bigger size_below size_above same_size',
  swap: 'swap swapping exchange exchanging change',
  me: "me myself i mine i'm i'm_a im_a i_am_a i_take i_wear",
  got: 'received got sent_me came arrived you_sent i_said i_wrote i_put delivered turned_up',
  instead: 'instead_of rather_than in_place_of',
  money:
    '€ £ $ usd euro euros dollar dollars quid charged paid price refund shipping discount % off fee cost worth costs total deal bill invoice paypal bought_for budget',
  address: 'street road avenue flat lane drive postcode zip apt apartment suite building gate block',
  count:
    'pair pairs pcs pc pieces piece item items unit units x times days day hours hour weeks week month year boxes box orders stars star reviews people kg am pm mph mah km percent % tablets business working minutes mins min th st nd rd jan feb mar apr may june july aug sept oct nov dec january february march april august september october november december pack packs meters shirts_for % gb watts volts different more of_them other_people out_of stone_weight rows seats slots buttons pockets holes inches_screen litres liters ml oz weeks_pregnant weeks_along degrees guests students pupils children_in th_street kids_in years_together cents pence bidders bids watchers views followers letters mates nights pages euros_each quid_each each_way chars characters km/h knots likes each apiece installments instalments',
  other:
    'usd euro euros € £ $ gbp dollar dollars bucks quid pounds_each # order_no order_number order_id order_# tracking phone call invoice ref po model room flat apartment zip postcode item_no version ver paid pay cost costs price sku page unit_no suite line bought_for grand number since pack_of set_of box_of lot_of bundle_of size_of_parcel ext extension pin code gate_code password',
  years: 'year_old years_old year-old years-old yr_old yrs_old yo y/o years yr yrs turning',
  months: 'months months_old month_old mo mos mths month-old',
  join: 'or and / , & + to - not_sure dont_know no_idea if_not otherwise',
  'width.W': 'wide extra_wide',
  'width.N': 'narrow',
  goods:
    'suitcase suitcases luggage bag bags backpack phone phones charger chargers cable cables tv tvs monitor screen laptop tablet lamp bulb bulbs table desk chair sofa bed mattress pillow pillows duvet blanket towel towels curtain curtains rug pan pot bottle bottles mug mugs knife battery batteries drill bike bicycle tyre tyres tire tires toy puzzle book books perfume cream camera lens printer keyboard speaker headphones fridge tent umbrella wallet frame poster mirror plate filter pump screws bolts usb ssd iphone ipad macbook bra_extender shelf crate candle vase adapter plug wardrobe pallet car van train_set stamp stamps voucher vouchers zip_file',
  'clothing.men': 'jock_strap tuxedo_shirt',
  waver:
    "torn which_one which_should which_would undecided can't_decide cant_decide dithering unsure_between better what_should either_way which_is in_between something_between not_sure_which don't_know_which dont_know_which can't_choose either_or which'd",
  ahead:
    "bus line route room platform gate exit table seat stall booth locker pitch page chapter episode channel floor level year_group class grade form_class train flight monday tuesday wednesday thursday friday saturday sunday lane auction lot_number track question point points score pin_number we_are we're there_are until till by_the before_the around_at ending_in ends_in ends_with photo picture pic",
  matter:
    'wash washed washing washable machine-wash iron tumble degrees bus train commute live years_old_now old_enough weeks choir team class guests wedding_guests bid bidding auction offer haggle cheaper discount waited waiting minutes likes followers reviews score points scored page catalogue catalog error download login km miles drive drove speed weather outside hot_here cold_here battery watch_list watching listed episode season_ticket flight playlist votes budget rating lottery jackpot birthday anniversary turning',
  'size.ring': 'ring_size finger_size',
};
