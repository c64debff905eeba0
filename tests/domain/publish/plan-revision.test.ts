import { describe, expect, it } from 'vitest';
import { finishHead } from '../../../domain/publish/finish-head.ts';
import { readPublished } from '../../../domain/publish/published-head.ts';
import type { Head } from '../../../domain/pack/signed/head.ts';
import { signText } from '../../../domain/pack/signed/sign-text.ts';
import { ann, bea, cai, keySet } from '../pack/signed-team.ts';
import { smallBuyer, smallMacro } from '../pack/small-pack.ts';
import { lanternTeam, mustPlan, now, planOf, publish } from './lantern-team.ts';

const headOf = ({ payload }: { readonly payload: string }) => JSON.parse(payload) as Head;
const people = (count: number) =>
  Array.from({ length: count }, (_none, at) => smallBuyer({ key: at.toString(16).padStart(32, '0') }));
const first = await publish(await mustPlan({ buyers: people(10) }));

describe('a revision', () => {
  it('is planned from a pack alone, with all that its head names', async () => {
    const plan = await mustPlan({ revision: 5 });
    const head = headOf(plan);

    expect([head.seq, head.team, head.counts['buyers'], head.prev, head.notAfter]).toEqual([
      5,
      'lantern-shop',
      1,
      undefined,
      '2026-12-20T08:00:00.000Z',
    ]);
    expect(head.objects.map(({ sha256 }) => sha256)).toEqual(plan.objects.map(({ sha256 }) => sha256));
  });

  it('is read back as the pack that it was made of', async () => {
    const { macros, buyers, team } = first.pack;

    expect([macros, buyers, team]).toEqual([[expect.objectContaining({ id: 'thanks' })], people(10), 'lantern-shop']);
  });

  it('follows the one before, whatever number the file bears, and keeps its objects', async () => {
    const plan = await mustPlan({ revision: 1, buyers: people(10), macros: [smallMacro({ stage: 'solve' })] }, first);
    const head = headOf(plan);

    expect([head.seq, head.prev]).toEqual([first.head.seq + 1, first.digest]);
    expect(new Set(plan.kept)).toEqual(new Set([...head.objects, ...first.head.objects].map(({ sha256 }) => sha256)));
  });

  it('is none where nothing has changed, unless it is a renewal', async () => {
    const again = await planOf({ buyers: people(10).toReversed() }, first);
    const renewed = await mustPlan({ buyers: people(10) }, first, { isRenewal: true });

    expect([again, renewed.seq]).toEqual([{ ok: true, value: { kind: 'unchanged', seq: 5 } }, 6]);
  });

  it('A9: is refused where a list loses much, and says what goes where that is less', async () => {
    const refused = await planOf({ buyers: people(4) }, first);
    const meant = await mustPlan({ buyers: people(4) }, first, { isShrinkMeant: true });
    const less = await mustPlan({ buyers: people(8) }, first);

    expect(refused).toEqual({ ok: false, fault: { kind: 'shrinks', lost: 'buyers −6 / 10' } });
    expect([headOf(meant).shrink, meant.lost, less.lost?.buyers]).toEqual([true, undefined, { dropped: 2, of: 10 }]);
  });

  it('leaves nothing of a list that somebody was erased from', async () => {
    const plan = await mustPlan({ buyers: people(9), erasures: 1 }, first);
    const list = first.head.objects.find(({ kind }) => kind === 'buyers');
    const after = await publish(plan);

    expect([plan.isErasing, plan.kept.includes(list?.sha256 ?? ''), after.pack['notBefore']]).toEqual([true, false, 6]);
  });

  it.each([
    ['from before an erasure', { buyers: people(9) }, { kind: 'before-erasure' }],
    ['with a leap', { revision: 3e12, buyers: people(8), erasures: 1 }, { kind: 'leaps', seq: 3e12 }],
  ])('%s is refused', async (_what, pack, fault) => {
    const erased = await publish(await mustPlan({ buyers: people(9), erasures: 1 }, first));

    expect(await planOf(pack, erased)).toMatchObject({ ok: false, fault });
  });

  it('is refused where its buyers were keyed with another team key', async () => {
    const team = { ...lanternTeam, teamKey: 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4' };

    expect(await planOf({}, undefined, { team })).toEqual({ ok: false, fault: { kind: 'other-team-key' } });
  });
});

describe('a head', () => {
  const two = { ...lanternTeam, keys: { ...keySet(1, 2, ann, bea), root: { threshold: 1, keys: [cai.key] } } };
  const finish = async (isShrinkMeant: boolean, ...signers: (typeof ann)[]) => {
    const { payload } = await mustPlan({ buyers: people(4) }, first, { team: two, isShrinkMeant });
    return finishHead(await signText({ type: 'pack-head/1', payload } as const, signers), two, now.getTime());
  };

  it('waits for who has not signed, and for root keys where a list shrinks', async () => {
    expect(await finish(true, ann)).toMatchObject({ ok: true, value: { missing: { daily: 1, root: 1 } } });
    expect(await finish(true, ann, bea)).toMatchObject({ ok: true, value: { missing: { daily: 0, root: 1 } } });
    expect(await finish(true, ann, bea, cai)).toMatchObject({ ok: true, value: { digest: expect.any(String) } });
  });

  it('takes no signature of a stranger', async () => {
    const { payload } = await mustPlan();
    const signed = await signText({ type: 'pack-head/1', payload } as const, [bea]);

    expect(await finishHead(signed, lanternTeam, now.getTime())).toEqual({
      ok: false,
      fault: { kind: 'stranger', key: bea.key },
    });
  });
});

describe('what was published', () => {
  const bytes = async (signer: typeof ann) => {
    const { payload } = await mustPlan();
    const signed = await signText({ type: 'pack-head/1', payload } as const, [signer]);
    return new TextEncoder().encode(JSON.stringify({ ...signed, keys: [] }));
  };
  const nothing = () => Promise.resolve(undefined);

  it('is not gone on from where others signed it, an object is gone, or it is no head', async () => {
    const [by, own] = [await bytes(bea), await bytes(ann)];
    const faults = await Promise.all(
      [by, own, new TextEncoder().encode('{}')].map(async (one) => readPublished(one, nothing, lanternTeam)),
    );

    expect(faults.map((one) => !one.ok && one.fault.kind)).toEqual(['not-of-leads', 'object-lost', 'not-a-head']);
  });
});
