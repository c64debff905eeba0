// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../domain/days/day-calendar.ts';
import { readDay } from '../../../domain/days/read-day.ts';

/** A Monday. */
const calendar = calendarOf('2026-11-30', undefined);
const read = (text: string, language = 'en', expects?: 'past' | 'future') =>
  readDay(text, { calendar, language, expects });
const DEC_3 = '2026-12-03';

describe('J3: the day that somebody typed', () => {
  /** 3 December 2026 as it is written in letters and on order pages, by people of twenty and more places. */
  it.each([
    ['de', '3.12.'],
    ['de', '3.12.2026'],
    ['de', '03.12.26'],
    ['de', '3. Dezember 2026'],
    ['de', '3. Dez.'],
    ['de', 'Do., 3.12.2026'],
    ['de', 'Donnerstag, 3. Dezember'],
    ['de-AT', 'am 3. Dezember'],
    ['en-GB', '3 December 2026'],
    ['en-GB', '3rd December'],
    ['en-GB', 'Thursday 3 Dec'],
    ['en-GB', 'Thurs 3rd of December 2026'],
    ['en-US', 'December 3, 2026'],
    ['en-US', 'Dec 3rd'],
    ['en-US', 'Thu, Dec 3'],
    ['en-US', '12/3'],
    ['en-US', '12/3/2026'],
    ['en-US', '12/03/26'],
    ['en-IN', '03-Dec-2026'],
    ['en-IN', '3-Dec-26'],
    ['en-CA', '2026-12-03'],
    ['fr', '3 décembre 2026'],
    ['fr', 'le 3 déc.'],
    ['fr', 'jeudi 3 décembre'],
    ['fr-CH', '3.12.2026'],
    ['es', '3 de diciembre de 2026'],
    ['es', '3 dic 2026'],
    ['es-MX', 'jueves 3 de diciembre'],
    ['it', '3 dicembre 2026'],
    ['it', 'giovedì 3 dic.'],
    ['pt-BR', '3 de dezembro de 2026'],
    ['pt-BR', '3 de dez.'],
    ['nl', '3 december 2026'],
    ['nl', 'donderdag 3 dec'],
    ['pl', '3 grudnia 2026 r.'],
    ['pl', '3 gru'],
    ['pl', 'czwartek, 3 grudnia'],
    ['cs', '3. prosince 2026'],
    ['cs', '3. 12. 2026'],
    ['hu', '2026. december 3.'],
    ['hu', '2026. 12. 03.'],
    ['ro', '3 decembrie 2026'],
    ['ru', '3 декабря 2026 г.'],
    ['ru', '3 дек.'],
    ['uk', '3 грудня 2026 р.'],
    ['sv', '3 dec. 2026'],
    ['sv', 'torsdag 3 december'],
    ['da', 'den 3. december 2026'],
    ['nb', '3. desember 2026'],
    ['fi', '3. joulukuuta 2026'],
    ['fi', '3.12.'],
    ['tr', '3 Aralık 2026'],
    ['tr', '3 ARALIK'],
    ['el', '3 Δεκεμβρίου 2026'],
    ['ar', '٣ ديسمبر ٢٠٢٦'],
    ['th', '3 ธันวาคม 2569'],
    ['th', '3 ธ.ค. 2569'],
    ['vi', '3 tháng 12, 2026'],
    ['vi', 'ngày 3 tháng 12 năm 2026'],
    ['id', '3 Desember 2026'],
    ['ms', '3 Disember 2026'],
    ['ja', '2026年12月3日'],
    ['ja', '12月3日（木）'],
    ['ja', '令和8年12月3日'],
    ['ja', '2026/12/03'],
    ['ko', '2026년 12월 3일'],
    ['ko', '12월 3일 목요일'],
    ['ko', '2026. 12. 3.'],
    ['zh-CN', '2026年12月3日'],
    ['zh-CN', '2026年12月3日 星期四'],
    ['zh-CN', '12月3号'],
    ['zh-CN', '12月3日（周四）'],
    ['zh-CN', '十二月三日'],
    ['zh-CN', '２０２６年１２月３日'],
    ['zh-TW', '民國115年12月3日'],
    ['zh-TW', '115/12/3'],
    ['zh-HK', '12月3號'],
    ['', '2026/12/3'],
    ['', '26/12/3'],
  ])('as in %s: "%s"', (_place, text) => {
    for (const language of ['en', 'zh-CN', 'zh-TW']) expect(read(text, language)).toMatchObject({ day: DEC_3 });
  });

  it.each([
    ['12/3', { day: DEC_3, other: '2027-03-12' }],
    ['3/12', { day: '2027-03-12', other: DEC_3 }],
    ['3-12-2026', { day: '2026-03-12', other: DEC_3 }],
    ['25/12', { day: '2026-12-25' }],
    ['12/25', { day: '2026-12-25' }],
    ['12/12', { day: '2026-12-12' }],
  ])('with day and month in the order of the interface, the other beside it: "%s"', (text, expected) => {
    for (const language of ['en', 'zh-CN', 'zh-TW']) expect(read(text, language)).toEqual(expected);
  });

  it('with points in the order of points, and without a year in that of the interface', () => {
    expect(read('12.3', 'zh-CN')).toEqual({ day: DEC_3, other: '2027-03-12' });
    expect(read('3.12', 'en')).toEqual({ day: DEC_3, other: '2027-03-12' });
    expect(read('12.3.', 'zh-CN')).toEqual({ day: '2027-03-12' });
  });

  it.each([
    ['31.2.', 31, 2],
    ['30 Feb', 30, 2],
    ['2月30日', 30, 2],
    ['31/11', 31, 11],
    ['32.1.', 32, 1],
    ['2027-02-29', 29, 2],
    ['31 de abril', 31, 4],
  ])('is refused with the reason where there is no such day: "%s"', (text, day, month) => {
    for (const language of ['en', 'zh-CN', 'zh-TW'])
      expect(read(text, language)).toMatchObject({ wrong: 'no-such-day', written: { day, month } });
  });

  it('may be the 29th of February in a year that has one', () => {
    expect(read('29.2.2028')).toEqual({ day: '2028-02-29' });
    expect(readDay('29 Feb', { calendar: calendarOf('2027-11-30', undefined), language: 'en' })).toEqual({
      day: '2028-02-29',
    });
    expect(read('29 Feb')).toEqual({ wrong: 'no-such-day', written: { day: 29, month: 2, year: 2027 } });
  });

  it.each([
    '',
    '12',
    '13/13',
    '0/5',
    'soon',
    'next week',
    'December',
    '2026',
    '1/2/3/4',
    '3 to 5 days',
    '3.12. or 4.12.',
    'in 2-3 days',
    '10-15 Dec',
    'Dec 10–25',
    '12月10日-15日',
    '两三天后',
    '三五天',
    'Jan next year',
    '3-5天',
    '5-7个工作日',
    'in 12 hours',
    '12:30',
    '5pm',
    'morning',
    'next weekend',
    'early December',
    '下个月初',
    '12月前',
    '3 months ago',
    '24小时前',
    '半个月前',
    '20261399',
    'second',
    '+',
    '<b>',
    '{{today}}',
    'x'.repeat(5000),
  ])('is none in "%s"', (text) => {
    expect(read(text)).toEqual({ wrong: 'date' });
  });

  it('without a year is the nearest, or the one that is expected before one long on the other side', () => {
    expect(read('28 Dec')).toEqual({ day: '2026-12-28' });
    expect(read('20 Jan')).toEqual({ day: '2027-01-20' });
    expect(read('10 Nov')).toEqual({ day: '2026-11-10' });
    expect(read('10 Nov', 'en', 'future')).toEqual({ day: '2026-11-10' });
    expect(read('1 Aug', 'en', 'future')).toEqual({ day: '2027-08-01' });
    expect(read('1 Mar', 'en', 'past')).toEqual({ day: '2026-03-01' });
  });
});
