import type { BuyerEntry } from '../pack/schema.ts';
import type { BuyerHandle } from '../reading.ts';
import { buyerKey, normaliseHandle } from './buyer-key.ts';
import type { BuyerLook } from './verdict-kinds.ts';

/**
 * Looks all handles of one buyer up with one question to the list. `findBuyers` gives the entries of the keys, or `undefined` where the team
 * keeps no list; if it throws, the answer is `unavailable`. Without a team key only the existence of a list can be told.
 */
export async function lookUpBuyer(question: {
  readonly site: string;
  readonly handles: readonly BuyerHandle[];
  readonly teamKey: Uint8Array | undefined;
  readonly findBuyers: (keys: string[]) => Promise<readonly BuyerEntry[] | undefined>;
}): Promise<BuyerLook> {
  const { site, handles, teamKey, findBuyers } = question;
  const types = new Map<string, BuyerHandle['type']>();
  try {
    for (const handle of teamKey ? handles : []) {
      if (teamKey && normaliseHandle(site, handle) !== '')
        types.set(await buyerKey(teamKey, site, handle), handle.type);
    }
    const entries = await findBuyers([...types.keys()]);
    if (!entries) return { kind: 'no-list' };
    if (!teamKey) return { kind: 'unavailable' };
    const found = entries.flatMap((entry) => {
      const by = types.get(entry.key);
      return by === undefined ? [] : [{ by, entry }];
    });
    return { kind: 'found', found };
  } catch {
    return { kind: 'unavailable' }; // Any failure means the same to the agent; the store's own status names its cause.
  }
}
