import { randomFrom } from '../../../cli/random-from.ts';
import { simulateHerd } from '../../../lab/prove/simulate-herd.ts';
import { describe, expect, it } from 'vitest';
import {
  isWholeReadDue,
  mayCheck,
  noteFailure,
  noteSuccess,
  POLL_MS,
  choosePollTime,
} from '../../../domain/team/check-schedule.ts';
import type { TeamState } from '../../../domain/team/team-state.ts';
import type { PackTroubleCode } from '../../../domain/pack/trouble.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;
const at = (ms: number) => new Date(now + ms).toISOString();
const state = (changes: Partial<TeamState> = {}): TeamState => ({
  address: 'https://files.example.com/pack.json',
  team: 'lantern-shop',
  revision: 5,
  failures: 0,
  ...changes,
});
const minutesTo = ({ nextCheckAt }: TeamState) => (Date.parse(nextCheckAt ?? '') - now) / minute;
const failure = (code: PackTroubleCode = 'E_HTTP', retryAfterMs?: number) => ({
  trouble: { code, at: at(0) },
  retryAfterMs,
});

describe('after a good answer the next check', () => {
  it.each([
    [0, POLL_MS, 12],
    [0.5, POLL_MS, 15],
    [0.999, POLL_MS, 17.994],
    [0, choosePollTime({ checkMinutes: 60 }), 48],
    [0.5, choosePollTime({ checkMinutes: 60 }), 60],
    [0.5, choosePollTime({}), 15],
    [0.5, choosePollTime(undefined), 15],
  ])('with chance %d and a poll of %d ms comes in %d minutes', (random, poll, minutes) => {
    expect(minutesTo(noteSuccess(state({ failures: 3 }), now, random, poll))).toBeCloseTo(minutes, 2);
  });
});

describe('after a failure the next try', () => {
  it.each<[number, PackTroubleCode, number, number, number]>([
    [0, 'E_HTTP', 0, POLL_MS, 1],
    [0, 'E_HTTP', 0.999, POLL_MS, 2],
    [1, 'E_HTTP', 0, POLL_MS, 2],
    [2, 'E_NET', 0, POLL_MS, 4],
    [3, 'E_NET', 0.5, POLL_MS, 12],
    [4, 'E_SIG', 0, POLL_MS, 15],
    [9, 'E_NET', 0.999, POLL_MS, 30],
    [900, 'E_NET', 0.999, POLL_MS, 30],
    [9, 'E_NET', 0, 60 * minute, 60],
    [9, 'E_NOTPACK', 0, POLL_MS, 2.5],
    [9, 'E_NOTPACK', 0.999, POLL_MS, 5],
  ])(
    'with %d failures before, of %s, chance %d and a poll of %d ms comes in %d minutes',
    (failures, code, random, poll, minutes) => {
      const after = noteFailure(state({ failures }), now, random, failure(code), poll);
      expect(minutesTo(after)).toBeCloseTo(minutes, 1);
      expect(after.failures).toBe(failures + 1);
    },
  );

  it('N26 waits as long as the host asks, and then not all at once', () => {
    const after = noteFailure(state({ failures: 2 }), now, 0.5, failure('E_HTTP', 60 * minute));
    expect([after.waitUntil, minutesTo(after)]).toEqual([at(60 * minute), 62]);
  });
});

const run = (ms: number) => ({ at: at(ms), by: 'check', end: 'failed', ms: 1, times: 1 }) as const;

it('D10: a host that refuses the file is asked again no sooner than half an hour later', () => {
  const trouble = { code: 'E_HTTP', at: at(0), detail: '403' } as const;
  expect(minutesTo(noteFailure(state({}), now, 0, { trouble }))).toBe(30);
});

describe('a check', () => {
  it.each<[string, Partial<TeamState>, boolean, boolean]>([
    ['runs when it never ran', {}, true, true],
    ['waits until it is due', { nextCheckAt: at(1) }, true, false],
    ['runs once it is due', { nextCheckAt: at(0) }, true, true],
    ['runs before it is due when a person asks', { nextCheckAt: at(minute) }, false, true],
    ['N26 waits while the host asked for silence, also when a person asks', { waitUntil: at(minute) }, false, false],
    ['runs once the silence is over', { waitUntil: at(0) }, false, true],
    [
      'D6: is not put off by a clock that was set back since the last run',
      { nextCheckAt: at(20 * 60 * minute), waitUntil: at(20 * 60 * minute), runs: [run(20 * 60 * minute)] },
      true,
      true,
    ],
    [
      'D6: keeps its time after a run on the same clock',
      { nextCheckAt: at(minute), runs: [run(-minute)] },
      true,
      false,
    ],
    ['T01 is not put off for years by a clock that was wrong', { nextCheckAt: at(400 * day) }, true, true],
    ['T01 is not silenced for years by it', { waitUntil: at(400 * day) }, false, true],
  ])('%s', (_what, changes, onlyIfDue, runs) => {
    expect(mayCheck(state(changes), now, onlyIfDue)).toBe(runs);
  });

  it.each<[string, string | undefined, boolean]>([
    ['never', undefined, true],
    ['just now', at(0), false],
    ['nearly a day ago', at(1 - day), false],
    ['a day ago', at(-day), true],
    ['in the future, by a clock that was wrong', at(1), true],
  ])('N17 reads the whole file when it was read %s: %s', (_what, readAt, isDue) => {
    expect(isWholeReadDue(state({ readAt }), now)).toBe(isDue);
  });
});

describe('N27: 2,000 agents whose host is away for an hour', () => {
  const agents = 2000;
  const outage = { from: 30 * minute, to: 90 * minute };
  const herd = simulateHerd({ agents, outage, random: randomFrom(42) });

  it('no second holds more than 3 % of them', () => {
    expect([herd.busiest > 0, herd.busiest <= 0.03 * agents]).toEqual([true, true]);
  });

  it('all are up to date within two polls of its return', () => {
    expect([herd.synced, herd.last <= 2 * POLL_MS]).toEqual([agents, true]);
  });
});
