import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName, languageName } from '../../domain/language/names.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import { buildLookUp, type FoundGroup } from '../../domain/look-up/find-things.ts';
import type { LookUpKind, LookUpThing } from '../../domain/look-up/kinds.ts';
import { listThings, namedThings } from '../../domain/look-up/list-things.ts';
import { mayUse, type Role } from '../../domain/pack/kinds/role.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { productSounds } from '../../domain/search/product-entry.ts';
import { buildSynonyms } from '../../domain/search/synonyms.ts';
import { useTitleSounds } from '../pack/use-title-sounds.ts';
import { titleOfSite } from '../pack/title-of-site.ts';
import { runWhenIdle } from '../run-when-idle.ts';

export interface Finder {
  /** The tables, in the pack's order. */
  readonly things: Readonly<Record<LookUpKind, readonly LookUpThing[]>>;
  /** Changes its identity when it finds more than before: words, then sounds. */
  readonly find: (query: string, kind: LookUpKind | undefined) => readonly FoundGroup[];
}

/** The tables of a pack and the search over them, made once for a pack, role and language. */
export function useFinder(pack: PackContent, role: Role): Finder {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const macros = useMemo(() => pack.macros.filter((macro) => mayUse(macro, role)), [pack, role]);
  const things = useMemo(
    () =>
      listThings(pack, macros, {
        pick: (texts) => agentText(texts, language),
        category: (category) => t(`lookUp.category.${category}`),
        country: (country) => countryName(country, language),
        language: (tag) => languageName(tag, language),
        site: (site) => titleOfSite(site, pack) ?? site,
      }),
    [pack, macros, language, t],
  );
  const synonyms = useMemo(() => buildSynonyms(pack.synonyms), [pack]);
  const made = useMemo(() => buildLookUp(things, synonyms), [things, synonyms]);
  const [ready, setReady] = useState<unknown>();
  useEffect(() => runWhenIdle(made.prepare(), () => setReady(made)), [made]);
  const named = useMemo(() => [...pack.products.flatMap(productSounds), ...namedThings(pack, macros)], [pack, macros]);
  const sounds = useTitleSounds(named, synonyms, language);
  const isReady = ready === made;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- What was looked for before is looked for again when it is ready.
  const find = useCallback<Finder['find']>((query, kind) => made.find(query, sounds, kind), [made, sounds, isReady]);
  return useMemo(() => ({ things, find }), [things, find]);
}
