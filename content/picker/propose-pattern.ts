/** A run of signs that can be an order number: letters and digits, perhaps in groups. */
const token = /[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+)*/g;

/**
 * The shape of the number in a text, as a regular expression source: `Order 112-1234567-7654321` gives `\d{3}-\d{7}-\d{7}`. Numbers of one shop
 * differ in length, so a single run may be two longer or shorter. `undefined` where the text is the number and nothing else, or holds none.
 */
export function proposePattern(text: string): string | undefined {
  const found = (text.match(token) ?? []).filter((one) => (one.match(/\d/g)?.length ?? 0) >= 4);
  const best = found.reduce<string>((longest, one) => (one.length > longest.length ? one : longest), '');
  if (best === '' || best === text.trim()) return undefined;
  return `(?<![A-Za-z0-9])(${shapeOf(best)})(?![A-Za-z0-9])`;
}

function shapeOf(number: string): string {
  const groups = number.split(/([-_/.])/);
  if (groups.length > 1) return groups.map((one) => (/^[-_/.]$/.test(one) ? escape(one) : runOf(one, 0))).join('');
  return runOf(number, 2);
}

/** One run of letters and digits; `slack`: by how much another one may differ in length. */
function runOf(run: string, slack: number): string {
  const kind = /^\d+$/.test(run) ? '\\d' : /^[A-Z0-9]+$/.test(run) ? '[A-Z0-9]' : '[A-Za-z0-9]';
  const prefix = /^([A-Z]{1,3})(\d+)$/.exec(run);
  // Letters before a number are its kind, and the same for all of them.
  if (prefix) return `${prefix[1]}${runOf(prefix[2] ?? '', slack)}`;
  const least = Math.max(4, run.length - slack);
  return slack === 0 || run.length < 4 ? `${kind}{${run.length}}` : `${kind}{${least},${run.length + slack}}`;
}

function escape(sign: string): string {
  return sign === '.' || sign === '/' ? `\\${sign}` : sign;
}
