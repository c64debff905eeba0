import { useEffect, useMemo, useState } from 'react';
import type { ActivePack } from '../../domain/team/active-pack.ts';
import type { AppError } from '../../domain/errors.ts';
import { type PackStatus, packStatus } from '../../domain/team/pack-status.ts';
import type { TeamState } from '../../domain/team/team-state.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import { chooseTroubleCode, fail, readReason } from '../../storage/sync/task.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { useDevice } from '../device.ts';
import { keepTeam } from './keep-team.ts';
import { mendOnce } from './mend-once.ts';
import { useWatched } from './use-watched.ts';

export interface PackView {
  /** `undefined` while it is being read, or when it cannot be. */
  readonly active: ActivePack | undefined;
  readonly team: TeamState | undefined;
  readonly status: PackStatus | undefined;
  readonly isFailed: boolean;
}

/** The pack in use, now and after every switch. */
export function usePack(packStore: PackStore, userStore: UserStore, now: Date): PackView {
  const { call } = useDevice();
  const [active, setActive] = useState<ActivePack>();
  const [fault, setFault] = useState<AppError>();
  const [isRead, setRead] = useState(false);
  const team = useWatched<TeamState | undefined>(userStore.watchTeam, undefined);
  useEffect(() => {
    const stop = new AbortController();
    packStore.watchActive((next, fault) => {
      setActive(next);
      setFault(fault);
      setRead(true);
      const isDamaged = fault?.params['reason'] === 'damaged' || next?.isFallback === true;
      if (isDamaged) mendOnce(`content ${next?.generation}`, call);
    }, stop.signal);
    keepTeam(userStore, call, stop.signal);
    return () => stop.abort();
  }, [packStore, userStore, call]);
  return useMemo(() => {
    const isFailed = fault !== undefined;
    if (!isRead) return { active, team, isFailed, status: undefined };
    const status = packStatus(active, team, now.getTime());
    if (!fault) return { active, team, isFailed, status };
    const { trouble } = fail({ now: () => now.getTime() }, chooseTroubleCode(fault), { detail: readReason(fault) });
    return { active, team, isFailed, status: { ...status, trouble } };
  }, [active, team, fault, isRead, now]);
}
