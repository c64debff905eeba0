import { useMemo } from 'react';
import { useSize } from '../../components/sizes/use-size.ts';
import type { PackContent } from '../../domain/pack/active-pack.ts';
import type { Product } from '../../domain/pack/schema.ts';
import type { Message } from '../../domain/reading.ts';
import { findSizes } from '../../domain/sizes/find-sizes.ts';
import { systemOfMarket } from '../../domain/sizes/market-system.ts';

const NO_CHARTS: PackContent['sizeCharts'] = [];

/** The size that the buyer's newest message names, read with what the product tells. */
export function useSizeQuestion(
  messages: readonly Message[],
  product: Product | undefined,
  pack: PackContent | undefined,
  country: string | undefined,
) {
  const phrase = useMemo(() => {
    const incoming = messages.filter((m) => m.direction === 'in' && m.kind === 'text').slice(-3);
    return incoming.reverse().flatMap((m) => findSizes(m.text))[0];
  }, [messages]);
  const sizing = product?.sizing;
  const hint = useMemo(() => (sizing ? { kind: sizing.kind, audience: sizing.audience } : {}), [sizing]);
  const size = useSize(phrase, hint, pack?.sizeCharts ?? NO_CHARTS, sizing?.chart, systemOfMarket(country));
  return {
    size,
    isFromMessage: phrase !== undefined && size.phrase === phrase,
    hasSizes: product && sizing !== undefined,
  };
}
