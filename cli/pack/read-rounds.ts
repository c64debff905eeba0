import { keying } from '../../domain/blacklist/keying.ts';
import { CommandFault } from './command-fault.ts';
import type { RawPack } from './edit-buyers.ts';

/** Rounds for a new list, as given by `--slow`; an existing list has its own, which can't be changed. */
export function readRounds(typed: string | undefined, pack: RawPack): number {
  if (typed === undefined) return 0;
  const rounds = /^\d{1,7}$/.test(typed) ? Number(typed) : NaN;
  if (!keying.shape.rounds.safeParse(rounds).success)
    throw new CommandFault('--slow takes 0, or from 1000 to 2000000 rounds.');
  const held = keying.safeParse(pack['buyersKey']).data?.rounds ?? (hasBuyers(pack) ? 0 : rounds);
  if (held !== rounds)
    throw new CommandFault(
      `The list is keyed with ${held} rounds, and its entries cannot be keyed anew. Leave --slow out, or begin a list from your own records.`,
    );
  return rounds;
}

function hasBuyers({ buyers }: RawPack): boolean {
  return Array.isArray(buyers) && buyers.length > 0;
}
