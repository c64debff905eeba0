import { seenTimeOf } from '../../domain/team/currency.ts';
import type { PackInUse } from '../../domain/team/active-pack.ts';
import type { JoinLink } from '../../domain/team/join-link.ts';
import { type PackStatus, packStatus } from '../../domain/team/pack-status.ts';
import { trustOf, type TeamState } from '../../domain/team/team-state.ts';
import type { HostLogin } from '../../domain/team/host-login.ts';
import type { LoginStore } from '../login-store.ts';
import type { PackStore } from '../pack-store.ts';
import { chooseTrust, type JoinedBy } from './choose-trust.ts';
import { noteReceived, noteRun } from './note-received.ts';
import { receiveAs } from './receive-as.ts';
import { codeOf, fail, reasonOf, type ReceiveDeps } from './received.ts';
import { isoOf, isWholeReadDue, mayCheck, noteStopped, pollOf } from '../../domain/team/check-schedule.ts';
import { runAlone, runIfFree, type Locks } from './run-alone.ts';
import { takeTurn } from './take-turn.ts';
import type { TeamStore } from './team-state.ts';

export interface SyncDeps extends ReceiveDeps {
  /** Holds off other pages and workers of the extension while one syncs; left out where the browser has none. */
  readonly locks?: Locks | undefined;
  /** In [0, 1), like `Math.random`. */
  readonly random: () => number;
  readonly teamStore: TeamStore;
  /** Left out: no host is signed in to. */
  readonly logins?: LoginStore | undefined;
}

interface Run {
  readonly result: Promise<PackStatus>;
  readonly stop: AbortController;
}

const running = new WeakMap<PackStore, Run>();

/** Joinings that are under way. */
const joining = new WeakMap<PackStore, AbortController>();

/** Why a run ends early; without it, something else takes its place. */
const STOPPED_BY_PERSON = 'stopped';

/**
 * Checks the team's address once and applies what is new. Callers at the same time share one run, also those in another page or worker: they hear of its
 * result from the stores. It never rejects: trouble is in the status.
 * With `onlyIfDue`, as for an alarm, it asks nothing before the next check is due; a wait that the host asked for always holds.
 */
export function syncPack(deps: SyncDeps, options: { readonly onlyIfDue?: boolean } = {}): Promise<PackStatus> {
  const shared = running.get(deps.packStore);
  if (shared) return shared.result;
  const stop = new AbortController();
  const turn = async () => (await runIfFree(deps.locks, () => runSync(deps, options, stop.signal))) ?? readStatus(deps);
  const result = takeTurn(deps.packStore, () => reportFaults(deps, turn)).finally(() => running.delete(deps.packStore));
  running.set(deps.packStore, { result, stop });
  return result;
}

export interface JoinOptions {
  /** Left out: an agent who has compared the fingerprint, where there is one. After `reset` what was trusted before is forgotten. */
  readonly by?: JoinedBy;
  /** For a host that asks for one; it is kept only if the team is joined. */
  readonly login?: HostLogin | undefined;
}

/**
 * Joins a team, or joins it again. Nothing changes unless its pack could be applied; else the trouble is in the status and nowhere else. Other
 * keys than those that are trusted are refused, unless a person resets the trust, or the administrator names them (`trustOfPreset`).
 */
export function joinTeam(deps: SyncDeps, link: JoinLink, options: JoinOptions = {}): Promise<PackStatus> {
  stopRunning(deps);
  const stop = new AbortController();
  joining.set(deps.packStore, stop);
  return takeTurn(deps.packStore, () =>
    reportFaults(deps, () => runAlone(deps.locks, () => runJoin(deps, link, options, stop.signal))),
  );
}

/** Ends a check that runs: what follows makes it needless. */
export function stopRunning(deps: Pick<SyncDeps, 'packStore'>): void {
  running.get(deps.packStore)?.stop.abort();
}

/**
 * Looks whether the disk lost or changed anything of the pack in use, and brings it again then; until it is here the one before stands in, or, where a
 * list alone is damaged, the rest stays in use. `onMended` is told once it is whole again.
 */
export function mendPack(deps: SyncDeps, onMended: () => Promise<void> = async () => undefined): Promise<PackStatus> {
  const turn = async () => {
    if (!(await deps.packStore.dropDamaged())) return readStatus(deps);
    const team = await deps.teamStore.read();
    if (team?.pickedAt !== undefined && team.address === undefined) {
      // Nobody but a person can bring a file again.
      await deps.teamStore.write({ ...team, trouble: fail(deps, 'E_DB', { detail: 'damaged' }).trouble });
      return readStatus(deps);
    }
    const status = await runSync(deps, { isMending: true }, new AbortController().signal);
    if (team && !status.trouble) await onMended();
    return status;
  };
  return takeTurn(deps.packStore, () => reportFaults(deps, () => runAlone(deps.locks, turn)));
}

/** Ends a check or a joining that is under way, since a person asked for it. What has arrived stays, and the next check goes on from there. */
export async function stopSync(deps: SyncDeps): Promise<PackStatus> {
  joining.get(deps.packStore)?.abort(STOPPED_BY_PERSON);
  const run = running.get(deps.packStore);
  run?.stop.abort(STOPPED_BY_PERSON);
  await run?.result;
  return readStatus(deps);
}

/** Takes the revision that was refused for its much shorter lists, since a person said that it is meant. */
export async function acceptShrink(deps: SyncDeps): Promise<PackStatus> {
  await takeTurn(deps.packStore, async () => {
    const team = await deps.teamStore.read();
    if (!team?.shrink) return;
    await deps.teamStore.write({ ...team, shrink: { ...team.shrink, isAllowed: true }, validator: undefined });
  });
  return syncPack(deps);
}

/** Puts the former generation in use, or, after that, the newer one again. Sync leaves it so until the lead publishes something else. */
export function goBack(deps: SyncDeps): Promise<PackStatus> {
  const turn = async () => {
    await deps.packStore.rollBack();
    return packStatus(await deps.packStore.readInUse(), await deps.teamStore.read(), deps.now());
  };
  return takeTurn(deps.packStore, () => reportFaults(deps, turn));
}

/** Takes the clock for right, since a person said so: what it said before no longer counts. */
export async function trustClock(deps: SyncDeps): Promise<PackStatus> {
  const trust = async () => {
    const team = await deps.teamStore.read();
    if (team) {
      // A check that lies ahead was none of today's.
      const isAhead = Date.parse(team.checkedAt ?? '') > deps.now();
      const checkedAt = isAhead ? undefined : team.checkedAt;
      await deps.teamStore.write({ ...team, checkedAt, floor: undefined, isClockOff: undefined, hostClock: undefined });
    }
    return packStatus(await deps.packStore.readInUse(), await deps.teamStore.read(), deps.now());
  };
  return takeTurn(deps.packStore, () => reportFaults(deps, trust));
}

/** Leaves the team: its packs, key and address are removed from this device. */
export function leaveTeam(deps: SyncDeps): Promise<PackStatus> {
  stopRunning(deps);
  const leave = async () => {
    await deps.logins?.write(undefined);
    await deps.teamStore.clear();
    await deps.packStore.clear();
    return packStatus(undefined, undefined, deps.now());
  };
  return takeTurn(deps.packStore, () => reportFaults(deps, () => runAlone(deps.locks, leave)));
}

/** The state of the pack in use, without asking the network. It never rejects. */
export function readStatus(deps: Pick<SyncDeps, 'packStore' | 'teamStore' | 'now'>): Promise<PackStatus> {
  return reportFaults(deps, async () => {
    const team = await deps.teamStore.read();
    return packStatus(await deps.packStore.readInUse(), team, deps.now());
  });
}

async function runSync(
  deps: SyncDeps,
  { onlyIfDue = false, isMending = false }: { readonly onlyIfDue?: boolean; readonly isMending?: boolean },
  signal: AbortSignal,
): Promise<PackStatus> {
  const begun = deps.now();
  const team = await deps.teamStore.read();
  const active = await deps.packStore.readInUse();
  // What has to be brought again is not compared with what is here.
  const inUse = isMending ? undefined : team && ofTeam(active, team.team);
  // A pack that got lost here is fetched at once; only after a failed try it waits its turn.
  const isLost = team !== undefined && !inUse && team.failures === 0;
  // A file is picked by a person; nobody else can ask for it.
  if (team?.address === undefined || !mayCheck(team, deps.now(), onlyIfDue && !isLost))
    return packStatus(active, team, deps.now());
  const login = await deps.logins?.read(team.address);
  const received = await receiveAs(deps, login, {
    address: team.address,
    etag: chooseEtag(team, inUse, deps.now()),
    signal,
    inUse,
    team: team.team,
    lowestRevision: Math.max(team.revision, inUse?.pack.revision ?? 0),
    trust: trustOf(team),
    key: team.key,
    drops: team.drops,
    seenTime: seenTimeOf(team),
    isFirst: isMending,
    allowedShrink: team.shrink?.isAllowed ? team.shrink.digest : undefined,
  });
  const after = await deps.packStore.readInUse();
  const poll = pollOf(after?.pack);
  const noted = { ...team, runs: noteRun(deps, team.runs, { begun, by: isMending ? 'mend' : 'check' }, received) };
  if (received.kind !== 'aborted') await deps.teamStore.write(noteReceived(deps, noted, received, poll));
  else if (signal.reason === STOPPED_BY_PERSON) await deps.teamStore.write(noteStopped(noted, deps.now(), poll));
  return packStatus(after, await deps.teamStore.read(), deps.now());
}

async function runJoin(
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
          inUse: by === 'reset' ? undefined : before && ofTeam(active, before.team),
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
      // Whoever presses a link again is not asked anything by it: what went within the week, and how late it was, stay known.
      ...(before?.team === team && by !== 'reset' && { floor: isoOf(seenTimeOf(before)) }),
      ...(before?.team === team && by !== 'reset' && !isNewKey && { drops: before.drops }),
      ...(key !== undefined && { key }),
      ...(login && { hasLogin: true }),
    };
    const poll = pollOf((await deps.packStore.readInUse())?.pack);
    await deps.logins?.write(login);
    await deps.teamStore.write(noteReceived(deps, fresh, received, poll));
  }
  return packStatus(await deps.packStore.readInUse(), await deps.teamStore.read(), deps.now());
}

/** The pack in use, if it is this team's. */
export function ofTeam(active: PackInUse | undefined, team: string): PackInUse | undefined {
  return active?.origin.source === 'team' && active.pack.team === team ? active : undefined;
}

/** The host's tag is sent only while the bytes it stands for are here, else "unchanged" would be said about nothing. */
function chooseEtag(team: TeamState, inUse: PackInUse | undefined, now: number): string | undefined {
  const { validator } = team;
  if (!validator || !inUse || isWholeReadDue(team, now)) return undefined;
  return validator.digest === inUse.origin.digest || validator.digest === inUse.leftDigest ? validator.etag : undefined;
}

/** A fault of storage, or of our own code around it, becomes trouble in the status; what can still be read is told with it. */
export async function reportFaults(
  deps: Pick<SyncDeps, 'teamStore' | 'now'>,
  action: () => Promise<PackStatus>,
): Promise<PackStatus> {
  try {
    return await action();
  } catch (error) {
    const team = await deps.teamStore.read().catch(() => undefined); // If this fails too, there is nothing to tell about the team.
    const { trouble } = fail(deps, codeOf(error), { detail: reasonOf(error) });
    return { ...packStatus(undefined, team, deps.now()), trouble };
  }
}
