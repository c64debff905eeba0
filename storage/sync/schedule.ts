import { POLL_MS } from '../../domain/pack/pack-status.ts';
import type { TeamState } from '../../domain/pack/team.ts';
import type { PackTrouble } from '../../domain/protocol.ts';

const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 3_600_000;

/** A sign-in page of a network goes away as soon as somebody signs in. */
const NOT_A_PACK_RETRY_MS = 5 * 60_000;

/** A host's "unchanged" can be wrong: some give two files written in one second the same tag. */
const READ_WHOLE_MS = 24 * 3_600_000;

/** Whether a check may run: never while the host asked for silence, and by itself only when it is due. Dates that lie too far ahead come from a wrong clock and do not count. */
export function mayCheck(state: TeamState, now: number, onlyIfDue: boolean): boolean {
  if (isAhead(state.waitUntil, now, READ_WHOLE_MS)) return false;
  return !onlyIfDue || !isAhead(state.nextCheckAt, now, READ_WHOLE_MS + LONGEST_RETRY_MS);
}

/** Whether the file is read whole again whatever the host says. */
export function isWholeReadDue(state: TeamState, now: number): boolean {
  const age = state.readAt === undefined ? NaN : now - Date.parse(state.readAt);
  return !(age >= 0 && age < READ_WHOLE_MS);
}

/** The state after a good answer. `random` is in [0, 1). */
export function noteSuccess(state: TeamState, now: number, random: number): TeamState {
  const wait = POLL_MS * (0.8 + 0.4 * random);
  const cleared = { trouble: undefined, waitUntil: undefined, failures: 0 };
  return { ...state, ...cleared, checkedAt: isoOf(now), nextCheckAt: isoOf(now + wait) };
}

/** The state after a failed try: waits double, spread by `random` so that a fleet does not come back at once; the host's own wish goes first. */
export function noteFailure(
  state: TeamState,
  now: number,
  random: number,
  failure: { readonly trouble: PackTrouble; readonly retryAfterMs?: number | undefined },
): TeamState {
  const failures = state.failures + 1;
  const doubled = 2 ** Math.min(failures - 1, 20) * FIRST_RETRY_MS * (1 + random);
  const longest = failure.trouble.code === 'E_NOTPACK' ? NOT_A_PACK_RETRY_MS : LONGEST_RETRY_MS;
  const next = { ...state, failures, trouble: failure.trouble, waitUntil: undefined };
  if (failure.retryAfterMs === undefined) return { ...next, nextCheckAt: isoOf(now + Math.min(doubled, longest)) };
  const until = now + failure.retryAfterMs;
  return { ...next, waitUntil: isoOf(until), nextCheckAt: isoOf(until + FIRST_RETRY_MS * random) };
}

/** ISO 8601 UTC of a time in ms since the epoch. */
export function isoOf(time: number): string {
  return new Date(time).toISOString();
}

function isAhead(moment: string | undefined, now: number, atMost: number): boolean {
  if (moment === undefined) return false;
  const ahead = Date.parse(moment) - now;
  return ahead > 0 && ahead <= atMost;
}
