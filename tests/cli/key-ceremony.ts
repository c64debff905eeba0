import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLink } from '../../cli/pack/describe-team.ts';
import { publishPack, type PublishOrder } from '../../cli/pack/publish-pack.ts';
import type { TeamFile } from '../../cli/pack/team-file.ts';
import { beginTeam } from '../../cli/pack/team-keys.ts';
import { parseJoinLink } from '../../domain/team/join-link.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { Signer } from '../../domain/pack/signed/sign-text.ts';
import { joinTeam } from '../storage/sync-calls.ts';
import { smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { openSyncWorld, type SyncWorld } from '../storage/sync-world.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { address, manyBuyers } from './lantern-shop.ts';

export const expires = '2027-12-31';

/** A lead's folder, and one agent whose host serves that folder as it is. */
export interface Ceremony {
  readonly world: SyncWorld;
  readonly out: string;
  /** Signs a pack with that many buyers into the folder. */
  readonly publish: (team: TeamFile, signers: readonly Signer[], changes?: Changes) => Promise<string[]>;
  readonly join: (team: TeamFile) => Promise<PackStatus>;
  readonly close: () => Promise<void>;
}

interface Changes extends Partial<Pick<PublishOrder, 'isShrinkMeant' | 'isRenewal' | 'now'>> {
  readonly pack?: Partial<PackInput>;
}

export async function openCeremony(): Promise<Ceremony> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-keys-'));
  const out = join(folder, 'out');
  const world = openSyncWorld();
  world.fetch.mockImplementation(async (place) => {
    const path = new URL(place).pathname.replace('/lantern/', '');
    const bytes = await readFile(join(out, path)).catch(() => undefined);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  });
  return {
    world,
    out,
    publish: async (team, signers, { pack, ...changes } = {}) => {
      const from = join(folder, 'pack.json');
      const buyersKey = await newKeying(decodeTeamKey(team.teamKey) ?? new Uint8Array());
      await writeFile(from, JSON.stringify(smallPack({ buyers: manyBuyers(100), buyersKey, ...pack })));
      const now = new Date('2026-11-20T11:00:00Z');
      const order = { team, from, out, signers, now, days: 30, isShrinkMeant: false, isRenewal: false, merges: [] };
      return publishPack({ ...order, ...changes });
    },
    join: async (team) => {
      const link = parseJoinLink(writeLink(team));
      if (!link.ok) throw new Error(link.fault);
      return joinTeam(world.deps, link.value);
    },
    close: async () => {
      await world.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const roleOf = (threshold: number, ...signers: Signer[]) => ({
  threshold,
  keys: signers.map(({ key }) => key),
});

/** A team file as the previous version wrote it: one role, no expiry. */
export function formerTeam(...signers: Signer[]): TeamFile {
  const team = beginTeam('lantern-shop', address, { daily: roleOf(1, ...signers), expires });
  const { number, threshold, keys } = team.keys;
  return { ...team, keys: { number, threshold, keys } };
}
