import type { SignedText } from '../../../../domain/pack/signed/envelope.ts';
import type { KeySet } from '../../../../domain/pack/signed/key-set.ts';
import { keyChangeAt, trusting } from '../signed-team.ts';
import { headOf, judge, pick, setOf, type TufCase } from './tuf-case.ts';

/** Keys, threshold, and signers; the first version is in the joining link, whose keys are compared rather than signed. */
type Version = readonly [keys: readonly number[], threshold: number, sigs: readonly number[]];

const EVERY_SIGNATURE = 'every signature must be by a key that counts, so that no byte of the file is unchecked';
const taken = 'taken, revision 6';
const five = [0, 1, 2, 3, 4];
const other = [0, 1, 3, 4, 5];

const roots: readonly (readonly [string, readonly Version[], string, string?])[] = [
  [
    '1-of-1-key-rotation',
    [
      [[1], 1, [1]],
      [[2], 1, [2, 1]],
      [[2], 1, [2]],
    ],
    taken,
  ],
  [
    '1-of-1-key-rotation-unused-signatures',
    [
      [[1], 1, [3, 1, 4]],
      [[2], 1, [3, 2, 1, 4]],
      [[2], 1, [3, 2, 4]],
    ],
    'E_KEY',
    EVERY_SIGNATURE,
  ],
  [
    '3-of-5-sign-with-different-keycombos',
    [
      [five, 3, [0, 2, 4]],
      [five, 3, [0, 4, 1]],
      [five, 3, [0, 1, 3]],
      [five, 3, [0, 1, 3]],
    ],
    taken,
  ],
  [
    '3-of-5-one-key-rotated',
    [
      [five, 3, [0, 2, 4]],
      [other, 3, [0, 4, 1]],
    ],
    taken,
  ],
  [
    '3-of-5-one-key-rotated-with-intermediate-step',
    [
      [five, 3, [0, 2, 4]],
      [other, 3, [0, 2, 4, 5]],
      [other, 3, [0, 4, 5]],
    ],
    taken,
  ],
  [
    '3-of-5-all-keys-rotated-with-intermediate-step',
    [
      [five, 3, [0, 2, 4]],
      [[5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]],
      [[5, 6, 7, 8, 9], 3, [5, 6, 7]],
    ],
    taken,
  ],
  [
    '1-of-3-threshold-increase-to-2-of-3',
    [
      [[1, 2, 3], 1, [1]],
      [[1, 2, 3], 2, [1, 2]],
    ],
    taken,
  ],
  [
    '2-of-3-threshold-decrease-to-1-of-3',
    [
      [[1, 2, 3], 2, [1, 2]],
      [[1, 2, 3], 1, [1, 2]],
      [[1, 2, 3], 1, [1]],
    ],
    taken,
  ],
  [
    '1-of-2-threshold-increase-to-2-of-2',
    [
      [[1], 1, [1]],
      [[1, 2], 2, [1, 2]],
    ],
    taken,
  ],
  [
    '1-of-1-key-rotation-fail-not-signed-with-old-key',
    [
      [[1], 1, [1]],
      [[2], 1, [2, 3, 4]],
    ],
    'E_KEY',
  ],
  [
    '1-of-1-key-rotation-fail-not-signed-with-new-key',
    [
      [[1], 1, [1]],
      [[2], 1, [1, 3, 4]],
    ],
    'E_KEY',
  ],
  [
    '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys',
    [
      [five, 3, [0, 2, 4]],
      [other, 3, [0, 2, 4]],
    ],
    'E_KEY',
  ],
  [
    '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys',
    [
      [five, 3, [0, 2, 4]],
      [other, 3, [0, 4, 5]],
    ],
    'E_KEY',
  ],
  [
    '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached',
    [
      [[1, 2, 3], 1, [1]],
      [[1, 2, 3], 2, [2]],
    ],
    'E_KEY',
  ],
  [
    '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-eached',
    [
      [[1, 2, 3], 2, [1, 2]],
      [[1, 2, 3], 1, [1]],
    ],
    'E_KEY',
  ],
];

const packs: readonly (readonly [string, Version, string, string?])[] = [
  ['1-of-1-key-rotation', [[2], 1, [2]], taken],
  ['1-of-1-key-rotation-unused-signatures', [[1], 1, [3, 1, 4]], 'E_SIG', EVERY_SIGNATURE],
  ['1-of-1-key-rotation-fail-not-signed-with-new-key', [[2], 1, [1, 3, 4]], 'E_SIG'],
  ['3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys', [other, 3, [0, 2, 4]], 'E_SIG'],
  ['2-of-5-one-key-signature-mising-threshold-not-reached', [other, 3, [0, 4]], 'E_SIG'],
  ['3-of-5-sign-first-combo', [five, 3, [0, 2, 4]], taken],
  ['3-of-5-sign-second-combo', [five, 3, [0, 4, 1]], taken],
  ['3-of-5-sign-third-combo', [five, 3, [0, 1, 3]], taken],
  ['3-of-5-sign-fourth-combo', [five, 3, [1, 2, 3]], taken],
  ['3-of-5-sign-fifth-combo', [five, 3, [2, 3, 4]], taken],
];

const floor = { seq: 1, digest: 'a'.repeat(64) };

/** Someone who joined with the first set gets a file with every later one, and a valid head of the last. */
async function rotate(versions: readonly Version[]): Promise<string> {
  const sets = versions.map(([keys, threshold], at) => setOf(at + 1, threshold, keys));
  const [first, last] = [sets[0]!, sets.at(-1)!];
  const changes: SignedText[] = [];
  for (const [at, [, , sigs]] of versions.entries()) {
    const [former, next] = [sets[at - 1], sets[at]!];
    if (former) changes.push(await keyChangeAt(floor, former, next, pick(...sigs)));
  }
  const [keys, threshold] = versions.at(-1)!;
  return judge(await headOf(6, last, keys.slice(0, threshold), { keys: changes }), trusting(first));
}

/** The root keys change who signs packs; the head is signed as the case says. */
async function rotateDaily([keys, threshold, sigs]: Version): Promise<string> {
  const root = [6, 7];
  const [former, next]: [KeySet, KeySet] = [setOf(1, 1, [8], root), setOf(2, threshold, keys, root)];
  const change = await keyChangeAt(floor, former, next, pick(...root));
  return judge(await headOf(6, next, sigs, { keys: [change] }), trusting(former));
}

export const rotationCases: readonly TufCase[] = [
  ...roots.map(([id, versions, end, departs]): TufCase => ({
    name: `test_root_rotation[${id}]`,
    section: '5.3.4',
    happens: 'the keys that change keys are changed',
    end,
    ...(departs !== undefined && { departs }),
    run: () => rotate(versions),
  })),
  ...packs.map(([id, version, end, departs]): TufCase => ({
    name: `test_non_root_rotations[${id}]`,
    section: '5.4.2',
    happens: 'the keys that sign packs are changed',
    end,
    ...(departs !== undefined && { departs }),
    run: () => rotateDaily(version),
  })),
];
