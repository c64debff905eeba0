import { z } from '../zod.ts';

/** Share of the replies, or of the list of buyers, that may be removed within a week without somebody confirming that it is intended. */
export const SHRINK_SHARE = 0.3;

/** Removing this many rows is more than a correction, however short the list. */
const MANY = 3;

/** Removals add up over this time. */
const WINDOW_MS = 7 * 24 * 3_600_000;

const guarded = ['buyers', 'macros'] as const;

/** The two lists whose loss is not noticed until it has cost something. */
export type GuardedList = (typeof guarded)[number];

/** How many rows of a list that had `of` are missing from the next one, whatever has replaced them. */
export type DropCounts = Readonly<Partial<Record<GuardedList, { readonly dropped: number; readonly of: number }>>>;

/**
 * What the revisions of one day removed from a list; `at` is when the last of them came into use (ISO 8601 UTC), `of` the fewest rows that it had
 * before one of them.
 */
export const drop = z.object({
  at: z.iso.datetime(),
  list: z.enum(guarded),
  dropped: z.number().int().min(0),
  of: z.number().int().min(0),
});

export type Drop = Readonly<z.output<typeof drop>>;

/**
 * Reports which list would lose too much with this revision and those of the last week, as `buyers −400 / 1000`; `undefined` when none does. `now`
 * in ms since the epoch.
 */
export function findShrink(drops: readonly Drop[], counts: DropCounts, now: number): string | undefined {
  for (const list of guarded) {
    const next = counts[list];
    if (!next) continue;
    const lately = recent(drops, now).filter((one) => one.list === list);
    // Rows that came within the week, perhaps only to make the loss look small, are not counted as part of the list.
    const least = Math.min(next.of, ...lately.map(({ of }) => of));
    const dropped = lately.reduce((sum, one) => sum + one.dropped, next.dropped);
    // Removing one row of one may be a correction; removing two of two, and so everything, empties the list.
    const isMuch = dropped >= MANY || (dropped > 1 && next.dropped >= next.of);
    if (next.dropped > 0 && isMuch && dropped > least * SHRINK_SHARE) return `${list} −${dropped} / ${least}`;
  }
  return undefined;
}

/** What is remembered once a revision is in use. An intended removal of that size starts the week again. */
export function addDrops(drops: readonly Drop[], counts: DropCounts, now: number): Drop[] {
  if (findShrink(drops, counts, now) !== undefined) return [];
  const at = new Date(now).toISOString();
  const log = [...recent(drops, now)];
  for (const list of guarded) {
    const count = counts[list];
    if (!count) continue;
    const today = log.findIndex((one) => one.list === list && one.at.slice(0, 10) === at.slice(0, 10));
    const held = log[today];
    if (!held) log.push({ at, list, ...count });
    else
      log[today] = {
        ...held,
        at: at > held.at ? at : held.at,
        dropped: held.dropped + count.dropped,
        of: Math.min(held.of, count.of),
      };
  }
  return log;
}

function recent(drops: readonly Drop[], now: number): readonly Drop[] {
  return drops.filter(({ at }) => now - Date.parse(at) < WINDOW_MS);
}
