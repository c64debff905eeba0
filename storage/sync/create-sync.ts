import { digestOf } from '../../domain/digest.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import type { HostLogin } from '../../domain/team/host-login.ts';
import type { JoinLink } from '../../domain/team/join-link.ts';
import { isSetBehind } from '../../domain/team/list-age.ts';
import { packStatus, type PackStatus } from '../../domain/team/pack-status.ts';
import { parseTeamState, type TeamState } from '../../domain/team/team-state.ts';
import { inOrder } from '../in-order.ts';
import { runCheck, STOPPED_BY_PERSON } from './check.ts';
import { runJoin, type JoinOptions } from './join.ts';
import { readStatus, reportFaults, statusNow } from './read-status.ts';
import { runAlone, runIfFree } from './run-alone.ts';
import { runFile } from './take-file.ts';
import { fail, type SyncDeps } from './task.ts';

/**
 * Everything that changes which pack is in use, one after another. Trouble is in the status; where only a note is kept, the store's own fault is
 * thrown.
 */
export interface Sync {
  /**
   * Checks the team's address once and applies what is new. Simultaneous callers share one run, even those in another page or worker: they learn
   * its result from the stores. With `onlyIfDue`, as for an alarm, it requests nothing before the next check is due; a wait that the host asked for
   * always applies.
   */
  check(options?: { readonly onlyIfDue?: boolean }): Promise<PackStatus>;
  /**
   * Joins a team, or joins it again. Nothing changes unless its pack could be applied; otherwise the trouble is in the status and nowhere else.
   * Keys other than those that are trusted are refused, unless a person resets the trust, or the administrator names them (`trustOfPreset`).
   */
  join(link: JoinLink, options?: JoinOptions): Promise<PackStatus>;
  /**
   * Uses a pack that a person picked as a file, such as one on a shared drive, and checks it like any other. Picked again, it has to be of the same
   * team and no older. Nothing changes unless it could be applied; otherwise the trouble is in the status and nowhere else.
   */
  takeFile(bytes: Uint8Array<ArrayBuffer>, options?: { readonly isShrinkMeant?: boolean }): Promise<PackStatus>;
  /**
   * Checks whether the disk lost or changed anything of the pack in use, and if so fetches it again; until it is here the one before is used, or,
   * if only a list is damaged, the rest stays in use. `onMended` is called once it is whole again.
   */
  mend(onMended?: () => Promise<void>): Promise<PackStatus>;
  /** Ends a check or a join that is in progress, because a person asked for it. What has arrived stays, and the next check continues from there. */
  stop(): Promise<PackStatus>;
  /** Keeps a new login for the host of the team's pack, and checks with it. */
  signIn(login: HostLogin): Promise<PackStatus>;
  /**
   * Remembers that a person has compared the joined team's keys, so that nobody is asked again. Keys that came in the meantime are not those that
   * were compared. Fails with AppError E_DB.
   */
  noteCompared(number: number): Promise<PackStatus>;
  /** Accepts the revision that was refused for its much shorter lists, since a person confirmed that it is intended. Fails with AppError E_DB. */
  acceptShrink(): Promise<PackStatus>;
  /** Puts the former generation in use, or, after that, the newer one again. A check leaves it so until the lead publishes something else. */
  goBack(): Promise<PackStatus>;
  /**
   * Accepts the clock as right, since a person confirmed it: what it said before no longer counts. A list whose age is not known by it is checked at
   * once.
   */
  trustClock(): Promise<PackStatus>;
  /** Leaves the team: its packs, key and address are removed from this device. */
  leave(): Promise<PackStatus>;
  /**
   * Rejoins the team of a second copy where the browser has lost what was known of it, and fetches its pack. A team that was left is not rejoined,
   * and a joined one stays as it is. `onRestored` is called before the pack is fetched.
   */
  restoreTeam(copy: unknown, onRestored?: () => Promise<void>): Promise<PackStatus>;
  /**
   * Puts the pack that ships with the extension in use when there is none at all; and, while no team is joined, when the shipped one is newer or a
   * team's pack is left over. For a joined team it only fills the gap until the next check: the status stays `none`. Fails with AppError E_DB or
   * E_QUOTA.
   */
  ensureSample(sample: Pack): Promise<void>;
  /** The state of the pack in use, without asking the network. */
  status(): Promise<PackStatus>;
}

/** There is one for each pack store in a worker or page: it holds what is running. */
export function createSync(deps: SyncDeps): Sync {
  const { packStore, teamStore, locks } = deps;
  const inTurn = inOrder();
  let running: { readonly result: Promise<PackStatus>; readonly stop: AbortController } | undefined;
  let joining: AbortController | undefined;

  const reported = (action: () => Promise<PackStatus>) => inTurn(() => reportFaults(deps, action));
  const alone = (action: () => Promise<PackStatus>) => reported(() => runAlone(locks, action));
  const status = () => readStatus(deps);
  /** What follows makes a running check unnecessary. */
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
          // Only a person can provide a file again.
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
      // If the login could not be kept, the check finds it missing and reports that.
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
    trustClock: async () => {
      const trusted = await reported(async () => {
        await changeTeam((team) => {
          // What was noted in the future does not count, and what is of unknown age is checked again.
          const isAhead = Date.parse(team.checkedAt ?? '') > deps.now();
          const checkedAt = isAhead ? undefined : team.checkedAt;
          const isUndated = team.isUndated || isSetBehind(team, deps.now()) || undefined;
          return { ...team, checkedAt, isUndated, floor: undefined, isClockOff: undefined, hostClock: undefined };
        });
        return statusNow(deps);
      });
      const isUndated = (await teamStore.read().catch(() => undefined))?.isUndated; // The status says that it cannot be read.
      return isUndated ? check() : trusted;
    },
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
      const isRestored = await inTurn(restore).catch(() => false); // A store that cannot be opened reports it in the status.
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
