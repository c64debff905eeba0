/** The properties of a key event that identify the key. */
interface PressedKey {
  /** What it types. */
  readonly key: string;
  /** Its position on the keyboard. */
  readonly code: string;
  readonly shiftKey: boolean;
}

/** Zeros of the digits that keyboards type instead of 0 to 9: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * Which of the numbered rows a key chooses, 1 to 9; `undefined` if none. What the key types comes first: `é`, `š` and `ą` are on digit
 * keys but begin words, so they count as letters; and a number pad key that moves the caret, because Num Lock is off, chooses nothing.
 * A digit key that types a mere sign, like `&` on a French keyboard without Shift, is identified by its position.
 */
export function choiceOfKey({ key, code, shiftKey }: PressedKey): number | undefined {
  const digit = digitOf(key);
  if (digit !== undefined) return digit > 0 ? digit : undefined;
  const place = /^Digit([1-9])$/.exec(code)?.[1];
  return place !== undefined && !shiftKey && /^[\p{P}\p{S}]$/u.test(key) ? Number(place) : undefined;
}

function digitOf(key: string): number | undefined {
  const unit = key.length === 1 ? key.charCodeAt(0) : NaN;
  const zero = ZEROS.find((one) => unit >= one && unit < one + 10);
  return zero === undefined ? undefined : unit - zero;
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
