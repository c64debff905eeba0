import type { ActivePack } from '../../domain/pack/active-pack.ts';
import type { JoinLink } from '../../domain/pack/join-link.ts';
import { packStatus } from '../../domain/pack/pack-status.ts';
import type { TeamState } from '../../domain/pack/team.ts';
import type { PackStatus } from '../../domain/protocol.ts';
import type { PackStore } from '../pack-store.ts';
import { codeOf, receivePack, type ReceiveDeps, type Received } from './receive-pack.ts';
import { isoOf, isWholeReadDue, mayCheck, noteFailure, noteSuccess } from './schedule.ts';
import { takeTurn } from './take-turn.ts';
import type { TeamStore } from './team-state.ts';

export interface SyncDeps extends ReceiveDeps {
  /** In [0, 1), like `Math.random`. */
  readonly random: () => number;
  readonly teamStore: TeamStore;
}

interface Run {
  readonly result: Promise<PackStatus>;
  readonly stop: AbortController;
}

const running = new WeakMap<PackStore, Run>();

/**
 * Checks the team's address once and applies what is new. Callers at the same time share one run. It never rejects: trouble is in the status.
 * With `onlyIfDue`, as for an alarm, it asks nothing before the next check is due; a wait that the host asked for always holds.
 */
export function syncPack(deps: SyncDeps, options: { readonly onlyIfDue?: boolean } = {}): Promise<PackStatus> {
  const shared = running.get(deps.packStore);
  if (shared) return shared.result;
  const stop = new AbortController();
  const result = takeTurn(deps.packStore, () => reportFaults(deps, () => runSync(deps, options, stop.signal))).finally(
    () => running.delete(deps.packStore),
  );
  running.set(deps.packStore, { result, stop });
  return result;
}

/** Joins a team, or joins it again. Nothing changes unless its pack could be applied; else the trouble is in the status and nowhere else. */
export function joinTeam(deps: SyncDeps, link: JoinLink): Promise<PackStatus> {
  running.get(deps.packStore)?.stop.abort();
  return takeTurn(deps.packStore, () => reportFaults(deps, () => runJoin(deps, link)));
}

/** Leaves the team: its packs, key and address are removed from this device. */
export function leaveTeam(deps: SyncDeps): Promise<PackStatus> {
  running.get(deps.packStore)?.stop.abort();
  const leave = async () => {
    await deps.teamStore.clear();
    await deps.packStore.clear();
    return packStatus(undefined, undefined, deps.now());
  };
  return takeTurn(deps.packStore, () => reportFaults(deps, leave));
}

/** The state of the pack in use, without asking the network. It never rejects. */
export function readStatus(deps: Pick<SyncDeps, 'packStore' | 'teamStore' | 'now'>): Promise<PackStatus> {
  return reportFaults(deps, async () => {
    const team = await deps.teamStore.read();
    return packStatus(await deps.packStore.readActive(), team, deps.now());
  });
}

async function runSync(
  deps: SyncDeps,
  { onlyIfDue = false }: { onlyIfDue?: boolean },
  signal: AbortSignal,
): Promise<PackStatus> {
  const team = await deps.teamStore.read();
  const active = await deps.packStore.readActive();
  const inUse = team && ofTeam(active, team.team);
  // A pack that got lost here is fetched at once; only after a failed try it waits its turn.
  const isLost = team !== undefined && !inUse && team.failures === 0;
  if (!team || !mayCheck(team, deps.now(), onlyIfDue && !isLost)) return packStatus(active, team, deps.now());
  const received = await receivePack(deps, {
    address: team.address,
    etag: chooseEtag(team, inUse, deps.now()),
    signal,
    inUse,
    team: team.team,
    lowestRevision: Math.max(team.revision, inUse?.pack.revision ?? 0),
  });
  if (received.kind !== 'aborted') await deps.teamStore.write(noteReceived(deps, team, received));
  return packStatus(await deps.packStore.readActive(), await deps.teamStore.read(), deps.now());
}

async function runJoin(deps: SyncDeps, link: JoinLink): Promise<PackStatus> {
  const before = await deps.teamStore.read();
  const active = await deps.packStore.readActive();
  const received = await receivePack(deps, {
    address: link.address,
    signal: new AbortController().signal,
    inUse: before && ofTeam(active, before.team),
    lowestRevision: 0,
  });
  if (received.kind === 'failed') return { ...packStatus(active, before, deps.now()), trouble: received.trouble };
  if (received.kind === 'applied' || received.kind === 'kept') {
    const { team, revision } = received;
    // A bare address of the team already joined does not take its key away.
    const key = link.key ?? (before?.team === team ? before.key : undefined);
    const fresh: TeamState = { address: link.address, team, revision, failures: 0, ...(key !== undefined && { key }) };
    await deps.teamStore.write(noteReceived(deps, fresh, received));
  }
  return packStatus(await deps.packStore.readActive(), await deps.teamStore.read(), deps.now());
}

function ofTeam(active: ActivePack | undefined, team: string): ActivePack | undefined {
  return active?.origin.source === 'team' && active.pack.team === team ? active : undefined;
}

/** The host's tag is sent only while the bytes it stands for are here, else "unchanged" would be said about nothing. */
function chooseEtag(team: TeamState, inUse: ActivePack | undefined, now: number): string | undefined {
  const { validator } = team;
  if (!validator || !inUse || isWholeReadDue(team, now)) return undefined;
  return validator.digest === inUse.origin.digest || validator.digest === inUse.leftDigest ? validator.etag : undefined;
}

function noteReceived(deps: SyncDeps, team: TeamState, received: Exclude<Received, { kind: 'aborted' }>): TeamState {
  const now = deps.now();
  if (received.kind === 'failed') return noteFailure(team, now, deps.random(), received);
  const good = noteSuccess(team, now, deps.random());
  if (received.kind === 'unchanged') return good;
  const { etag, digest } = received;
  const revision = Math.max(team.revision, received.revision);
  const validator = etag === undefined ? undefined : { etag, digest };
  return { ...good, revision, readAt: isoOf(now), validator };
}

/** A fault of storage becomes trouble in the status; what can still be read is told with it. */
async function reportFaults(
  deps: Pick<SyncDeps, 'teamStore' | 'now'>,
  action: () => Promise<PackStatus>,
): Promise<PackStatus> {
  try {
    return await action();
  } catch (error) {
    const team = await deps.teamStore.read().catch(() => undefined); // If this fails too, there is nothing to tell about the team.
    return { ...packStatus(undefined, team, deps.now()), trouble: { code: codeOf(error), at: isoOf(deps.now()) } };
  }
}
