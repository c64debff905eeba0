// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rankCandidates, type ReplyCandidate, type Known } from '../../../domain/suggestions/rank-candidates.ts';
import type { Wish } from '../../../domain/suggestions/read-wish.ts';

const wish = (shares: Record<string, number>): Wish => ({
  intents: Object.entries(shares).map(([id, share]) => ({ id, share })),
  nothing: 0,
  texts: [],
});
const reply = (id: string, intents: readonly string[], changes: Partial<ReplyCandidate> = {}): ReplyCandidate => ({
  kind: 'reply',
  id,
  wishes: new Map(intents.map((one) => [one, 1])),
  ...changes,
});
const order = (candidates: readonly ReplyCandidate[], shares: Record<string, number>, known?: Known) =>
  rankCandidates(candidates, wish(shares), known).map(({ candidate }) => candidate.id);

describe('the order of what is offered', () => {
  it('is that of what the buyer wants', () => {
    expect(order([reply('a', ['late']), reply('b', ['invoice'])], { invoice: 0.6, late: 0.3 })).toEqual(['b', 'a']);
  });

  it('puts the second wish before the third reply to the first', () => {
    const all = [reply('a1', ['a']), reply('a2', ['a']), reply('a3', ['a']), reply('b1', ['b'])];
    expect(order(all, { a: 0.5, b: 0.24 }).slice(0, 3)).toContain('b1');
  });

  it('is changed by habit within one wish only', () => {
    const all = [reply('a', ['late']), reply('b', ['late'], { uses: 40 }), reply('c', ['invoice'], { uses: 500 })];
    expect(order(all, { late: 0.8, invoice: 0.1 })).toEqual(['b', 'a', 'c']);
  });

  it('J14: is not changed by habit where one reply fits better', () => {
    const worse = reply('b', [], { wishes: new Map([['late', 0.95]]), uses: 1000 });
    expect(order([worse, reply('a', ['late'])], { late: 0.8 })).toEqual(['a', 'b']);
    const ofSite = reply('c', ['late'], { isForSite: true });
    expect(order([reply('b', ['late'], { uses: 1000 }), ofSite], { late: 0.8 })).toEqual(['c', 'b']);
  });

  it('J14: lets no habit choose among replies that pay', () => {
    const pays = (id: string, uses: number) => reply(id, ['partial-refund'], { isCompensation: true, uses });
    expect(order([pays('a', 0), pays('b', 900)], { 'partial-refund': 0.8 })).toEqual(['a', 'b']);
  });

  it('never lets habit bring in what the message does not say', () => {
    expect(order([reply('a', ['late']), reply('c', ['invoice'], { uses: 500 })], { late: 0.9 })).toEqual(['a']);
  });

  it('never lets habit put compensation first', () => {
    const pays = reply('pays', ['damaged'], { isCompensation: true, uses: 1000 });
    expect(order([reply('asks', ['damaged']), pays], { damaged: 0.9 })[0]).toBe('asks');
  });

  it('puts a question last that photos have answered', () => {
    const all = [reply('asks for photos', ['damaged'], { isQuestion: true }), reply('replaces', ['damaged'])];
    expect(order(all, { damaged: 0.9 })[0]).toBe('asks for photos');
    expect(order(all, { damaged: 0.9 }, { hasPhotos: true })[0]).toBe('replaces');
  });

  it('weighs that there is an order, and forbids nothing', () => {
    const all = [reply('before', ['estimate']), reply('after', ['where'])];
    const known = { hasOrder: true, before: new Set(['estimate']) };
    expect(order(all, { estimate: 0.42, where: 0.4 })).toEqual(['before', 'after']);
    expect(order(all, { estimate: 0.42, where: 0.4 }, known)).toEqual(['after', 'before']);
  });

  it('gives every kind a score, and reasons', () => {
    const certificate: ReplyCandidate = { kind: 'certificate', id: 'ce', called: 1 };
    const [first] = rankCandidates([certificate, reply('a', ['late'])], wish({ late: 0.3 }));
    expect(first).toMatchObject({ candidate: { kind: 'certificate' }, reasons: ['cue'] });
    expect(first?.score).toBeGreaterThan(0.3);
  });
});
