import { useEffect, useState } from 'react';
import { historyKey, noHistory, withOrder, type BuyerHistory } from '../../../domain/reply/buyer-history.ts';
import type { SentReply } from '../../../domain/macros/conversation-case.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { ConversationStore } from '../../../storage/conversation-store.ts';

export interface History {
  /** How many of the buyer's orders this device has seen, the open one included. */
  readonly orders: number;
  /** The last reply to them that was sent from here. */
  readonly sent: BuyerHistory['sent'];
}

/** What this device has seen of the buyer before; the order that is open is noted. `undefined` for a buyer who cannot be told from others. */
export function useHistory(reading: Reading | undefined, store: ConversationStore<BuyerHistory>): History | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly history: History }>();
  const buyer = reading && historyKey(reading.site, reading.buyer.handles);
  const order = reading?.order?.id;
  const of = buyer && `${buyer} ${order ?? ''}`;
  useEffect(() => {
    if (buyer === undefined || of === undefined) return undefined;
    let isLate = false;
    const note = async () => {
      const before = (await store.get(buyer)) ?? noHistory;
      const next = order === undefined ? before : withOrder(before, order);
      if (!isLate) setFound({ of, history: { orders: next.orders.length, sent: before.sent } });
      if (next !== before) await store.put(buyer, next, new Date().toISOString());
    };
    // A device that cannot keep it shows none.
    void note().catch(() => undefined);
    return () => {
      isLate = true;
    };
  }, [store, buyer, order, of]);
  return found?.of === of ? found?.history : undefined;
}

/** Notes a reply that was sent, for the buyer's next conversation. */
export async function noteReply(
  store: ConversationStore<BuyerHistory>,
  { site, buyer }: Reading,
  sent: SentReply,
): Promise<void> {
  const key = historyKey(site, buyer.handles);
  if (key === undefined) return;
  const before = (await store.get(key)) ?? noHistory;
  await store.put(key, { ...before, sent }, sent.at);
}
