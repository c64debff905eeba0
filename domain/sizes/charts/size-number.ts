const letters = ['4XS', '3XS', 'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL', '5XL', '6XL'];
/** By how many letters the first is larger: XL is two more than M. Nothing where one of them is no letter size. */
export function lettersBetween(one: string, other: string): number | undefined {
  const [first, second] = [one, other].map((letter) => letters.indexOf(canonicalLetter(letter) ?? ''));
  return first === undefined || second === undefined || first < 0 || second < 0 ? undefined : first - second;
}

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Brings a letter size into one spelling (`2XL` and `xxl` are `XXL`, `XXXL` is `3XL`); `undefined` when it isn't one. */
export function canonicalLetter(text: string): string | undefined {
  const match = /^(?:([2-6])X|(X{1,6}))?([SML])$/.exec(text.toUpperCase());
  if (!match) return undefined;
  const count = match[1] ? Number(match[1]) : (match[2]?.length ?? 0);
  const letter = (count > 2 ? `${count}X` : 'X'.repeat(count)) + match[3];
  return letters.includes(letter) ? letter : undefined;
}

/** Words for half a size behind the number. */
export const halfWords = 'and a half|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|einhalb|[码碼号號]?半';

const numberText = new RegExp(
  `^(\\d{1,3})(?:[.,](\\d{1,2}))?(?:\\s?([½⅓⅔¼¾⅛⅜⅝⅞])|[\\s\\-.+]([1-7])/([2348])|\\s?(${halfWords}))?$`,
  'iu',
);

/** Reads `42`, `42.5`, `42,5`, `42 2/3`, `42⅔`, `8½`, `7-1/2`, `7 and a half`; nothing when the text is not exactly one number. */
export function readNumber(text: string): number | undefined {
  const match = numberText.exec(text.trim());
  if (!match) return undefined;
  const whole = Number(`${match[1]}.${match[2] ?? 0}`);
  const fraction = match[3]
    ? (fractions[match[3]] ?? 0)
    : match[4]
      ? Number(match[4]) / Number(match[5])
      : match[6]
        ? 0.5
        : 0;
  return fraction < 1 ? snapThird(whole) + fraction : undefined;
}

/** Writes a size number the way charts do: `41`, `41.5`, `42 2/3`. */
export function writeNumber(value: number): string {
  const whole = Math.floor(value + 1e-6);
  const rest = value - whole;
  if (Math.abs(rest - 1 / 3) < 0.004) return `${whole} 1/3`;
  if (Math.abs(rest - 2 / 3) < 0.004) return `${whole} 2/3`;
  const eighths = rest * 8;
  if (Math.abs(eighths - Math.round(eighths)) < 0.001 && Math.round(eighths) % 2 === 1)
    return `${whole} ${Math.round(eighths)}/8`;
  return String(Math.round(value * 100) / 100);
}

/**
 * The position of a size label on its scale, as its lowest and highest number: letters count in steps of one, `165/88A` counts by girth,
 * `13.5C` is followed by `1Y`, and `38-39` is a span. Letters of a ring are those of the alphabet. Nothing when the label has no order.
 */
export function sizeSpan(label: string, kind?: string): readonly [number, number] | undefined {
  const text = label.trim();
  const letter = kind === 'ring' ? ringLetter(text) : undefined;
  if (letter !== undefined) return point(letter);
  const girth = /^\d{2,3}\/(\d{2,3})\s?[YABC]$|^1\d\d\/(\d{2,3})$/i.exec(text);
  if (girth) return point(Number(girth[1] ?? girth[2]));
  const child = /^(\d{1,2}(?:\.5)?)\s?([CY])$/i.exec(text);
  if (child) return point(Number(child[1]) + (child[2]?.toUpperCase() === 'Y' ? 13 : 0));
  const ends = /^(.*?\S)\s?[-–/]\s?(\S+)$/.exec(text);
  const single = sizePoint(text);
  if (single !== undefined || !ends) return single === undefined ? undefined : point(single);
  const low = sizePoint(ends[1] ?? '');
  const high = sizePoint(ends[2] ?? '');
  return low !== undefined && high !== undefined && low < high ? [low, high] : undefined;
}

/** `N½` on the British scale of rings, A being 0; behind Z come Z+1 and on. */
function ringLetter(text: string): number | undefined {
  const match = /^([A-Z])(?:\+(\d))?\s?(½|1\/2)?$/i.exec(text);
  if (!match) return undefined;
  return (match[1]?.toUpperCase().charCodeAt(0) ?? 65) - 65 + Number(match[2] ?? 0) + (match[3] ? 0.5 : 0);
}

function sizePoint(text: string): number | undefined {
  const letter = canonicalLetter(text);
  if (letter) return letters.indexOf(letter);
  if (/^6X$/i.test(text)) return 6.5;
  const waist = /^W\s?(\d{2})\b/i.exec(text);
  if (waist) return Number(waist[1]);
  const months = /^(\d{1,2})(?:M| months)$/i.exec(text);
  if (months) return Number(months[1]) / 12;
  const withMark = /^(\d{1,3}(?:\.5)?)(?:T|[SRL]|(?:Y|AB|A|B)(?:PP|P|R|T)?)$/i.exec(text);
  return withMark ? Number(withMark[1]) : readNumber(text);
}

function point(value: number): readonly [number, number] {
  return [value, value];
}

/** `42.67` is the decimal spelling of 42⅔. */
function snapThird(value: number): number {
  const cents = Math.round((value % 1) * 100);
  if (cents === 33) return Math.floor(value) + 1 / 3;
  return cents === 66 || cents === 67 ? Math.floor(value) + 2 / 3 : value;
}
