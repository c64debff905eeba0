/** What of a key's event tells which letter or sign it stands for. */
interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * The letter or sign by which a single key is named in the panel: what it types, in lower case while the lock of capitals is on, and on a keyboard
 * of another script (`ы` of a Russian one) the Latin letter that stands on the same key.
 */
export function letterOfKey({ key, code, shiftKey }: PressedKey): string {
  if (shiftKey || !/^\p{L}$/u.test(key)) return key;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (/\p{Script=Latin}/u.test(key) ? key : (place ?? key)).toLowerCase();
}
