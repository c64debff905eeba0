import { describe, expect, it } from 'vitest';
import {
  addChanges,
  changesOfWeek,
  comparePacks,
  parsePackLog,
  type PackLog,
} from '../../../domain/pack/pack-changes.ts';
import { packSchema, type Pack } from '../../../domain/pack/schema.ts';
import { smallMacro, smallPack } from './small-pack.ts';

const monday = Date.parse('2026-11-16T08:00:00Z');
const DAY_MS = 86_400_000;

const packOf = (revision: number, bodies: Readonly<Record<string, string>>) =>
  packSchema.parse({
    ...smallPack(),
    revision,
    macros: Object.entries(bodies).map(([id, body]) =>
      smallMacro({ id, title: { en: `Title of ${id}` }, body: { en: body } }),
    ),
  });
/** What is remembered after each of these revisions was put in use in its turn, days apart. */
const log = (...steps: readonly (readonly [pack: Pack, day: number])[]): PackLog =>
  steps.reduce<PackLog>(
    (known, [pack, day], at) => {
      const before = steps[at - 1]?.[0];
      const now = monday + day * DAY_MS;
      const found = before ? comparePacks(before, pack, new Date(now).toISOString()) : [];
      return addChanges(known, pack.revision, found, now);
    },
    { revision: 0, changes: [] },
  );
const names = ({ changes }: Pick<PackLog, 'changes'>) => changes.map(({ what, id }) => `${what} ${id}`);

describe('J5: what changed in the pack', () => {
  const first = [packOf(1, { a: 'one', b: 'two' }), 0] as const;

  it('is each entry that came, changed or went, with its title', () => {
    const next = log(first, [packOf(2, { a: 'one, better', c: 'three' }), 1]);
    expect([next.revision, names(next)]).toEqual([2, ['changed a', 'new c', 'gone b']]);
    expect(next.changes[2]?.title).toEqual({ en: 'Title of b' });
  });

  it('is told for a week, and each entry once', () => {
    const friday = log(
      first,
      [packOf(2, { a: 'one, better', b: 'two', c: 'three' }), 1],
      [packOf(3, { a: 'one, best', b: 'two', c: 'three!' }), 4],
    );
    expect(names({ changes: changesOfWeek(friday.changes, monday + 4 * DAY_MS) })).toEqual(['changed a', 'new c']);
    expect(names({ changes: changesOfWeek(friday.changes, monday + 9 * DAY_MS) })).toEqual(['changed a', 'changed c']);
    expect(changesOfWeek(friday.changes, monday + 12 * DAY_MS)).toEqual([]);
  });

  it('leaves out what came and went', () => {
    const went = log(first, [packOf(2, { a: 'one', b: 'two', c: 'three' }), 0], [packOf(3, { a: 'one', b: 'two' }), 1]);
    expect(changesOfWeek(went.changes, monday + DAY_MS)).toEqual([]);
  });

  it('is forgotten after two weeks', () => {
    const changed = [packOf(2, { a: 'x', b: 'two' }), 0] as const;
    expect(log(first, changed, [packOf(3, { a: 'x', b: 'two' }), 15]).changes).toEqual([]);
  });

  it('is found in a pack of any size, and at most 200 of it remembered', () => {
    const many = (text: string) => Object.fromEntries(Array.from({ length: 6000 }, (_none, at) => [`m${at}`, text]));
    const all = many('one');
    expect(names(log([packOf(1, all), 0], [packOf(2, { ...all, m5999: 'two' }), 1]))).toEqual(['changed m5999']);
    expect(log([packOf(1, all), 0], [packOf(2, many('two')), 1]).changes).toHaveLength(200);
  });

  it('is read again as it was stored, of an earlier version too, and not at all from a damaged row', () => {
    const next = log(first, [packOf(2, { a: 'x', b: 'two' }), 1]);
    expect(parsePackLog(structuredClone(next))).toEqual(next);
    expect(parsePackLog({ ...next, entries: { 'macros a': { mark: 'm', title: { en: 'A' } } } })).toEqual(next);
    expect([parsePackLog(undefined), parsePackLog({ ...next, changes: 'lost' })]).toEqual([undefined, undefined]);
  });
});
