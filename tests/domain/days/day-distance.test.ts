// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../domain/days/day-calendar.ts';
import { readDay } from '../../../domain/days/read-day.ts';

/** A Monday. */
const calendar = calendarOf('2026-11-30', undefined);
const read = (text: string, language = 'en', expects?: 'past' | 'future') =>
  readDay(text, { calendar, language, expects });
const DEC_3 = '2026-12-03';

describe('J3: a day that somebody typed by its distance or weekday', () => {
  it.each([
    ['+2', '2026-12-02'],
    ['＋２', '2026-12-02'],
    ['+0', '2026-11-30'],
    ['-3', '2026-11-27'],
    ['−3', '2026-11-27'],
    ['+1w', '2026-12-07'],
    ['+2 weeks', '2026-12-14'],
    ['+3 working days', DEC_3],
    ['+5wd', '2026-12-07'],
    ['+3个工作日', DEC_3],
    ['+5 個工作天', '2026-12-07'],
    ['+2天', '2026-12-02'],
    ['today', '2026-11-30'],
    ['tomorrow', '2026-12-01'],
    ['Tmrw', '2026-12-01'],
    ['day after tomorrow', '2026-12-02'],
    ['yesterday', '2026-11-29'],
    ['in 3 days', DEC_3],
    ['3 days ago', '2026-11-27'],
    ['in 2 weeks', '2026-12-14'],
    ['今天', '2026-11-30'],
    ['明天', '2026-12-01'],
    ['后天', '2026-12-02'],
    ['後天', '2026-12-02'],
    ['大后天', DEC_3],
    ['昨天', '2026-11-29'],
    ['前天', '2026-11-28'],
    ['3天后', DEC_3],
    ['3日後', DEC_3],
    ['5天前', '2026-11-25'],
    ['morgen', '2026-12-01'],
    ['übermorgen', '2026-12-02'],
    ['in 3 Tagen', DEC_3],
    ['vor 2 Tagen', '2026-11-28'],
    ['demain', '2026-12-01'],
    ['dans 3 jours', DEC_3],
    ['mañana', '2026-12-01'],
    ['dentro de 3 días', DEC_3],
    ['domani', '2026-12-01'],
    ['amanhã', '2026-12-01'],
    ['jutro', '2026-12-01'],
    ['za 3 dni', DEC_3],
    ['завтра', '2026-12-01'],
    ['через 3 дня', DEC_3],
    ['明日', '2026-12-01'],
    ['明後日', '2026-12-02'],
    ['내일', '2026-12-01'],
    ['3일 후', DEC_3],
    ['yarın', '2026-12-01'],
    ['besok', '2026-12-01'],
    ['พรุ่งนี้', '2026-12-01'],
    ['3号', DEC_3],
    ['the 3rd', DEC_3],
    ['3 working days', DEC_3],
    ['within 5 business days', '2026-12-07'],
    ['5个工作日内', '2026-12-07'],
    ['3 Werktage', DEC_3],
    ['next working day', '2026-12-01'],
    ['下个工作日', '2026-12-01'],
    ['3 days', DEC_3],
    ['3天内', DEC_3],
    ['within three days', DEC_3],
    ['in 48 hours', '2026-12-02'],
    ['72小时内', DEC_3],
    ['in three days', DEC_3],
    ['in drei Tagen', DEC_3],
    ['dans deux semaines', '2026-12-14'],
    ['三天后', DEC_3],
    ['两周后', '2026-12-14'],
    ['十天後', '2026-12-10'],
    ['两天前', '2026-11-28'],
    ['in a week', '2026-12-07'],
    ['in 2 months', '2027-01-30'],
    ['三个月后', '2027-02-28'],
    ['end of month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['下個月底', '2026-12-31'],
    ['2月底', '2027-02-28'],
    ['end of February', '2027-02-28'],
    ['Ende Dezember', '2026-12-31'],
    ['fin de diciembre', '2026-12-31'],
    ['by Friday', '2026-12-04'],
    ['no later than 3 Dec', DEC_3],
    ['bis spätestens 3. Dezember', DEC_3],
    ['au plus tard le 3 décembre', DEC_3],
    ['12月3日前', DEC_3],
    ['最晚周四', DEC_3],
    ['3 Dec 5pm', DEC_3],
    ['tomorrow morning', '2026-12-01'],
    ['明天下午3点', '2026-12-01'],
    ['周四晚上', DEC_3],
    ['domani mattina', '2026-12-01'],
    ['tonight', '2026-11-30'],
    ['20261203', DEC_3],
    ['2026-12-03T10:00:00Z', DEC_3],
    ['周四（12月3日）', DEC_3],
    ['三十号', '2026-11-30'],
    ['31号', '2026-12-31'],
    ['in a fortnight', '2026-12-14'],
    ['tomorow', '2026-12-01'],
    ['Decmber 3', DEC_3],
    ['3 Novmeber 2026', '2026-11-03'],
  ])('as a distance: "%s"', (text, day) => {
    for (const language of ['en', 'zh-CN', 'zh-TW']) expect(read(text, language)).toMatchObject({ day });
  });

  it.each([
    ['Friday', undefined, '2026-12-04'],
    ['weds', undefined, '2026-12-02'],
    ['wendesday', undefined, '2026-12-02'],
    ['fri', undefined, '2026-12-04'],
    ['last Friday', undefined, '2026-11-27'],
    ['周五', undefined, '2026-12-04'],
    ['週五', undefined, '2026-12-04'],
    ['周五', 'past', '2026-11-27'],
    ['星期天', undefined, '2026-12-06'],
    ['礼拜四', undefined, DEC_3],
    ['本周五', undefined, '2026-12-04'],
    ['下周五', undefined, '2026-12-11'],
    ['下週一', undefined, '2026-12-07'],
    ['上周五', undefined, '2026-11-27'],
    ['下下周五', undefined, '2026-12-18'],
    ['上上週五', undefined, '2026-11-20'],
    ['Friday next week', undefined, '2026-12-11'],
    ['next week Friday', undefined, '2026-12-11'],
    ['Freitag nächster Woche', undefined, '2026-12-11'],
    ['来週の金曜日', undefined, '2026-12-11'],
    ['this week Friday', undefined, '2026-12-04'],
    ['来週金曜日', undefined, '2026-12-11'],
    ['다음 주 금요일', undefined, '2026-12-11'],
    ['a week on Friday', undefined, '2026-12-11'],
    ['Friday week', undefined, '2026-12-11'],
    ['Freitag', undefined, '2026-12-04'],
    ['vendredi', undefined, '2026-12-04'],
    ['piątek', undefined, '2026-12-04'],
    ['金曜日', undefined, '2026-12-04'],
    ['금요일', undefined, '2026-12-04'],
  ] as const)('as a weekday: "%s", %s', (text, expects, day) => {
    for (const language of ['en', 'zh-CN', 'zh-TW']) expect(read(text, language, expects)).toEqual({ day });
  });

  it.each([
    ['next Friday', undefined, '2026-12-04', '2026-12-11'],
    ['nächsten Freitag', undefined, '2026-12-04', '2026-12-11'],
    ['vendredi prochain', undefined, '2026-12-04', '2026-12-11'],
    ['Monday', undefined, '2026-12-07', '2026-11-30'],
    ['周一', 'past', '2026-11-23', '2026-11-30'],
    ['月底', undefined, '2026-11-30', '2026-12-31'],
  ] as const)('with the other one that may be meant: "%s", %s', (text, expects, day, other) => {
    for (const language of ['en', 'zh-CN', 'zh-TW']) expect(read(text, language, expects)).toEqual({ day, other });
  });

  it('of this week that has passed, with the coming one beside it', () => {
    const onFriday = { calendar: calendarOf('2026-12-04', undefined), language: 'zh-CN' };

    expect(readDay('这周三', onFriday)).toEqual({ day: '2026-12-02', other: '2026-12-09' });
    expect(readDay('next Tuesday', onFriday)).toEqual({ day: '2026-12-08' });
  });
});
