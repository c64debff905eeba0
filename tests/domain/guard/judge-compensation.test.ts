// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import { gravestOf } from '../../../domain/guard/finding.ts';
import { mayOffer } from '../../../domain/guard/judge-compensation.ts';
import { judgeReply } from '../../../domain/guard/judge-reply.ts';
import { copyTeamMacro, startPersonalMacro } from '../../../domain/macros/personal-macro.ts';
import { listed, news, notListed, offer, reply, rules } from './make-reply.ts';

const NOW = '2026-11-30T08:00:00Z';
const cannot = (reason: Extract<Verdict, { kind: 'cannot-check' }>['reason']): Verdict => ({
  kind: 'cannot-check',
  reason,
});
const own = startPersonalMacro('own-1', 'de', 'Wir schicken Ersatz.', NOW, { de: 'Ersatz' }).macro;
const copied = copyTeamMacro('own-2', offer, NOW).macro;
/** As it was stored before packs said what replies promise. */
const former = { ...copied, promises: undefined, fields: [] };

describe('J2: what the list of buyers says about a promise', () => {
  it.each([
    ['severity 3', listed(3), 'block'],
    ['severity 2', listed(2), 'warn'],
    ['severity 1', listed(1), undefined],
    ['a severity that nobody knows', listed(0), 'block'],
    ['a severity that is missing', listed(undefined as unknown as number), 'block'],
    ['a list that is still being asked', 'reading', 'block'],
    ['not listed', notListed, undefined],
    ['no conversation', 'no-buyer', undefined],
    ['no team', cannot('no-team'), undefined],
    ['a team without a list', cannot('no-list'), undefined],
    ['no handle', cannot('no-handle'), 'warn'],
    ['no team key', cannot('no-key'), 'warn'],
    ['an old list', cannot('too-old'), 'warn'],
    ['an expired list', cannot('stale'), 'warn'],
    ['a damaged list', cannot('unavailable'), 'warn'],
    ['too many looked up', cannot('too-many'), 'warn'],
  ] as const)('%s', (_what, buyer, gravest) => {
    const findings = judgeReply(reply(offer), { ...rules, buyer });

    expect(gravestOf(findings)).toBe(gravest);
    for (const finding of findings) expect(finding).toMatchObject({ source: 'buyer-list' });
    expect(judgeReply(reply(news), { ...rules, buyer })).toEqual([]);
  });

  it('names the entry that speaks against it', () => {
    expect(judgeReply(reply(offer), { ...rules, buyer: listed(3) })).toEqual([
      {
        id: 'compensation.listed',
        severity: 'block',
        source: 'buyer-list',
        entry: expect.objectContaining({ reason: 'empty-return' }),
      },
    ]);
  });

  it('notes a past case without asking', () => {
    expect(judgeReply(reply(offer), { ...rules, buyer: listed(1) })).toMatchObject([{ severity: 'note' }]);
  });

  it.each([
    ['an own version of a reply that promises', reply(copied), 'block'],
    ['one that was stored before packs said it', reply(former, {}, { original: offer }), 'block'],
    ['an own reply that nobody has spoken about', reply(own), 'warn'],
    ['an own reply that is said to promise', reply({ ...own, promises: ['compensation'] }), 'block'],
    ['an own reply that is said to promise nothing', reply({ ...own, promises: [] }), undefined],
    ['a team’s reply changed by hand', reply(news, {}, { isEdited: true }), 'warn'],
  ] as const)('holds for %s', (_what, question, gravest) => {
    expect(gravestOf(judgeReply(question, { ...rules, buyer: listed(3) }))).toBe(gravest);
    expect(gravestOf(judgeReply(question, rules))).toBeUndefined();
  });

  it('lets only those be offered compensation of whom the list says nothing grave', () => {
    expect(
      [listed(1), listed(2), notListed, cannot('no-key'), 'reading', 'no-buyer'].map((one) => mayOffer(one as Verdict)),
    ).toEqual(Array.from({ length: 6 }, () => true));
    expect([listed(3), listed(0)].map(mayOffer)).toEqual([false, false]);
  });
});
