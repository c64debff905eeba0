import { setTimeout as pause } from 'node:timers/promises';

/** Time between two tries, in ms. */
const STEP_MS = 50;

/** Tries again and again until what a try gives counts as true, for at most `limitMs`; then the last error or no result ends it. Works in tests and in commands. */
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
