// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, calendarOf, describeDay } from '../../../domain/days/day-calendar.ts';
import { doubtDay } from '../../../domain/days/doubt-day.ts';
import { packSchema } from '../../../domain/pack/schema.ts';

const { markets } = packSchema.parse(JSON.parse(readFileSync('packs/sample.json', 'utf8')));
const calendarIn = (today: string, country?: string) =>
  calendarOf(
    today,
    markets.find((market) => market.country === country),
  );

describe('J3: what is known of a day', () => {
  it('are its distance and the working days until then', () => {
    expect(describeDay('2026-12-03', calendarIn('2026-11-30'))).toEqual({
      distance: 3,
      workingDays: 3,
      isWeekend: false,
      isHoliday: false,
    });
    expect(describeDay('2026-12-07', calendarIn('2026-11-30'))).toMatchObject({ distance: 7, workingDays: 5 });
    expect(describeDay('2026-11-20', calendarIn('2026-11-30'))).toMatchObject({ distance: -10, workingDays: 0 });
  });

  it.each([
    ['DE', '2026-12-25', { isHoliday: true, isWeekend: false }],
    ['JP', '2026-12-25', { isHoliday: false, isWeekend: false }],
    ['SA', '2026-12-04', { isHoliday: false, isWeekend: true }],
    ['SA', '2026-12-06', { isHoliday: false, isWeekend: false }],
    ['DE', '2026-12-06', { isHoliday: false, isWeekend: true }],
    [undefined, '2026-12-25', { isHoliday: false, isWeekend: false }],
  ])('are the holidays and the weekend of %s: %s', (country, day, facts) => {
    expect(describeDay(day, calendarIn('2026-11-30', country))).toMatchObject(facts);
  });

  it('working days leave out holidays of the buyer’s country', () => {
    // 24 December is a Thursday; the 25th a holiday, the 26th and 27th a weekend.
    expect(addWorkingDays('2026-12-24', 1, calendarIn('2026-12-24', 'DE'))).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-24', 1, calendarIn('2026-12-24', 'JP'))).toBe('2026-12-25');
    expect(addWorkingDays('2026-11-30', -1, calendarIn('2026-11-30', 'DE'))).toBe('2026-11-27');
  });

  it('end where a week has no working day', () => {
    const never = { ...calendarIn('2026-11-30'), weekend: [1, 2, 3, 4, 5, 6, 7] };

    expect(addWorkingDays('2026-11-30', 1, never)).toBeUndefined();
  });

  it.each([
    ['2026-11-12', 'future', 'past'],
    ['2026-12-03', 'future', undefined],
    ['2026-11-30', 'future', undefined],
    ['2026-11-30', 'past', undefined],
    ['2026-12-01', 'past', 'future'],
    ['2026-11-12', undefined, undefined],
    ['2027-03-12', 'future', 'far'],
    ['2027-03-12', undefined, 'far'],
    ['2025-11-30', 'past', 'far'],
    ['2026-08-30', 'past', undefined],
  ] as const)('is doubted: %s where a day in the %s is expected: %s', (day, expects, doubt) => {
    expect(doubtDay(day, '2026-11-30', expects)).toBe(doubt);
  });

  it('holidays and weekends of the sample pack are days that are not both', () => {
    for (const { country, restDays: weekend = [6, 7], holidays = [] } of markets) {
      expect(holidays.length, country).toBeGreaterThan(0);
      expect(holidays, country).toEqual([...new Set(holidays)].sort());
      const both = holidays.filter((day) => weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay() || 7));
      expect(both, country).toEqual([]);
    }
  });
});
