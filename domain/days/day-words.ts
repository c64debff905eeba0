/**
 * What people type for days besides what the platform's formatters write, folded as `foldDayWords` does it. Written on 2026-11-30 from knowledge
 * of these languages, without consulting a source.
 */
export const MORE_DAYS: Readonly<Record<string, number>> = {
  tmr: 1,
  tmrw: 1,
  tdy: 0,
  dayaftertomorrow: 2,
  thedayaftertomorrow: 2,
  daybeforeyesterday: -2,
  thedaybeforeyesterday: -2,
  今日: 0,
  明日: 1,
  明儿: 1,
  昨日: -1,
  大后天: 3,
  大後天: 3,
  大前天: -3,
  あした: 1,
  しあさって: 3,
  heute: 0,
  hoy: 0,
  oggi: 0,
  eod: 0,
  cob: 0,
  endofday: 0,
  endoftheday: 0,
  tonight: 0,
  inafortnight: 14,
  черезнеделю: 7,
  zatydzien: 7,
  今晚: 0,
  今早: 0,
  明早: 1,
  明晚: 1,
};

/** Short names of weekdays that people write, and the platform does not: 1 Monday to 7 Sunday. */
export const MORE_WEEKDAYS: Readonly<Record<string, number>> = { tues: 2, weds: 3, thur: 4, thurs: 4 };

/** The same with a number, `#`. */
export const MORE_DISTANCES: Readonly<Record<string, number>> = {
  '#天后': 1,
  '#天後': 1,
  '#天以后': 1,
  '#天以後': 1,
  '#日后': 1,
  '#日後': 1,
  '#天前': -1,
  '#日前': -1,
  '#周后': 7,
  '#週後': 7,
  'in#d': 1,
  'in#w': 7,
  '#dayslater': 1,
  '#daysfromnow': 1,
};

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'work';

/** Units of a count, without gaps. What is in one line means the same. */
const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  hour: 'h hr hrs hour hours 小时 小時 個小時 个小时 個鐘頭 個鐘 std stunde stunden heure heures hora horas ora ore uur godzin godziny час часа часов 時間 시간 saat timmar timer jam giờ',
  day: 'd day days 天 日 t tag tage tagen jour jours dia dias giorno giorni dag dagen dzien dni день дня днеи 日間 일 gun gunde dagar dager hari ngay วัน',
  week: 'w wk week weeks 周 个周 個周 woche wochen semaine semaines semana semanas settimana settimane weken tydzien tygodnie tygodni неделю недели недель 周間 주 hafta veckor uker minggu tuan',
  month:
    'month months 个月 個月 ヶ月 ケ月 か月 カ月 개월 monat monate monaten mois mes meses mese mesi maand maanden miesiac miesiace miesiecy месяц месяца месяцев ay bulan thang',
  work: 'wd bd workday workdays workingday workingdays businessday businessdays 个工作日 個工作日 個工作天 工作日 工作天 个工作天 werktag werktage werktagen arbeitstag arbeitstage arbeitstagen jourouvre joursouvres diahabil diashabiles dialaborable diaslaborables giornolavorativo giornilavorativi diautil diasuteis werkdag werkdagen dzienroboczy dniroboczych dnirobocze рабочиидень рабочихдня рабочихднеи 営業日 영업일 isgunu harikerja',
};

/** Units after `+2` and in `3 days`, folded as `foldDayWords` does it. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit] as const)),
);

/** Before a count: it is one of the days ahead. Folded, longest first. */
export const AHEAD =
  /^(?:within the next|in the next|within|after|in|innerhalb von|innerhalb|binnen|nach|dans les|dans|sous|dentro de|en|entro|tra|fra|em ate|em|over|w ciagu|za|через|в течение|dalam|inom|om|trong)\s+/u;
/** The same behind it. */
export const LATER =
  /\s*(?:'s time|s time|time|from now|later|之内|之內|以内|以內|内|內|之后|之後|以后|以後|后|後|이내|안에|후|içinde|icinde|sonra)$/u;

/** One to twelve, as they are written before a unit; folded. `a` and its like are one. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'a an one ein eine einem einer einen un une una uno um uma een jeden jedna один одну одна',
    'two zwei deux dos due dois duas twee dwa dwie два две',
    'three drei trois tres tre drie trzy три',
    'four vier quatre cuatro quattro quatro cztery четыре',
    'five funf fuenf cinq cinco cinque vijf piec пять',
    'six sechs seis sei zes szesc шесть',
    'seven sieben sept siete sette sete zeven siedem семь',
    'eight acht huit ocho otto oito osiem восемь',
    'nine neun neuf nueve nove negen dziewiec девять',
    'ten zehn dix diez dieci dez tien dziesiec десять',
    'eleven elf onze once undici одиннадцать',
    'twelve zwolf zwoelf douze doce dodici doze twaalf двенадцать',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);

/** The first working day from tomorrow on; folded, without gaps. */
export const NEXT_WORKING_DAY: ReadonlySet<string> = new Set(
  'nextworkingday thenextworkingday nextbusinessday thenextbusinessday nextworkday 下一个工作日 下个工作日 下一個工作日 下個工作日 下一個工作天 下個工作天 翌営業日 nachsterwerktag nachstenwerktag amnachstenwerktag nachsterarbeitstag nachstenarbeitstag prochainjourouvre siguientediahabil proximodiahabil proximodiautil volgendewerkdag'.split(
    ' ',
  ),
);

/** Which month's end: the present one's, or the next one's. Folded, without gaps. */
export const MONTH_ENDS: ReadonlyMap<string, 0 | 1> = new Map([
  ...'endofmonth endofthemonth endofthismonth monthend theendofthemonth eom 月底 月末 本月底 本月末 这个月底 這個月底 今月末 월말 이번달말 monatsende endedesmonats endediesesmonats findumois finalsdemes findemes finalesdemes finemese finedelmese fimdomes eindvandemaand eindemaand koniecmiesiaca конецмесяца'
    .split(' ')
    .map((words) => [words, 0] as const),
  ...'endofnextmonth theendofnextmonth 下月底 下月末 下个月底 下個月底 下个月末 下個月末 来月末 다음달말 endenachstenmonats findumoisprochain'
    .split(' ')
    .map((words) => [words, 1] as const),
]);

/** Before or behind the name of a month: its last day. Folded. */
export const END_OF =
  /^(?:the )?(?:end of|end|ende|finales de|fin de|fin|fine|fim de|eind|koniec|конец) (?=\p{L})|(?<=月)(?:底|末)$|(?<=월) ?말$/u;

/** Words of a time of day, and clock times. */
export const TIMES =
  /(?<=\d)T\d{1,2}:\d{2}.*$|(?<![\p{L}\p{N}])(?:in the |at |um |à |a las |alle |às )?(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr|o'clock)|\d{1,2}:\d{2}|morning|afternoon|evening|noon|midday|eod|cob|früh|frueh|vormittags?|mittags?|nachmittags?|abends?|matin|midi|après-midi|soir|por la mañana|por la tarde|por la noche|mattina|pomeriggio|sera|de manhã|à tarde|à noite|cedo|ochtend|middag|avond|rano|wieczorem|утром|вечером)(?![\p{L}\p{N}])|(?:上午|下午|早上|早晨|清早|一早|中午|晚上|傍晚|凌晨|午前|午後|오전|오후|저녁|아침)|\d{1,2}[点點时時](?:半|\d{1,2}分?)?|(?<=[天日号號一二三四五六])晚$/giu;

/** Words that make a day the last one: it is that day which is promised. */
export const DEADLINES =
  /^(?:by|until|till|no later than|not later than|on or before|latest|at the latest|bis(?: spätestens)?(?: zum)?|spätestens(?: am)?|au plus tard(?: le)?|d'ici(?: le| à)?|jusqu'au|a más tardar(?: el)?|entro(?: il)?|até(?: dia| o dia)?|uiterlijk(?: op)?|najpóźniej(?: do)?|до|не позднее|最晚|最迟|最遲|不晚于|在)(?:\s+|(?<=[\p{Script=Han}]))|,?\s*(?:at the latest|latest|spätestens|au plus tard|之前|以前|前|まで(?:に)?|까지)$/giu;

/** Before a weekday: which week is meant, counted from this one, or the coming or last such day. `next`: the coming one, or that of the next week.
 * Weeks begin on Monday. */
export const WEEKS: readonly (readonly [RegExp, 'coming' | 'next' | 'past' | number])[] = [
  [/^(?:下下个|下下個|下下)/u, 2],
  [/^(?:下个|下個|下|来周の?|다음 ?주)/u, 1],
  [/^(?:这个|這個|本|这|這|今周の?|이번 ?주)/u, 0],
  [/^(?:上上个|上上個|上上)/u, -2],
  [/^(?:上个|上個|上|先周の?|지난 ?주)/u, -1],
  [/^this week(?: on)?/u, 0],
  [/^next week(?: on)?|^(?:nachste|naechste|kommende) woche(?: am)?/u, 1],
  [/^(?:last|letzten|letzte|vergangenen|dernier|pasado|scorso)/u, 'past'],
  [/^(?:nachsten|naechsten|next|proximo|proxima|prossimo|prossima|volgende)/u, 'next'],
  [/^(?:this coming|this|coming|on|am|diesen|kommenden|ce|le|el|il|este|komende|aanstaande)/u, 'coming'],
];

/** The same behind a weekday, folded. */
export const WEEKS_BEHIND: readonly (readonly [RegExp, 'coming' | 'next' | 'past' | number])[] = [
  [/(?: of)? this week$/u, 0],
  [/(?: of)? next week$| (?:nachster|naechster|kommender) woche$/u, 1],
  [/ (?:prochain|prochaine|proximo|proxima|prossimo|prossima)$/u, 'next'],
  [/ (?:que viene|qui vient|che viene|que vem)$/u, 'coming'],
  [/ (?:dernier|pasado|passado|passada|scorso|scorsa)$/u, 'past'],
];

/** What may be before all of that. */
export const ARTICLE = /^(?:the|on|am|den|le|el|il|la|na|no) /u;

/** A week after the coming weekday: `a week on Tuesday`, `Tuesday week`, `Dienstag in einer Woche`. */
export const WEEK_ON = /^(?:a )?week (?:on|from|this) | (?:week|in einer woche)$/u;

/** Words that say nothing of a day: articles, prepositions, "of", "year". */
export const NOISE: ReadonlySet<string> = new Set(
  'of the on by at de del di le el il la den der dem am bis du a al od do dne den. jour r г года год року р ngay nam thang va vom to til från fran los dia giorno ab um พศ ศ พ ที่ วันที่'.split(
    ' ',
  ),
);
