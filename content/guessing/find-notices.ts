import type { Furniture } from './find-furniture.ts';
import { noticeWords, thirdPersonWords } from './notice-words.ts';
import { findLeaves } from './row-leaves.ts';

/** Rows that bear a time or a name at least, and part of all rows that may have none. */
const fewestTimed = 3;
const mostBare = 0.5;
/** Characters of what a site says of what a buyer has done. */
const longestNotice = 160;

const clock = /\p{Nd}[:.]\p{Nd}{2}/u;
const asked = /[?？؟]/u;
const spoken = new RegExp(noticeWords, 'iu');
const thirdPerson = new RegExp(`^(?:${thirdPersonWords})`, 'iu');

/** A message that may be the site's. */
export interface NoticeRow {
  readonly element: Element;
  readonly text: string;
  /** What is drawn around it, with the time that is beside it. */
  readonly row?: Element;
  readonly direction?: 'in' | 'out' | 'unknown';
}

/**
 * Rows of the site that look like messages: they lack the time or the name that all others with a text bear, and they speak of buyer, order or
 * conversation as no side of it does; or they say what "the buyer" has done. `areAll`: these are all rows, oldest first; then the one that
 * lacks its time where the page gives one to each run of rows is the site's too.
 */
export function findNotices(
  rows: readonly NoticeRow[],
  furniture: Furniture | undefined,
  areAll = false,
): ReadonlySet<Element> {
  const said = rows.filter(({ text }) => /\p{L}{2}/u.test(text));
  const of = ({ element }: NoticeRow) => [...(furniture?.get(element) ?? [])];
  const besideOf = ({ element, row }: NoticeRow) =>
    row && row !== element ? findLeaves(row).filter((leaf) => !element.contains(leaf.element)) : [];
  const isTimed = (row: NoticeRow) =>
    of(row).some(([one, kind]) => kind === 'time' || clock.test(one.textContent ?? '')) ||
    besideOf(row).some(({ text }) => clock.test(text));
  const isNamed = (row: NoticeRow) =>
    of(row).some(([one, kind]) => kind === 'other' && !clock.test(one.textContent ?? ''));
  const bare = [isTimed, isNamed].flatMap((bears) => lacking(said, bears)).filter(({ text }) => spoken.test(text));
  const told = said.filter(
    ({ text, direction }) => direction !== 'out' && text.length <= longestNotice && thirdPerson.test(text),
  );
  const lone = areAll ? lackingInRuns(rows, isTimed) : [];
  return new Set([...bare, ...told, ...lone].map(({ element }) => element));
}

/** The few rows that lack what all others bear. */
function lacking(rows: readonly NoticeRow[], bears: (row: NoticeRow) => boolean): readonly NoticeRow[] {
  const bare = rows.filter((row) => !bears(row));
  return rows.length - bare.length < fewestTimed || bare.length > rows.length * mostBare ? [] : bare;
}

/**
 * The one row of the buyer's side that lacks a time where there is one at each run of rows of one side: it is all of its run, or the first of it where the
 * first ones bear it, or any where rows of one minute each bear it. The newest may get its time later.
 */
function lackingInRuns(rows: readonly NoticeRow[], isTimed: (row: NoticeRow) => boolean): readonly NoticeRow[] {
  const runs: NoticeRow[][] = [];
  for (const row of rows) {
    const [run, before] = [runs.at(-1), runs.at(-1)?.at(-1)];
    if (run && before && before.direction === row.direction && row.direction !== 'unknown') run.push(row);
    else runs.push([row]);
  }
  const sided = runs.filter(([first]) => first?.direction !== 'unknown');
  const timed = new Set(rows.filter(isTimed));
  const bare = sided.filter((run) => !run.some((row) => timed.has(row)));
  const [only, ...others] = bare;
  const isLone = only?.length === 1 && others.length === 0 && sided.length - 1 >= fewestTimed;
  const late = sided.filter(([first]) => first && !timed.has(first));
  const isOfFirst = ([first, ...more]: readonly NoticeRow[]) =>
    first !== undefined && timed.has(first) && more.some((row) => !timed.has(row));
  const isFirst = late.length === 1 && sided.some(isOfFirst);
  const missing = rows.filter((row) => row.direction === 'in' && !timed.has(row));
  const isEach = missing.length === 1 && timed.size >= fewestTimed && sided.some((run) => areOfOneMinute(run, timed));
  const found = [isLone ? only[0] : undefined, isFirst ? late[0]?.[0] : undefined, isEach ? missing[0] : undefined];
  return found.filter((row): row is NoticeRow => row !== undefined && row !== rows.at(-1) && isStatement(row));
}

function isStatement({ text, direction }: NoticeRow): boolean {
  return direction === 'in' && /\p{L}{2}/u.test(text) && !asked.test(text) && text.length <= longestNotice;
}

/** Whether two rows one after the other bear the same time. */
function areOfOneMinute(run: readonly NoticeRow[], timed: ReadonlySet<NoticeRow>): boolean {
  const times = run.map((row) => (timed.has(row) ? readClock(row) : undefined));
  return times.some((time, index) => index > 0 && time !== undefined && time === times[index - 1]);
}

function readClock({ element, row }: NoticeRow): string | undefined {
  const leaves = findLeaves(row ?? element);
  return leaves.flatMap(({ text }) => /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.exec(text)?.[0] ?? []).at(-1);
}
