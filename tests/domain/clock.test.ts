import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, utcDayOf } from '../../domain/clock.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the day of a moment', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-19T23:30:00Z', '2026-11-20'],
    ['America/Los_Angeles', '2026-11-20T02:00:00Z', '2026-11-19'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['UTC', '2026-02-28T23:59:59Z', '2026-02-28'],
    // The night in which the clocks go forward there.
    ['America/Sao_Paulo', '2018-11-04T02:30:00Z', '2018-11-03'],
  ])('in %s at %s is the agent’s own, %s', (TZ, moment, day) => {
    process.env['TZ'] = TZ;
    expect(dayOf(new Date(moment))).toBe(day);
    expect(utcDayOf(new Date(moment))).toBe(moment.slice(0, 10));
  });
});
