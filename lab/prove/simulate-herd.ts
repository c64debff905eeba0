import { noteFailure, noteSuccess, POLL_MS } from '../../domain/team/check-schedule.ts';
import type { TeamState } from '../../domain/team/team-state.ts';

const MINUTE = 60_000;

export interface HerdOrder {
  readonly agents: number;
  /** When the host is down, ms from the start of the day. */
  readonly outage: { readonly from: number; readonly to: number };
  /** The `Retry-After` that the host sends, ms. */
  readonly retryAfterMs?: number;
  /** Time between two checks, ms. */
  readonly pollMs?: number;
  /** In [0, 1), like `Math.random`. */
  readonly random: () => number;
}

export interface Herd {
  /** Most requests in one second. */
  readonly busiest: number;
  /** Requests while the host was down. */
  readonly inVain: number;
  /** Agents that are up to date again. */
  readonly synced: number;
  /** Time from the host's return until the last agent is up to date, ms. */
  readonly last: number;
}

/**
 * A team that starts work within a quarter of an hour, and whose host goes down and comes back.
 * No clock runs: each agent goes from check to check.
 */
export function simulateHerd({ agents, outage, retryAfterMs, pollMs = POLL_MS, random }: HerdOrder): Herd {
  const perSecond = new Map<number, number>();
  let inVain = 0;
  let synced = 0;
  let last = 0;
  const failure = { trouble: { code: 'E_HTTP', at: new Date(0).toISOString(), detail: '503' }, retryAfterMs } as const;
  for (let agent = 0; agent < agents; agent += 1) {
    let team: TeamState = { address: 'https://files.example.com/pack.json', team: 'herd', revision: 1, failures: 0 };
    let time = random() * 15 * MINUTE;
    for (;;) {
      const second = Math.floor(time / 1000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
      const isDown = time >= outage.from && time < outage.to;
      if (isDown) inVain += 1;
      team = isDown ? noteFailure(team, time, random(), failure, pollMs) : noteSuccess(team, time, random(), pollMs);
      if (time >= outage.to) {
        synced += 1;
        last = Math.max(last, time - outage.to);
        break;
      }
      time = Date.parse(team.nextCheckAt ?? '');
    }
  }
  return { busiest: Math.max(...perSecond.values()), inVain, synced, last };
}
