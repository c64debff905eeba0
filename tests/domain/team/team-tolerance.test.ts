import { describe, expect, it } from 'vitest';
import { parseTeamState, storedTrust } from '../../../domain/team/team-state.ts';
import { garbage, spoil } from '../garbage.ts';
import { trusting } from '../pack/signed-team.ts';

const state = {
  address: 'https://packs.nordwind.example/pack.json',
  key: 'team-key',
  team: 'nordwind',
  trust: { ...storedTrust(trusting()), seq: 41, digest: 'a'.repeat(64) },
  keyFits: true,
  hasLogin: true,
  shrink: { digest: 'b', isAllowed: false },
  revision: 41,
  validator: { etag: '"one"', digest: 'c' },
  checkedAt: '2026-11-20T08:00:00Z',
  readAt: '2026-11-20T08:00:00Z',
  nextCheckAt: '2026-11-20T08:15:00Z',
  waitUntil: '2026-11-20T08:15:00Z',
  failures: 2,
  trouble: { code: 'E_NET', at: '2026-11-20T08:00:00Z' },
  runs: [
    { at: '2026-11-20T08:00:00Z', by: 'check', end: 'failed', code: 'E_NET', ms: 4, times: 1 },
    { at: '2026-11-19T08:00:00Z', by: 'join', end: 'applied', revision: 41, ms: 9, times: 1 },
  ],
};
const decorations = Object.keys(state).filter((name) => !['address', 'team', 'trust', 'revision'].includes(name));
/** The essential facts about the team. */
const core = (read: unknown) => {
  const { address, team, trust, revision } = (read ?? {}) as Partial<typeof state>;
  return { address, team, trust, revision };
};

describe('a stored team', () => {
  it('A20: is read as it was written', () => {
    expect(parseTeamState(state)).toEqual(state);
  });

  it.each(spoil(state, [...decorations, 'pickedAt']))(
    'A20: keeps address, team key and trust whatever stands in %s (%j)',
    (name, _value, spoilt) => {
      const read = parseTeamState(spoilt);
      expect(core(read)).toEqual(core(state));
      if (name !== 'key') expect(read?.key).toBe(state.key);
    },
  );

  it.each([
    ['isClockOff', 1],
    ['isClockOff', 'true'],
    ['isClockOff', null],
    ['floor', '2026-12-05 00:00'],
    ['floor', 1_796_000_000_000],
    ['floor', '2026-12-05T00:00:00+00:00'],
  ])('A20: doubts the clock where %s is %j, since a doubt that cannot be read is still one', (name, value) => {
    expect(parseTeamState({ ...state, [name]: value })?.isClockOff).toBe(true);
  });

  it.each(garbage.filter((value) => typeof value !== 'boolean'))(
    'A20: takes a doubt of its last check that cannot be read for one (%j)',
    (isUndated) => {
      expect(parseTeamState({ ...state, isUndated })?.isUndated).toBe(true);
    },
  );

  it('A20: keeps all that can be read beside a trouble of a newer version', () => {
    const read = parseTeamState({ ...state, trouble: { code: 'E_OF_TOMORROW', at: '2026-11-20T08:00:00Z' } });
    expect(read).toEqual({ ...state, trouble: undefined });
  });

  it('A20: keeps a trouble of a former version, which wrote places as one text, without them', () => {
    const now = { path: ['macros', 3, 'body', 'de'], place: '2:14', code: 'unknown-variable', detail: 'a' };
    const faults = [{ path: 'macros[3].body.de:2:14', code: 'unknown-variable', detail: 'a' }, now];
    const trouble = { code: 'E_SCHEMA', at: '2026-11-20T08:00:00Z', count: 2 };
    expect(parseTeamState({ ...state, trouble: { ...trouble, faults } })).toEqual({
      ...state,
      trouble: { ...trouble, faults: [now] },
    });
  });

  it('A20: loses of its runs only those that cannot be read', () => {
    const run = { at: '2026-11-20T09:00:00Z', by: 'of-tomorrow', end: 'failed', ms: 1, times: 1 };
    expect(parseTeamState({ ...state, runs: [run, ...state.runs] })?.runs).toEqual(state.runs);
  });

  it.each(garbage.filter((value) => typeof value !== 'boolean'))(
    'A20: never says that a list fits where that cannot be read (%j)',
    (keyFits) => {
      expect(parseTeamState({ ...state, keyFits })?.keyFits).toBe(false);
    },
  );

  it.each(garbage)('A20: never turns into one that is not signed by damage of its trust (%j)', (trust) => {
    expect(parseTeamState({ ...state, trust })).toBeUndefined();
  });

  it('A20: of a picked file stays one where the moment cannot be read', () => {
    const file = { ...state, address: undefined };
    expect(core(parseTeamState({ ...file, pickedAt: 'some day' }))).toEqual(core(file));
  });
});
