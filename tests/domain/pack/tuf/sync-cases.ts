import type { JoinLink } from '../../../../domain/team/join-link.ts';
import { parseJoinLink, writeJoinLink } from '../../../../domain/team/join-link.ts';
import { makeFingerprint } from '../../../../domain/team/fingerprint.ts';
import type { PackStatus } from '../../../../domain/team/pack-status.ts';
import { syncPack } from '../../../storage/sync-calls.ts';
import { openSignedWorld, type SignedWorld } from '../../../storage/signed-world.ts';
import { address, hour, key } from '../../../storage/sync-world.ts';
import { ann, annAlone, bea, keySet, teamName, type SignedPackOptions } from '../signed-team.ts';
import type { TufCase } from './tuf-case.ts';

/** Runs a case with a browser's stores and closes them. */
async function inWorld(run: (world: SignedWorld) => Promise<string>): Promise<string> {
  const world = openSignedWorld();
  try {
    return await run(world);
  } finally {
    await world.close();
  }
}

const say = ({ revision, trouble }: PackStatus) => `revision ${revision}${trouble ? `, ${trouble.code}` : ''}`;
const sync = (world: SignedWorld) => {
  world.now += hour;
  return syncPack(world.deps);
};

/** Revision 5 is joined; what follows is published and checked. */
const after = (options: (digest: string) => SignedPackOptions, spoil?: Parameters<SignedWorld['spoil']>[0]) => () =>
  inWorld(async (world) => {
    const { digest } = await world.publish();
    await world.joinSigned();
    await world.publish(options(digest));
    world.spoil(spoil);
    return say(await sync(world));
  });
const next = (digest: string, pack: SignedPackOptions['pack'] = { name: 'Six' }): SignedPackOptions => ({
  pack: { revision: 6, ...pack },
  head: { prev: digest },
});

const link: JoinLink = { address, key, signed: { team: teamName, keys: annAlone } };

export const syncCases: readonly TufCase[] = [
  {
    name: 'test_basic_init_and_refresh',
    section: '5.2',
    happens: 'a team is joined: the head is asked for once, then its objects',
    end: 'revision 5, 1 head, 2 objects',
    run: () =>
      inWorld(async (world) => {
        await world.publish();
        const status = await world.joinSigned();
        const heads = world.fetch.mock.calls.length - world.asked().length;
        return `${say(status)}, ${heads} head, ${world.asked().length} objects`;
      }),
  },
  {
    name: 'test_invalid_initial_root',
    section: '5.2',
    happens: 'a joining link with an invalid set of keys; its host is not contacted',
    end: 'bad-keys',
    run: async () => {
      const parsed = parseJoinLink(writeJoinLink(link).replace('need=1', 'need=2'));
      return parsed.ok ? 'a link' : parsed.fault;
    },
  },
  {
    name: 'test_unsigned_initial_root',
    section: '5.2',
    happens: 'a joining link with keys other than those the leads read out',
    end: '0 of 8 groups agree',
    departs: 'the first keys are vouched for by the fingerprint and not by a signature',
    run: async () => {
      const groups = await makeFingerprint({ team: teamName, address, keys: annAlone, key });
      const others = await makeFingerprint({ team: teamName, address, keys: keySet(1, 1, bea), key });
      return `${groups.filter((group, at) => group === others[at]).length} of 8 groups agree`;
    },
  },
  {
    name: 'test_timestamp_eq_versions_check',
    section: '5.4.3',
    happens: 'the revision in use arrives with different content',
    end: 'revision 5, E_FORK',
    departs: 'TUF quietly keeps what it has; Sidedesk reports that two heads have one number',
    run: after(() => ({ pack: { revision: 5, name: 'Other' } })),
  },
  {
    name: 'test_timestamp_content_changes',
    section: '5.4.3',
    happens: 'the revision in use arrives with a different end',
    end: 'revision 5, E_FORK',
    departs: 'the same',
    run: after(() => ({ head: { notAfter: '2027-06-01T00:00:00Z' } })),
  },
  {
    name: 'test_new_targets_hash_mismatch',
    section: '5.6.2',
    happens: 'an object with one bit that differs',
    end: 'revision 5, E_HASH',
    run: after(next, (bytes) => new Response(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)))),
  },
  {
    name: 'test_new_targets_version_mismatch',
    section: '5.6.4',
    happens: 'objects that form a different pack from the one the head counts (mix and match)',
    end: 'revision 5, E_HASH',
    run: after((digest) => ({ ...next(digest), head: { prev: digest, counts: { macros: 1, buyers: 2 } } })),
  },
  {
    name: 'test_custom_fields',
    section: '4',
    happens: 'signed fields that are not known',
    end: 'revision 6',
    run: after((digest) => ({ ...next(digest), head: { prev: digest, 'custom-field': 'value' } })),
  },
  {
    name: 'custom fields, unsigned',
    section: '4',
    happens: 'a field beside the signed text that is not known',
    end: 'revision 5, E_SCHEMA',
    departs: 'TUF ignores it; what nobody signed could be anybody’s',
    run: after((digest) => ({ ...next(digest), envelope: (envelope) => ({ ...envelope, note: 'x' }) })),
  },
  {
    name: 'test_client_downloads_expected_file',
    section: '5.7.3',
    happens: 'an object is as the head names it',
    end: 'revision 6',
    run: after(next),
  },
  {
    name: 'test_client_downloads_expected_file_in_sub_dir',
    section: '5.7',
    happens: 'an object that is named by a path',
    end: 'revision 5, E_SCHEMA',
    departs: 'places are made from digests, so that no head can name one elsewhere',
    run: after((digest) => ({
      ...next(digest),
      head: { prev: digest, objects: [{ kind: 'pack', layer: 0, sha256: 'path/to/a/target_file.txt', bytes: 9 }] },
    })),
  },
  {
    name: 'test_repository_substitutes_target_file',
    section: '5.7.3',
    happens: 'all objects are replaced by another one of the same length',
    end: 'revision 5, E_HASH',
    run: after(next, (bytes) => new Response(new Uint8Array(bytes.length).fill(32))),
  },
  {
    name: 'test_multiple_changes_to_target',
    section: '5.7.3',
    happens: 'ten revisions, between which the host replaces objects',
    end: 'revisions 6 to 15, each once; never what was exchanged',
    run: () =>
      inWorld(async (world) => {
        let { digest } = await world.publish();
        await world.joinSigned();
        for (let revision = 6; revision <= 15; revision += 1) {
          const pack = { revision, name: `Revision ${revision}` };
          const good = await world.publish({ pack, head: { prev: digest } });
          world.spoil((bytes) => new Response(new Uint8Array(bytes.length).fill(32)));
          const spoilt = say(await sync(world));
          world.spoil();
          const right = say(await sync(world));
          if (spoilt !== `revision ${revision - 1}, E_HASH` || right !== `revision ${revision}`) return spoilt + right;
          ({ digest } = good);
        }
        return 'revisions 6 to 15, each once; never what was exchanged';
      }),
  },
  {
    name: 'endless data, head',
    section: '5.3.3',
    happens: 'a head of more than 256 KB',
    end: 'revision 5, E_LIMIT',
    run: after((digest) => ({ ...next(digest), head: { prev: digest, later: 'x'.repeat(300_000) } })),
  },
  {
    name: 'endless data, object',
    section: '5.7.3',
    happens: 'an object with one byte more than stated',
    end: 'revision 5, E_HASH',
    run: after(next, (bytes) => new Response(new Uint8Array([...bytes, 32]))),
  },
  {
    name: 'arbitrary software',
    section: '5.4.2',
    happens: 'somebody else’s pack in place of the team’s',
    end: 'revision 5, E_SIG',
    run: after((digest) => ({ ...next(digest), signers: [bea] })),
  },
  {
    name: 'rollback after the loss of local metadata',
    section: '5.4.3',
    happens: 'the browser lost the pack, and the host serves an earlier one',
    end: 'revision undefined, E_ROLLBACK',
    run: () =>
      inWorld(async (world) => {
        await world.publish();
        await world.joinSigned();
        await world.deps.packStore.clear();
        await world.publish({ pack: { revision: 4 }, signers: [ann] });
        return say(await sync(world));
      }),
  },
];
