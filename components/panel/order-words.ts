import type { TFunction } from 'i18next';
import { readOrderState } from '../../domain/market/order-state.ts';
import { relativeDays } from '../../domain/language/intl-formats.ts';

const DAY_MS = 86_400_000;

/** What the page says of an order, in the agent's language: "shipped 9 days ago". What is not known to us stays as the page writes it. `today`: ISO day. */
export function orderStateWords(
  text: string,
  today: string,
  t: TFunction,
  language: string,
  /** "shipped 9d ago", where there is little room. */
  isShort = false,
): string {
  const state = readOrderState(text, today);
  if (!state) return text;
  if (state.day === undefined) return t(`facts.state.${state.step}`);
  const days = Math.round((Date.parse(state.day) - Date.parse(today)) / DAY_MS);
  return t(`facts.since.${state.step}`, {
    ago: relativeDays(language, isShort ? 'narrow' : 'long').format(days, 'day'),
  });
}
