import { createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';

/** Rounds of the slow derivation described in docs/privacy.md. */
export const SLOW_ROUNDS = 100_000;

const GUESSES = 200_000;
const SLOW_GUESSES = 20;
const LOOK_UPS = 20;

/** What one guess at a buyer's key costs anyone who has the team key, on one thread, and what the slow derivation costs an agent. */
export async function measureGuesses(page: Page): Promise<Row[]> {
  const key = randomBytes(32);
  const fast = perGuess(GUESSES, (n) => createHmac('sha256', key).update(`etsy\0order\0${n}`).digest());
  const slow = perGuess(SLOW_GUESSES, (n) => pbkdf2Sync(`etsy\0order\0${n}`, key, SLOW_ROUNDS, 16, 'sha256'));
  const waits = await page.evaluate(([rounds, count]) => globalThis.benchExtension.timeSlowKeys(rounds, count), [
    SLOW_ROUNDS,
    LOOK_UPS,
  ] as const);
  const note = 'one thread of Node; a dedicated program does more, a graphics card about a thousand times as much';
  return [
    { what: 'one guess at a buyer’s key, with the team key', at: 'one HMAC', unit: 'µs', value: fast, note },
    {
      what: 'one guess at a buyer’s key, with the team key',
      at: `slow, ${SLOW_ROUNDS} rounds`,
      unit: 'µs',
      value: slow,
      note,
    },
    { what: 'key of a buyer, slow', at: `${SLOW_ROUNDS} rounds`, unit: 'ms', times: summarise(waits) },
  ];
}

/** Microseconds per guess. */
function perGuess(count: number, guess: (number: number) => unknown): number {
  const begun = performance.now();
  for (let number = 0; number < count; number += 1) guess(number);
  return ((performance.now() - begun) * 1000) / count;
}
