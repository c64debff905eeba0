import type { Furniture } from './find-furniture.ts';
import { noticeWords } from './notice-words.ts';

/** Rows that bear a time or a name at least, and part of all rows that may have none. */
const fewestTimed = 3;
const mostBare = 0.5;

const clock = /\p{Nd}:\p{Nd}{2}/u;
const spoken = new RegExp(noticeWords, 'iu');

interface Row {
  readonly element: Element;
  readonly text: string;
}

/**
 * Rows of the site that look like messages: they lack the time or the name that all others with a text bear, and they speak of buyer, order or
 * conversation as no side of it does.
 */
export function findNotices(rows: readonly Row[], furniture: Furniture | undefined): ReadonlySet<Element> {
  const said = rows.filter(({ text }) => /\p{L}{2}/u.test(text));
  const of = ({ element }: Row) => [...(furniture?.get(element) ?? [])];
  const isTimed = (row: Row) => of(row).some(([one, kind]) => kind === 'time' || clock.test(one.textContent ?? ''));
  const isNamed = (row: Row) => of(row).some(([one, kind]) => kind === 'other' && !clock.test(one.textContent ?? ''));
  const bare = [isTimed, isNamed].flatMap((bears) => lacking(said, bears));
  return new Set(bare.filter(({ text }) => spoken.test(text)).map(({ element }) => element));
}

/** The few rows that lack what all others bear. */
function lacking(rows: readonly Row[], bears: (row: Row) => boolean): readonly Row[] {
  const bare = rows.filter((row) => !bears(row));
  return rows.length - bare.length < fewestTimed || bare.length > rows.length * mostBare ? [] : bare;
}
