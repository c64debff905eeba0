import type { Macro } from '../pack/schema.ts';
import { buildSearch } from '../search/build-search.ts';
import type { Hit, SearchEntry } from '../search/entries.ts';
import type { Synonyms } from '../search/synonyms.ts';
import type { SoundSearch } from '../search/title-sounds.ts';

/** A hit, best first. `title` is the displayed title, with the matching ranges. */
export interface MacroHit extends Omit<Hit, 'row'> {
  readonly macro: Macro;
  readonly title: string;
}

export interface MacroSearch {
  /** With `sounds` of the Chinese titles, pinyin finds them; what is for this `site` comes first. */
  readonly search: (query: string, limit?: number, sounds?: SoundSearch, site?: string) => MacroHit[];
  /**
   * Prepares ranking by words, in small steps. A query that arrives before the last step does without; repeat it afterwards.
   */
  readonly prepare: () => Iterator<void>;
}

/** Builds a search over macros. `titleOf` returns the title that the agent reads. */
export function buildMacroSearch(
  macros: readonly Macro[],
  titleOf: (macro: Macro) => string,
  synonyms?: Synonyms,
): MacroSearch {
  const built = buildSearch(
    macros.map((macro) => toEntry(macro, titleOf(macro))),
    { synonyms },
  );
  return {
    prepare: built.prepare,
    search(query, limit, sounds, site) {
      const favour = (row: number) => {
        const sites = macros[row]?.sites;
        if (!sites) return 0;
        return site !== undefined && sites.includes(site) ? 1 : -1;
      };
      return built.search(query, { limit, sounds, favour }).flatMap(({ row, ...hit }) => {
        const macro = macros[row];
        return macro ? [{ ...hit, macro, title: titleOf(macro) }] : [];
      });
    },
  };
}

function toEntry(macro: Macro, title: string): SearchEntry {
  return {
    id: macro.id,
    title,
    codes: macro.code === undefined ? [] : [macro.code],
    names: Object.values(macro.title),
    texts: {
      tag: macro.tags,
      cue: Object.values(macro.cues).flat(),
      when: Object.values(macro.when ?? {}),
      example: Object.values(macro.example ?? {}),
      body: Object.values(macro.body),
    },
  };
}
