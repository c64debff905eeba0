import { beforeAll, describe, expect, it } from 'vitest';
import { judgeHead } from '../../../domain/pack/signed/judge-head.ts';
import type { Trust } from '../../../domain/pack/signed/trust.ts';
import { findVerifier, type VerifySignature } from '../../../domain/pack/signed/verify-signature.ts';
import { annAlone, signedPack, trusting, type SignedPackOptions } from './signed-team.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const LAST = Number.MAX_SAFE_INTEGER;

let verify: VerifySignature;
beforeAll(async () => {
  verify = await findVerifier();
});

describe('a head', () => {
  it.each<[string, SignedPackOptions, Trust, string]>([
    ['D11 that leaps as far as it may', { head: { seq: 6 + 1e12 } }, trusting(annAlone, { seq: 6 }), 'taken'],
    ['D11 that leaps further', { head: { seq: 7 + 1e12 } }, trusting(annAlone, { seq: 6 }), 'E_SCHEMA'],
    ['D11 of the last number there is', { head: { seq: LAST } }, trusting(annAlone, { seq: 6 }), 'E_SCHEMA'],
    ['D11 of the last number there is, met first', { head: { seq: LAST } }, trusting(), 'E_SCHEMA'],
    [
      'D11 of a number made of day and minute',
      { head: { seq: 202611290800 } },
      trusting(annAlone, { seq: 6 }),
      'taken',
    ],
    ['F08 of as many buyers as a list takes', { head: { counts: { buyers: 2_000_000 } } }, trusting(), 'taken'],
    ['F08 of three million buyers', { head: { counts: { buyers: 3_000_000 } } }, trusting(), 'E_SCHEMA'],
    ['F08 of more macros than a pack takes', { head: { counts: { macros: 50_001 } } }, trusting(), 'E_SCHEMA'],
    [
      'of more bytes than a pack may have',
      {
        head: { objects: Array.from({ length: 65 }, () => ({ kind: 'pack', sha256: 'a'.repeat(64), bytes: 4 << 20 })) },
      },
      trusting(),
      'E_LIMIT',
    ],
  ])('%s is judged', async (_what, options, trust, end) => {
    const judged = await judgeHead((await signedPack(options)).bytes, trust, verify, now);
    expect(judged.ok ? 'taken' : judged.fault.code).toBe(end);
  });
});

it.each([
  [
    'D11',
    { seq: 7 + 1e12 },
    trusting(annAlone, { seq: 6 }),
    { path: ['seq'], code: 'too-big', detail: String(6 + 1e12) },
  ],
  ['F08', { counts: { buyers: 3_000_000 } }, trusting(), { path: ['buyers'], code: 'too-many', detail: '2000000' }],
])('%s: what is too much in a head is told with the number that is not', async (_id, head, trust, fault) => {
  const { bytes } = await signedPack({ head });
  expect(await judgeHead(bytes, trust, verify, now)).toMatchObject({ fault: { code: 'E_SCHEMA', faults: [fault] } });
});
