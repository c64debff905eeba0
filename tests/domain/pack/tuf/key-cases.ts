import { toBase64url } from '../../../../domain/base64url.ts';
import { judgeHead } from '../../../../domain/pack/signed/judge-head.ts';
import { keySetSchema } from '../../../../domain/pack/signed/key-set.ts';
import { signText } from '../../../../domain/pack/signed/sign-text.ts';
import { findVerifier } from '../../../../domain/pack/signed/verify-signature.ts';
import { keyChangeAt, trusting } from '../signed-team.ts';
import { headOf, holding, judge, now, pick, setOf, type TufCase } from './tuf-case.ts';

const root = [6, 7];
const one = setOf(1, 1, [1], root);
const floor = { seq: 1, digest: 'a'.repeat(64) };
const late = Date.parse('2027-11-20T00:00:00Z');

const END_IS_SHOWN =
  'a head past its end is taken, because what it replaces is even older; the panel calls it stale and says "cannot check"';

/** A head that has expired. */
const ended = async (seq = 10) => {
  const held = await holding(9, one, [1]);
  const head = { notAfter: '2026-11-01T00:00:00Z', prev: held.digest };
  return judge(await headOf(seq, one, [1], { head }), held);
};

/** A change to any key set, signed by both root keys; the head is signed by the given keys. */
async function change(next: ReturnType<typeof setOf>, numbers: readonly number[], at = now): Promise<string> {
  const file = await headOf(10, next, numbers, { keys: [await keyChangeAt(floor, one, next, pick(...root))] });
  return judge(file, trusting(one), at);
}

const keepsNewKeys = async () => {
  const next = { ...setOf(2, 1, [2], root), expires: '2026-11-01' };
  const { bytes } = await headOf(10, next, [2], { keys: [await keyChangeAt(floor, one, next, pick(...root))] });
  const judged = await judgeHead(bytes, await holding(9, one, [1]), await findVerifier(), now);
  return judged.ok ? 'taken' : `${judged.fault.code}, set ${judged.fault.trust?.keys.number} is kept`;
};

export const expirationCases: readonly TufCase[] = [
  {
    name: 'test_root_expired',
    section: '5.3.10',
    happens: 'the newest keys have ended: they are remembered, and nothing that they sign is taken',
    end: 'E_EXPIRED, set 2 is kept',
    run: keepsNewKeys,
  },
  {
    name: 'root expired, without a change',
    section: '5.3.10',
    happens: 'the trusted keys end while nothing else happens',
    end: 'E_EXPIRED',
    run: async () => judge(await headOf(10, one, [1]), trusting(one), late),
  },
  {
    name: 'intermediate root expired',
    section: '5.3.4',
    happens: 'keys that have ended are renewed by their root keys',
    end: 'taken, revision 10',
    run: () => change({ ...setOf(2, 1, [2], root), expires: '2029-01-01' }, [2], late),
  },
  ...(['timestamp', 'snapshot', 'targets'] as const).map((role): TufCase => ({
    name: `test_${role}_expired`,
    section: { timestamp: '5.4.4', snapshot: '5.5.6', targets: '5.6.5' }[role],
    happens: 'a new head that has ended',
    end: 'taken, revision 10',
    departs: END_IS_SHOWN,
    run: () => ended(),
  })),
  {
    name: 'test_expired_metadata',
    section: '5.4',
    happens: 'the head in use has ended, the next one has not',
    end: 'taken, revision 10',
    run: async () => {
      const held = await holding(9, one, [1]);
      const head = { prev: held.digest, notAfter: '2027-06-01T00:00:00Z' };
      return judge(await headOf(10, one, [1], { head }), held, Date.parse('2027-05-01T00:00:00Z'));
    },
  },
];

export const keyCases: readonly TufCase[] = [
  {
    name: 'test_snapshot_threshold',
    section: '5.5.3',
    happens: 'a set that needs six signatures of five keys',
    end: 'E_KEY',
    run: () => change(setOf(2, 6, [0, 1, 2, 3, 4], root), [0, 1, 2, 3, 4]),
  },
  {
    name: 'test_root_has_keys_but_not_snapshot',
    section: '5.5.3',
    happens: 'the set has enough keys, the head too few of their signatures',
    end: 'E_SIG',
    run: () => change(setOf(2, 5, [0, 1, 2, 3, 4], root), [0, 1, 2]),
  },
  {
    name: 'test_duplicate_keys_root',
    section: '4.3',
    happens: 'one key occurs in a set several times',
    end: 'E_KEY',
    run: () => change(setOf(2, 2, [1, 1, 1], root), [1]),
  },
  {
    name: 'one key in a second spelling',
    section: '4.3',
    happens: 'one key occurs in a set again with different last bits',
    end: 'no set of keys',
    run: async () => {
      const [key = ''] = one.keys;
      const other = key.slice(0, -1) + String.fromCharCode(key.charCodeAt(42) + 1);
      const set = { number: 1, threshold: 2, keys: [key, other] };
      return keySetSchema.safeParse(set).success ? 'a set of keys' : 'no set of keys';
    },
  },
  {
    name: 'one key that signs twice',
    section: '5.4.2',
    happens: 'a head with two signatures of one key, where two must sign',
    end: 'E_SIG',
    run: async () => {
      const set = setOf(1, 2, [1, 2], root);
      const twice = (envelope: Record<string, unknown>) => {
        const [sig] = envelope['sigs'] as [object];
        return { ...envelope, sigs: [sig, sig] };
      };
      return judge(await headOf(10, set, [1], { envelope: twice }), trusting(set));
    },
  },
  {
    name: 'test_wrong_hashing_algorithm',
    section: '4.3',
    happens: 'fields in a set of keys that are not known',
    end: 'taken, revision 10',
    run: () => change({ ...setOf(2, 1, [2], root), ...{ keyid_hash_algorithms: ['md5'] } }, [2]),
  },
  {
    name: 'signature for another thing',
    section: '4.2',
    happens: 'the signature of a change of keys beside a head',
    end: 'E_SIG',
    run: async () => {
      const { bytes } = await headOf(10, one, [1]);
      const { payload } = JSON.parse(new TextDecoder().decode(bytes)) as { payload: string };
      const { sigs } = await signText({ type: 'pack-keys/1', payload } as const, pick(1));
      return judge(await headOf(10, one, [1], { envelope: (envelope) => ({ ...envelope, sigs }) }), trusting(one));
    },
  },
  {
    name: 'key that anybody can sign for',
    section: '4.3',
    happens: 'the neutral point of the curve as a key',
    end: 'no set of keys',
    run: async () => {
      const neutral = toBase64url(Uint8Array.from({ length: 32 }, (_none, at) => (at === 0 ? 1 : 0)));
      const set = { number: 1, threshold: 1, keys: [neutral] };
      return keySetSchema.safeParse(set).success ? 'a set of keys' : 'no set of keys';
    },
  },
  {
    name: 'daily key changes keys',
    section: '5.3.4',
    happens: 'a stolen daily key signs a new set of keys',
    end: 'E_KEY',
    run: async () => {
      const next = setOf(2, 1, [3]);
      const payload = { fmt: 2, team: 'lantern-shop', before: one.keys, from: 1, prev: floor.digest, ...next };
      const text = { type: 'pack-keys/1', payload: JSON.stringify(payload) } as const;
      return judge(await headOf(10, next, [3], { keys: [await signText(text, pick(1, 3))] }), trusting(one));
    },
  },
  {
    name: 'one root key of two',
    section: '5.3.4',
    happens: 'one stolen root key signs a new set of keys',
    end: 'E_KEY',
    run: async () => {
      const next = setOf(2, 1, [3], [6, 8]);
      const change = await keyChangeAt(floor, one, next, pick(6, 8));
      return judge(await headOf(10, next, [3], { keys: [change] }), trusting(one));
    },
  },
  {
    name: 'root key signs a pack',
    section: '5.4.2',
    happens: 'a head signed only by root keys',
    end: 'E_SIG',
    run: async () => judge(await headOf(10, one, root), trusting(one)),
  },
  {
    name: 'more than 64 changes of keys',
    section: '5.3.3',
    happens: 'a file with more changes than a client follows at once',
    end: 'E_SCHEMA',
    departs:
      'all changes are in the one file that is requested every quarter of an hour; a team that has made 64 starts over',
    run: async () => {
      const change = await keyChangeAt(floor, one, setOf(2, 1, [2], root), pick(...root));
      const keys = Array.from({ length: 65 }, () => change);
      return judge(await headOf(10, one, [1], { keys }), trusting(one));
    },
  },
];
