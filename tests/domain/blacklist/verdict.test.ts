import { describe, expect, it } from 'vitest';
import { decideVerdict } from '../../../domain/blacklist/verdict.ts';
import type { ListAge, Evidence, FoundBuyer, ListEvidence } from '../../../domain/blacklist/verdict-kinds.ts';
import { smallBuyer } from '../pack/small-pack.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const hours = (count: number) => count * 3_600_000;
const days = (count: number) => hours(24 * count);

const current: ListAge = {
  signatures: 'enough',
  endsAt: now + days(20),
  checkedAt: now - hours(1),
  goodFor: days(7),
  floor: now - hours(1),
  isClockOff: false,
  isSetBack: false,
};
const whole: ListEvidence = { kind: 'whole', id: 'list', rows: 3, teamKey: 'fits' };
const sound: Evidence = {
  pack: 'team',
  list: whole,
  handles: ['order', 'id'],
  isWithinLimit: true,
  found: [],
  age: current,
  now,
};

const listed = smallBuyer();
const past = smallBuyer({ until: '2026-11-19', reason: 'extortion', severity: 3 });
const found: FoundBuyer[] = [{ by: 'id', entry: listed }];

/**
 * Everything that "not listed" depends on, with the ways in which it can fail, worst first; the reason is the one shown
 * if only that fails.
 */
const failures: readonly (readonly [reason: string, ...ways: Partial<Evidence>[]])[] = [
  ['no-team', { pack: 'sample' }],
  ['unavailable', { pack: 'none' }, { list: { kind: 'unreadable' } }],
  ['no-list', { list: { kind: 'none' } }],
  ['no-key', ...(['absent', 'differs', 'unchecked'] as const).map((teamKey) => ({ list: { ...whole, teamKey } }))],
  ['no-handle', { handles: [] }],
  ['too-many', { isWithinLimit: false }],
  ['unverified', { age: { ...current, signatures: 'too-few' } }],
  [
    'stale',
    { age: { ...current, endsAt: now } },
    { age: { ...current, endsAt: now - days(400) } },
    // Within the tolerance between two clocks, the later one counts.
    { age: { ...current, endsAt: now + 1, floor: now + hours(1) } },
  ],
  [
    'clock',
    // The list may or may not have expired: a person has to say first which of the two times is right.
    { age: { ...current, floor: now + days(365) } },
    { age: { ...current, isClockOff: true } },
    { age: { ...current, floor: now + hours(2) } },
    { age: { ...current, checkedAt: now + hours(2) } },
  ],
  ['set-back', { age: { ...current, isSetBack: true } }],
  [
    'too-old',
    { age: { ...current, checkedAt: undefined } },
    { age: { ...current, checkedAt: now - days(7) } },
    { age: { ...current, checkedAt: now - days(400), endsAt: undefined } },
    { age: { ...current, checkedAt: now - hours(2), goodFor: hours(1) } },
    { age: { ...current, checkedAt: NaN } },
  ],
];

describe('the verdict', () => {
  it('is "not listed" when all holds, and says what it rests on', () => {
    expect(decideVerdict(sound)).toEqual({
      kind: 'not-listed',
      by: 'id',
      expired: [],
      basis: { list: 'list', rows: 3, by: 'id', checkedAt: now - hours(1) },
    });
  });

  it.each(failures.flatMap(([reason, ...ways]) => ways.map((way) => [reason, way] as const)))(
    'A3 A4: is "cannot check" for the reason %s with %o',
    (reason, way) => {
      expect(decideVerdict({ ...sound, ...way })).toMatchObject({ kind: 'cannot-check', reason });
    },
  );

  it.each<[string, Partial<Evidence>, unknown]>([
    ['is "listed"', {}, { kind: 'listed', severity: 2, entry: listed, by: 'id', expired: [] }],
    ['is "listed" from an old list too', { age: { ...current, checkedAt: now - days(90) } }, { kind: 'listed' }],
    ['is "listed" from a set-back list too', { age: { ...current, isSetBack: true } }, { kind: 'listed' }],
    ['is "listed" where the list names no key', { list: { ...whole, teamKey: 'unchecked' } }, { kind: 'listed' }],
  ])('%s', (_what, changes, verdict) => {
    expect(decideVerdict({ ...sound, found, ...changes })).toMatchObject(verdict as object);
  });

  it('T04 is "not listed" when the entry is past, with the entry beside it', () => {
    const verdict = decideVerdict({ ...sound, found: [{ by: 'id', entry: past }] });
    expect(verdict).toMatchObject({ kind: 'not-listed', expired: [past] });
  });

  it('counts an entry on its last day', () => {
    const last = smallBuyer({ until: '2026-11-20' });
    expect(decideVerdict({ ...sound, found: [{ by: 'id', entry: last }] })).toMatchObject({
      kind: 'listed',
      entry: last,
    });
  });

  it.each([
    ['2026-12-31T23:30:00Z', 'listed'],
    // 17:30 on the last day in Los Angeles.
    ['2027-01-01T01:30:00Z', 'listed'],
    ['2027-01-01T11:59:59Z', 'listed'],
    ['2027-01-01T12:00:00Z', 'not-listed'],
  ])('F6: lets the last day of an entry end nowhere on earth too early: %s', (moment, kind) => {
    const entry = smallBuyer({ since: '2026-01-05', until: '2026-12-31' });
    const at = Date.parse(moment);
    const age = { ...current, checkedAt: at, floor: at, endsAt: at + days(1) };
    expect(decideVerdict({ ...sound, now: at, age, found: [{ by: 'id', entry }] }).kind).toBe(kind);
  });

  it.each([
    ['2024-11-20', '2148-01-01', 'listed', '2026-11-20'],
    ['2024-11-19', '2148-01-01', 'not-listed', '2026-11-19'],
    ['2026-11-01', '2027-01-01', 'listed', '2027-01-01'],
  ])('A16: lets an entry from %s until %s count for two years at most: %s until %s', (since, until, kind, last) => {
    const entry = smallBuyer({ since, until });
    const verdict = decideVerdict({ ...sound, found: [{ by: 'id', entry }] });
    expect(verdict).toMatchObject(
      kind === 'listed' ? { kind, entry: { until: last } } : { kind, expired: [{ until: last }] },
    );
  });

  it('follows the highest severity that is not past', () => {
    const both: FoundBuyer[] = [
      { by: 'id', entry: smallBuyer({ severity: 1 }) },
      { by: 'order', entry: listed },
      { by: 'id', entry: past },
    ];
    expect(decideVerdict({ ...sound, found: both })).toEqual({
      kind: 'listed',
      severity: 2,
      entry: listed,
      by: 'order',
      expired: [past],
    });
  });
});

describe('"not listed"', () => {
  /** All values of every dimension; the first of each is the good one. */
  const dimensions: readonly (readonly ((evidence: Evidence) => Evidence)[])[] = [
    (['team', 'sample', 'none'] as const).map((pack) => (e) => ({ ...e, pack })),
    (
      [
        whole,
        ...(['absent', 'differs', 'unchecked'] as const).map((teamKey): ListEvidence => ({ ...whole, teamKey })),
        { kind: 'none' },
        { kind: 'unreadable' },
      ] as const
    ).map((list) => (e) => ({ ...e, list })),
    ([['id'], []] as const).map((handles) => (e) => ({ ...e, handles })),
    [true, false].map((isWithinLimit) => (e) => ({ ...e, isWithinLimit })),
    [[], found].map((all) => (e) => ({ ...e, found: all })),
    (['enough', 'too-few'] as const).map((signatures) => (e) => ({ ...e, age: { ...e.age, signatures } })),
    [now + 1, now, now - days(400)].map((endsAt) => (e) => ({ ...e, age: { ...e.age, endsAt } })),
    [now, now + hours(1) + 1].map((floor) => (e) => ({ ...e, age: { ...e.age, floor } })),
    [false, true].map((isClockOff) => (e) => ({ ...e, age: { ...e.age, isClockOff } })),
    [false, true].map((isSetBack) => (e) => ({ ...e, age: { ...e.age, isSetBack } })),
    [now, undefined, NaN, now - days(7), now - days(400), now + hours(2)].map((checkedAt) => (e) => ({
      ...e,
      age: { ...e.age, checkedAt },
    })),
  ];
  const total = dimensions.reduce((product, values) => product * values.length, 1);

  /** The n-th of all combinations. */
  const combine = (number: number): Evidence => {
    let rest = number;
    let evidence = sound;
    for (const values of dimensions) {
      evidence = values[rest % values.length]?.(evidence) ?? evidence;
      rest = Math.floor(rest / values.length);
    }
    return evidence;
  };

  it('A3 A4: is said in exactly one of all combinations of what it rests on', () => {
    const said: number[] = [];
    for (let number = 0; number < total; number += 1) {
      if (decideVerdict(combine(number)).kind === 'not-listed') said.push(number);
    }
    expect(total).toBe(41_472);
    expect(said).toEqual([0]);
  });

  it('A3: holds for a team that does not sign as for one that does, and for a pack without an end', () => {
    const plain = { ...sound, age: { ...current, signatures: 'not-asked', endsAt: undefined } } as const;
    expect(decideVerdict(plain).kind).toBe('not-listed');
  });
});
