import { z } from '../zod.ts';
import { localText } from './kinds/fields.ts';
import type { LocalText, PackContent } from './schema.ts';

/** The kinds of entries that agents meet by name. */
const KINDS = ['macros', 'products', 'certificates'] as const;
export type ChangedKind = (typeof KINDS)[number];

/** One entry that another revision has brought, changed or taken away. */
export interface PackChange {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly what: 'new' | 'changed' | 'gone';
  readonly title: LocalText;
  /** When this device first saw it, ISO 8601 UTC. */
  readonly at: string;
}

/** What a device remembers of how a team's pack has changed. */
export interface PackLog {
  /** The last one that was put in use. */
  readonly revision: number;
  /** The newest first. */
  readonly changes: readonly PackChange[];
}

/** The entries of a pack that are compared. */
export type Compared = Pick<PackContent, ChangedKind>;

const DAY_MS = 86_400_000;

/** How long a change is worth being told (ms). */
const KEPT_MS = 14 * DAY_MS;

/** What is called this week (ms). */
export const WEEK_MS = 7 * DAY_MS;

/** Changes of one revision that are remembered; a pack that was written again has more than anybody reads. */
const MOST = 200;

/** What a pack changes against the one that was in use before. `at`: ISO 8601 UTC. */
export function comparePacks(before: Compared, after: Compared, at: string): PackChange[] {
  const found: PackChange[] = [];
  const gone: PackChange[] = [];
  for (const kind of KINDS) {
    const left = new Map<string, Entry>(before[kind].map((entry) => [entry.id, entry]));
    for (const entry of after[kind]) {
      const { id } = entry;
      const former = left.get(id);
      left.delete(id);
      if (former && JSON.stringify(former) === JSON.stringify(entry)) continue;
      found.push({ kind, id, what: former ? 'changed' : 'new', title: titleOf(entry), at });
    }
    for (const [id, entry] of left) gone.push({ kind, id, what: 'gone', title: titleOf(entry), at });
  }
  return [...found, ...gone];
}

type Entry = Compared[ChangedKind][number];

function titleOf(entry: Entry): LocalText {
  return 'name' in entry ? entry.name : entry.title;
}

/** With what another revision has changed; what is older than anybody asks for goes. */
export function addChanges(
  log: PackLog | undefined,
  revision: number,
  found: readonly PackChange[],
  now: number,
): PackLog {
  const kept = log?.changes.filter((one) => now - Date.parse(one.at) < KEPT_MS) ?? [];
  return { revision, changes: [...found.slice(0, MOST), ...kept] };
}

/** Each entry once, as it was last changed in the past seven days. One that came and went in that time is left out. */
export function changesOfWeek(changes: readonly PackChange[], now: number): readonly PackChange[] {
  const week = changes.filter(({ at }) => now - Date.parse(at) < WEEK_MS);
  const byName = new Map<string, PackChange[]>();
  for (const one of week) {
    const name = `${one.kind} ${one.id}`;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return [...byName.values()].flatMap((ofOne) => {
    const [last, first] = [ofOne[0], ofOne.at(-1)];
    if (!last || !first) return [];
    if (first.what === 'new') return last.what === 'gone' ? [] : [{ ...last, what: 'new' as const }];
    return [last];
  });
}

const change = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  what: z.enum(['new', 'changed', 'gone']),
  title: localText,
  at: z.iso.datetime(),
});

const stored = z.object({
  revision: z.number(),
  changes: z.array(change),
});

/** Reads what was stored; `undefined` if it is damaged, as on the first day. */
export function parsePackLog(value: unknown): PackLog | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
