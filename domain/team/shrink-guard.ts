import { z } from '../zod.ts';

/** Share of the replies, or of the list of buyers, that may be taken away within a week without somebody saying that it is meant. */
export const SHRINK_SHARE = 0.3;

/** So many rows going are more than a correction, however short the list. */
const MANY = 3;

/** Slices add up for so long. */
const WINDOW_MS = 7 * 24 * 3_600_000;

const guarded = ['buyers', 'macros'] as const;

/** The two lists whose loss is not noticed until it has cost something. */
export type GuardedList = (typeof guarded)[number];

/** How many rows of a list that had `of` are not in the next one, whatever has come in their place. */
export type DropCounts = Readonly<Partial<Record<GuardedList, { readonly dropped: number; readonly of: number }>>>;

/** What the revisions of one day took from a list; `at` is when the last of them came into use (ISO 8601 UTC), `of` the fewest rows that it had before one of them. */
export const drop = z.object({
  at: z.iso.datetime(),
  list: z.enum(guarded),
  dropped: z.number().int().min(0),
  of: z.number().int().min(0),
});

export type Drop = Readonly<z.output<typeof drop>>;

/** Says which list would lose too much with this revision and those of the last week, as `buyers −400 / 1000`; `undefined` when none does. `now` in ms since the epoch. */
export function findShrink(drops: readonly Drop[], counts: DropCounts, now: number): string | undefined {
  for (const list of guarded) {
    const next = counts[list];
    if (!next) continue;
    const lately = recent(drops, now).filter((one) => one.list === list);
    // Rows that came within the week, perhaps only to make what goes look like little, do not count for the list.
    const least = Math.min(next.of, ...lately.map(({ of }) => of));
    const dropped = lately.reduce((sum, one) => sum + one.dropped, next.dropped);
    // One row of one is put right by taking it off; two of two, and all of it gone, is a list emptied.
    const isMuch = dropped >= MANY || (dropped > 1 && next.dropped >= next.of);
    if (next.dropped > 0 && isMuch && dropped > least * SHRINK_SHARE) return `${list} −${dropped} / ${least}`;
  }
  return undefined;
}

/** What is remembered once a revision is in use. One that was meant to take so much begins the week again. */
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
