import { readBuyerList, type BuyerList } from './buyer-list.ts';
import { teamKeyCheck } from './team-key.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { decodeTeamKey } from './team-key.ts';
import type { Pack } from '../pack/schema.ts';
import { fromBase64url } from '../base64url.ts';

/** The list that a pack carries sealed; `undefined` when it is none. */
export function readSealedBuyers(text: string): BuyerList | undefined {
  const bytes = fromBase64url(text);
  const read = bytes && readBuyerList(bytes);
  return read?.ok ? read.value : undefined;
}

/** How the keys of a plain pack's list were made; `undefined` when it keeps none or does not say. */
export function keyingOfPack({
  buyersKey,
  sealedBuyers,
}: Pick<Pack, 'buyersKey' | 'sealedBuyers'>): Keying | undefined {
  return sealedBuyers === undefined ? buyersKey : readSealedBuyers(sealedBuyers)?.keying;
}

/** Whether a team key (base64url) is the one of a check, which a head gives alone and a list with the way of its keys; `undefined` when one of the two is missing. */
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
