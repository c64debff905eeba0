import { setTimeout as pause } from 'node:timers/promises';

/** Time between two attempts, in ms. */
const STEP_MS = 50;

/**
 * Retries until the result is truthy, for at most `limitMs`; then fails with the last error.
 * Works in tests and in commands.
 */
export async function until<T>(attempt: () => Promise<T> | T, limitMs: number): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      const result = await attempt();
      if (result) return result;
      if (Date.now() > end) throw new Error(`Nothing came within ${limitMs} ms.`);
    } catch (fault) {
      if (Date.now() > end) throw fault;
    }
    await pause(STEP_MS);
  }
}
