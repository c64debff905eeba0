import { AppError } from '../../domain/errors.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { findShrink, type DropCounts } from '../../domain/team/shrink-guard.ts';
import type { WriteOptions } from '../write-generation.ts';
import { fail, type ReceiveDeps, type ReceiveFailure, type ReceiveTask } from './task.ts';

/** Watches what a revision removes from the pack in use. */
export interface LossGuard {
  /** Refuses by the count of the replies alone, before they are fetched. Buyers may be fewer because their entries had ended. */
  readonly refuse: (counts: Readonly<Record<string, number>>) => ReceiveFailure | undefined;
  /** For the writing, which counts row by row before the switch. */
  readonly options: Pick<WriteOptions, 'teamKey' | 'now' | 'onDrops'>;
  /** The outcome of a refusal by the guard; `undefined` for any other error. */
  readonly failure: (error: unknown) => ReceiveFailure | undefined;
  /** What is to be remembered once the revision is in use. */
  readonly taken: () => { readonly drops?: DropCounts };
}

/**
 * `isMeant`: the leads state that much was removed on purpose; a person can confirm this for exactly one digest. Joining with another team key
 * accepts what it finds.
 */
export function guardLosses(
  deps: ReceiveDeps,
  task: Pick<ReceiveTask, 'inUse' | 'isNewKey' | 'allowedShrink' | 'drops' | 'key'>,
  { digest, isMeant, team }: { readonly digest: string; readonly isMeant: boolean; readonly team: string },
): LossGuard {
  const { inUse, drops = [] } = task;
  if (task.isNewKey || inUse?.pack.team !== team) {
    return { refuse: () => undefined, options: {}, failure: () => undefined, taken: () => ({}) };
  }
  let taken: DropCounts = {};
  const find = (counts: DropCounts) => {
    return isMeant || digest === task.allowedShrink ? undefined : findShrink(drops, counts, deps.now());
  };
  const refuse = (detail: string): ReceiveFailure => ({ ...fail(deps, 'E_SHRINK', { detail }), shrinkDigest: digest });
  return {
    refuse: (counts) => {
      const of = inUse.macroCount;
      const shrink = find({ macros: { dropped: Math.max(0, of - (counts['macros'] ?? 0)), of } });
      return shrink === undefined ? undefined : refuse(shrink);
    },
    options: {
      teamKey: task.key === undefined ? undefined : decodeTeamKey(task.key),
      now: deps.now(),
      onDrops: (counts) => {
        taken = counts;
        const shrink = find(counts);
        if (shrink !== undefined) throw new AppError('E_SHRINK', { detail: shrink });
      },
    },
    failure: (error) => {
      return error instanceof AppError && error.code === 'E_SHRINK'
        ? refuse(String(error.params['detail']))
        : undefined;
    },
    taken: () => ({ drops: taken }),
  };
}
