import { addChanges, comparePacks, type Compared } from '../domain/pack/pack-changes.ts';
import type { PackLogStore } from './pack-log-store.ts';
import type { PackStore } from './pack-store.ts';

/** What is in use, as far as it is compared. */
interface InUse extends Compared {
  readonly team: string;
  readonly revision: number;
}

/**
 * The same pack store, which notes what each pack changes against the one before it: only while it is written are both at hand. Of the first pack of a
 * team everything would be new, so nothing is noted.
 */
export function tellChanges(store: PackStore, packLogs: PackLogStore, now: () => number): PackStore {
  const read = async (): Promise<InUse | undefined> => {
    const inUse = await store.readInUse();
    if (!inUse) return undefined;
    const { team, revision } = inUse.pack;
    const [macros = [], products = [], certificates = []] = [
      await store.readKind('macros'),
      await store.readKind('products'),
      await store.readKind('certificates'),
    ];
    return { team, revision, macros, products, certificates };
  };
  const note = async (before: InUse | undefined, after: InUse) => {
    const isSameTeam = before?.team === after.team;
    const found = isSameTeam ? comparePacks(before, after, new Date(now()).toISOString()) : [];
    await packLogs.write(after.team, addChanges(await packLogs.read(after.team), after.revision, found, now()));
  };
  // A device that cannot keep it tells no changes; the pack is what counts.
  const quietly = <T>(action: () => Promise<T>) => action().catch(() => undefined);

  return {
    ...store,
    writeGeneration: async (pack, origin, options) => {
      const before = await quietly(read);
      const generation = await store.writeGeneration(pack, origin, options);
      await quietly(() => note(before, pack));
      return generation;
    },
    rollBack: async () => {
      const before = await quietly(read);
      const isBack = await store.rollBack();
      const after = isBack ? await quietly(read) : undefined;
      if (after) await quietly(() => note(before, after));
      return isBack;
    },
  };
}
