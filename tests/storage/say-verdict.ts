import { judgeBuyer } from '../../domain/team/judge-buyer.ts';
import type { SyncWorld } from './sync-world.ts';

/** What the panel would say about a buyer; by default, one whom no list here contains. */
export async function sayVerdict({ deps }: SyncWorld, id = 'ann-81') {
  const { packStore, teamStore, now } = deps;
  const judged = await judgeBuyer({
    site: 'shop',
    handles: [{ type: 'id', value: id }],
    inUse: await packStore.readInUse(),
    team: await teamStore.read(),
    now: now(),
    openList: (generation) => packStore.openList(generation),
    mayLookUp: async () => true,
  });
  return judged.verdict.kind === 'cannot-check' ? judged.verdict.reason : judged.verdict.kind;
}
