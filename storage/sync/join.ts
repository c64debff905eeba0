import { packOfTeam } from '../../domain/team/active-pack.ts';
import { writeMoment, choosePollTime } from '../../domain/team/check-schedule.ts';
import { findSeenTime } from '../../domain/team/list-age.ts';
import type { HostLogin } from '../../domain/team/host-login.ts';
import type { JoinLink } from '../../domain/team/join-link.ts';
import { packStatus, type PackStatus } from '../../domain/team/pack-status.ts';
import { trustOfPreset } from '../../domain/team/preset.ts';
import { isSameSet } from '../../domain/pack/signed/key-set.ts';
import { beginTrust, type Trust } from '../../domain/pack/signed/trust.ts';
import { readTrust, type TeamState } from '../../domain/team/team-state.ts';
import { nextTeamState, noteRun } from './next-team-state.ts';
import { receiveAs } from './receive-pack.ts';
import { statusNow } from './read-status.ts';
import { fail, type ReceiveDeps, type ReceiveFailure, type SyncDeps } from './task.ts';

/** Who confirms whose keys these are: an agent who compared the fingerprint (`reset`: to replace those that are trusted), or the administrator. */
type JoinedBy = 'agent' | 'reset' | 'administrator';

export interface JoinOptions {
  /** Left out: an agent who has compared the fingerprint, where there is one. After `reset` what was trusted before is forgotten. */
  readonly by?: JoinedBy;
  /** For a host that asks for one; it is kept only if the team is joined. */
  readonly login?: HostLogin | undefined;
}

/** Fetches the pack of a link and, if it could be applied, remembers the team it belongs to. */
export async function runJoin(
  deps: SyncDeps,
  link: JoinLink,
  { by = 'agent', login: typed }: JoinOptions,
  signal: AbortSignal,
): Promise<PackStatus> {
  const begun = deps.now();
  const { origin } = new URL(link.address);
  const login = typed ? { origin, ...typed } : await deps.logins?.read(link.address);
  const before = await deps.teamStore.read();
  const active = await deps.packStore.readInUse();
  const trust = chooseTrust(deps, before, link, by);
  const isNewKey = link.key !== undefined && link.key !== before?.key;
  const received =
    trust?.kind === 'failed'
      ? trust
      : await receiveAs(deps, login, {
          address: link.address,
          signal,
          inUse: by === 'reset' ? undefined : before && packOfTeam(active, before.team),
          lowestRevision: 0,
          trust,
          key: link.key ?? before?.key,
          drops: before?.drops,
          isNewKey,
          isJoining: true,
        });
  const refused = received.kind === 'aborted' ? fail(deps, 'E_STOPPED') : received;
  if (refused.kind === 'failed') return { ...packStatus(active, before, deps.now()), trouble: refused.trouble };
  if (received.kind === 'applied' || received.kind === 'kept') {
    const { team, revision } = received;
    // A bare address of the team already joined does not take its key away.
    const key = link.key ?? (before?.team === team ? before.key : undefined);
    const runs = noteRun(deps, before?.team === team ? before.runs : [], { begun, by: 'join' }, received);
    const fresh: TeamState = {
      address: link.address,
      team,
      revision,
      failures: 0,
      runs,
      // Opening a link again resets nothing: what was removed within the week, and the latest time seen, stay known.
      ...(before?.team === team && by !== 'reset' && { floor: writeMoment(findSeenTime(before)) }),
      ...(before?.team === team && by !== 'reset' && !isNewKey && { drops: before.drops }),
      ...(key !== undefined && { key }),
      ...(login && { hasLogin: true }),
    };
    const poll = choosePollTime((await deps.packStore.readInUse())?.pack);
    await deps.logins?.write(login);
    await deps.teamStore.write(nextTeamState(deps, fresh, received, poll));
  }
  return statusNow(deps);
}

/**
 * Whose signatures count for a link. A signed team is never joined again without signatures, and with different keys only when a person resets its
 * trust. The person who joins has compared the keys, or the administrator vouches for them, so nobody is asked again.
 */
function chooseTrust(
  deps: Pick<ReceiveDeps, 'now'>,
  before: TeamState | undefined,
  { signed }: JoinLink,
  by: JoinedBy,
): (Trust & { readonly kind?: undefined }) | ReceiveFailure | undefined {
  const held = readTrust(before);
  if (!signed) return held ? fail(deps, 'E_SIG', { detail: 'unsigned' }) : undefined;
  if (!held || held.team !== signed.team || by === 'reset') {
    return { ...beginTrust(signed.team, signed.keys), compared: true };
  }
  if (by === 'administrator') return { ...trustOfPreset(held, signed.keys), compared: true };
  return isSameSet(held.keys, signed.keys)
    ? { ...held, compared: true }
    : fail(deps, 'E_KEY', { detail: 'other-keys' });
}
