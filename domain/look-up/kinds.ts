import type { SearchEntry } from '../search/entries.ts';

/** What the look-up shows, in the order of its tables. */
export const lookUpKinds = [
  'products',
  'certificates',
  'sizes',
  'replies',
  'rules',
  'markets',
  'glossary',
  'news',
] as const;
export type LookUpKind = (typeof lookUpKinds)[number];

/** One row of a table. */
export interface LookUpThing {
  readonly kind: LookUpKind;
  /** Unique among its kind. */
  readonly id: string;
  readonly title: string;
  /** What is said below the title, in the agent's language; may be empty. */
  readonly line: string;
  /** By what it is found; the entry's id is that of its sounds. Made when it is searched: tables are drawn before that. */
  readonly entry: () => SearchEntry;
}

/** A thing's name among things of all kinds. */
export interface ThingName {
  readonly kind: LookUpKind;
  readonly id: string;
}

/** As one text: `products:HLD-12-WH`. */
export function writeThingName({ kind, id }: ThingName): string {
  return `${kind}:${id}`;
}

/** `undefined` for anything that names no kind. */
export function readThingName(text: string | null | undefined): ThingName | undefined {
  const at = text?.indexOf(':') ?? -1;
  const kind = lookUpKinds.find((one) => one === text?.slice(0, at));
  return kind && text && text.length > at + 1 ? { kind, id: text.slice(at + 1) } : undefined;
}
