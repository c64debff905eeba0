import { browser } from 'wxt/browser';
import { nextFreshnessChange } from '../../domain/team/pack-badge.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';

/** The safety net: how often the schedule is asked whether a check is due, whatever else failed (minutes). */
const NET_MINUTES = 5;

/** Browsers delay alarms by up to half a minute. */
const SOONEST_MS = 30_000;

/** The first check after a browser starts comes within this time, so that an office that opens at nine does not ask at nine sharp. */
const START_SPREAD_MS = 60_000;

/**
 * Wakes the background when a check is due, and when the pack's state changes through the passing of time. Nothing is kept except the browser's own
 * alarms.
 */
export function planAlarms(actions: { readonly check: () => void; readonly look: () => void }) {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'sync' || name === 'due') actions.check();
    if (name === 'freshness') actions.look();
  });
  const wakeAt = (name: string, when: number) =>
    void browser.alarms.create(name, { when: Math.max(when, Date.now() + SOONEST_MS) });
  return {
    begin: () => {
      const first = SOONEST_MS + Math.random() * START_SPREAD_MS;
      void browser.alarms.create('sync', { when: Date.now() + first, periodInMinutes: NET_MINUTES });
    },
    planNext: (status: PackStatus, nextCheckAt: string | undefined) => {
      if (nextCheckAt !== undefined) wakeAt('due', Date.parse(nextCheckAt));
      const change = nextFreshnessChange(status, Date.now());
      if (change !== undefined) wakeAt('freshness', change);
    },
  };
}
