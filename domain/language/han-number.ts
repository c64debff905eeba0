const DIGITS = new Map([...'零一二三四五六七八九'].map((letter, at) => [letter, at]));
for (const [letter, at] of [
  ['〇', 0],
  ['两', 2],
  ['兩', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['廿', 20],
] as const)
  DIGITS.set(letter, at);

const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['천', 1000],
  ['백', 100],
]);
const MYRIADS = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['만', 10_000],
]);

/** Letters of which such a number consists, for a pattern's brackets. */
export const HAN_NUMERALS = [...DIGITS.keys(), ...TENS.keys(), ...MYRIADS.keys()].join('');

/** A number in Chinese, Japanese or Korean numerals, with figures where people mix them: `一百零五`, `1万5千`, `两`; `undefined` for none. */
export function readHanNumber(written: string): number | undefined {
  const letters = written.match(/\d+(?:\.\d+)?|[^\d]/g) ?? [];
  if (letters.length === 0) return undefined;
  // 二〇二六: figures one after another.
  if (letters.length > 1 && letters.every((letter) => DIGITS.has(letter)))
    return Number(letters.map((letter) => DIGITS.get(letter)).join(''));
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  for (const letter of letters) {
    const ten = TENS.get(letter);
    const myriad = MYRIADS.get(letter);
    if (ten !== undefined) {
      part += (digit ?? 1) * ten;
      digit = undefined;
    } else if (myriad !== undefined) {
      total += (part + (digit ?? (part === 0 ? 1 : 0))) * myriad;
      part = 0;
      digit = undefined;
    } else {
      const own = /^\d/.test(letter) ? Number(letter) : DIGITS.get(letter);
      if (own === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = own;
    }
  }
  return total + part + (digit ?? 0);
}
