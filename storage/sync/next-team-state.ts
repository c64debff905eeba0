import { findSeenTime, isSetBehind } from '../../domain/team/list-age.ts';
import { writeMoment, noteFailure, noteSuccess } from '../../domain/team/check-schedule.ts';
import { CLOCK_SLACK_MS } from '../../domain/blacklist/verdict.ts';
import { addDrops } from '../../domain/team/shrink-guard.ts';
import { addRun, type RunNote } from '../../domain/team/run-notes.ts';
import { storedTrust, type TeamState } from '../../domain/team/team-state.ts';
import type { ReceiveDeps, Received } from './task.ts';

/** The team's runs with one more. `begun`: when it began, in ms since the epoch. */
export function noteRun(
  { now }: Pick<ReceiveDeps, 'now'>,
  runs: TeamState['runs'] = [],
  { begun, by }: { readonly begun: number; readonly by: RunNote['by'] },
  received: Received,
): RunNote[] {
  const end = received.kind === 'aborted' ? 'stopped' : received.kind;
  const code = received.kind === 'failed' ? received.trouble.code : undefined;
  const revision = received.kind === 'applied' ? received.revision : undefined;
  return addRun(runs, { at: writeMoment(now()), by, end, code, revision, ms: Math.max(0, now() - begun) });
}

/** What is remembered of the team after something was received from its address. `poll`: the time to the next check, in ms. */
export function nextTeamState(
  deps: Pick<ReceiveDeps, 'now'> & { readonly random: () => number },
  team: TeamState,
  received: Exclude<Received, { kind: 'aborted' }>,
  poll: number,
): TeamState {
  const now = deps.now();
  const seen = findSeenTime(team);
  if (received.kind === 'failed') {
    const { trust, shrinkDigest } = received;
    const shrink = shrinkDigest === undefined ? {} : { shrink: { digest: shrinkDigest, isAllowed: false } };
    return {
      ...noteFailure(team, now, deps.random(), received, poll),
      floor: writeMoment(Math.max(now, seen)),
      ...(isSetBehind(team, now) && { isUndated: true }),
      ...(trust && { trust: storedTrust(trust) }),
      ...shrink,
    };
  }
  const good = { ...noteSuccess(team, now, deps.random(), poll), ...noteClock(now, seen, received.hostTime) };
  if (received.kind === 'unchanged') return good;
  const { etag, digest, trust, keyFits, drops } = received;
  // Signatures show which head is the newest, even where the leads continue below one that a stolen key had signed.
  const revision = trust ? received.revision : Math.max(team.revision, received.revision);
  const validator = etag === undefined ? undefined : { etag, digest };
  const checked = { revision, readAt: writeMoment(now), validator, shrink: undefined };
  const dropped = drops && { drops: addDrops(team.drops ?? [], drops, now) };
  return { ...good, ...checked, ...dropped, keyFits, ...(trust && { trust: storedTrust(trust) }) };
}

/**
 * The latest time known, `seen`, is kept when a check comes with an earlier clock; only a person can say that it was never that late. If the host's
 * clock differs, this computer's is in doubt.
 */
function noteClock(
  now: number,
  seen: number,
  hostTime: number | undefined,
): Pick<TeamState, 'floor' | 'isClockOff' | 'hostClock'> {
  const isOff = hostTime !== undefined && Math.abs(hostTime - now) > CLOCK_SLACK_MS;
  return {
    floor: seen > now ? writeMoment(seen) : undefined,
    isClockOff: isOff || undefined,
    hostClock: isOff ? { here: writeMoment(now), other: writeMoment(hostTime) } : undefined,
  };
}
