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

/** What a device remembers of a pack in order to tell what the next revision changes. */
export interface PackLog {
  readonly revision: number;
  /** A short digest for each entry, by kind and id, and its title, for the day on which it is gone. */
  readonly entries: Readonly<Record<string, { readonly mark: string; readonly title: LocalText }>>;
  /** The newest first. */
  readonly changes: readonly PackChange[];
}

const DAY_MS = 86_400_000;

/** How long a change is worth being told (ms). */
const KEPT_MS = 14 * DAY_MS;

/** What is called this week (ms). */
export const WEEK_MS = 7 * DAY_MS;

/** Changes of one revision that are remembered; a pack that was written again has more than anybody reads. */
const MOST = 200;

/** Larger packs tell no changes: to remember every entry of them would take longer than the panel may. */
const MOST_ENTRIES = 5000;

/** Whether the changes of a pack can be told. */
export function canLog(pack: PackContent): boolean {
  return KINDS.reduce((sum, kind) => sum + pack[kind].length, 0) <= MOST_ENTRIES;
}

/** What another revision changes. Of the first one that a device sees, everything would be new: nothing is told. In steps, one for each entry. */
export function* logPack(before: PackLog | undefined, pack: PackContent, now: number): Generator<void, PackLog> {
  const at = new Date(now).toISOString();
  const entries: Record<string, { readonly mark: string; readonly title: LocalText }> = {};
  const found: PackChange[] = [];
  for (const kind of KINDS) {
    for (const entry of pack[kind]) {
      const name = `${kind} ${entry.id}`;
      const title = 'name' in entry ? entry.name : entry.title;
      const one = { mark: markOf(JSON.stringify(entry)), title };
      entries[name] = one;
      const former = before?.entries[name];
      if (before && former?.mark !== one.mark)
        found.push({ kind, id: entry.id, what: former ? 'changed' : 'new', title, at });
      yield;
    }
  }
  for (const [name, { title }] of Object.entries(before?.entries ?? {})) {
    const [kind, id = ''] = splitName(name);
    if (!entries[name] && kind) found.push({ kind, id, what: 'gone', title, at });
  }
  const kept = before?.changes.filter((one) => now - Date.parse(one.at) < KEPT_MS) ?? [];
  return { revision: pack.revision, entries, changes: [...found.slice(0, MOST), ...kept] };
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
  entries: z.record(z.string(), z.object({ mark: z.string(), title: localText })),
  changes: z.array(change),
});

/** Reads what was stored; `undefined` if it is damaged, as on the first day. */
export function parsePackLog(value: unknown): PackLog | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function splitName(name: string): readonly [ChangedKind | undefined, string] {
  const at = name.indexOf(' ');
  return [KINDS.find((kind) => kind === name.slice(0, at)), name.slice(at + 1)];
}

/** A short digest (FNV-1a twice, 64 bits, base 36): tells versions of one entry apart; protects nothing. */
function markOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0xc9dc5118];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(at) + at), 0x01000193);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
