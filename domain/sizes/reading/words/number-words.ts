/** How a language says the numbers up to 199. Spellings are parted by a bar, words within one by a low line. */
export interface Counting {
  /** One to nineteen. */
  readonly small: string;
  /** Twenty to ninety. */
  readonly tens: string;
  /** A ten with the ones behind it, where it is not one word behind the other. */
  readonly join?: (ten: string, one: string) => string;
  readonly hundred: string;
  /** What joins a hundred and the rest: nothing where it is one word. */
  readonly link: string;
  /** What people call a size by: a nine is "a niner". */
  readonly names?: string;
  /** Where tens of twenty count on: 70 is sixty-ten. */
  /** One and a half. */
  readonly oneAndHalf?: string;
  readonly more?: Readonly<Record<string, number>>;
}

const behind =
  (link: string) =>
  (ten: string, one: string): string =>
    `${ten}${link}${one}`;

/** Written down from knowledge of these languages on 2026-11-30; no page was looked at. */
export const countings: Readonly<Record<string, Counting>> = {
  en: {
    oneAndHalf: 'one_and_a_half',
    small:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
    hundred: 'hundred|a_hundred|one_hundred|a_hundred_and|one_hundred_and',
    link: ' ',
  },
  de: {
    oneAndHalf: 'anderthalb|eineinhalb',
    small:
      'ein|eins zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig|fuffzig sechzig siebzig achtzig neunzig',
    join: (ten, one) => `${one}und${ten}`,
    hundred: 'hundert|einhundert|hundertund',
    link: '',
    names: '- - - - - sechser siebener achter neuner zehner elfer zwölfer',
  },
  fr: {
    small:
      'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf',
    tens: 'vingt trente quarante cinquante soixante septante quatre_vingts|quatre_vingt|octante|huitante nonante',
    join: (ten, one) => `${ten} ${/^une?$/.test(one) && !ten.startsWith('quatre') ? 'et ' : ''}${one}`,
    hundred: 'cent',
    link: ' ',
    more: { soixante: 60, quatre_vingt: 80 },
  },
  es: {
    small:
      'uno|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    join: (ten, one) =>
      ten === 'veinte'
        ? `veinti${one.replace('dos', 'dós').replace('tres', 'trés').replace('seis', 'séis')}`
        : `${ten} y ${one}`,
    hundred: 'cien|ciento',
    link: ' ',
  },
  it: {
    oneAndHalf: 'uno_e_mezzo',
    small:
      'uno due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    join: (ten, one) => `${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one}`,
    hundred: 'cento',
    link: '',
  },
  pt: {
    small:
      'um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
    tens: 'vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa',
    join: behind(' e '),
    hundred: 'cem|cento_e',
    link: ' ',
  },
  nl: {
    oneAndHalf: 'anderhalf|anderhalve',
    small:
      'een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    join: (ten, one) => `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`,
    hundred: 'honderd|honderden',
    link: '',
  },
  pl: {
    oneAndHalf: 'półtora|półtorej',
    small:
      'jeden|pierwszy dwa|drugi trzy|trzeci cztery|czwarty pięć|piąty sześć|szósty siedem|siódmy osiem|ósmy dziewięć|dziewiąty dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści|trzydziesty|trzydziestka|trzydziestkę czterdzieści|czterdziesty|czterdziestka|czterdziestkę pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    hundred: 'sto',
    link: ' ',
    names:
      '- - trójka|trójkę|trójce czwórka|czwórkę|czwórce piątka|piątkę|piątce szóstka|szóstkę|szóstce siódemka|siódemkę|siódemce ósemka|ósemkę|ósemce dziewiątka|dziewiątkę|dziewiątce dziesiątka|dziesiątkę|dziesiątce jedenastka|jedenastkę|jedenastce dwunastka|dwunastkę|dwunastce',
  },
  ru: {
    oneAndHalf: 'полтора|полторы',
    small:
      'один|первый|первого|первом два|второй|второго|втором три|третий|третьего четыре|четвертый|четвёртый|четвертого|четвёртого пять|пятый|пятого|пятом шесть|шестой|шестого|шестом семь|седьмой|седьмого|седьмом восемь|восьмой|восьмого|восьмом девять|девятый|девятого|девятом десять|десятый одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    tens: 'двадцать тридцать|тридцатый сорок|сороковой|сорокового пятьдесят|пятидесятый шестьдесят семьдесят восемьдесят девяносто',
    hundred: 'сто',
    link: ' ',
    names:
      '- - тройка|тройку четверка|четвёрка|четверку|четвёрку пятерка|пятёрка|пятерку|пятёрку шестерка|шестёрка|шестерку|шестёрку семерка|семёрка|семерку|семёрку восьмерка|восьмёрка|восьмерку|восьмёрку девятка|девятку десятка|десятку',
  },
  uk: {
    small:
      "один|перший два|другий три|третій чотири|четвертий п'ять|п'ятий шість|шостий сім|сьомий вісім|восьмий дев'ять|дев'ятий десять",
    tens: "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
    hundred: 'сто',
    link: ' ',
  },
  tr: {
    small:
      'bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    hundred: 'yüz',
    link: ' ',
  },
  sv: {
    oneAndHalf: 'en_och_en_halv|ett_och_ett_halvt',
    small: 'ett|en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    join: behind(''),
    hundred: 'hundra|etthundra',
    link: '',
    names: '- - trea fyra femma sexa sjua åtta nia tia elva tolva',
  },
  id: {
    small:
      'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas',
    tens: 'dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh',
    hundred: 'seratus',
    link: ' ',
  },
  vi: {
    small:
      'một|mốt hai ba bốn|tư năm|lăm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín',
    tens: 'hai_mươi|hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi',
    hundred: 'một_trăm|trăm',
    link: ' ',
  },
  ar: {
    small:
      'واحد اثنين|اتنين ثلاثة|تلاتة|ثلاث اربعة|أربعة|اربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|تمانية|ثمان|ثماني تسعة|تسع عشرة|عشر احدعش|احداشر اثنعش|اطناشر ثلطعش اربعطعش خمسطعش سطعش سبعطعش ثمنطعش تسعطعش',
    tens: 'عشرين|عشرون ثلاثين|ثلاثون|تلاتين اربعين|أربعين|أربعون خمسين|خمسون ستين|ستون سبعين|سبعون ثمانين|ثمانون|تمانين تسعين|تسعون',
    join: (ten, one) => `${one} و${ten}`,
    hundred: 'مية|ميه|مئة|مائة|مئه',
    link: ' و',
  },
};
