import { browser } from 'wxt/browser';
import samplePack from '../../packs/sample.json' with { type: 'json' };
import { sites } from '../../content/sites/index.ts';
import { AppError } from '../../domain/errors.ts';
import { isSendable, type HostLogin } from '../../domain/team/host-login.ts';
import { parseJoinLink, type JoinLink } from '../../domain/team/join-link.ts';
import { isPresetJoined } from '../../domain/team/preset.ts';
import { packSchema } from '../../domain/pack/schema.ts';
import { SYNC_CHANNEL } from '../../domain/shared-names.ts';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import type { PackStatus, SyncProgress } from '../../domain/team/pack-status.ts';
import { finishForgetting, forgetLeftBuyers } from '../../storage/forget-buyers.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import { tellChanges } from '../../storage/tell-changes.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { createSync } from '../../storage/sync/create-sync.ts';
import { openTeamStore } from '../../storage/team-store.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { openCertificateFiles } from './certificate-files.ts';
import { publishSiteChanges } from './publish-site-changes.ts';
import { matchPatternFor } from '../../domain/site/any-hosts.ts';
import { drawSign } from '../../domain/personal-sign.ts';

/** The only writer of the pack store. It may be stopped at any moment, so nothing is kept here except open connections. */
export function createBackground(onStatus: (status: PackStatus, nextCheckAt: string | undefined) => void) {
  const userStore = openUserStore(new UserDatabase(), browser.storage.local);
  const deps: SyncDeps = {
    packStore: tellChanges(openPackStore(undefined, undefined, { mayRebuild: true }), userStore.packLogs, () =>
      Date.now(),
    ),
    teamStore: openTeamStore(userStore.teamArea),
    logins: userStore.logins,
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    random: () => Math.random(),
    locks: navigator.locks as SyncDeps['locks'],
    shipped: sites,
    onProgress: tellProgress(),
    hasAccess,
  };
  const sync = createSync(deps);
  const files = openCertificateFiles(deps);
  /** What a pack names is prepared and fetched after it, what takes longest last; nobody waits for that. */
  const thenFollow = (status: PackStatus): PackStatus => {
    void follow();
    return status;
  };
  const follow = async () => {
    const steps = [announce, () => publishSiteChanges(deps.packStore, deps.teamStore), () => files.keep()];
    for (const step of steps) await step().catch(() => undefined); // The next check tries again.
  };
  const apart = <T>(action: () => Promise<T>) => forgetLeftBuyers(deps.teamStore, userStore, action);
  const announce = async () => onStatus(await sync.status(), (await deps.teamStore.read())?.nextCheckAt);
  const putSample = () => sync.ensureSample(packSchema.parse(samplePack));

  return {
    /** What must exist before anything else: what the agent made, if the browser lost it, and a pack. */
    begin: async () => {
      await userStore.restore().catch(() => false); // A store that cannot be opened reports it where it is used.
      await finishForgetting(deps.teamStore, userStore);
      await drawSignOnce(userStore).catch(() => undefined);
      await putSample();
    },
    /** What an agent noted on conversations is kept only for a while. */
    forgetOld: async () => {
      await finishForgetting(deps.teamStore, userStore);
      for (const kept of [userStore.drafts, userStore.cases, userStore.buyers, userStore.unfinished, userStore.gaps])
        await kept.dropOld(deps.now()).catch(() => undefined); // It is tried again the next time.
    },
    /** What an older version of the extension began to write may not fit what this one would write. */
    dropStaged: () => deps.packStore.dropStaged(),
    announce,
    status: () => sync.status(),
    sync: async (options?: { onlyIfDue?: boolean }) => thenFollow(await sync.check(options)),
    fetchFile: (sha256: string) => files.fetch(sha256),
    stopSync: () => sync.stop(),
    mend: async () => {
      const status = await sync.mend(() => userStore.writeSettings({ notice: 'mended' }).catch(() => undefined));
      // If nothing could be restored, the sample fills the gap.
      await putSample().catch(() => undefined);
      return thenFollow(status);
    },
    trustClock: () => sync.trustClock(),
    goBack: async () => thenFollow(await sync.goBack()),
    acceptShrink: async () => thenFollow(await sync.acceptShrink()),
    signIn: async (login: HostLogin) => thenFollow(await sync.signIn(readLogin(login))),
    takeFile: async (text: string, isShrinkMeant?: boolean) =>
      thenFollow(
        await apart(() => sync.takeFile(new TextEncoder().encode(text), { isShrinkMeant: isShrinkMeant === true })),
      ),
    async join({ link, isReset, login }: BackgroundCalls['join']['ask']): Promise<PackStatus> {
      const parsed = parseJoinLink(link);
      if (!parsed.ok) throw new AppError('E_LINK', { reason: parsed.fault });
      const by = isReset ? 'reset' : 'agent';
      return thenFollow(await apart(() => sync.join(parsed.value, { by, login: login && readLogin(login) })));
    },
    restoreTeam: async (team: object) =>
      thenFollow(
        await sync.restoreTeam(team, () => userStore.writeSettings({ notice: 'restored' }).catch(() => undefined)),
      ),
    noteCompared: (keys: BackgroundCalls['noteCompared']['ask']) => sync.noteCompared(keys.number),
    /** Joins the team that the administrator has set, unless it is joined already. Its keys are not compared: the administrator vouches for them. */
    async joinPreset(link: JoinLink, login: HostLogin | undefined): Promise<PackStatus> {
      const team = await deps.teamStore.read();
      if (isPresetJoined(link, team)) {
        if (team?.trust && !team.trust.compared) await sync.noteCompared(team.trust.keys.number);
        // Trouble with a later check is not trouble with joining.
        return { ...(await sync.status()), trouble: undefined };
      }
      return thenFollow(await apart(() => sync.join(link, { by: 'administrator', login: login && readLogin(login) })));
    },
    async leave(): Promise<PackStatus> {
      const left = await apart(() => sync.leave());
      if (left.trouble) return left;
      await putSample();
      return thenFollow(await sync.status());
    },
  };
}

/** Every open page of the extension receives the progress of an import; nobody has to ask, and nothing is stored for it. */
function tellProgress(): (progress: SyncProgress) => void {
  const channel = new BroadcastChannel(SYNC_CHANNEL);
  return (progress) => channel.postMessage(progress);
}

export type Background = ReturnType<typeof createBackground>;

/** The form has checked it before; what cannot be sent must not be kept. */
function readLogin({ user, password }: HostLogin): HostLogin {
  if (!isSendable({ user, password })) throw new AppError('E_AUTH');
  return { user, password };
}

/** Whether the browser lets us read an address whatever its host says. A device without a network does not lack a permission. */
async function hasAccess(address: string): Promise<boolean> {
  return !navigator.onLine || browser.permissions.contains({ origins: [matchPatternFor(new URL(address).host)] });
}

/** Draws the sign by which the agent recognises the real panel, once. */
async function drawSignOnce(userStore: Pick<UserStore, 'readSettings' | 'writeSettings'>): Promise<void> {
  if ((await userStore.readSettings()).sign) return;
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint16Array(2));
  await userStore.writeSettings({ sign: drawSign(first / 2 ** 16, second / 2 ** 16) });
}
