import type { SizeAudience, SizeKind, SizeMeasure, SizeSystem } from '../charts/size-question.ts';
import type { WordKey } from './word-keys.ts';
import { latinWords } from './words-latin.ts';
import { otherWords } from './words-other-scripts.ts';

/**
 * What a word near a size says. `count` and `other` (prices, order numbers) tell that a number is no size; `fit` asks whether something fits, which
 * things do as well as clothes; `unsized` are measures that no size is told by, such as a weight or a sleeve.
 */
export type WordMeaning =
  | { readonly role: 'system'; readonly system: SizeSystem }
  | { readonly role: 'audience'; readonly audience: SizeAudience }
  | { readonly role: 'kind'; readonly kind: SizeKind }
  | { readonly role: 'measure'; readonly of: SizeMeasure }
  | { readonly role: 'unit'; readonly cm: number }
  | { readonly role: 'width'; readonly width: string }
  | { readonly role: 'size' | 'wear' | 'fit' | 'unsized' | 'count' | 'other' | 'joiner' | 'fill' };

type Row = readonly [WordMeaning, string];

// A star stands for any ending, a low line for a space. Words of scripts without spaces are found inside a run of characters, the longest first.
const rows: readonly Row[] = [
  [
    { role: 'system', system: 'EU' },
    'eu eur european europe europäisch* europe* européen* europea* europ* 欧码 欧洲码 欧洲 欧 歐碼 歐洲 ヨーロッパ 유럽 أوروبي* اوروبي* الأوروبي* أوروبا אירופאי* אירופי* אירופה',
  ],
  [
    { role: 'system', system: 'UK' },
    'uk gb british britisch* anglaise* britannic* 英码 英国码 英国 英碼 英國 イギリス 영국 بريطاني* البريطاني* בריטי* אנגלי*',
  ],
  [
    { role: 'system', system: 'US' },
    'us usa american amerikanisch* américain* american* сша 美码 美国码 美国 美碼 美國 アメリカ 미국 أمريكي* امريكي* الأمريكي* אמריקאי* אמריקני*',
  ],
  [{ role: 'system', system: 'CN' }, 'cn chn china chinese chinesisch* 中国码 国标 中国 中國 중국 صيني* סיני*'],
  [{ role: 'system', system: 'CN-old' }, '旧码 舊碼 老码'],
  [{ role: 'system', system: 'chi' }, '尺 市尺'],
  [{ role: 'system', system: 'JP' }, 'jp jpn japan japanese japanisch* jis 日码 日本码 日本 日碼 일본'],
  [{ role: 'system', system: 'KR' }, 'kr kor korea korean koreanisch* 韩码 韩国码 韩国 韓國 韓国 한국'],
  [{ role: 'system', system: 'DE' }, 'german deutsch* allemande* 德码 德国 德國 ドイツ 독일'],
  [{ role: 'system', system: 'FR' }, 'french französisch* française* 法码 法国 法國 フランス 프랑스'],
  [{ role: 'system', system: 'IT' }, 'italian italienisch* italiana* 意码 意大利 イタリア 이탈리아'],
  [
    { role: 'system', system: 'ES' },
    'spanish spanisch* espagnole* española* spagnol* hiszpańsk* испан* 西班牙码 西班牙 スペイン 스페인',
  ],
  [
    { role: 'system', system: 'AU' },
    'aus nz australian australisch* australien* australian* 澳码 澳洲码 澳洲 澳大利亚 オーストラリア 호주',
  ],
  [
    { role: 'system', system: 'BR' },
    'br brazil* brasil* brasileir* brésil* brasilian* бразил* 巴西码 巴西 ブラジル 브라질',
  ],
  [{ role: 'system', system: 'MX' }, 'mx mex mexic* méxico mexikan* мексик* 墨西哥码 墨西哥 メキシコ 멕시코'],
  [
    { role: 'system', system: 'RU' },
    'ru rus russian russisch* russe* ruso* росс* рос русск* 俄码 俄罗斯码 俄罗斯 ロシア 러시아',
  ],
  [
    { role: 'kind', kind: 'ring' },
    'ring rings ringgröße* ringgroesse* bague* anillo* anello anelli anel кольц* pierścion* pierścień 戒指 指环 戒 指輪 リング 반지 خاتم الخاتم טבעת לטבעת',
  ],
  [
    { role: 'kind', kind: 'hat' },
    'hat hats cap caps beanie hut mütze* kappe chapeau* casquette* sombrero* gorra* cappell* chapéu boné шапк* шляп* кепк* kapelusz* czapk* hoed pet muts 帽子 帽 帽码 ハット キャップ 모자',
  ],
  [
    { role: 'kind', kind: 'glove' },
    'glove gloves handschuh* gants guantes guanti luvas перчат* rękawic* handschoen* 手套 手袋 グローブ 장갑',
  ],
  [
    { role: 'kind', kind: 'belt' },
    'belt belts gürtel* ceinture* cinturón* cinturones cintura-belt cinto ремень ремн* pasek riem 皮带 皮帶 腰带 ベルト 벨트',
  ],
  [
    { role: 'kind', kind: 'sock' },
    'sock socks socken strümpfe chaussettes calcetines calze calzini meias носк* skarpet* sokken 袜子 袜 襪 靴下 ソックス 양말',
  ],
  [
    { role: 'kind', kind: 'bra' },
    'bras bralette bh bhs büstenhalter soutien-gorge soutien sujetador* sostén brasier reggiseno sutiã бюстгальтер* лифчик* biustonosz* 文胸 胸罩 内衣 ブラジャー ブラ 브라 브래지어',
  ],
  [
    { role: 'kind', kind: 'suit' },
    'suit suits blazer blazers tuxedo anzug* sakko* costume* traje* abito костюм* пиджак* garnitur* marynark* kostuum colbert 西装 西服 西裝 スーツ 양복 정장',
  ],
  [
    { role: 'kind', kind: 'trousers' },
    'trousers pants jeans chinos slacks leggings hose hosen jeanshose* pantalon* pantalón pantalones calça* pantaloni broek spodni* брюк* джинс* штан* 裤子 裤 褲 牛仔裤 ズボン パンツ 바지 청바지',
  ],
  [
    { role: 'measure', of: 'neck' },
    'neck collar kragenweite* halsumfang encolure* col cuello collo colarinho воротник* kołnierzyk* 领围 領圍 领口 首回り 목둘레',
  ],
  [
    { role: 'measure', of: 'hip' },
    'hip hips hüfte* hüftumfang hanches cadera* fianchi quadril quadris бедер бёдр* бедр* biodr* heup heupen 臀围 臀圍 ヒップ 엉덩이 ورك الورك الأرداف ירכיים ירך הירכיים tour_de_hanches contorno_de_cadera giro_fianchi 臀',
  ],
  [
    { role: 'measure', of: 'head' },
    'head kopfumfang tête cabeza testa cabeça голов* głow* hoofd 头围 頭圍 頭囲 머리둘레',
  ],
  [{ role: 'measure', of: 'palm' }, 'palm hand handumfang paume palma ладон* dłoń dłoni 手围 掌围 手掌 手囲い 손둘레'],
  [{ role: 'measure', of: 'finger' }, 'finger fingerumfang doigt dedo dito пальц* palca 手指 指围 指圈 손가락'],
  [
    { role: 'audience', audience: 'women' },
    "women women's womens woman's woman ladies lady's ladies' female damen damengröße damenschuh* frauen femme femmes mujer mujeres señora donna donne dames damesschoen* kobiet damskie damski damska feminino feminina женск* женщин* 女士 女款 女 レディース レディス 婦人 여성 여자 نساء نسائي* للنساء حريمي נשים לנשים אישה לאישה",
  ],
  [
    { role: 'audience', audience: 'men' },
    "men men's mens man's male herren herrengröße herrenschuh* männer homme hommes hombre hombres caballero uomo uomini heren męskie męski męska masculino masculina мужск* мужчин* 男士 男款 男 メンズ 紳士 남성 남자 رجال رجالي* للرجال גברים לגברים גבר לגבר",
  ],
  [
    { role: 'audience', audience: 'children' },
    "kid kids kid's kids' child children children's child's boy boys boy's boys' girl girls girl's girls' toddler toddlers baby babies baby's babies' infant newborn bébé* bebé* neonat* niemowl* младен* youth junior kinder kindergröße kinderschuh* jungen mädchen enfant enfants niño niña niños niñas bambino bambina bambini kinderen dzieci* criança infantil детск* 儿童 兒童 婴儿 嬰兒 宝宝 寶寶 ベビー 赤ちゃん 아기 童鞋 童装 女儿 女兒 儿子 兒子 女孩 男孩 女童 男童 女の子 男の子 子供 子ども キッズ ジュニア 아동 어린이 키즈 유아 أطفال للأطفال ולד ילדים לילדים ילד ילדה",
  ],
  [{ role: 'audience', audience: 'unisex' }, 'unisex 男女同款 男女兼用 ユニセックス 남녀공용 унисекс'],
  [
    { role: 'kind', kind: 'shoe' },
    'shoe shoes boot boots sneaker sneakers sandal sandals slipper slippers trainers heels schuh* stiefel hausschuh* sandalen pantoffel* chaussure* chaussons bottes zapat* botas scarpa scarpe stivali schoen schoenen buty butów sapato* обув* туфл* кроссов* 鞋 靴 シューズ スニーカー ブーツ 신발 운동화 구두 حذاء أحذية الحذاء نعال נעל* לנעל*',
  ],
  [
    { role: 'kind', kind: 'clothing' },
    'dress dresses shirt shirts jacket jackets coat hoodie sweater blouse skirt clothing clothes kleid* jacke* hemd* pullover mantel bluse rock robe veste chemise vestido camisa camiseta chaqueta vestito giacca camicia jurk sukienk* koszul* платье куртк* рубашк* 衣 裙 外套 连衣裙 ワンピース シャツ ジャケット 옷 원피스 셔츠 자켓 فستان قميص ملابس שמלה שמלות חולצה בגד בגדים',
  ],
  [
    { role: 'measure', of: 'foot-length' },
    'foot feet fuß fuss fußlänge fusslänge füße pied pieds pie pies piede piedi voet voetlengte stopa stopy pé стоп* 脚长 腳長 脚 足 발 발길이 قدم القدم כף_הרגל כף_רגל 足長 足の長さ',
  ],
  [
    { role: 'measure', of: 'inside-leg' },
    'inseam inseams inside_leg inner_leg innenbeinlänge innenbein schrittlänge beininnenlänge entrejambe entrejambes entrepierna cavallo interno_gamba entrepernas шаговый_шов krok nogawki binnenbeenlengte binnenbeen 裤内长 内长 內長 股下 인심 안쪽다리 طول_الساق المنفرج מפשעה',
  ],
  [
    { role: 'measure', of: 'bust' },
    'bust büste oberweite buste busto 胸围 胸圍 バスト صدر الصدر חזה החזה tour_de_poitrine contorno_de_pecho circonferenza_seno 胸围尺寸',
  ],
  [
    { role: 'measure', of: 'chest' },
    'chest brustumfang brust poitrine pecho petto torace borst груд* 胸囲 가슴둘레 가슴',
  ],
  [
    { role: 'measure', of: 'waist' },
    'waist taillenumfang taillenweite bundweite cintura vita tali* талии 腰围 腰圍 ウエスト 허리둘레 허리 خصر الخصر מותן מותניים המותן המותניים tour_de_taille contorno_de_cintura giro_vita 腰',
  ],
  [
    { role: 'measure', of: 'height' },
    'height tall körpergröße stature altezza estatura wzrost рост 身高 身長 키 طولي طول الطول גובה הגובה גובהי',
  ],
  [
    { role: 'unit', cm: 1 },
    'cm cms centimeter* centimetre* zentimeter centimètre* centímetro* centimetri см 厘米 公分 ㎝ センチ 센티 سم سنتيمتر סמ ס״מ סמ',
  ],
  [{ role: 'unit', cm: 0.1 }, 'mm millimeter* millimetre* мм 毫米 ㎜ ミリ 밀리 مم ملم ממ'],
  [
    { role: 'unit', cm: 2.54 },
    'inch inches zoll pouces pulgadas pollici polegadas дюйм* cali ㏌ 英寸 インチ 인치 بوصة אינץ אינצ',
  ],
  [{ role: 'width', width: 'W' }, 'wide weit breit 加宽 宽 寬'],
  [{ role: 'width', width: 'M' }, 'medium'],
  [{ role: 'width', width: 'N' }, 'narrow schmal 窄'],
  [
    { role: 'size' },
    'size sizes sized sz größe größen groesse grösse gr schuhgröße* schuhgroesse* schuhgrösse* kleidergröße* konfektionsgröße* taille tailles pointure talla tallas taglia taglie numero número maat maten maatje schoenmaat rozmiar* rozm tamanho tamanhos tam velikost* veľkosť veľkosti storlek størrelse* koko kokoa koossa mărime mărimea marimea méret* beden bedeni bedenim bedende numara ukuran saiz cỡ розмір* размер* ไซส์ ไซซ์ ขนาด 尺码 尺碼 码数 码 碼 号 號 サイズ 사이즈 치수 مقاس مقاسي المقاس قياس قياسي מידה המידה מידת',
  ],
  [
    { role: 'wear' },
    'wear wears wearing trage trägt fais chausse chaussez porte porto calzo calza uso llevo noszę ношу 我穿 平时穿 平時穿 穿 履いて 履く 着て 신어요 신습니다 신는 ألبس البس أرتدي לובש לובשת נועל נועלת',
  ],
  [
    { role: 'count' },
    'pair pairs pcs pc pieces piece items item units x times days day hours hour weeks week months month years year yrs old stück stk paar mal tage tagen tag stunden wochen jahre jahr uhr am pm paires pièces jours ans heures pares piezas días años paia pezzi giorni anni stuks dagen jaar sztuk pary dni lat штук шт пар* дней лет kg g lbs ml 双 雙 件 个 個 条 天 日 月 年 岁 歲 小时 点 時 分 足 枚 点 歳 켤레 개 벌 일 월 년 살 시',
  ],
  [
    { role: 'other' },
    'usd euro euros gbp dollar dollars pound pounds cny rmb yuan jpy yen krw won zł pln руб* 元 块 塊 円 원 美元 美金 欧元 英镑 日元 订单 订单号 订单号码 單號 单号 编号 号码 號碼 番号 注文番号 電話番号 주문번호 번호 $ € £ ¥ ₩ ₽ % #',
  ],
  [{ role: 'joiner' }, 'or oder ou and und et y e ed lub и или или 或 或者 还是 和 か と 또는 / , & + – أو או'],
  [
    { role: 'fill' },
    "length width a an the is i'm am im in my it's usually normally generally about around always sonst meist meistens immer etwa ca normalement habituellement normalmente solito di ist eine ein die der das meine mein normalerweise du de la le un une des mon ma il lo una el mi es est um minha mijn een of en jest to 的 是 は が の を で も 은 는 이 가 를 을 로 에 هو هي من في انا أنا אני של היא הוא שלי את ( ) : - \" =",
  ],
];

const exact = new Map<string, WordMeaning>();
/** Of more than one part, and words of any ending, both by their first sign, since a text is asked at every place; longest first. */
const phrases = new Map<string, string[]>();
const openEnded = new Map<string, (readonly [string, WordMeaning])[]>();
const unspaced = new Map<string, string[]>();
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}㎝㎜㏌]/u;

for (const [meaning, words] of rows) take(meaning, words);
for (const words of [...Object.values(latinWords), ...Object.values(otherWords)]) {
  for (const [key, written] of Object.entries(words)) take(meaningOfKey(key as WordKey), written);
}
for (const list of [...unspaced.values(), ...phrases.values()]) list.sort((a, b) => b.length - a.length);
for (const list of openEnded.values()) list.sort((a, b) => b[0].length - a[0].length);

/** The first row that has a word tells what it means. */
function take(meaning: WordMeaning, words: string): void {
  for (const written of words.split(' ')) {
    const word = written.replaceAll('_', ' ');
    if (word.endsWith('*')) keep(openEnded, word, [word.slice(0, -1), meaning]);
    else if (!exact.has(word)) exact.set(word, meaning);
    if (/[ -]/.test(word.slice(0, -1))) keep(phrases, word, word);
    if (unspacedScript.test(word)) keep(unspaced, word, word);
  }
}

function keep<T>(lists: Map<string, T[]>, word: string, value: T): void {
  const first = word.charAt(0);
  lists.set(first, [...(lists.get(first) ?? []), value]);
}

function meaningOfKey(key: WordKey): WordMeaning {
  const [role, detail = ''] = key.split('.');
  if (role === 'kind') return { role, kind: detail as SizeKind };
  if (role === 'measure') return { role, of: detail as SizeMeasure };
  if (role === 'people') return { role: 'audience', audience: detail as SizeAudience };
  if (role === 'inch') return { role: 'unit', cm: 2.54 };
  return role === 'cm' ? { role: 'unit', cm: 1 } : { role: role as 'size' };
}

/** What Germanic languages put together: Hosengröße, ringstorlek, schoenmaat. */
const SIZE_OF = /^(?<thing>.{3,}?)(?:s|n|en)?(?:größe|grösse|groesse|storlek|størrelse|maat)n?$/u;

/** The thing of such a word. */
export function thingOf(word: string): WordMeaning | undefined {
  const thing = SIZE_OF.exec(word.toLowerCase())?.groups?.['thing'];
  return thing === undefined ? undefined : (meaningOf(thing) ?? meaningOf(`${thing}e`) ?? meaningOf(`${thing}en`));
}

/** What a word of a spaced script, or one sign, says about a size; `DE`, `ES` and the like count as scales only in capitals, since they are also small words. */
export function meaningOf(word: string): WordMeaning | undefined {
  if (word === 'DE' || word === 'FR' || word === 'IT') return { role: 'system', system: word };
  if (word === 'ES' || word === 'AU') return { role: 'system', system: word };
  const lower = word.toLowerCase();
  const known = exact.get(lower) ?? openEnded.get(lower.charAt(0))?.find(([start]) => lower.startsWith(start))?.[1];
  if (known === undefined && SIZE_OF.test(lower)) return { role: 'size' };
  // "And" is written to the word behind it in Arabic: ووزني.
  return known ?? (/^و./u.test(lower) ? exact.get(lower.slice(1)) : undefined);
}

/** The longest known word of a script without spaces that starts at `at`. */
export function unspacedWordAt(text: string, at: number): string | undefined {
  return unspaced.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
}

/** The known words of more than one part that start at `at`, as written: `inside leg`. */
export function phraseAt(text: string, at: number): string | undefined {
  const list = phrases.get(text.charAt(at).toLowerCase());
  const found = list?.find(
    (phrase) =>
      text.slice(at, at + phrase.length).toLowerCase() === phrase &&
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text.slice(at + phrase.length)),
  );
  return found && text.slice(at, at + found.length);
}
