import { readBuyerList, type BuyerList } from './buyer-list.ts';
import { teamKeyCheck } from './team-key.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { decodeTeamKey } from './team-key.ts';
import type { Pack } from '../pack/schema.ts';
import { fromBase64url } from '../base64url.ts';

/** The list that a pack carries sealed; `undefined` when there is none. */
export function readSealedBuyers(text: string): BuyerList | undefined {
  const bytes = fromBase64url(text);
  const read = bytes && readBuyerList(bytes);
  return read?.ok ? read.value : undefined;
}

/** How the keys of a plain pack's list were made; `undefined` when it has no list or does not say. */
export function keyingOfPack({
  buyersKey,
  sealedBuyers,
}: Pick<Pack, 'buyersKey' | 'sealedBuyers'>): Keying | undefined {
  return sealedBuyers === undefined ? buyersKey : readSealedBuyers(sealedBuyers)?.keying;
}

/**
 * Whether a team key (base64url) matches a check, which a head gives alone and a list together with how its keys were made; `undefined` when either
 * is missing.
 */
export async function doesKeyFit(
  said: string | Keying | undefined,
  key: string | undefined,
): Promise<boolean | undefined> {
  const bytes = key === undefined ? undefined : decodeTeamKey(key);
  if (said === undefined || !bytes) return undefined;
  return typeof said === 'string'
    ? (await teamKeyCheck(bytes)) === said
    : (await teamKeyCheck(bytes, said)) === said.check;
}
