import { z } from '../zod.ts';
import type { BuyerHandle } from '../reading.ts';

/** What this device has seen of one buyer. */
export interface BuyerHistory {
  /** Numbers of their orders, as conversations showed them, the first first. */
  readonly orders: readonly string[];
  /** The last reply to them that was seen to be sent. */
  readonly sent?: { readonly at: string; readonly macro?: string | undefined } | undefined;
}

/** More orders than this are not counted on. */
const MOST = 50;

export const noHistory: BuyerHistory = { orders: [] };

const stored = z.object({
  orders: z.array(z.string()).max(MOST),
  sent: z.object({ at: z.iso.datetime(), macro: z.string().optional() }).optional().catch(undefined),
});

/** Reads what was stored; `undefined` if it is damaged. */
export function parseHistory(value: unknown): BuyerHistory | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * What a buyer is known by from conversation to conversation, among those of all sites; `undefined` where the page gives only an order, or a handle
 * that was guessed: two buyers would be one.
 */
export function historyKey(site: string, handles: readonly BuyerHandle[]): string | undefined {
  const sure = handles.filter(({ type, probably }) => type !== 'order' && !probably);
  const best = sure.find(({ type }) => type === 'id') ?? sure[0];
  return best && `${site} ${best.type} ${best.value}`;
}

/** With the order that is open now; the same history if it is known. */
export function withOrder(history: BuyerHistory, order: string): BuyerHistory {
  if (history.orders.includes(order)) return history;
  return { ...history, orders: [...history.orders, order].slice(-MOST) };
}
