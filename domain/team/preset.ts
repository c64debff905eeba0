import type { PackTrouble } from '../pack/trouble.ts';
import { POLL_MS } from './check-schedule.ts';
import { parseJoinLink, type JoinLink, type JoinLinkFault } from './join-link.ts';
import { isSameSet, type KeySet } from '../pack/signed/key-set.ts';
import { followKeys, type Trust } from '../pack/signed/trust.ts';
import type { TeamState } from './team-state.ts';

/**
 * What an administrator has set for this browser. `faulty`: something is set, and none of it counts; `not-text` when the link is of another type,
 * `no-link` when the team is locked and none is named.
 */
export type Preset =
  | { readonly kind: 'none' }
  | { readonly kind: 'faulty'; readonly fault: JoinLinkFault | 'not-text' | 'no-link' }
  | { readonly kind: 'set'; readonly link: JoinLink; readonly isLocked: boolean };

/** Names of the values that an administrator may set. */
export const MANAGED = ['link', 'lockTeam'] as const;

/** Reads what the browser provides to the extension from its administrator: `link`, a joining link, and `lockTeam`. */
export function readPreset(value: unknown): Preset {
  const { link, lockTeam } = (value ?? {}) as { readonly link?: unknown; readonly lockTeam?: unknown };
  const isEmpty = link === undefined || link === null || link === '';
  if (isEmpty) return lockTeam === true ? { kind: 'faulty', fault: 'no-link' } : { kind: 'none' };
  if (typeof link !== 'string') return { kind: 'faulty', fault: 'not-text' };
  const parsed = parseJoinLink(link);
  if (!parsed.ok) return { kind: 'faulty', fault: parsed.fault };
  return { kind: 'set', link: parsed.value, isLocked: lockTeam === true };
}

/** Whether the team that the administrator set is the one that is joined. Keys that its leads have made since then are followed, not set back. */
export function isPresetJoined({ address, key, signed }: JoinLink, team: TeamState | undefined): boolean {
  if (team?.address !== address || (key !== undefined && key !== team.key)) return false;
  if (!signed) return !team.trust;
  if (!team.trust || team.team !== signed.team) return false;
  const { keys } = team.trust;
  return keys.number > signed.keys.number || isSameSet(keys, signed.keys);
}

/**
 * What is trusted when a changed link of the administrator is applied to a team that is already joined: keys that its leads have made since are
 * never set back, and different keys from the administrator are followed like a change of keys, without a way back to packs that the trusted ones
 * have replaced.
 */
export function trustOfPreset(held: Trust, keys: KeySet): Trust {
  return held.keys.number > keys.number || isSameSet(held.keys, keys) ? held : followKeys(held, keys);
}

/** Whether joining it may be retried automatically after a failure: not before a poll is over, and not where only a person can help. */
export function mayRetryPreset({ code, at }: Pick<PackTrouble, 'code' | 'at'>, now: number): boolean {
  if (code === 'E_AUTH' || code === 'E_PERM') return false;
  const age = now - Date.parse(at);
  return !(age >= 0 && age < POLL_MS);
}
