import { describe, expect, it } from 'vitest';
import { addRun, type RunNote } from '../../../domain/team/run-notes.ts';

const run = (minute: number, changes: Partial<RunNote> = {}): Omit<RunNote, 'times'> => ({
  at: `2026-11-20T12:${String(minute % 60).padStart(2, '0')}:00.000Z`,
  by: 'check',
  end: 'unchanged',
  ms: 80,
  ...changes,
});
const addAll = (...runs: Omit<RunNote, 'times'>[]) => runs.reduce<RunNote[]>(addRun, []);

describe('the runs that are remembered', () => {
  it('stand the newest first', () => {
    const runs = addAll(run(1), run(2, { end: 'applied', revision: 6 }));
    expect(runs.map(({ end }) => end)).toEqual(['applied', 'unchanged']);
  });

  it('are counted while they end alike, with the time of the last', () => {
    expect(addAll(run(1), run(16), run(31, { ms: 90 }))).toEqual([{ ...run(31, { ms: 90 }), times: 3 }]);
  });

  it.each<[string, Partial<RunNote>]>([
    ['another end', { end: 'kept' }],
    ['another fault', { end: 'failed', code: 'E_NET' }],
    ['another reason', { by: 'mend' }],
    ['another revision', { end: 'applied', revision: 7 }],
  ])('are apart with %s', (_what, changes) => {
    expect(addAll(run(1, { end: 'applied', revision: 6 }), run(2, changes))).toHaveLength(2);
  });

  it('are thirty at most', () => {
    const many = Array.from({ length: 80 }, (_none, i) => run(i, { end: 'applied', revision: i }));
    const runs = addAll(...many);
    expect([runs.length, runs[0]?.revision]).toEqual([30, 79]);
  });
});
