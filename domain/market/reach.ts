import type { Region } from '../pack/schema.ts';

/** Whether a list of countries and regions covers a country; no list covers all, and every list covers an unknown country. */
export function reaches(
  markets: readonly string[] | undefined,
  country: string | undefined,
  regions: readonly Region[],
): boolean {
  if (!markets || country === undefined || markets.includes(country)) return true;
  return regions.some((region) => markets.includes(region.id) && region.countries.includes(country));
}
