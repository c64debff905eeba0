import { keyChange, keyChangeAt, trusting } from '../signed-team.ts';
import { headOf, holding, judge, pick, setOf, type TufCase } from './tuf-case.ts';

const root = [6, 7];
const one = setOf(1, 1, [1], root);

/** Head 9 is in use; an earlier, correctly signed one arrives. */
const earlier = async (more: Parameters<typeof headOf>[3] = {}) =>
  judge(await headOf(8, one, [1], more), await holding(9, one, [1]));

/** A stolen key 1 has driven the revision up; root keys revoke it and name the head that was in force before. */
async function recover(seq: number): Promise<string> {
  const held = await holding(9_000_000, one, [1]);
  const next = setOf(2, 1, [2], root);
  const floor = { seq: 9, digest: (await headOf(9, one, [1])).digest };
  const change = await keyChangeAt(floor, one, next, pick(...root));
  return judge(await headOf(seq, next, [2], { keys: [change], head: { prev: floor.digest } }), held);
}

/** Head 9 is in use, signed by key 1, which stays; the host serves head 5 together with the new keys. */
async function overlap(isFormer: boolean): Promise<string> {
  const [before, after] = isFormer
    ? [
        { number: 1, threshold: 1, keys: one.keys },
        { number: 2, threshold: 1, keys: setOf(2, 1, [1, 2]).keys },
      ]
    : [one, setOf(2, 1, [1, 2], root)];
  const held = await holding(9, before, [1]);
  const change = isFormer
    ? await keyChange(before, after, pick(1, 2))
    : await keyChangeAt({ seq: 9, digest: held.digest }, before, after, pick(...root));
  return judge(await headOf(5, before, [1], { keys: [change] }), held);
}

const ONE_FILE = 'one head takes the place of timestamp, snapshot and targets';

export const rollbackCases: readonly TufCase[] = [
  {
    name: 'test_new_timestamp_version_rollback',
    section: '5.4.3',
    happens: 'a head of an earlier revision',
    end: 'E_ROLLBACK',
    run: () => earlier(),
  },
  {
    name: 'test_simple_snapshot_rollback',
    section: '5.5.5',
    happens: 'the same, with other objects than that revision had',
    end: 'E_ROLLBACK',
    departs: ONE_FILE,
    run: () => earlier({ pack: { name: 'Other' } }),
  },
  ...(['basic', 'with hashes'] as const).flatMap((way): TufCase[] => [
    {
      name: `test_snapshot_rollback[${way}]`,
      section: '5.5.5',
      happens: 'an earlier revision that names the head in use as the one before',
      end: 'E_ROLLBACK',
      departs: ONE_FILE,
      run: async () => earlier({ head: { prev: (await headOf(9, one, [1])).digest, later: way } }),
    },
    {
      name: `test_targets_rollback[${way}]`,
      section: '5.6.4',
      happens: 'an earlier revision whose lists are as long as those in use',
      end: 'E_ROLLBACK',
      departs: ONE_FILE,
      run: () => earlier({ head: { counts: { buyers: 1, macros: 1 }, later: way } }),
    },
  ]),
  ...(['timestamp', 'snapshot', 'targets'] as const).map((role, at): TufCase => ({
    name: `test_new_${role}_fast_forward_recovery`,
    section: '5.3.11',
    happens: `a stolen key has driven the revision up; the leads continue ${at + 1} above the head that they name`,
    end: `taken, revision ${10 + at}`,
    departs: 'TUF forgets the version; Sidedesk falls back to the revision that the change of keys names',
    run: () => recover(10 + at),
  })),
  {
    name: 'recovery below the floor',
    section: '5.3.11',
    happens: 'after that, a head below the one that the change of keys names',
    end: 'E_ROLLBACK',
    departs: 'TUF would take it: it forgets the version with the keys',
    run: () => recover(8),
  },
  {
    name: 'recovery at the floor',
    section: '5.3.11',
    happens: 'after that, a different head of the same revision that it names',
    end: 'E_FORK',
    departs: 'TUF would take it',
    run: () => recover(9),
  },
  {
    name: 'rollback with overlapping keys',
    section: '5.3.11',
    happens: 'an earlier head, signed by a key that stays, with new keys that are properly signed',
    end: 'E_ROLLBACK',
    run: () => overlap(false),
  },
  {
    name: 'rollback with overlapping keys, former format',
    section: '5.3.11',
    happens: 'the same with a change of keys in the former format, which names no head',
    end: 'E_ROLLBACK',
    run: () => overlap(true),
  },
  {
    name: 'rollback for an agent who joins again',
    section: '5.3.11',
    happens: 'the same for an agent who knows no earlier head, with the change of keys held back',
    end: 'E_KEY',
    run: async () => judge(await headOf(5, one, [1]), trusting(setOf(2, 1, [1, 2], root))),
  },
  {
    name: 'test_new_snapshot_version_mismatch',
    section: '5.5.4',
    happens: 'the next revision that does not follow the head in use',
    end: 'E_FORK',
    departs: 'a head names the one before by its digest, where TUF compares version numbers',
    run: async () => judge(await headOf(10, one, [1], { head: { prev: 'b'.repeat(64) } }), await holding(9, one, [1])),
  },
  {
    name: 'root version rollback',
    section: '5.3.5',
    happens: 'a change of keys back to an earlier number, with a head that those keys signed',
    end: 'E_SIG',
    run: async () => {
      const [two, three] = [setOf(2, 1, [2], root), setOf(3, 1, [3], root)];
      const change = await keyChangeAt({ seq: 1, digest: 'a'.repeat(64) }, three, two, pick(...root));
      return judge(await headOf(10, two, [2], { keys: [change] }), await holding(9, three, [3]));
    },
  },
  {
    name: 'root version skipped',
    section: '5.3.5',
    happens: 'a change of keys that skips a number',
    end: 'E_KEY',
    run: async () => {
      const three = setOf(3, 1, [3], root);
      const change = await keyChangeAt({ seq: 1, digest: 'a'.repeat(64) }, one, three, pick(...root));
      return judge(await headOf(10, three, [3], { keys: [change] }), await holding(9, one, [1]));
    },
  },
];
