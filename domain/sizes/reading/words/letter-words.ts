/** Where words for a letter size come from, and the day on which they were written down. Without an address: from knowledge, no page was looked at. */
interface WordSource {
  readonly title: string;
  readonly url?: string;
  readonly checkedOn: string;
}

/**
 * When words count. `always`: they are nothing else. `closed`: also where nothing follows that they could describe ("an extra large box"). `told`: only
 * where a size is spoken of, since they are everyday words or signs of something else. A pattern: only behind it.
 */
export type WordPlace = 'always' | 'closed' | 'told' | RegExp;

interface LetterRow {
  readonly place: WordPlace;
  /** By letter size; a low line is a blank, a hyphen or nothing, the same throughout a phrase. */
  readonly words: Readonly<Record<string, string>>;
  readonly source: WordSource;
}

const checkedOn = '2026-11-29';
const TALLA = /(?:^|[^\p{L}])tallas?\s*:?\s*(?:es\s|la\s|de\s)*$/iu;
const TAMANHO = /(?:^|[^\p{L}])tam(?:anhos?\b|\.|\b)\s*:?\s*(?:é\s|o\s|é o\s)?$/iu;
/** "Ça taille petit" says how a thing runs. */
const TAILLE = /(?:^|[^\p{L}])(?<!(?:ça|ca|cela|il|elle|on|qui|ils|elles)\s)tailles?\s*:?\s*(?:est\s|la\s)*$/iu;

const WORN = /(?:^|[^\p{L}])(?:uso|usa|visto|veste|serve|fica)\s(?:o\s|a\s)?$/iu;

const english: WordSource = { title: 'Names of sizes in listings of US marketplaces', checkedOn };
const named: WordSource = {
  title: 'Names of the letters and of small, middle and large in eleven languages',
  checkedOn,
};
const mexico: WordSource = { title: 'Mexico size charts', url: 'https://sizees.com/mexico/', checkedOn };
const brazil: WordSource = {
  title: 'Understanding Brazilian shirt sizes',
  url: 'https://oembed.org/blog/understanding-brazilian-shirt-sizes',
  checkedOn,
};
const quebec: WordSource = { title: 'French letter sizes of Québec: très petit to très très grand', checkedOn };
const slavic: WordSource = { title: 'Names of letter sizes in Russian, Ukrainian and Polish messages', checkedOn };
const china: WordSource = { title: 'Names of sizes in listings of Chinese marketplaces', checkedOn };

/** The letter sizes as people say and spell them. */
export const letterRows: readonly LetterRow[] = [
  {
    place: 'closed',
    source: named,
    words: { S: 'ésse', M: 'eme emme éme ême', L: 'éle', XL: 'equis_ele ics_elle icselle xis_gê' },
  },
  {
    place: 'told',
    source: named,
    words: {
      S: 'sờ',
      M: 'em_mờ mờ mittel médio média moyen moyenne mellan mediana mediano sedang orta średnia średnią',
      L: 'lờ',
      XL: 'xờ_lờ eks_el',
    },
  },
  {
    place: 'always',
    source: english,
    words: {
      XXS: 'xx_small 2x_small xx_sm',
      XS: 'x_small x_sm xsml xtra_small',
      XL: 'x_large x_lrg x_lge x_lg xlrg xtra_large',
      XXL: 'xx_large 2x_large xx_lg 2x_lg double_xl',
      '3XL': 'xxx_large 3x_large 3x_lg triple_xl',
      '4XL': 'xxxx_large 4x_large',
      '5XL': 'xxxxx_large 5x_large',
      '6XL': 'xxxxxx_large 6x_large',
    },
  },
  {
    place: 'closed',
    source: english,
    words: {
      XXS: 'extra_extra_small double_extra_small',
      XS: 'extra_small ex_small',
      XL: 'extra_large ex_large',
      XXL: 'extra_extra_large double_extra_large 2_extra_large double_x_large',
      '3XL': 'extra_extra_extra_large triple_extra_large triple_x_large',
    },
  },
  {
    place: 'told',
    source: english,
    words: {
      S: 'small sm sml',
      M: 'medium med',
      L: 'large lrg lge lg',
      XL: '1x 1xl xlg',
      XXL: '2x 2_x_large 2_xl',
      '3XL': '3x 3_x_large 3_xl',
      '4XL': '4x 4_xl',
      '5XL': '5x',
      XS: 'xsm',
    },
  },
  {
    place: TALLA,
    source: mexico,
    words: {
      XS: 'xch ech extra_chica extra_chico extra_pequeña extra_pequeño',
      S: 'ch p chica chico pequeña pequeño',
      M: 'mediana mediano',
      L: 'g grande',
      XL: 'xg eg extra_grande extragrande',
      XXL: 'xxg eeg 2xg 2x_grande doble_extra_grande',
      '3XL': '3xg 3x_grande',
    },
  },
  { place: 'closed', source: mexico, words: { XS: 'extra_chica extra_chico', XL: 'extra_grande extragrande' } },
  {
    place: TAMANHO,
    source: brazil,
    words: {
      XS: 'pp extra_pequeno',
      S: 'p pequeno pequena',
      M: 'médio média medio',
      L: 'g grande',
      XL: 'gg',
      XXL: 'xg eg xgg',
    },
  },
  {
    place: /(?:^|[^\p{L}])(?:la|una)\s$/iu,
    source: named,
    words: { M: 'mediana media' },
  },
  {
    place: /(?:ไซส์|ไซซ์|ไซต์|เบอร์|ขนาด)\s?$/u,
    source: named,
    words: { S: 'เล็ก', M: 'กลาง', L: 'ใหญ่' },
  },
  {
    place: 'always',
    source: named,
    words: { S: 'küçük_boy', M: 'orta_boy', L: 'büyük_boy' },
  },
  { place: WORN, source: brazil, words: { S: 'p', M: 'm', L: 'g' } },
  { place: 'told', source: brazil, words: { XS: 'pp', XL: 'gg' } },
  {
    place: TAILLE,
    source: quebec,
    words: {
      XS: 'tp très_petit très_petite',
      S: 'p petite',
      M: 'moyen moyenne',
      L: 'g grande',
      XL: 'tg très_grand très_grande',
      XXL: 'ttg',
    },
  },
  { place: 'told', source: quebec, words: { XS: 'tp', XL: 'tg', XXL: 'ttg' } },
  {
    place: 'always',
    source: slavic,
    words: {
      XS: 'хс xs_ka',
      S: 'eskę эску эска эсочку эсочка',
      M: 'emka emkę эмка эмку эмочку эмочка',
      L: 'elkę элька эльку элечку элочку',
      XL: 'хл xl_ka iks_el ixel икс_эль икселька иксэлька иксельку',
      XXL: 'ххл xxl_ka',
      '3XL': 'хххл',
    },
  },
  { place: 'told', source: slavic, words: { S: 'eska eski эс', M: 'emki эм м', L: 'elka elki эль л' } },
  {
    place: 'closed',
    source: china,
    words: {
      S: '小号 小號 小码 小碼',
      M: '中号 中號 中码 中碼',
      L: '大号 大號 大码 大碼',
      XL: '加大 加大号 加大號 加大码 加大碼',
      XXL: '加加大 加加大号 加加大號 加加大码 加加大碼 双加大',
    },
  },
  {
    place: 'closed',
    source: { title: 'Loan words of sizes in Korean listings', checkedOn },
    words: { S: '스몰', M: '미디움 미디엄', L: '라지' },
  },
  {
    place: 'always',
    source: { title: 'Loan words of sizes in Korean listings', checkedOn },
    words: { XL: '엑스라지', XXL: '투엑스라지 엑스엑스라지 더블엑스라지', '3XL': '쓰리엑스라지', XS: '엑스스몰' },
  },
  {
    place: 'always',
    source: { title: 'Loan words of sizes in Arabic listings', checkedOn },
    words: {
      S: 'سمول السمول',
      M: 'ميديوم ميديم ميدم الميديوم الميديم الميدم',
      L: 'لارج اللارج واللارج',
    },
  },
  {
    place: 'always',
    source: { title: 'Loan words of sizes in Arabic listings', checkedOn },
    words: {
      XL: 'اكس_لارج إكس_لارج اكسلارج الاكس_لارج والاكس_لارج الإكس_لارج',
      XXL: 'دبل_اكس_لارج 2_اكس_لارج',
      XS: 'اكس_سمول',
    },
  },
];

/**
 * Japan counts the letter: LL is XL and 3L is XXL. Elsewhere in East Asia 3L may be 3XL, so without a word of Japan it is left unread.
 * Source: https://japanrabbit.com/blog/tallas-ropa-japonesa/ and http://hukugyobaka.com/3lxltigai-8259.html, 2026-11-29.
 */
export const japaneseLetters: Readonly<Record<string, string>> = {
  ss: 'XS',
  ll: 'XL',
  '2l': 'XL',
  lll: 'XXL',
  '3l': 'XXL',
  '4l': '3XL',
  '5l': '4XL',
  '6l': '5XL',
};
