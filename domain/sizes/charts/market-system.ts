import { chartSystems } from './size-question.ts';
import type { SizeKind, SizeSystem } from './size-question.ts';

/** Written from knowledge, 2026-11: India and South Africa label as the UK does, the Philippines as the US. */
const neighbours: Readonly<Record<string, SizeSystem>> = {
  GB: 'UK',
  IE: 'UK',
  IN: 'UK',
  ZA: 'UK',
  CA: 'US',
  PH: 'US',
  NZ: 'AU',
};

/** The scale that buyers of a country (ISO 3166-1) write their sizes in: their own where charts have it, else the European. */
export function systemOfMarket(country: string | undefined, kind?: SizeKind): SizeSystem {
  if (country === undefined) return 'EU';
  // Shoes are told in centimetres in Taiwan, as in Japan.
  if (country === 'TW' && kind === 'shoe') return 'JP';
  return neighbours[country] ?? chartSystems.find((system) => system === country) ?? 'EU';
}
