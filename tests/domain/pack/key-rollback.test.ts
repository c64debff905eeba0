import { beforeAll, describe, expect, it } from 'vitest';
import { judgeHead } from '../../../domain/pack/signed/judge-head.ts';
import type { Floor, KeySet } from '../../../domain/pack/signed/key-set.ts';
import type { Signer } from '../../../domain/pack/signed/sign-text.ts';
import type { Trust } from '../../../domain/pack/signed/trust.ts';
import { findVerifier, type VerifySignature } from '../../../domain/pack/signed/verify-signature.ts';
import {
  ann,
  annAlone,
  bea,
  cai,
  dov,
  endingSet,
  keyChange,
  keyChangeAt,
  keySet,
  signedPack,
  trusting,
  type SignedPackOptions,
} from './signed-team.ts';
import { sample } from '../../how-much.ts';

const now = Date.parse('2026-11-20T12:00:00Z');

let verify: VerifySignature;
beforeAll(async () => {
  verify = await findVerifier();
});

/** What an agent holds after accepting the head of this revision. */
const holding = async (seq: number, keys: KeySet, signers: readonly Signer[]): Promise<Trust> => {
  const { digest } = await signedPack(headOf(seq, signers));
  return trusting(keys, { seq, digest, signers: signers.map(({ key }) => key) });
};
const headOf = (seq: number, signers: readonly Signer[]): SignedPackOptions => ({ pack: { revision: seq }, signers });
const judge = async (options: SignedPackOptions, trust: Trust) => {
  const judged = await judgeHead((await signedPack(options)).bytes, trust, verify, now);
  return judged.ok ? `taken ${judged.value.trust.seq}` : judged.fault.code;
};
const floorAt = async (seq: number, signers: readonly Signer[]): Promise<Floor> => ({
  seq,
  digest: (await signedPack(headOf(seq, signers))).digest,
});

describe('a host that combines an old head with new keys', () => {
  const added = keySet(2, 1, ann, bea);

  it('A1 D2: does not roll a team back to a head that a key signed which stays', async () => {
    const keys = [await keyChange(annAlone, added, [ann, bea])];
    const held = await holding(9, annAlone, [ann]);
    expect(await judge({ ...headOf(5, [ann]), keys }, held)).toBe('E_ROLLBACK');
  });

  it.each<[string, KeySet, readonly Signer[], readonly Signer[]]>([
    ['a lead is added', keySet(2, 1, ann, bea, cai), [ann, cai], [ann]],
    ['a lead is replaced', keySet(2, 1, ann, cai), [ann, cai], [ann]],
    ['the threshold rises', keySet(2, 2, ann, bea), [ann, bea], [ann, bea]],
    ['a root role is made', endingSet(2, [ann, bea], [cai, dov]), [ann, cai, dov], [ann]],
  ])('A1: stays where it was when %s, whatever earlier head is served', async (_what, next, signers, heads) => {
    const held = await holding(9, keySet(1, 1, ann, bea), heads);
    const change =
      next.expires === undefined
        ? await keyChange(held.keys, next, signers)
        : await keyChangeAt(await floorAt(9, heads), held.keys, next, signers);
    const ends: string[] = [];
    for (let seq = 1; seq < 9; seq += 1) ends.push(await judge({ ...headOf(seq, heads), keys: [change] }, held));
    expect(new Set(ends)).toEqual(new Set(['E_ROLLBACK']));
  });

  it('A1: is refused too where a former version stored no signers', async () => {
    const keys = [await keyChange(annAlone, added, [ann, bea])];
    const { signers, ...held } = await holding(9, annAlone, [ann]);
    expect([signers, await judge({ ...headOf(5, [ann]), keys }, held)]).toEqual([[ann.key], 'E_ROLLBACK']);
  });

  it('A1: does not bring back an old head that says its list is meant to be short', async () => {
    const keys = [await keyChange(annAlone, added, [ann, bea])];
    const held = await holding(9, annAlone, [ann]);
    expect(await judge({ ...headOf(5, [ann]), head: { shrink: true }, keys }, held)).toBe('E_ROLLBACK');
  });

  it('A1: keeps the new keys in mind all the same, with the revision that was in use', async () => {
    const keys = [await keyChange(annAlone, added, [ann, bea])];
    const held = await holding(9, annAlone, [ann]);
    const judged = await judgeHead((await signedPack({ ...headOf(5, [ann]), keys })).bytes, held, verify, now);
    expect(!judged.ok && judged.fault.trust).toEqual({ ...held, keys: added });
  });
});

describe('the floor of a change of keys', () => {
  const [former, next] = [annAlone, endingSet(2, [bea], [cai, dov])];
  const change = async () => keyChangeAt(await floorAt(9, [ann]), former, next, [ann, cai, dov]);
  const named = (seq: number, changes: Record<string, unknown> = {}): SignedPackOptions => ({
    pack: { revision: seq },
    signers: [bea],
    head: { keySet: 2, ...changes },
  });

  it('A1: heals a revision that a stolen key has driven up, as TUF does', async () => {
    const held = await holding(9_000_000, former, [ann]);
    const { digest } = await floorAt(9, [ann]);
    expect(await judge({ ...named(10, { prev: digest }), keys: [await change()] }, held)).toBe('taken 10');
  });

  it.each([
    ['below it', 8, {}, 'E_ROLLBACK'],
    ['at it with other content', 9, {}, 'E_FORK'],
    ['right above it that follows another head', 10, { prev: 'b'.repeat(64) }, 'E_FORK'],
    ['some revisions above it', 12, {}, 'taken 12'],
  ])('A1: judges a head %s, for who had followed the former keys', async (_what, seq, changes, end) => {
    const held = await holding(9_000_000, former, [ann]);
    expect(await judge({ ...named(seq, changes), keys: [await change()] }, held)).toBe(end);
  });

  it.each([
    ['below it', 8, 'E_ROLLBACK'],
    ['at it with other content', 9, 'E_FORK'],
    ['above it', 11, 'taken 11'],
  ])('A1: judges a head %s, for who has just joined with the new keys', async (_what, seq, end) => {
    expect(await judge({ ...named(seq), keys: [await change()] }, trusting(next))).toBe(end);
  });

  it('A1: lets the head in force stay, while the next one is on its way', async () => {
    const kept = endingSet(2, [ann, bea], [cai, dov]);
    const keys = [await keyChangeAt(await floorAt(9, [ann]), former, kept, [ann, cai, dov])];
    expect(await judge({ ...headOf(9, [ann]), keys }, await holding(9, former, [ann]))).toBe('taken 9');
  });

  it('settles a fork: of two heads the leads have named one', async () => {
    const kept = endingSet(2, [ann, bea], [cai, dov]);
    const right = await floorAt(9, [ann]);
    const keys = [await keyChangeAt(right, former, kept, [ann, cai, dov])];
    const held = trusting(former, {
      seq: 9,
      digest: 'f'.repeat(64),
      forks: ['f'.repeat(64), right.digest],
      signers: [ann.key],
    });
    expect(await judge({ ...named(10, { prev: right.digest }), keys }, held)).toBe('taken 10');
  });

  it('A1: leaves no way back by holding the change itself back from who joins anew', async () => {
    const kept = endingSet(2, [ann, bea], [cai, dov]);
    const ends = [headOf(5, [ann]), { ...headOf(5, [ann]), head: { keySet: 1 } }].map((old) =>
      judge(old, trusting(kept)),
    );
    expect(await Promise.all(ends)).toEqual(['E_KEY', 'E_KEY']);
  });
});

describe('the number of its set in a head', () => {
  it.each<[string, KeySet, number | undefined, string]>([
    ['is not asked of a set without an end', annAlone, undefined, 'taken 5'],
    ['may stand there', annAlone, 1, 'taken 5'],
    ['must be right where it stands', annAlone, 2, 'E_KEY'],
    ['is asked of a set with an end', endingSet(3, [ann]), undefined, 'E_KEY'],
    ['must be that of a set with an end', endingSet(3, [ann]), 2, 'E_KEY'],
    ['is right', endingSet(3, [ann]), 3, 'taken 5'],
  ])('%s', async (_what, keys, number, end) => {
    expect(await judge({ ...headOf(5, [ann]), head: { keySet: number } }, trusting(keys))).toBe(end);
  });
});

describe('all ways to serve a head beside a change of keys', () => {
  const people = [ann, bea, cai];
  const groups = Array.from({ length: 7 }, (_none, at) => people.filter((_one, bit) => ((at + 1) >> bit) % 2 === 1));
  const before = keySet(1, 1, ann, bea);
  const next = sample(
    groups.flatMap((keys) => keys.map((_key, at) => ({ keys, threshold: at + 1 }))),
    4,
  );
  const holders = groups.filter((signers) => !signers.includes(cai));
  /** Anyone who may sign a change from the previous set to one of these keys. */
  const involved = (keys: readonly Signer[]) => people.filter((one) => one !== cai || keys.includes(cai));

  it.each(
    holders.map((signers) => [signers.length === 2 ? 'both' : signers[0] === ann ? 'ann' : 'bea', signers] as const),
  )(
    'A1: none goes below a head of %s that still counts, nor below the floor of a change that has one',
    async (_who, signers) => {
      const held = await holding(9, before, signers);
      const wrong: string[] = [];
      let taken = 0;
      for (const { keys, threshold } of next) {
        const isVouched = signers.filter((one) => keys.includes(one)).length >= threshold;
        const former = keySet(2, threshold, ...keys);
        const newer = { ...former, expires: '2027-11-20' };
        const changes = [
          { set: former, hasFloor: false, change: await keyChange(before, former, involved(keys)) },
          {
            set: newer,
            hasFloor: true,
            change: await keyChangeAt({ seq: 9, digest: held.digest! }, before, newer, involved(keys)),
          },
        ];
        for (const { set, hasFloor, change } of changes) {
          for (const seq of [5, 9, 10]) {
            for (const number of [undefined, 1, 2]) {
              const head = { keySet: number, ...(seq === 10 && { prev: held.digest }) };
              const served = {
                pack: { revision: seq, name: 'Other' },
                head,
                signers: keys.slice(0, threshold),
                keys: [change],
              };
              const end = await judge(served, held);
              if (end.startsWith('taken')) taken += 1;
              const mayBeTaken = seq === 10 || (!isVouched && !hasFloor);
              if (end.startsWith('taken') && !mayBeTaken) wrong.push(JSON.stringify({ set, seq, number, end }));
            }
          }
        }
      }
      expect([wrong, taken > 0]).toEqual([[], true]);
    },
  );
});
