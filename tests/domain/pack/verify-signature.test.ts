import { describe, expect, it } from 'vitest';
import { findVerifier, verifyBundled } from '../../../domain/pack/signed/verify-signature.ts';

describe('a signature', () => {
  // RFC 8032, section 7.1, tests 2 and 3, and two that must fail.
  const vectors = [
    {
      key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      message: '72',
      sig: '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      holds: true,
    },
    {
      key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      message: 'af82',
      sig: '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      holds: true,
    },
    {
      key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      message: 'af83',
      sig: '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      holds: false,
    },
    { key: 'ff'.repeat(32), message: 'af82', sig: '00'.repeat(64), holds: false },
  ];
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const without = {
    importKey: () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError')),
    verify: () => Promise.reject(new Error('not reached')),
  } as unknown as Pick<SubtleCrypto, 'importKey' | 'verify'>;

  it.each(vectors)('of $key over $message holds: $holds, in both verifiers', async ({ key, message, sig, holds }) => {
    const verifiers = [await findVerifier(), await findVerifier(without)];
    const ends = verifiers.map((one) => one(bytes(key), bytes(sig), bytes(message)));
    expect(await Promise.all(ends)).toEqual([holds, holds]);
  });

  it('is checked by the bundled verifier where the browser has none', async () => {
    expect(await findVerifier(without)).toBe(verifyBundled);
  });
});
