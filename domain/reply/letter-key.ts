/** The properties of a key event that identify its letter or sign. */
interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * The letter or sign by which the panel names a single key: what it types, in lower case under Caps Lock, and on a keyboard of another
 * script (`ы` on a Russian one) the Latin letter on the same key.
 */
export function letterOfKey({ key, code, shiftKey }: PressedKey): string {
  if (shiftKey || !/^\p{L}$/u.test(key)) return key;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (/\p{Script=Latin}/u.test(key) ? key : (place ?? key)).toLowerCase();
}
