import type { PageState, Reading } from '../../domain/reading.ts';

/** Equal for two states that an agent would not tell apart. */
export function fingerprintState(state: PageState): string {
  return state.kind === 'open' ? fingerprintReading(state.reading) : JSON.stringify(state);
}

/**
 * What must be equal in two readings taken one after the other before they are believed: a page changes its header
 * before its messages. Texts are left out, the ids of the first and last message represent them.
 */
export function fingerprintReading(reading: Reading): string {
  const { site, variant, conversation, buyer, messages, composer, order, product, translated, health } = reading;
  return JSON.stringify([
    site,
    variant,
    conversation,
    buyer.name ?? null,
    messages[0]?.id ?? null,
    messages.at(-1)?.id ?? null,
    messages.length,
    composer ? [composer.kind, composer.readOnly, composer.by ?? null] : null,
    order?.id ?? null,
    product ? [product.id ?? null, product.title ?? null] : null,
    translated ?? null,
    health.some(({ part, read }) => part === 'inbox' && read),
  ]);
}
