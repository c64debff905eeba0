import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../domain/clock.ts';
import { agentText } from '../../../domain/language/pick-text.ts';
import { buildAskMacros } from '../../../domain/macros/key-information.ts';
import { mayUse, type Role } from '../../../domain/macros/macro-roles.ts';
import { buildMacroSearch, type MacroSearch } from '../../../domain/macros/search-macros.ts';
import type { SoundSearch } from '../../../domain/macros/title-sounds.ts';
import type { Intent, PackContent, Macro, Product } from '../../../domain/pack/schema.ts';
import { buildProductFinder, type ProductFinder } from '../../../domain/products/find-product.ts';
import { buildKnowledgeSearch, type KnowledgeSearch } from '../../../domain/search/find-knowledge.ts';
import type { ReplySuggester } from '../../../domain/suggestions/suggest-replies.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { runWhenIdle } from './run-when-idle.ts';
import { useSuggestions, type LoadIntents } from './use-suggestions.ts';
import { usePersonal, type PersonalIndex } from './use-personal.ts';
import { useTitleSounds } from './use-title-sounds.ts';

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
  readonly findKnowledge: KnowledgeSearch;
  /** Titles of the folders by id, in the agent's language. */
  readonly folders: ReadonlyMap<string, string>;
  readonly sounds: SoundSearch | undefined;
  /** Inserts by macro id of the last month; `undefined` until they are read. */
  readonly uses: ReadonlyMap<string, number> | undefined;
}

const USES_SINCE_DAYS = 30;
const NO_MACROS: readonly Macro[] = [];
const NO_INTENTS: readonly Intent[] = [];
const NO_PRODUCTS: readonly Product[] = [];
const NOTHING = { certificates: [], schemes: [], products: [] };

/** Made above what a conversation's change throws away: with 10,000 macros it takes longer than a change may. */
export function usePackIndex(
  pack: PackContent | undefined,
  userStore: UserStore,
  role: Role,
  loadIntents: LoadIntents,
): PackIndex {
  const { language } = useTranslation().i18n;
  const macros = useMemo(() => pack?.macros.filter((macro) => mayUse(macro, role)) ?? NO_MACROS, [pack, role]);
  const search = useSearch(macros, language);
  const { suggest, isReady: canSuggest } = useSuggestions(macros, pack?.intents ?? NO_INTENTS, loadIntents);
  const products = useMemo(() => buildProductFinder(pack?.products ?? NO_PRODUCTS), [pack]);
  const findKnowledge = useMemo(
    () => buildKnowledgeSearch(pack ?? NOTHING, (texts) => agentText(texts, language)),
    [pack, language],
  );
  const folders = useMemo(
    () => new Map(pack?.folders.map((f) => [f.id, agentText(f.title, language)])),
    [pack, language],
  );
  const sounds = useTitleSounds(macros, language);
  const uses = useUses(userStore);
  const personal = usePersonal(userStore, macros);
  const askMacro = useMemo(() => buildAskMacros(macros), [macros]);
  return useMemo(
    () => ({ search, suggest, canSuggest, personal, askMacro, products, findKnowledge, folders, sounds, uses }),
    [search, suggest, canSuggest, personal, askMacro, products, findKnowledge, folders, sounds, uses],
  );
}

/** The search over macros; another one, which finds more, once everything is made ready. */
function useSearch(macros: readonly Macro[], language: string): MacroSearch['search'] {
  const made = useMemo(() => buildMacroSearch(macros, (m) => agentText(m.title, language)), [macros, language]);
  const [ready, setReady] = useState<MacroSearch>();
  useEffect(() => runWhenIdle(made.prepare(), () => setReady(made)), [made]);
  const isReady = ready === made;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- What was looked for before is looked for again when it is ready.
  return useCallback((...asked) => made.search(...asked), [made, isReady]);
}

/** How often the agent used each macro of late; read once, so that lists do not move while they work. */
function useUses(userStore: UserStore): ReadonlyMap<string, number> | undefined {
  const [uses, setUses] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    const from = dayOf(new Date(Date.now() - USES_SINCE_DAYS * 86_400_000));
    void userStore.readUses(from).then(setUses, () => setUses(new Map()));
  }, [userStore]);
  return uses;
}
