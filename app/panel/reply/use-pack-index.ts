import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../../domain/language/pick-text.ts';
import { buildAskMacros } from '../../../domain/macros/key-information.ts';
import { mayUse, type Role } from '../../../domain/pack/kinds/role.ts';
import { buildMacroSearch, type MacroSearch } from '../../../domain/macros/search-macros.ts';
import type { SoundSearch } from '../../../domain/search/title-sounds.ts';
import type { Macro, PackContent, Policy, Product, Intent } from '../../../domain/pack/schema.ts';
import { buildProductFinder, type ProductFinder } from '../../../domain/products/find-product.ts';
import { buildKnowledgeSearch, type KnowledgeSearch } from '../../../domain/search/find-knowledge.ts';
import { productSounds } from '../../../domain/search/product-entry.ts';
import { buildSynonyms, type Synonyms } from '../../../domain/search/synonyms.ts';
import type { ReplySuggester } from '../../../domain/suggestions/suggest-replies.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { runWhenIdle } from '../../run-when-idle.ts';
import { useSuggestions, type LoadIntents } from './use-suggestions.ts';
import { usePersonal, type PersonalIndex } from './use-personal.ts';
import { useTitleSounds } from '../../pack/use-title-sounds.ts';

/** What is made once from a pack and serves every conversation. Nothing in it belongs to a buyer. */
export interface PackIndex {
  readonly search: MacroSearch['search'];
  readonly suggest: ReplySuggester;
  /** Nothing is suggested before it is known by what: a list that was shown stays. */
  readonly canSuggest: boolean;
  readonly personal: PersonalIndex;
  /** The macro that asks for what is missing in a class of cases. */
  readonly askMacro: (ofClass: Macro['class']) => Macro | undefined;
  readonly products: ProductFinder;
  readonly findKnowledge: KnowledgeSearch['search'];
  /** Rules of marketplaces by site. */
  readonly policies: ReadonlyMap<string, Policy>;
  /** Titles of the folders by id, in the agent's language. */
  readonly folders: ReadonlyMap<string, string>;
  readonly sounds: SoundSearch | undefined;
  /** Inserts by macro id of the last month; `undefined` until they are read. */
  readonly uses: ReadonlyMap<string, number> | undefined;
}

const NO_MACROS: readonly Macro[] = [];
const NO_INTENTS: readonly Intent[] = [];
const NO_PRODUCTS: readonly Product[] = [];
const NOTHING = { certificates: [], schemes: [], products: [], policies: [] };

/** What a site is called. */
type SiteTitle = (id: string, pack: PackContent | undefined) => string | undefined;

/** Made above what a conversation's change throws away: with 10,000 macros it takes longer than a change may. */
export function usePackIndex(
  pack: PackContent | undefined,
  userStore: UserStore,
  role: Role,
  { loadIntents, titleOfSite }: { readonly loadIntents: LoadIntents; readonly titleOfSite: SiteTitle },
): PackIndex {
  const { language } = useTranslation().i18n;
  const macros = useMemo(() => pack?.macros.filter((macro) => mayUse(macro, role)) ?? NO_MACROS, [pack, role]);
  const synonyms = useMemo(() => buildSynonyms(pack?.synonyms ?? []), [pack]);
  const search = useSearch(macros, language, synonyms);
  const { suggest, isReady: canSuggest } = useSuggestions(macros, pack?.intents ?? NO_INTENTS, loadIntents);
  const products = useMemo(() => buildProductFinder(pack?.products ?? NO_PRODUCTS), [pack]);
  const findKnowledge = useKnowledge(pack, language, synonyms, titleOfSite);
  const policies = useMemo(() => new Map(pack?.policies.map((policy) => [policy.site, policy])), [pack]);
  const folders = useMemo(
    () => new Map(pack?.folders.map((f) => [f.id, agentText(f.title, language)])),
    [pack, language],
  );
  const named = useMemo(
    () => [
      ...macros.map(({ id, title }) => ({ id, name: title })),
      ...(pack?.products ?? NO_PRODUCTS).flatMap(productSounds),
    ],
    [macros, pack],
  );
  const sounds = useTitleSounds(named, synonyms, language);
  const uses = useUses(userStore);
  const personal = usePersonal(userStore, macros, synonyms);
  const askMacro = useMemo(() => buildAskMacros(macros), [macros]);
  return useMemo(
    () => ({
      search,
      suggest,
      canSuggest,
      personal,
      askMacro,
      products,
      findKnowledge,
      policies,
      folders,
      sounds,
      uses,
    }),
    [search, suggest, canSuggest, personal, askMacro, products, findKnowledge, policies, folders, sounds, uses],
  );
}

/** The search over macros; another one, which finds more, once everything is made ready. */
function useSearch(macros: readonly Macro[], language: string, synonyms: Synonyms): MacroSearch['search'] {
  const made = useMemo(
    () => buildMacroSearch(macros, (m) => agentText(m.title, language), synonyms),
    [macros, language, synonyms],
  );
  const isReady = usePrepared(made);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- What was looked for before is looked for again when it is ready.
  return useCallback((...asked) => made.search(...asked), [made, isReady]);
}

/** The search over what the team knows, by the same rule. */
function useKnowledge(
  pack: PackContent | undefined,
  language: string,
  synonyms: Synonyms,
  titleOfSite: SiteTitle,
): KnowledgeSearch['search'] {
  const made = useMemo(
    () =>
      buildKnowledgeSearch(pack ?? NOTHING, (texts) => agentText(texts, language), {
        synonyms,
        siteName: (site) => titleOfSite(site, pack) ?? site,
      }),
    [pack, language, synonyms, titleOfSite],
  );
  const isReady = usePrepared(made);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- As above.
  return useCallback((...asked) => made.search(...asked), [made, isReady]);
}

/** Whether a search has everything ready, which it is made while the panel has nothing else to do. */
function usePrepared(made: { readonly prepare: () => Iterator<void> }): boolean {
  const [ready, setReady] = useState<unknown>();
  useEffect(() => runWhenIdle(made.prepare(), () => setReady(made)), [made]);
  return ready === made;
}

/** How often the agent used each macro of late; read once, so that lists do not move while they work. */
function useUses(userStore: UserStore): ReadonlyMap<string, number> | undefined {
  const [uses, setUses] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    void userStore.uses.read(new Date()).then(setUses, () => setUses(new Map()));
  }, [userStore]);
  return uses;
}
