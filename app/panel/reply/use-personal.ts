import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../../domain/language/pick-text.ts';
import { originalState, type OriginalState, type PersonalMacro } from '../../../domain/macros/personal-macro.ts';
import { buildMacroSearch, type MacroSearch } from '../../../domain/macros/search-macros.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { Synonyms } from '../../../domain/search/synonyms.ts';
import { nothingPersonal } from '../../../storage/personal-store.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { useWatched } from '../../team/use-watched.ts';

/** The agent's own replies beside a pack's: found by a search of their own, so that a change of one does not index the pack again. */
export interface PersonalIndex {
  readonly favourites: ReadonlySet<string>;
  readonly search: MacroSearch['search'];
  readonly find: (id: string) => { readonly own: PersonalMacro; readonly original: OriginalState } | undefined;
  /** A macro of the pack or of the agent's own. */
  readonly macro: (id: string) => Macro | undefined;
}

export function usePersonal(userStore: UserStore, macros: readonly Macro[], synonyms: Synonyms): PersonalIndex {
  const { language } = useTranslation().i18n;
  const personal = useWatched(userStore.personal.watch, nothingPersonal);
  const byId = useMemo(() => new Map(macros.map((macro) => [macro.id, macro])), [macros]);
  return useMemo(() => {
    const own = personal.macros.map(({ macro }) => macro);
    const entries = new Map(
      personal.macros.map((one) => [one.macro.id, { own: one, original: originalState(one, byId) }]),
    );
    return {
      favourites: personal.favourites,
      search: buildMacroSearch(own, (m) => agentText(m.title, language), synonyms).search,
      find: (id) => entries.get(id),
      macro: (id) => entries.get(id)?.own.macro ?? byId.get(id),
    };
  }, [personal, byId, language, synonyms]);
}
