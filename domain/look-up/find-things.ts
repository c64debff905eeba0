import { buildSearch, type Search } from '../search/build-search.ts';
import type { MarkedStretch } from '../search/entries.ts';
import { groupHits } from '../search/group-hits.ts';
import type { Synonyms } from '../search/synonyms.ts';
import type { SoundSearch } from '../search/title-sounds.ts';
import { lookUpKinds, type LookUpKind, type LookUpThing } from './kinds.ts';

/** Hits of a kind that are given at most: a person who sees so many types another letter. Among several kinds fewer, because each costs time. */
const MOST = { alone: 60, among: 20 } as const;

export interface FoundThing {
  readonly thing: LookUpThing;
  /** Where the query occurs in the title. */
  readonly marks: readonly MarkedStretch[];
  /** Nothing better was found, and less than half of the query occurs here. */
  readonly isNear: boolean;
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: LookUpKind;
  readonly found: readonly FoundThing[];
  /** There may be more than were given. */
  readonly isMore: boolean;
}

export interface LookUp {
  /** Groups with hits, the one with the best hit first; of one kind alone if that is given. An empty query finds nothing. */
  readonly find: (query: string, sounds?: SoundSearch, kind?: LookUpKind) => readonly FoundGroup[];
  /** Prepares finding by words in small steps; a query before the last step finds less and is to be repeated. */
  readonly prepare: () => Iterator<void>;
}

/** Prepares the search over tables of any kind. */
export function buildLookUp(things: Readonly<Record<LookUpKind, readonly LookUpThing[]>>, synonyms?: Synonyms): LookUp {
  const built = new Map<LookUpKind, Search>();
  // Tables are in sight before anything is indexed, so each index is made when it is needed first.
  const searchOf = (kind: LookUpKind): Search => {
    const before = built.get(kind);
    if (before) return before;
    const entries = things[kind].map(({ entry }) => entry());
    // A short code of a reply is an everyday word, and counts only where it is all that was typed.
    const made = buildSearch(entries, { synonyms, isCodeAWord: kind !== 'replies' });
    built.set(kind, made);
    return made;
  };
  return {
    *prepare() {
      for (const kind of lookUpKinds) {
        const search = searchOf(kind);
        yield;
        const steps = search.prepare();
        while (!steps.next().done) yield;
      }
    },
    find(query, sounds, only) {
      if (query.trim() === '') return [];
      const limit = only === undefined ? MOST.among : MOST.alone;
      const kinds = lookUpKinds.filter((kind) => only === undefined || kind === only);
      const groups = groupHits(kinds.map((kind) => ({ kind, rows: searchOf(kind).search(query, { limit, sounds }) })));
      return groups.map(({ kind, rows }) => ({
        kind,
        isMore: rows.length === limit,
        found: rows.flatMap(({ row, marks, isNear }) => {
          const thing = things[kind][row];
          return thing ? [{ thing, marks, isNear }] : [];
        }),
      }));
    },
  };
}
