import { newKeying } from '../../domain/blacklist/team-key.ts';
import { teamKey } from '../domain/blacklist/sealed-list.ts';
import type { PackInput } from '../domain/pack/small-pack.ts';
import type { SyncWorld } from './sync-world.ts';

export const keying = await newKeying(teamKey);

/** What makes the small pack a plain one: its list is made with the team key, and it has no last day. */
export const plain = { buyersKey: keying, notAfter: undefined } satisfies Partial<PackInput>;

/** Serves a plain pack, and joins its team. */
export async function joinPlain(world: SyncWorld, changes: Partial<PackInput> = {}): Promise<void> {
  world.serve({ ...plain, ...changes });
  await world.join();
}
