import { isTranslated } from './find-translator.ts';
import { mayBeName } from './may-be-name.ts';
import { isRole, nameAlone } from './name-alone.ts';
import { languagesOf } from './read-name.ts';
import { rowsWithSides } from './row-sides.ts';
import { longestName } from './shown-name.ts';

/** Elements of one row that may name its sender. */
const mostParts = 40;

/** Who the rows of a thread say they are from. */
export interface Senders {
  /** What comes again in rows of the buyer's side, or stands in the only one, and could be a name. */
  readonly incoming: ReadonlySet<string>;
  /** What stands in rows of ours. */
  readonly outgoing: ReadonlySet<string>;
  /** The one name that stands in every row of the buyer's side, of which there are several, and in none of ours. */
  readonly steady?: string;
  /** The page calls the buyer a buyer. */
  readonly isRole: boolean;
}

/** Reads the short texts and the pictures' names in the rows of both sides. */
export function readSenders(list: Element): Senders {
  const counts = { in: new Map<string, number>(), out: new Map<string, number>() };
  const languages = languagesOf(list);
  let rows = 0;
  for (const { row, side } of rowsWithSides(list)) {
    if (side === null) continue;
    if (side === 'in') rows += 1;
    const parts = [...row.querySelectorAll('*')].slice(0, mostParts).map(textOf).filter(Boolean);
    const names = new Set(parts.map((part) => nameAlone(part, languages).name));
    for (const name of names) counts[side].set(name, (counts[side].get(name) ?? 0) + 1);
  }
  const more = [...counts.in].filter(([name, count]) => count > (counts.out.get(name) ?? 0));
  const named = more.filter(([name, count]) => (count > 1 || rows === 1) && mayBeName(name));
  const [steady, ...others] = named.filter(([, count]) => count > 1 && count === rows);
  return {
    incoming: new Set(named.map(([name]) => name)),
    outgoing: new Set(counts.out.keys()),
    ...(steady && others.length === 0 && { steady: steady[0] }),
    isRole: more.some(([name]) => isRole(name)),
  };
}

function textOf(element: Element): string {
  if (element.localName === 'img') return element.getAttribute('alt')?.trim() ?? '';
  const text = element.children.length === 0 ? (element.textContent?.trim() ?? '') : '';
  return text.length <= longestName * 2 && !isTranslated(element) ? text : '';
}
