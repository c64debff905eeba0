import { mayBeName } from './may-be-name.ts';
import { isAnyRole } from './bare-name.ts';
import { lineReader, linesIn, type Line } from './page-lines.ts';
import { isMoment, momentIn } from '../reading/moment.ts';
import { rowsWithSides } from './row-sides.ts';
import { timeAlone } from './time-alone.ts';

/** Pieces of text of one row that may name its sender, and characters of one in which somebody is addressed. */
const mostLines = 30;
const longestGreeting = 60;
/** Characters of a line that tells one message from another; fewer where each is a word. */
const leastSaid = 6;
const leastWide = 4;

/** Who the rows of a thread say they are from. */
export interface Senders {
  /** What comes again in rows of the buyer's side, or is in the only one, and could be a name. */
  readonly incoming: ReadonlySet<string>;
  /** What comes again in rows of ours. */
  readonly outgoing: ReadonlySet<string>;
  /** What is in the only row of ours: our name, or a buyer's in a quotation. */
  readonly single: ReadonlySet<string>;
  /** The one name that is in every row of the buyer's side, of which there are several, and not only after what was written. */
  readonly steady?: string;
  /** The page calls the buyer a buyer. */
  readonly isRole: boolean;
  /** The beginnings of what we wrote: there a buyer is addressed. */
  readonly greetings: readonly string[];
  /** What was written at either end of the thread, of which one is the newest. */
  readonly ends: readonly string[];
  /** The same where it is too short to be told from others. */
  readonly shortEnds: readonly string[];
}

/** Reads the short texts and the pictures' names in the rows of both sides. */
export function readSenders(list: Element): Senders {
  const counts = { in: new Map<string, number>(), out: new Map<string, number>() };
  const rows = { in: 0, out: 0 };
  const bare: string[] = [];
  const greetings: string[] = [];
  const said: string[][] = [];
  const leading = new Set<string>();
  const read = lineReader(list);
  for (const { row, side } of rowsWithSides(list)) {
    if (side === null) continue;
    rows[side] += 1;
    const lines = [...linesIn(row, mostLines)];
    said.push(lines.map(({ text }) => text).filter((text) => !isMoment(text)));
    // A notice of the site may be drawn as a message of nobody.
    if (side === 'in' && lines.length === 1) bare.push(...lines.map(read));
    if (side === 'in') for (const name of [...leadingNames(lines, read), ...timedNames(lines, read)]) leading.add(name);
    const pictures = [...row.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt')?.trim() ?? '');
    const names = new Set([...lines.map(read), ...pictures].filter(Boolean));
    if (side === 'in') for (const name of pictures) leading.add(name);
    for (const name of names) counts[side].set(name, (counts[side].get(name) ?? 0) + 1);
    if (side === 'out') greetings.push(...lines.map(({ text }) => text.slice(0, longestGreeting)));
  }
  const ends = [...(said[0] ?? []), ...(said.at(-1) ?? [])];
  const more = [...counts.in].filter(([name, count]) => count > (counts.out.get(name) ?? 0));
  const named = more.filter(([name, count]) => (count > 1 || rows.in === 1) && mayBeName(name));
  const isOfAll = (name: string, count: number) => {
    const others = bare.filter((one) => one !== name).length;
    return count === rows.in || (others === 1 && count === rows.in - others);
  };
  const [steady, ...others] = named.filter(([name, count]) => count > 1 && isOfAll(name, count) && leading.has(name));
  const ours = [...counts.out].filter(([, count]) => count > 1 && count >= rows.out / 2);
  return {
    incoming: new Set(named.map(([name]) => name)),
    outgoing: new Set(ours.map(([name]) => name)),
    single: new Set(rows.out === 1 ? counts.out.keys() : []),
    ...(steady && others.length === 0 && { steady: steady[0] }),
    isRole: more.some(([name]) => isAnyRole(name)),
    greetings,
    ends: ends.filter(isTelling),
    shortEnds: ends.filter((text) => !isTelling(text)),
  };
}

/** What begins a row, or is before the longest line of it. */
function leadingNames(lines: readonly Line[], read: (line: Line) => string): readonly string[] {
  const names = lines.map(read);
  const longest = Math.max(0, ...lines.map(({ text }, at) => (names[at] || text).length));
  return names.slice(
    0,
    Math.max(
      1,
      lines.findIndex(({ text }, at) => (names[at] || text).length === longest),
    ),
  );
}

/** What is in one line with the time: `Rosa Lund · 12:04`. */
function timedNames(lines: readonly Line[], read: (line: Line) => string): readonly string[] {
  return lines.flatMap((line) => {
    const name = read(line);
    const rest = name !== '' && line.text.startsWith(name) ? line.text.slice(name.length) : '';
    const isTimed = /^[\s·•|,–—-]+\D{0,12}\d{1,2}[:.]\d{2}/u.test(rest);
    // `Wed, 12:04`: a word of the calendar is nobody.
    return isTimed && timeAlone(line.text, line.holder) !== momentIn(line.text) ? [name] : [];
  });
}

/** Whether a text is long enough to be known again elsewhere. */
export function isTelling(text: string): boolean {
  const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
  return text.length >= (wide ? leastWide : leastSaid) && !isMoment(text);
}
