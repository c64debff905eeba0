import type { Result } from '../errors.ts';
import { keying, type Keying } from '../pack/kinds/keying.ts';
import { newKeying, teamKeyCheck } from './team-key.ts';

/**
 * Why it is not known how a pack's buyers are keyed. `weak-check`: the check does not cover how. `other-team-key`: they were keyed with another
 * team key. `unsaid`: the pack does not say.
 */
export type KeyingFault =
  | { readonly kind: 'weak-check' | 'other-team-key' | 'unsaid' }
  /** The list is keyed with this many rounds, and a different number was asked for. */
  | { readonly kind: 'other-rounds'; readonly rounds: number };

/**
 * How the keys of a pack's buyers are made, as the pack itself says. A pack without buyers starts with the current way; one with buyers that does
 * not say could have been keyed with any key, and a list that claims the wrong one would find nobody.
 */
export async function findKeying(
  pack: { readonly buyers?: unknown; readonly buyersKey?: unknown },
  teamKey: Uint8Array,
  rounds = 0,
): Promise<Result<Keying, KeyingFault>> {
  const fail = (kind: 'weak-check' | 'other-team-key' | 'unsaid') => ({ ok: false, fault: { kind } }) as const;
  const said = keying.safeParse(pack.buyersKey);
  const today = await newKeying(teamKey, rounds);
  const isEmpty = !Array.isArray(pack.buyers) || pack.buyers.length === 0;
  if (said.success && said.data.check !== (await teamKeyCheck(teamKey, said.data))) {
    if (isEmpty) return { ok: true, value: today };
    // The former check covered only the team key, so that any other way could be written beside it.
    return fail(said.data.check === (await teamKeyCheck(teamKey)) ? 'weak-check' : 'other-team-key');
  }
  if (said.success && rounds !== 0 && rounds !== said.data.rounds)
    return { ok: false, fault: { kind: 'other-rounds', rounds: said.data.rounds } };
  if (said.success) return { ok: true, value: said.data };
  return isEmpty ? { ok: true, value: today } : fail('unsaid');
}
