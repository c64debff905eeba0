/** A run of signs that can be an order number: letters and digits, perhaps in groups. */
const token = /[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+)*/g;

/** Runs of signs that are something else than an order number: days, years, amounts. */
const others = [
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/,
  /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/,
  /^(?:19|20)\d\d$/,
  /^\d+(?:\.\d{3})*\.\d{1,2}$/,
];

const telephone = /\+\d[\d ().-]{6,}\d/g;

/** The order number in a text: the longest run of signs with four digits or more that is no day, amount or telephone number. */
export function findNumber(text: string): string | undefined {
  const readable = text.replace(telephone, (one) => ' '.repeat(one.length));
  let longest: string | undefined;
  for (const { 0: run, index } of readable.matchAll(token)) {
    const isOther = others.some((other) => other.test(run)) || isBesideMoney(readable, index, run.length);
    if (isOther || (run.match(/\d/g)?.length ?? 0) < 4) continue;
    if (run.length > (longest?.length ?? 0)) longest = run;
  }
  return longest;
}

function isBesideMoney(text: string, index: number, length: number): boolean {
  return /\p{Sc}\s?$/u.test(text.slice(0, index)) || /^\s?\p{Sc}/u.test(text.slice(index + length));
}

/**
 * The shape of the number in a text, as a regular expression source: `Order 112-1234567-7654321` gives `\d{3}-\d{7}-\d{7}`. Numbers of one shop
 * differ in length, so a single run may be two longer or shorter. `undefined` where the text is the number and nothing else, or holds none.
 */
export function proposePattern(text: string): string | undefined {
  const best = findNumber(text);
  if (best === undefined || best === text.trim()) return undefined;
  return `(?<![A-Za-z0-9])(${describeShape(best)})(?![A-Za-z0-9])`;
}

function describeShape(number: string): string {
  const groups = number.split(/([-_/.])/);
  if (groups.length > 1)
    return groups.map((one) => (/^[-_/.]$/.test(one) ? escape(one) : describeRun(one, 0))).join('');
  return describeRun(number, 2);
}

/** One run of letters and digits; `slack`: by how much another one may differ in length. */
function describeRun(run: string, slack: number): string {
  const kind = /^\d+$/.test(run) ? '\\d' : /^[A-Z0-9]+$/.test(run) ? '[A-Z0-9]' : '[A-Za-z0-9]';
  const prefix = /^([A-Z]{1,3})(\d+)$/.exec(run);
  // Letters before a number are its kind, and the same for all of them.
  if (prefix) return `${prefix[1]}${describeRun(prefix[2] ?? '', slack)}`;
  const least = Math.max(4, run.length - slack);
  return slack === 0 || run.length < 4 ? `${kind}{${run.length}}` : `${kind}{${least},${run.length + slack}}`;
}

function escape(sign: string): string {
  return sign === '.' || sign === '/' ? `\\${sign}` : sign;
}
