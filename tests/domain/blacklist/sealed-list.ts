import { readBuyerList, type BuyerList } from '../../../domain/blacklist/buyer-list.ts';
import { newKeying } from '../../../domain/blacklist/team-key.ts';
import { openSeal } from '../../../domain/blacklist/list-seal.ts';
import { smallBuyer } from '../pack/small-pack.ts';

export const teamKey = Uint8Array.from({ length: 32 }, (_none, i) => i);
export const keying = await newKeying(teamKey);
export const seal = await openSeal(teamKey);
export const otherSeal = await openSeal(teamKey.toReversed());

export const keyOf = (number: number) => `7f${number.toString(16).padStart(30, '0')}`;
export const buyersOf = (...numbers: number[]) => numbers.map((number) => smallBuyer({ key: keyOf(number) }));

/** Reads a list that must be valid. */
export function readList(bytes: Uint8Array<ArrayBuffer>): BuyerList {
  const list = readBuyerList(bytes);
  if (!list.ok) throw new Error(list.fault.code);
  return list.value;
}
