import { withTerm } from '../../domain/blacklist/entry-term.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { findShrink, SHRINK_SHARE, type DropCounts } from '../../domain/team/shrink-guard.ts';
import { CommandFault } from './command-fault.ts';
import type { PublishedHead } from './published-head.ts';

type RawPack = Readonly<Record<string, unknown>>;

/** A list that loses much is refused unless that is meant; agents would refuse it too. */
export function refuseShrink(pack: RawPack, before: PublishedHead, now: Date): void {
  const shrink = findShrink([], countLost(pack, before, now), now.getTime());
  if (shrink !== undefined)
    throw new CommandFault(
      `The pack would lose much of a list (${shrink}). Who is listed for less long than before counts too. If that is meant: --shrink`,
    );
}

/** Sentences on what goes in one piece; a folder does not tell what went within the week before, which agents know. */
export function warnOfSlices(pack: RawPack, before: PublishedHead, now: Date): string[] {
  return Object.entries(countLost(pack, before, now))
    .filter(([, { dropped, of }]) => dropped > 1 && dropped > (of * SHRINK_SHARE) / 2)
    .map(
      ([list, { dropped, of }]) =>
        `${dropped} of ${of} ${list} go. Agents add up what goes within seven days and ask above ${SHRINK_SHARE * 100} %: if much went this week before, sign again with --renew --shrink.`,
    );
}

function countLost(pack: RawPack, before: PublishedHead, now: Date): Required<DropCounts> {
  const today = now.toISOString().slice(0, 10);
  const lastDaysOf = (one: RawPack) => lastDays(rowsOf(one, 'buyers') as BuyerEntry[], today);
  const idsOf = (one: RawPack) => new Set(rowsOf(one, 'macros').map((row) => String(Reflect.get(Object(row), 'id'))));
  const [left, kept] = [lastDaysOf(pack), idsOf(pack)];
  return {
    // Who is listed for less long is gone too, only later.
    buyers: lost(lastDaysOf(before.pack), ([key, day]) => (left.get(key) ?? '') >= day),
    macros: lost(idsOf(before.pack), (id) => kept.has(id)),
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
