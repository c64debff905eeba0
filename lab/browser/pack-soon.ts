import { expect } from 'vitest';

/** Everything here happens on this machine: what has not come by then (ms) will not come. */
const WAIT_MS = 8000;

/** Reads again and again until what is expected is there; a failure shows what was read last. */
export function soon<T>(read: () => Promise<T> | T) {
  return expect.poll(read, { timeout: WAIT_MS });
}
