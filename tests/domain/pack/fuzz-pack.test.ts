import { beforeAll, describe, expect, it } from 'vitest';
import { cuts, flips, fuzz, gzipFlips, judgePlain, judgeSigned, mutants } from '../../../lab/prove/fuzz-packs.ts';
import { openProofTeam, proofPack } from '../../../lab/prove/proof-packs.ts';
import { findVerifier } from '../../../domain/pack/signed/verify-signature.ts';
import { rounds } from '../../how-much.ts';

// A fixed sample of what `npm run prove:fuzz` does at length.
const plain = new TextEncoder().encode(JSON.stringify(proofPack({ macros: 300, buyers: 60 })));
const FLIPS = rounds(1500, 300);
let head: Uint8Array;
let judge: (bytes: Uint8Array) => string | Promise<string>;
beforeAll(async () => {
  const team = await openProofTeam();
  head = (await team.publish(proofPack({ macros: 20, buyers: 60 }))).head;
  judge = judgeSigned(team.trust, await findVerifier());
});

describe('of broken files none is accepted', () => {
  it('N02 when a plain pack of about 64 KB is cut', async () => {
    const { codes, thrown } = await fuzz(cuts(plain, rounds(61, 307)), judgePlain);
    expect([plain.length > 60_000, Object.keys(codes).toSorted(), thrown]).toEqual([
      true,
      ['E_NOTPACK', 'E_TRUNC'],
      [],
    ]);
  });

  it('N02 when a signed head is cut', async () => {
    const { codes } = await fuzz(cuts(head), judge);
    expect(Object.keys(codes).toSorted()).toEqual(['E_NOTPACK', 'E_TRUNC']);
  });

  it('I04 when a signed head has a bit flipped', async () => {
    const { codes, thrown, cases } = await fuzz(flips(head, FLIPS, 1), judge);
    expect([cases, codes['accepted'], thrown]).toEqual([FLIPS, undefined, []]);
  });

  it('N07 when its gzip stream has a bit flipped', async () => {
    const { codes, thrown, cases } = await fuzz(gzipFlips(head, FLIPS, 2), judge);
    expect([cases > 100, codes['accepted'], thrown]).toEqual([true, undefined, []]);
  });
});

it('F13: mutated packs are told or taken, never thrown, and leave prototypes whole', async () => {
  const { thrown, arePrototypesWhole, slowest, codes } = await fuzz(
    mutants(JSON.stringify(proofPack({ macros: 3, buyers: 2 })), rounds(3000, 600), 3),
    judgePlain,
  );
  expect([thrown, arePrototypesWhole, slowest < 1000]).toEqual([[], true, true]);
  expect(Object.keys(codes).length).toBeGreaterThan(5);
});
