import type { Mock } from 'vitest';
import { joinTeam } from './sync-calls.ts';
import type { FetchFunction } from '../../storage/http/request.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import { annAlone, signedPack, teamName, type SignedPack, type SignedPackOptions } from '../domain/pack/signed-team.ts';
import { address, key, openSyncWorld, type SyncWorld } from './sync-world.ts';

/** What a host may do with an object other than serve it unchanged. */
export type Spoil = (bytes: Uint8Array<ArrayBuffer>, sha256: string) => Response | Promise<Response>;

/** A sync world whose host serves heads and objects, each object only by its digest. */
export interface SignedWorld extends SyncWorld {
  /** Publishes a pack: the address serves its head from then on. */
  publish(options?: SignedPackOptions): Promise<SignedPack>;
  /** Serves objects like this from now on; without an argument: unchanged. */
  spoil(how?: Spoil): void;
  joinSigned(keys?: KeySet): Promise<PackStatus>;
  /** Digests of the requested objects. */
  asked(): string[];
}

export function openSignedWorld(): SignedWorld {
  const world = openSyncWorld();
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  let head: Uint8Array<ArrayBuffer> | undefined;
  let how: Spoil | undefined;
  const serve: FetchFunction = async (place) => {
    if (place === address) return head ? new Response(head) : new Response(null, { status: 404 });
    const sha256 = place.slice(place.lastIndexOf('/') + 1);
    const bytes = objects.get(sha256);
    if (!bytes) return new Response(null, { status: 404 });
    return how ? how(bytes, sha256) : new Response(bytes);
  };
  const fetch = world.fetch as Mock<FetchFunction>;
  return {
    ...world,
    get now() {
      return world.now;
    },
    set now(time) {
      world.now = time;
    },
    publish: async (options) => {
      const pack = await signedPack(options);
      head = pack.bytes;
      for (const [sha256, bytes] of pack.objects) objects.set(sha256, bytes);
      fetch.mockImplementation(serve);
      return pack;
    },
    spoil: (next) => {
      how = next;
    },
    joinSigned: (keys = annAlone) => joinTeam(world.deps, { address, key, signed: { team: teamName, keys } }),
    asked: () =>
      fetch.mock.calls.flatMap(([place]) => (place === address ? [] : [place.slice(place.lastIndexOf('/') + 1)])),
  };
}
