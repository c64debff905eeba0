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
};

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

/** Units after `+2`: days, weeks, working days. */
export const UNITS: Readonly<Record<string, 'day' | 'week' | 'work'>> = {
  '': 'day',
  d: 'day',
  day: 'day',
  days: 'day',
  天: 'day',
  日: 'day',
  t: 'day',
  tage: 'day',
  w: 'week',
  week: 'week',
  weeks: 'week',
  周: 'week',
  週: 'week',
  星期: 'week',
  wd: 'work',
  bd: 'work',
  workingday: 'work',
  workingdays: 'work',
  businessday: 'work',
  businessdays: 'work',
  个工作日: 'work',
  個工作日: 'work',
  個工作天: 'work',
  工作日: 'work',
  工作天: 'work',
};

/** Before a weekday: which week is meant, counted from this one; `0` for the next such day. Weeks begin on Monday. */
export const WEEKS: readonly (readonly [RegExp, 'coming' | 'past' | -1 | 0 | 1])[] = [
  [/^(?:下下)/u, 1],
  [/^(?:下个|下個|下)/u, 1],
  [/^(?:这个|這個|本|这|這)/u, 0],
  [/^(?:上个|上個|上)/u, -1],
  [/^(?:last|letzten|letzte|vergangenen|dernier|pasado|scorso)/u, 'past'],
  [
    /^(?:this|coming|on|am|diesen|kommenden|nächsten|naechsten|nachsten|next|ce|le|el|il|este|próximo|proximo|prossimo)/u,
    'coming',
  ],
];

/** Words that say nothing of a day: articles, prepositions, "of", "year". */
export const NOISE: ReadonlySet<string> = new Set(
  'of the on by at de del di le el il la den der dem am bis du a al od do dne den. jour r г года год року р ngay nam thang va vom to til från fran los dia giorno ab um พศ ศ พ ที่ วันที่'.split(
    ' ',
  ),
);
