import { beforeAll, describe, expect, it } from 'vitest';
import { judgeHead } from '../../../domain/pack/signed/judge-head.ts';
import type { Trust } from '../../../domain/pack/signed/trust.ts';
import { findVerifier, verifyBundled, type VerifySignature } from '../../../domain/pack/signed/verify-signature.ts';
import {
  ann,
  annAlone,
  bea,
  cai,
  dov,
  keyChange,
  keySet,
  signedPack,
  trusting,
  type SignedPack,
  type SignedPackOptions,
} from './signed-team.ts';
import { bytesOf, smallPack } from './small-pack.ts';

/** Before any expiry of a head or key set in this file. */
const now = Date.parse('2026-11-20T12:00:00Z');

let verify: VerifySignature;
beforeAll(async () => {
  verify = await findVerifier();
});

const judge = async (bytes: Uint8Array, trust: Trust = trusting()) => {
  const judged = await judgeHead(bytes, trust, verify, now);
  return judged.ok ? 'taken' : judged.fault.code;
};
const judgePack = async (options: SignedPackOptions, trust?: Trust) => judge((await signedPack(options)).bytes, trust);

describe('a head', () => {
  it.each<[string, SignedPackOptions, Trust, string]>([
    ['of the trusted key', {}, trusting(), 'taken'],
    ['of two of two keys', { signers: [ann, bea] }, trusting(keySet(1, 2, ann, bea)), 'taken'],
    ['of two of three keys', { signers: [cai, ann] }, trusting(keySet(1, 2, ann, bea, cai)), 'taken'],
    ['I01 without signatures', { signers: [] }, trusting(), 'E_SIG'],
    ['I01 without even a list of them', { envelope: (e) => ({ ...e, sigs: undefined }) }, trusting(), 'E_SIG'],
    ['I02 of a stranger', { signers: [dov] }, trusting(), 'E_SIG'],
    ['I02 of a trusted key and a stranger', { signers: [ann, dov] }, trusting(), 'E_SIG'],
    ['of one of two keys', { signers: [ann] }, trusting(keySet(1, 2, ann, bea)), 'E_SIG'],
    [
      'of one key that signs twice',
      { envelope: (e) => ({ ...e, sigs: [...(e['sigs'] as []), ...(e['sigs'] as [])] }) },
      trusting(keySet(1, 2, ann, bea)),
      'E_SIG',
    ],
    ['I21 that is a plain pack', { envelope: () => smallPack({ revision: 9 }) }, trusting(), 'E_SIG'],
    ['of another team', { head: { team: 'foes' } }, trusting(), 'E_TEAM'],
    ['that says something of a newer format', { head: { fmt: 2 } }, trusting(), 'E_UNSUPPORTED'],
    ['F01 of a newer envelope', { envelope: (e) => ({ ...e, type: 'pack-head/2' }) }, trusting(), 'E_UNSUPPORTED'],
    ['that needs what is not known', { head: { crit: ['holograms'] } }, trusting(), 'E_UNSUPPORTED'],
    ['that needs what is known', { head: { crit: ['buyers'] } }, trusting(), 'taken'],
    ['F02 with fields that are not known', { head: { later: [1] } }, trusting(), 'taken'],
    ['with something unsigned beside it', { envelope: (e) => ({ ...e, note: 'x' }) }, trusting(), 'E_SCHEMA'],
    ['that names no object', { head: { objects: [] } }, trusting(), 'E_SCHEMA'],
    ['I08 that has ended', { head: { notAfter: '2026-01-01T00:00:00Z' } }, trusting(), 'taken'],
    ['I06 of an older revision', {}, trusting(annAlone, { seq: 6, digest: 'a'.repeat(64) }), 'E_ROLLBACK'],
    [
      'I07 of the same revision with other content',
      {},
      trusting(annAlone, { seq: 5, digest: 'a'.repeat(64) }),
      'E_FORK',
    ],
    [
      'of the next revision that names no head before',
      {},
      trusting(annAlone, { seq: 4, digest: 'a'.repeat(64) }),
      'E_FORK',
    ],
    [
      'of the next revision that follows another head',
      { head: { prev: 'b'.repeat(64) } },
      trusting(annAlone, { seq: 4, digest: 'a'.repeat(64) }),
      'E_FORK',
    ],
    [
      'of the next revision that follows the trusted head',
      { head: { prev: 'a'.repeat(64) } },
      trusting(annAlone, { seq: 4, digest: 'a'.repeat(64) }),
      'taken',
    ],
    ['some revisions later', {}, trusting(annAlone, { seq: 2, digest: 'a'.repeat(64) }), 'taken'],
    [
      'I07 after a fork that names one side of it',
      { head: { merges: ['a'.repeat(64)] } },
      trusting(annAlone, { seq: 4, digest: 'a'.repeat(64), forks: ['a'.repeat(64), 'b'.repeat(64)] }),
      'E_FORK',
    ],
    [
      'I07 after a fork that names both sides of it',
      { head: { merges: ['a'.repeat(64), 'b'.repeat(64)] } },
      trusting(annAlone, { seq: 4, digest: 'a'.repeat(64), forks: ['a'.repeat(64), 'b'.repeat(64)] }),
      'taken',
    ],
  ])('%s', async (_what, options, trust, end) => {
    expect(await judgePack(options, trust)).toBe(end);
  });

  it.each([
    ['a parent folder', '../../etc/passwd'],
    ['an address', 'https://evil.example/o'],
    ['a backslash', '..\\x'],
    ['encoded dots', '%2e%2e/x'],
    ['capitals', 'A'.repeat(64)],
  ])('I24 that names an object by %s is refused', async (_what, sha256) => {
    const head = { objects: [{ kind: 'pack', layer: 0, sha256, bytes: 10 }] };
    expect(await judgePack({ head })).toBe('E_SCHEMA');
  });

  it.each([
    ['N10 a sign-in page', '<html></html>', 'E_NOTPACK'],
    ['nothing', '', 'E_NOTPACK'],
    ['a list', '[]', 'E_NOTPACK'],
    ['an error in JSON', '{"message":"Not Found"}', 'E_NOTPACK'],
    ['F10 a nest', '['.repeat(100_000), 'E_DEPTH'],
    ['F13 a prototype', '{"type":"pack-head/1","__proto__":{}}', 'E_SCHEMA'],
    ['a key twice', '{"type":"pack-head/1","type":"pack-head/1"}', 'E_DUP'],
    ['N09 more than a head may hold', `{"type":"pack-head/1"}${' '.repeat(256 * 1024)}`, 'E_LIMIT'],
    ['I21 a plain pack of more than a head may hold', `{"format":"sidedesk-pack/1"}${' '.repeat(256 * 1024)}`, 'E_SIG'],
  ])('that is %s is refused', async (_what, text, code) => {
    expect(await judge(bytesOf(text))).toBe(code);
  });

  it('F15 may begin with a byte order mark', async () => {
    const { bytes } = await signedPack();
    expect(await judge(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toBe('taken');
  });

  it('I04 is refused with any byte of what is signed changed', async () => {
    const { bytes } = await signedPack();
    const ends = new Set<string>();
    for (let at = 0; at < bytes.length; at += 1) {
      ends.add(await judge(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))));
    }
    expect(ends.has('taken')).toBe(false);
  });

  it('is refused when it is cut, at whichever byte', async () => {
    const { bytes } = await signedPack();
    const ends = new Set<string>();
    for (let length = 0; length < bytes.length; length += 1) ends.add(await judge(bytes.subarray(0, length)));
    expect([...ends].toSorted()).toEqual(['E_NOTPACK', 'E_TRUNC']);
  });

  it('I07 keeps both sides of a fork in mind', async () => {
    const { bytes, digest } = await signedPack();
    const judged = await judgeHead(bytes, trusting(annAlone, { seq: 5, digest: 'a'.repeat(64) }), verify, now);
    expect(!judged.ok && judged.fault.trust?.forks).toEqual(['a'.repeat(64), digest]);
  });

  it('is judged by the bundled verifier as by the browser', async () => {
    const { bytes } = await signedPack();
    const wrong = await signedPack({ signers: [dov] });
    const ends = [bytes, wrong.bytes].map(async (b) => (await judgeHead(b, trusting(), verifyBundled, now)).ok);
    expect(await Promise.all(ends)).toEqual([true, false]);
  });
});

describe('a change of keys', () => {
  const [one, two, three] = [annAlone, keySet(2, 1, bea), keySet(3, 2, bea, cai)];

  it.each<[string, () => Promise<SignedPack>, Trust, string]>([
    [
      'I11 signed by old and new is followed',
      async () => signedPack({ signers: [bea], keys: [await keyChange(one, two, [ann, bea])] }),
      trusting(one),
      'taken',
    ],
    [
      'I11 is followed over several steps at once',
      async () =>
        signedPack({
          signers: [bea, cai],
          keys: [await keyChange(one, two, [ann, bea]), await keyChange(two, three, [bea, cai])],
        }),
      trusting(one),
      'taken',
    ],
    [
      'is read by who joined in its middle',
      async () =>
        signedPack({
          signers: [bea, cai],
          keys: [await keyChange(one, two, [ann, bea]), await keyChange(two, three, [bea, cai])],
        }),
      trusting(two),
      'taken',
    ],
    [
      'I11 makes the old key worthless',
      async () => signedPack({ signers: [ann], keys: [await keyChange(one, two, [ann, bea])] }),
      trusting(one),
      'E_SIG',
    ],
    ['I11 also for who has followed it before', () => signedPack({ signers: [ann] }), trusting(two), 'E_SIG'],
    [
      'I13 signed by the new key alone is refused',
      async () => signedPack({ signers: [bea], keys: [await keyChange(one, two, [bea])] }),
      trusting(one),
      'E_KEY',
    ],
    [
      'signed by the old key alone is refused',
      async () => signedPack({ signers: [bea], keys: [await keyChange(one, two, [ann])] }),
      trusting(one),
      'E_KEY',
    ],
    [
      'signed by too few of the old keys is refused',
      async () => signedPack({ signers: [dov], keys: [await keyChange(three, keySet(4, 1, dov), [bea, dov])] }),
      trusting(three),
      'E_KEY',
    ],
    [
      'signed by too few of the new keys is refused',
      async () => signedPack({ signers: [bea, cai], keys: [await keyChange(two, three, [bea])] }),
      trusting(two),
      'E_KEY',
    ],
    [
      'with a step left out is refused',
      async () => signedPack({ signers: [bea, cai], keys: [await keyChange(two, three, [bea, cai])] }),
      trusting(one),
      'E_KEY',
    ],
    [
      'of another team is refused',
      async () => signedPack({ signers: [bea], keys: [await keyChange(one, two, [ann, bea], 'foes')] }),
      trusting(one),
      'E_KEY',
    ],
    [
      'that gives the trusted number to other keys is refused',
      async () => signedPack({ signers: [dov], keys: [await keyChange(one, keySet(2, 1, dov), [ann, dov])] }),
      trusting(two),
      'E_KEY',
    ],
    [
      'that asks for more keys than there are is refused',
      async () => signedPack({ signers: [bea], keys: [await keyChange(one, { ...two, threshold: 2 }, [ann, bea])] }),
      trusting(one),
      'E_KEY',
    ],
  ])('%s', async (_what, make, trust, end) => {
    expect(await judge((await make()).bytes, trust)).toBe(end);
  });

  it('begins the sequence anew, since a lost key may have signed any number', async () => {
    const { bytes } = await signedPack({ signers: [bea], keys: [await keyChange(one, two, [ann, bea])] });
    expect(await judge(bytes, trusting(one, { seq: 9_000_000, digest: 'a'.repeat(64) }))).toBe('taken');
  });

  it('is kept in mind also when the head behind it is refused', async () => {
    const { bytes } = await signedPack({
      signers: [bea],
      head: { crit: ['holograms'] },
      keys: [await keyChange(one, two, [ann, bea])],
    });
    const judged = await judgeHead(bytes, trusting(one), verify, now);
    expect(!judged.ok && [judged.fault.code, judged.fault.trust?.keys]).toEqual(['E_UNSUPPORTED', two]);
  });

  it('is refused with any byte of it changed', async () => {
    const change = await keyChange(one, two, [ann, bea]);
    const { bytes } = await signedPack({ signers: [bea], keys: [change] });
    const from = bytes.length - JSON.stringify(change).length - 2;
    const ends = new Set<string>();
    for (let at = from; at < bytes.length; at += 1) {
      for (const trust of [trusting(one), trusting(two)]) {
        ends.add(
          await judge(
            bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
            trust,
          ),
        );
      }
    }
    expect(ends.has('taken')).toBe(false);
  });
});
