import { describe, expect, it } from 'vitest';
import { findMarket, localTime } from '../../../domain/market/find-market.ts';
import type { Market } from '../../../domain/pack/schema.ts';

function market(changes: Partial<Market>): Market {
  return {
    country: 'DE',
    languages: ['de'],
    timeZones: ['Europe/Berlin'],
    currency: 'EUR',
    address: { en: 'Formal' },
    ...changes,
  };
}

describe('the market of a country', () => {
  const markets = [market({}), market({ country: 'JP', timeZones: ['Asia/Tokyo'] })];

  it.each([
    ['DE', 'DE'],
    ['JP', 'JP'],
    ['FR', undefined],
    ['de', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (country, found) => {
    expect(findMarket({ markets }, country)?.country).toBe(found);
  });
});

describe("the buyer's local time", () => {
  it.each([
    ['Europe/Berlin', '2026-11-20T07:12:00Z', { time: '08:12', hour: 8, isDay: true }],
    ['Europe/Berlin', '2026-07-20T07:12:00Z', { time: '09:12', hour: 9, isDay: true }],
    ['Asia/Tokyo', '2026-11-20T15:05:00Z', { time: '00:05', hour: 0, isDay: false }],
    ['Asia/Kolkata', '2026-11-20T00:00:00Z', { time: '05:30', hour: 5, isDay: false }],
    ['Asia/Shanghai', '2026-11-19T22:00:00Z', { time: '06:00', hour: 6, isDay: true }],
    ['Asia/Shanghai', '2026-11-20T11:59:00Z', { time: '19:59', hour: 19, isDay: true }],
    ['Asia/Shanghai', '2026-11-20T12:00:00Z', { time: '20:00', hour: 20, isDay: false }],
  ])('in %s at %s is told with its hour', (zone, moment, expected) => {
    expect(localTime(market({ timeZones: [zone] }), new Date(moment))).toEqual({ zone, ...expected });
  });

  const now = new Date('2026-11-20T12:00:00Z');

  it.each([
    ['the market has several zones', market({ timeZones: ['America/New_York', 'America/Chicago'] })],
    ['the browser does not know the zone', market({ timeZones: ['Europe/Nowhere'] })],
    ['the market is not known', undefined],
  ])('is not told where %s', (_what, where) => {
    expect(localTime(where, now)).toBeUndefined();
  });
});
