import type { Pack } from '../../domain/pack/schema.ts';
import { createSync, type Sync } from '../../storage/sync/create-sync.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';

const made = new WeakMap<SyncDeps, Sync>();

/** The one `Sync` for these stores and this host, so that one call can stop or follow what another began. */
function syncOf(deps: SyncDeps): Sync {
  const held = made.get(deps) ?? createSync(deps);
  made.set(deps, held);
  return held;
}

type Rest<K extends keyof Sync> = Parameters<Sync[K]>;

export const syncPack = (deps: SyncDeps, ...rest: Rest<'check'>) => syncOf(deps).check(...rest);
export const joinTeam = (deps: SyncDeps, ...rest: Rest<'join'>) => syncOf(deps).join(...rest);
export const takeFile = (deps: SyncDeps, ...rest: Rest<'takeFile'>) => syncOf(deps).takeFile(...rest);
export const mendPack = (deps: SyncDeps, ...rest: Rest<'mend'>) => syncOf(deps).mend(...rest);
export const stopSync = (deps: SyncDeps) => syncOf(deps).stop();
export const signIn = (deps: SyncDeps, ...rest: Rest<'signIn'>) => syncOf(deps).signIn(...rest);
export const noteCompared = (deps: SyncDeps, ...rest: Rest<'noteCompared'>) => syncOf(deps).noteCompared(...rest);
export const acceptShrink = (deps: SyncDeps) => syncOf(deps).acceptShrink();
export const goBack = (deps: SyncDeps) => syncOf(deps).goBack();
export const trustClock = (deps: SyncDeps) => syncOf(deps).trustClock();
export const leaveTeam = (deps: SyncDeps) => syncOf(deps).leave();
export const restoreTeam = (deps: SyncDeps, ...rest: Rest<'restoreTeam'>) => syncOf(deps).restoreTeam(...rest);
export const ensureSample = (deps: SyncDeps, sample: Pack) => syncOf(deps).ensureSample(sample);
