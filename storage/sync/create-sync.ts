import { digestOf } from '../../domain/digest.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import type { HostLogin } from '../../domain/team/host-login.ts';
import type { JoinLink } from '../../domain/team/join-link.ts';
import { packStatus, type PackStatus } from '../../domain/team/pack-status.ts';
import { parseTeamState, type TeamState } from '../../domain/team/team-state.ts';
import { inOrder } from '../in-order.ts';
import { runCheck, STOPPED_BY_PERSON } from './check.ts';
import { runJoin, type JoinOptions } from './join.ts';
import { readStatus, reportFaults, statusNow } from './read-status.ts';
import { runAlone, runIfFree } from './run-alone.ts';
import { runFile } from './take-file.ts';
import { fail, type SyncDeps } from './task.ts';

/** Everything that changes which pack is in use, one after the other. Trouble is in the status; where only a note is kept the store's own fault is thrown. */
export interface Sync {
  /**
   * Checks the team's address once and applies what is new. Callers at the same time share one run, also those in another page or worker: they hear of its
   * result from the stores. With `onlyIfDue`, as for an alarm, it asks nothing before the next check is due; a wait that the host asked for always holds.
   */
  check(options?: { readonly onlyIfDue?: boolean }): Promise<PackStatus>;
  /**
   * Joins a team, or joins it again. Nothing changes unless its pack could be applied; else the trouble is in the status and nowhere else. Other
   * keys than those that are trusted are refused, unless a person resets the trust, or the administrator names them (`trustOfPreset`).
   */
  join(link: JoinLink, options?: JoinOptions): Promise<PackStatus>;
  /**
   * Uses a pack that a person picked as a file, such as one on a shared drive, and checks it as all else. Picked again, it has to be of the same
   * team and no older. Nothing changes unless it could be applied; else the trouble is in the status and nowhere else.
   */
  takeFile(bytes: Uint8Array<ArrayBuffer>, options?: { readonly isShrinkMeant?: boolean }): Promise<PackStatus>;
  /**
   * Looks whether the disk lost or changed anything of the pack in use, and brings it again then; until it is here the one before stands in, or, where a
   * list alone is damaged, the rest stays in use. `onMended` is told once it is whole again.
   */
  mend(onMended?: () => Promise<void>): Promise<PackStatus>;
  /** Ends a check or a joining that is under way, since a person asked for it. What has arrived stays, and the next check goes on from there. */
  stop(): Promise<PackStatus>;
  /** Keeps another login for the host of the team's pack, and checks with it. */
  signIn(login: HostLogin): Promise<PackStatus>;
  /** Remembers that a person has compared the joined team's keys, so that nobody is asked again. Keys that came in the meantime are not those that were compared. Fails with AppError E_DB. */
  noteCompared(number: number): Promise<PackStatus>;
  /** Takes the revision that was refused for its much shorter lists, since a person said that it is meant. Fails with AppError E_DB. */
  acceptShrink(): Promise<PackStatus>;
  /** Puts the former generation in use, or, after that, the newer one again. A check leaves it so until the lead publishes something else. */
  goBack(): Promise<PackStatus>;
  /** Takes the clock for right, since a person said so: what it said before no longer counts. */
  trustClock(): Promise<PackStatus>;
  /** Leaves the team: its packs, key and address are removed from this device. */
  leave(): Promise<PackStatus>;
  /**
   * Joins the team of a second copy again, where the browser has lost what was known of it, and fetches its pack. A team that was left stays so, and one that
   * is joined too. `onRestored` is told before the pack is fetched.
   */
  restoreTeam(copy: unknown, onRestored?: () => Promise<void>): Promise<PackStatus>;
  /**
   * Puts the pack that ships with the extension in use when there is none at all; and, while no team is joined, when the shipped one is newer or
   * a team's pack is left over. For a joined team it only fills the gap until the next check: the status stays `none`. Fails with AppError E_DB or E_QUOTA.
   */
  ensureSample(sample: Pack): Promise<void>;
  /** The state of the pack in use, without asking the network. */
  status(): Promise<PackStatus>;
}

/** Of one pack store there is one in a worker or page: it holds what runs. */
export function createSync(deps: SyncDeps): Sync {
  const { packStore, teamStore, locks } = deps;
  const inTurn = inOrder();
  let running: { readonly result: Promise<PackStatus>; readonly stop: AbortController } | undefined;
  let joining: AbortController | undefined;

  const reported = (action: () => Promise<PackStatus>) => inTurn(() => reportFaults(deps, action));
  const alone = (action: () => Promise<PackStatus>) => reported(() => runAlone(locks, action));
  const status = () => readStatus(deps);
  /** What follows makes a check that runs needless. */
  const stopRunning = () => running?.stop.abort();
  const changeTeam = async (change: (team: TeamState) => TeamState | undefined) => {
    const team = await teamStore.read();
    const changed = team && change(team);
    if (changed) await teamStore.write(changed);
  };

  const check: Sync['check'] = (options = {}) => {
    if (running) return running.result;
    const stop = new AbortController();
    const turn = async () => (await runIfFree(locks, () => runCheck(deps, options, stop.signal))) ?? status();
    const result = reported(turn).finally(() => (running = undefined));
    running = { result, stop };
    return result;
  };

  return {
    check,
    status,
    join: (link, options = {}) => {
      stopRunning();
      const stop = (joining = new AbortController());
      return alone(() => runJoin(deps, link, options, stop.signal));
    },
    takeFile: (bytes, { isShrinkMeant = false } = {}) => {
      stopRunning();
      return alone(() => runFile(deps, bytes, isShrinkMeant));
    },
    mend: (onMended = async () => undefined) =>
      alone(async () => {
        if (!(await packStore.removeDamaged())) return status();
        const team = await teamStore.read();
        if (team?.pickedAt !== undefined && team.address === undefined) {
          // Nobody but a person can bring a file again.
          await teamStore.write({ ...team, trouble: fail(deps, 'E_DB', { detail: 'damaged' }).trouble });
          return status();
        }
        const mended = await runCheck(deps, { isMending: true }, new AbortController().signal);
        if (team && !mended.trouble) await onMended();
        return mended;
      }),
    stop: async () => {
      joining?.abort(STOPPED_BY_PERSON);
      const run = running;
      run?.stop.abort(STOPPED_BY_PERSON);
      await run?.result;
      return status();
    },
    signIn: async (login) => {
      stopRunning();
      const keep = async () => {
        const team = await teamStore.read();
        if (team?.address === undefined) return;
        await deps.logins?.write({ origin: new URL(team.address).origin, ...login });
        await teamStore.write({ ...team, hasLogin: true });
      };
      // What cannot be kept is found missing by the check, which says so.
      await inTurn(keep).catch(() => undefined);
      return check();
    },
    noteCompared: async (number) => {
      await inTurn(() =>
        changeTeam((team) =>
          team.trust?.keys.number === number ? { ...team, trust: { ...team.trust, compared: true } } : undefined,
        ),
      );
      return status();
    },
    acceptShrink: async () => {
      await inTurn(() =>
        changeTeam(({ shrink, ...team }) =>
          shrink ? { ...team, shrink: { ...shrink, isAllowed: true }, validator: undefined } : undefined,
        ),
      );
      return check();
    },
    goBack: () =>
      reported(async () => {
        await packStore.rollBack();
        return statusNow(deps);
      }),
    trustClock: () =>
      reported(async () => {
        await changeTeam((team) => {
          // A check that lies ahead was none of today's.
          const isAhead = Date.parse(team.checkedAt ?? '') > deps.now();
          const checkedAt = isAhead ? undefined : team.checkedAt;
          return { ...team, checkedAt, floor: undefined, isClockOff: undefined, hostClock: undefined };
        });
        return statusNow(deps);
      }),
    leave: () => {
      stopRunning();
      return alone(async () => {
        await deps.logins?.write(undefined);
        await teamStore.clear();
        await packStore.clear();
        return packStatus(undefined, undefined, deps.now());
      });
    },
    restoreTeam: async (copy, onRestored = async () => undefined) => {
      const restore = async () => {
        const team = parseTeamState(copy);
        if (!team || (await teamStore.isLeft()) || (await teamStore.read())) return false;
        await teamStore.write(team);
        await onRestored();
        return true;
      };
      const isRestored = await inTurn(restore).catch(() => false); // A store that cannot be opened says so in the status.
      return isRestored ? check() : status();
    },
    ensureSample: (sample) =>
      inTurn(async () => {
        const team = await teamStore.read();
        const active = await packStore.readInUse();
        const isCurrent = active?.origin.source === 'sample' && active.pack.revision >= sample.revision;
        if (active && (team || isCurrent)) return;
        const digest = await digestOf(new TextEncoder().encode(JSON.stringify(sample)));
        await packStore.writeGeneration(sample, { source: 'sample', digest });
      }),
  };
}
