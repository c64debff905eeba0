import { buildSearch, type Search } from '../search/build-search.ts';
import type { MarkedStretch } from '../search/entries.ts';
import { groupHits } from '../search/group-hits.ts';
import type { Synonyms } from '../search/synonyms.ts';
import type { SoundSearch } from '../search/title-sounds.ts';
import { lookUpKinds, type LookUpKind, type LookUpThing } from './kinds.ts';

/** Hits of one kind that are given at most; a person who sees so many types another letter. */
export const MOST_FOUND = 60;

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
  /** Groups with hits, the one with the best hit first. An empty query finds nothing. */
  readonly find: (query: string, sounds?: SoundSearch) => readonly FoundGroup[];
  /** Prepares finding by words in small steps; a query before the last step finds less and is to be repeated. */
  readonly prepare: () => Iterator<void>;
}

/** Prepares the search over tables of any kind. */
export function buildLookUp(things: Readonly<Record<LookUpKind, readonly LookUpThing[]>>, synonyms?: Synonyms): LookUp {
  const searches = lookUpKinds.map((kind): { kind: LookUpKind; search: Search } => ({
    kind,
    // A short code of a reply is an everyday word, and counts only where it is all that was typed.
    search: buildSearch(
      things[kind].map(({ entry }) => entry),
      { synonyms, isCodeAWord: kind !== 'replies' },
    ),
  }));
  return {
    *prepare() {
      for (const { search } of searches) {
        const steps = search.prepare();
        while (!steps.next().done) yield;
      }
    },
    find(query, sounds) {
      const groups = groupHits(
        searches.map(({ kind, search }) => ({
          kind,
          rows: search.search(query, { limit: MOST_FOUND, sounds }),
        })),
      );
      return groups.map(({ kind, rows }) => ({
        kind,
        isMore: rows.length === MOST_FOUND,
        found: rows.flatMap(({ row, marks, isNear }) => {
          const thing = things[kind][row];
          return thing ? [{ thing, marks, isNear }] : [];
        }),
      }));
    },
  };
}
