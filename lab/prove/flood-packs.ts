import { MOST_ELEMENTS } from '../../domain/pack/prescan.ts';
import { proofPack } from './proof-packs.ts';

/** A list or record of the pack: the names that lead to it, with `*` for any list entry or record key on the way. */
export interface Place {
  readonly path: readonly string[];
  readonly isRecord: boolean;
  /** The most entries the schema allows. */
  readonly most: number | undefined;
}

/** The parts of a JSON Schema that show where lists and records are. */
interface Description {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Description>>;
  readonly anyOf?: readonly Description[];
  readonly oneOf?: readonly Description[];
  readonly properties?: Readonly<Record<string, Description>>;
  readonly items?: Description;
  readonly prefixItems?: readonly Description[];
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: Description | boolean;
}

/** Every list and record a pack can have, from its JSON Schema. */
export function findPlaces(root: Description): Place[] {
  const places = new Map<string, Place>();
  const visit = (one: Description, path: readonly string[]): void => {
    const note = (isRecord: boolean, most: number | undefined) =>
      places.set(`${path.join('.')} ${isRecord}`, { path, isRecord, most });
    if (one.$ref !== undefined) visit(root.$defs?.[one.$ref.replace('#/$defs/', '')] ?? {}, path);
    for (const option of [...(one.anyOf ?? []), ...(one.oneOf ?? [])]) visit(option, path);
    for (const [name, field] of Object.entries(one.properties ?? {})) visit(field, [...path, name]);
    if (one.prefixItems) note(false, one.prefixItems.length);
    else if (one.items) {
      note(false, one.maxItems);
      visit(one.items, [...path, '*']);
    }
    if (typeof one.additionalProperties === 'object' && one.propertyNames) {
      note(true, one.maxProperties ?? one.propertyNames.enum?.length);
      visit(one.additionalProperties, [...path, '*']);
    }
  };
  visit(root, []);
  return [...places.values()];
}

/** Repeated in place of an entry. */
export const ENTRIES = ['{}', 'null', '""', '[]'] as const;

/**
 * `full`: as many entries as the file can hold. `many`: just as many as are parsed at all, with whitespace between them. `wide`: as
 * many in the innermost list as a row can have, in rows that fill the file.
 */
export const FLOODS = ['full', 'many', 'wide'] as const;

export interface Flood {
  readonly place: Place;
  readonly entry: (typeof ENTRIES)[number];
  readonly flood: (typeof FLOODS)[number];
}

const FILE_BYTES = 4 * 1024 * 1024 - 8192;
const WIDE_ENTRIES = 15_000;
const KEYS = 19_000;

/** The text of a pack of about 4 MB in which one place is flooded. */
export function writeFlood({ place: { path, isRecord }, entry, flood }: Flood): string {
  const inner = isRecord ? fillRecord(entry, flood) : fillList(entry, flood);
  let text = inner;
  for (const [at, step] of [...path.entries()].reverse()) {
    // A duplicate name would be refused before anything is counted.
    const beside = Object.entries({ id: 'a', kind: 'patch' }).filter(([name]) => name !== step);
    if (step !== '*')
      text =
        at === 0
          ? text
          : `{${JSON.stringify(Object.fromEntries(beside)).slice(1, -1)},${JSON.stringify(step)}:${text}}`;
    else if (flood === 'wide') text = `[${repeat(text, Math.max(1, Math.floor(FILE_BYTES / 4 / text.length)))}]`;
    else text = `[${text}]`;
  }
  const others = Object.entries(proofPack({ macros: 1, buyers: 0 })).filter(([name]) => name !== path[0]);
  return `{${JSON.stringify(path[0])}:${text},${JSON.stringify(Object.fromEntries(others)).slice(1)}`;
}

function fillList(entry: string, flood: Flood['flood']): string {
  const most = flood === 'wide' ? WIDE_ENTRIES : Math.floor(FILE_BYTES / (entry.length + 1));
  const count = flood === 'many' ? Math.min(most, MOST_ELEMENTS - 1) : most;
  const room = flood === 'many' ? Math.floor(FILE_BYTES / count) - 1 : 0;
  return `[${repeat(entry.padEnd(room), count)}]`;
}

function fillRecord(entry: string, flood: Flood['flood']): string {
  const count =
    flood === 'full' ? Math.floor(FILE_BYTES / (entry.length + 11)) : flood === 'many' ? KEYS : WIDE_ENTRIES;
  const keys = Array.from({ length: count }, (_none, index) => `"k${index}":${entry}`);
  return `{${keys.join(',')}}`;
}

function repeat(text: string, count: number): string {
  return `${`${text},`.repeat(count - 1)}${text}`;
}
