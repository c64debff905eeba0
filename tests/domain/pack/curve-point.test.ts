import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../domain/base64url.ts';
import { isSoundPoint, isSoundSignature } from '../../../domain/pack/signed/curve-point.ts';
import { keySetSchema, publicKey } from '../../../domain/pack/signed/key-set.ts';
import { parseJoinLink } from '../../../domain/team/join-link.ts';
import { findVerifier, verifyBundled } from '../../../domain/pack/signed/verify-signature.ts';
import { encode, smallSpellings, strangeKeys, strangeSignatures } from './strange-signatures.ts';

const verifiers = [await findVerifier(), verifyBundled];

describe('a public key', () => {
  it('A17: there are fourteen spellings of a point of small order', () => {
    expect(new Set(smallSpellings.map(([, bytes]) => toBase64url(bytes))).size).toBe(14);
  });

  it.each([...smallSpellings, ...strangeKeys])('A17 D4: %s is none', (_what, bytes) => {
    const key = toBase64url(bytes);
    expect([
      isSoundPoint(bytes),
      publicKey.safeParse(key).success,
      keySetSchema.safeParse({ number: 1, threshold: 1, keys: [key] }).success,
      parseJoinLink(`https://files.example.com/pack.json#team=t&keys=${key}`).ok,
    ]).toEqual([false, false, false, false]);
  });

  it.each(Array.from({ length: 20 }, (_none, at) => at + 1))(
    'that was made as RFC 8032 says is one (%i)',
    async (seed) => {
      const key = await getPublicKeyAsync(new Uint8Array(32).fill(seed));
      expect(publicKey.safeParse(toBase64url(Uint8Array.from(key))).success).toBe(true);
    },
  );
});

describe('a signature', () => {
  it.each(smallSpellings)(
    'A17: by a key that is %s holds in no verifier, whatever stands in it',
    async (_what, key) => {
      const ends = new Set<boolean>();
      for (const [, r] of smallSpellings) {
        for (const verify of verifiers) {
          ends.add(await verify(key, Uint8Array.from([...r, ...encode(0n)]), new TextEncoder().encode('any text')));
        }
      }
      expect([...ends]).toEqual([false]);
    },
  );

  it.each(strangeSignatures)('A17: of kind $what holds in no verifier', async ({ key, signature, message }) => {
    expect(await Promise.all(verifiers.map((verify) => verify(key, signature, message)))).toEqual([false, false]);
  });

  it('A17: those kinds are what they are said to be: a verifier with the cofactor takes those that it can read', async () => {
    const ends = strangeSignatures.map(({ key, signature, message }) =>
      verifyAsync(signature, message, key, { zip215: true }),
    );
    const numbers = (await Promise.all(ends)).flatMap((holds, at) => (holds ? [at] : []));
    // All of today's implementations refuse an S beyond the order (6, 7).
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 8, 9, 10, 11]);
  });

  it.each([1, 2, 3, 40])('by an honest key holds in both, and with S + L in neither (%i)', async (seed) => {
    const secret = new Uint8Array(32).fill(seed);
    const message = new TextEncoder().encode(`text ${seed}`);
    const key = Uint8Array.from(await getPublicKeyAsync(secret));
    const signature = Uint8Array.from(await signAsync(message, secret));
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    const other = Uint8Array.from([...signature.subarray(0, 32), ...encode(s + order)]);
    const ask = (one: Uint8Array<ArrayBuffer>) => Promise.all(verifiers.map((verify) => verify(key, one, message)));
    expect([await ask(signature), await ask(other), isSoundSignature(other)]).toEqual([
      [true, true],
      [false, false],
      false,
    ]);
  });

  it.each([0, 63, 65])('of %i bytes is none', (length) => {
    expect(isSoundSignature(new Uint8Array(length))).toBe(false);
  });
});
