import { browser } from 'wxt/browser';
import samplePack from '../../packs/sample.json' with { type: 'json' };
import { sites } from '../../content/sites/index.ts';
import { AppError } from '../../domain/errors.ts';
import { parseJoinLink } from '../../domain/pack/join-link.ts';
import { packSchema } from '../../domain/pack/schema.ts';
import { SYNC_CHANNEL } from '../../domain/ports.ts';
import type { BackgroundCalls, PackStatus, SyncProgress } from '../../domain/protocol.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import { ensureSample } from '../../storage/sync/ensure-sample.ts';
import {
  acceptShrink,
  goBack,
  joinTeam,
  leaveTeam,
  mendPack,
  readStatus,
  stopSync,
  syncPack,
  type SyncDeps,
} from '../../storage/sync/sync-pack.ts';
import { openTeamStore } from '../../storage/sync/team-state.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore } from '../../storage/user-store.ts';
import { hasAccess } from './host-access.ts';
import { giveVerdict } from './give-verdict.ts';
import { openFileKeeper } from './keep-files.ts';
import { keepSites } from './keep-sites.ts';

/** The only writer of the pack store. It may be stopped at any moment, so nothing is kept here but open doors. */
export function openDesk(onStatus: (status: PackStatus, nextCheckAt: string | undefined) => void) {
  const userStore = openUserStore(new UserDatabase(), browser.storage.local);
  const deps: SyncDeps = {
    packStore: openPackStore(),
    teamStore: openTeamStore(userStore.teamArea),
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    random: () => Math.random(),
    locks: navigator.locks as SyncDeps['locks'],
    shipped: sites,
    onProgress: tellProgress(),
    hasAccess,
  };
  const files = openFileKeeper(deps);
  /** What a pack names is fetched and laid out behind it; nobody waits for that. */
  const thenFiles = (status: PackStatus): PackStatus => {
    void files.keep();
    void announce();
    void keepSites(deps.packStore).catch(() => undefined);
    return status;
  };
  const announce = async () => onStatus(await readStatus(deps), (await deps.teamStore.read())?.nextCheckAt);
  const putSample = () => ensureSample(deps, packSchema.parse(samplePack));

  return {
    /** What has to be there before anything else: what the agent made, where the browser lost it, and a pack. */
    begin: async () => {
      await userStore.restore().catch(() => false); // A store that cannot be opened says so where it is used.
      await putSample();
    },
    /** What an older version of the extension began to write may not fit what this one would. */
    dropStaged: () => deps.packStore.dropStaged(),
    announce,
    status: () => readStatus(deps),
    sync: async (options?: { onlyIfDue?: boolean }) => thenFiles(await syncPack(deps, options)),
    verdict: (asked: BackgroundCalls['verdict']['ask']) => giveVerdict(deps, asked),
    fetchFile: (sha256: string) => files.fetch(sha256),
    stopSync: () => stopSync(deps),
    mend: async () => thenFiles(await mendPack(deps)),
    goBack: async () => thenFiles(await goBack(deps)),
    acceptShrink: async () => thenFiles(await acceptShrink(deps)),
    async join(link: string, isReset = false): Promise<PackStatus> {
      const parsed = parseJoinLink(link);
      if (!parsed.ok) throw new AppError('E_LINK', { reason: parsed.fault });
      return thenFiles(await joinTeam(deps, parsed.value, { isReset }));
    },
    async leave(): Promise<PackStatus> {
      await leaveTeam(deps);
      await putSample();
      return thenFiles(await readStatus(deps));
    },
  };
}

/** Every page of the extension that is open hears how far an import is; nobody has to ask, and nothing is stored for it. */
function tellProgress(): (progress: SyncProgress) => void {
  const channel = new BroadcastChannel(SYNC_CHANNEL);
  return (progress) => channel.postMessage(progress);
}

export type Desk = ReturnType<typeof openDesk>;
