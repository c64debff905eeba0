/**
 * Runs a reader over somebody else's page. Whatever the page throws there (a getter of its own, a detached frame) is a
 * miss of this one value and must not take the other values with it.
 */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
