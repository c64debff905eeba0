import type { Market, Pack } from '../pack/schema.ts';
import { dateFormat } from '../language/intl-formats.ts';

/** The market of a country, if the pack describes it. */
export function findMarket(pack: Pick<Pack, 'markets'>, country: string | undefined): Market | undefined {
  return country ? pack.markets.find((m) => m.country === country) : undefined;
}

/** The buyer's clock. A country with several time zones has none, because a guess would be taken for a fact. */
export interface LocalTime {
  readonly zone: string;
  /** `08:12`. */
  readonly time: string;
  /** Hour of the day, 0 to 23. */
  readonly hour: number;
  readonly isDay: boolean;
}

/**
 * Local time in a market at a moment, with the weekday left to the caller's language; `undefined` if the zone isn't certain,
 * or this browser doesn't know it.
 */
export function localTime(market: Market | undefined, now: Date): LocalTime | undefined {
  const zone = market?.timeZones.length === 1 ? market.timeZones[0] : undefined;
  const time = zone && readClock(zone, now);
  if (!time) return undefined;
  const hour = Number(time.slice(0, 2));
  return { zone, time, hour, isDay: hour >= 6 && hour < 20 };
}

function readClock(timeZone: string, now: Date): string | undefined {
  try {
    return dateFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
  } catch {
    return undefined;
  }
}
