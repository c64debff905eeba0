import { utcDayOf } from '../clock.ts';
import { withTerm } from '../blacklist/entry-term.ts';
import type { BuyerEntry } from '../pack/schema.ts';
import type { DropCounts } from '../team/shrink-guard.ts';

type RawPack = Readonly<Record<string, unknown>>;

/** What is missing from the lists of a pack compared with the one before, row by row. A buyer listed for a shorter time is lost too, only later. */
export function countLost(pack: RawPack, before: RawPack, now: Date): Required<DropCounts> {
  const today = utcDayOf(now);
  const lastDaysOf = (one: RawPack) => lastDays(rowsOf(one, 'buyers') as BuyerEntry[], today);
  const idsOf = (one: RawPack) => new Set(rowsOf(one, 'macros').map((row) => String(Reflect.get(Object(row), 'id'))));
  const [left, kept] = [lastDaysOf(pack), idsOf(pack)];
  return {
    buyers: lost(lastDaysOf(before), ([key, day]) => (left.get(key) ?? '') >= day),
    macros: lost(idsOf(before), (id) => kept.has(id)),
  };
}

function lost<T>(rows: Iterable<T>, isKept: (row: T) => boolean) {
  const all = [...rows];
  return { dropped: all.filter((row) => !isKept(row)).length, of: all.length };
}

/** Until when each buyer is listed whose time is not over: by the longest of their entries. */
function lastDays(entries: readonly BuyerEntry[], today: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const { key, until } of entries.map(withTerm)) {
    if (until >= today && until > (days.get(key) ?? '')) days.set(key, until);
  }
  return days;
}

function rowsOf(pack: RawPack, kind: string): readonly unknown[] {
  const rows = pack[kind];
  return Array.isArray(rows) ? rows : [];
}
