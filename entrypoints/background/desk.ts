import samplePack from '../../packs/sample.json' with { type: 'json' };
import { AppError } from '../../domain/errors.ts';
import { parseJoinLink } from '../../domain/pack/join-link.ts';
import { packSchema } from '../../domain/pack/schema.ts';
import type { PackStatus } from '../../domain/protocol.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import { ensureSample } from '../../storage/sync/ensure-sample.ts';
import { joinTeam, leaveTeam, readStatus, syncPack, type SyncDeps } from '../../storage/sync/sync-pack.ts';
import { openTeamStore } from '../../storage/sync/team-state.ts';
import { openUserStore } from '../../storage/user-store.ts';

/** The only writer of the pack store. It may be stopped at any moment, so nothing is kept here but open doors. */
export function openDesk() {
  const userStore = openUserStore();
  const deps: SyncDeps = {
    packStore: openPackStore(),
    teamStore: openTeamStore(userStore.teamArea),
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    random: () => Math.random(),
  };
  const putSample = () => ensureSample(deps, packSchema.parse(samplePack));

  return {
    ensureSample: putSample,
    status: () => readStatus(deps),
    sync: (options?: { onlyIfDue?: boolean }) => syncPack(deps, options),
    async join(link: string): Promise<PackStatus> {
      const parsed = parseJoinLink(link);
      if (!parsed.ok) throw new AppError('E_LINK', { reason: parsed.fault });
      return joinTeam(deps, parsed.value);
    },
    async leave(): Promise<PackStatus> {
      await leaveTeam(deps);
      await putSample();
      return readStatus(deps);
    },
  };
}

export type Desk = ReturnType<typeof openDesk>;
