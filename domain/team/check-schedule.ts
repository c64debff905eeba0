import { CLOCK_SLACK_MS } from '../blacklist/verdict.ts';
import type { PackTrouble } from '../pack/trouble.ts';
import type { TeamState } from './team-state.ts';

/** Time between two automatic checks where the pack names none, in ms. */
export const POLL_MS = 15 * 60_000;

/** How far a check may deviate from its time, in both directions, so that a team's checks spread out. */
const POLL_SPREAD = 0.2;

const FIRST_RETRY_MS = 60_000;

/** A sign-in page of a network disappears as soon as somebody signs in. */
const NOT_A_PACK_RETRY_MS = 5 * 60_000;

/** Picking a file once must be enough for a shift. */
const FILE_FRESH_MS = 24 * 3_600_000;

/**
 * A refused login stays refused until somebody types another one, and hosts lock out those who try too often, with the whole office behind the same
 * address.
 */
const LOGIN_RETRY_MS = 6 * 3_600_000;

/** A host that refuses a file (403) does so on purpose, and its answer will not change soon without somebody's doing. */
const REFUSED_RETRY_MS = 30 * 60_000;

/**
 * What our own code fails on it will fail on again, until the lead publishes something else or Sidedesk is fixed: each try downloads everything for
 * nothing.
 */
const INTERNAL_RETRY_MS = 3_600_000;

/** A host's "unchanged" can be wrong: some give two files written in the same second the same tag. */
const READ_WHOLE_MS = 24 * 3_600_000;

/** Time between two checks of a team, in ms; the pack may name its own, so that many agents stay within what their host allows. */
export function choosePollTime(pack: { readonly checkMinutes?: number | undefined } | undefined): number {
  return pack?.checkMinutes === undefined ? POLL_MS : pack.checkMinutes * 60_000;
}

/** How long a pack counts as fresh after it was seen to be the newest, in ms: two polls, or a day for a file, which only a person asks for. */
export function freshFor(pack: {
  readonly checkMinutes?: number | undefined;
  readonly pickedAt?: string | undefined;
}): number {
  return pack.pickedAt === undefined ? 2 * choosePollTime(pack) : FILE_FRESH_MS;
}

/**
 * Whether a check may run: never while the host asked for silence, and automatically only when it is due. Dates that are too far ahead come from a
 * wrong clock and do not count; nor does any date once the clock was set back to before the last run, since nobody can tell how much of a wait is
 * left then.
 */
export function mayCheck(state: TeamState, now: number, onlyIfDue: boolean): boolean {
  const lastRun = Date.parse(state.runs?.[0]?.at ?? '');
  if (lastRun - now > CLOCK_SLACK_MS) return true;
  if (isAhead(state.waitUntil, now, READ_WHOLE_MS)) return false;
  return !onlyIfDue || !isAhead(state.nextCheckAt, now, 2 * READ_WHOLE_MS);
}

/** Whether the whole file is read again whatever the host says. */
export function isWholeReadDue(state: TeamState, now: number): boolean {
  const age = state.readAt === undefined ? NaN : now - Date.parse(state.readAt);
  return !(age >= 0 && age < READ_WHOLE_MS);
}

/** The state after a good answer. `random` is in [0, 1), `pollMs` the time to the next check. */
export function noteSuccess(state: TeamState, now: number, random: number, pollMs: number = POLL_MS): TeamState {
  const wait = pollMs * (1 - POLL_SPREAD + 2 * POLL_SPREAD * random);
  const cleared = { trouble: undefined, waitUntil: undefined, failures: 0, isUndated: undefined };
  return { ...state, ...cleared, checkedAt: writeMoment(now), nextCheckAt: writeMoment(now + wait) };
}

/**
 * The state after a failed try. Waits start at a minute and double, varied by `random` so that a fleet does not come back all at once; the host's
 * own request takes precedence. They stop growing at two polls: a host that is back is then never more than two polls away from its agents, and
 * gets fewer requests than on a good day.
 */
export function noteFailure(
  state: TeamState,
  now: number,
  random: number,
  failure: { readonly trouble: PackTrouble; readonly retryAfterMs?: number | undefined },
  pollMs: number = POLL_MS,
): TeamState {
  const failures = state.failures + 1;
  const doubled = 2 ** Math.min(failures - 1, 20) * FIRST_RETRY_MS;
  const { code } = failure.trouble;
  const longest = code === 'E_NOTPACK' ? NOT_A_PACK_RETRY_MS / 2 : pollMs;
  const next = { ...state, failures, trouble: failure.trouble, waitUntil: undefined };
  const isRefused = code === 'E_HTTP' && failure.trouble.detail === '403' && failure.retryAfterMs === undefined;
  if (isRefused) return { ...next, nextCheckAt: writeMoment(now + REFUSED_RETRY_MS * (1 + random)) };
  if (code === 'E_AUTH') return { ...next, nextCheckAt: writeMoment(now + LOGIN_RETRY_MS * (1 + random)) };
  if (code === 'E_INTERNAL') return { ...next, nextCheckAt: writeMoment(now + INTERNAL_RETRY_MS * (1 + random)) };
  if (failure.retryAfterMs === undefined) {
    return { ...next, nextCheckAt: writeMoment(now + Math.min(doubled, longest) * (1 + random)) };
  }
  const until = now + failure.retryAfterMs;
  return {
    ...next,
    waitUntil: writeMoment(until),
    nextCheckAt: writeMoment(until + Math.min(doubled, longest) * random),
  };
}

/** The state after a person stopped a check: the next one is a poll away, unless they ask for one before. */
export function noteStopped(state: TeamState, now: number, pollMs: number): TeamState {
  return { ...state, trouble: { code: 'E_STOPPED', at: writeMoment(now) }, nextCheckAt: writeMoment(now + pollMs) };
}

/** ISO 8601 UTC of a time in ms since the epoch. */
export function writeMoment(time: number): string {
  return new Date(time).toISOString();
}

function isAhead(moment: string | undefined, now: number, atMost: number): boolean {
  if (moment === undefined) return false;
  const ahead = Date.parse(moment) - now;
  return ahead > 0 && ahead <= atMost;
}
