import { describe, expect, it } from 'vitest';
import { canLog, changesOfWeek, logPack, parsePackLog, type PackLog } from '../../../domain/pack/pack-changes.ts';
import { runSteps } from '../../run-steps.ts';
import { packSchema } from '../../../domain/pack/schema.ts';
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
const log = (...given: Parameters<typeof logPack>) => runSteps(logPack(...given));
const names = ({ changes }: Pick<PackLog, 'changes'>) => changes.map(({ what, id }) => `${what} ${id}`);

describe('J5: what changed in the pack', () => {
  const first = log(undefined, packOf(1, { a: 'one', b: 'two' }), monday);

  it('is nothing of the first revision that a device sees', () => {
    expect([first.changes, first.revision]).toEqual([[], 1]);
  });

  it('is each entry that came, changed or went, with its title', () => {
    const next = log(first, packOf(2, { a: 'one, better', c: 'three' }), monday + DAY_MS);
    expect(names(next)).toEqual(['changed a', 'new c', 'gone b']);
    expect(next.changes[2]?.title).toEqual({ en: 'Title of b' });
  });

  it('is told for a week, and each entry once', () => {
    const tuesday = log(first, packOf(2, { a: 'one, better', b: 'two', c: 'three' }), monday + DAY_MS);
    const friday = log(tuesday, packOf(3, { a: 'one, best', b: 'two', c: 'three!' }), monday + 4 * DAY_MS);
    expect(names({ changes: changesOfWeek(friday.changes, monday + 4 * DAY_MS) })).toEqual(['changed a', 'new c']);
    expect(names({ changes: changesOfWeek(friday.changes, monday + 9 * DAY_MS) })).toEqual(['changed a', 'changed c']);
    expect(changesOfWeek(friday.changes, monday + 12 * DAY_MS)).toEqual([]);
  });

  it('leaves out what came and went', () => {
    const came = log(first, packOf(2, { a: 'one', b: 'two', c: 'three' }), monday);
    const went = log(came, packOf(3, { a: 'one', b: 'two' }), monday + DAY_MS);
    expect(changesOfWeek(went.changes, monday + DAY_MS)).toEqual([]);
  });

  it('is forgotten after two weeks', () => {
    const next = log(first, packOf(2, { a: 'x', b: 'two' }), monday);
    expect(log(next, packOf(3, { a: 'x', b: 'two' }), monday + 15 * DAY_MS).changes).toEqual([]);
  });

  it('is read again as it was stored, and not at all from a damaged row', () => {
    expect(parsePackLog(structuredClone(first))).toEqual(first);
    expect([parsePackLog(undefined), parsePackLog({ ...first, entries: 'lost' })]).toEqual([undefined, undefined]);
  });
});

it('J5: a pack with more entries than the panel has time for tells no changes', () => {
  const bodies = Object.fromEntries(Array.from({ length: 5001 }, (_none, at) => [`m${at}`, 'one']));
  expect([canLog(packOf(1, { a: 'one' })), canLog(packOf(1, bodies))]).toEqual([true, false]);
});
