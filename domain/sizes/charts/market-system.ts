import { chartSystems } from './size-question.ts';
import type { SizeSystem } from './size-question.ts';

const neighbours: Readonly<Record<string, SizeSystem>> = { GB: 'UK', IE: 'UK', CA: 'US', NZ: 'AU' };

/** The scale that buyers of a country (ISO 3166-1) write their sizes in: their own where charts have it, else the European. */
export function systemOfMarket(country: string | undefined): SizeSystem {
  if (country === undefined) return 'EU';
  return neighbours[country] ?? chartSystems.find((system) => system === country) ?? 'EU';
}
