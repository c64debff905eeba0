import { expect } from 'vitest';

/** Everything runs on this machine: what hasn't arrived by then (ms) won't. */
const WAIT_MS = 8000;

/** Polls until the expectation holds; a failure shows the last value. */
export function soon<T>(read: () => Promise<T> | T) {
  return expect.poll(read, { timeout: WAIT_MS });
}
