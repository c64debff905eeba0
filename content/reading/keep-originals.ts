import type { PageState, Reading } from '../../domain/reading.ts';

type Original = Pick<Reading, 'buyer' | 'order'>;

/** So many conversations are remembered. */
const MOST = 200;

/**
 * Remembers what was read of each conversation before its page was translated, and gives it back while it is: a name, an amount and a state that
 * were read once do not change with the page's language.
 */
export function keepOriginals(): (state: PageState) => PageState {
  const originals = new Map<string, Original>();
  return (state) => {
    if (state.kind !== 'open') return state;
    const { reading } = state;
    const key = `${reading.site} ${reading.conversation}`;
    if (reading.translated === undefined) {
      originals.delete(key);
      originals.set(key, { buyer: reading.buyer, ...(reading.order && { order: reading.order }) });
      for (const oldest of originals.keys()) if (originals.size > MOST) originals.delete(oldest);
      return state;
    }
    const original = originals.get(key);
    return original ? { kind: 'open', reading: withOriginal(reading, original) } : state;
  };
}

function withOriginal(reading: Reading, { buyer: { name, language, country }, order }: Original): Reading {
  const buyer = {
    ...reading.buyer,
    ...(reading.buyer.name === undefined && name !== undefined && { name }),
    ...(language !== undefined && { language }),
    ...(reading.buyer.country === undefined && country !== undefined && { country }),
  };
  // What was read of another order says nothing of this one.
  const isSameOrder = order?.id !== undefined && order.id === reading.order?.id;
  return { ...reading, buyer, ...(isSameOrder && { order }) };
}
