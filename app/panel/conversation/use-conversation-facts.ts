import { useMemo } from 'react';
import { dayOf } from '../../../domain/clock.ts';
import { chooseLanguage, type LanguageChoice, keepToSite } from '../../../domain/language/choose-language.ts';
import type { Written } from '../../../domain/language/written-language.ts';
import { calendarOf, type DayCalendar } from '../../../domain/days/day-calendar.ts';
import { findMarket } from '../../../domain/market/find-market.ts';
import { judgeByPolicy } from '../../../domain/macros/render-macro.ts';
import type { DraftRules } from '../../../domain/macros/prepare-draft.ts';
import { readMoney } from '../../../domain/macros/read-amount.ts';
import { findLacking } from '../../../domain/macros/missing-references.ts';
import { snippetTexts } from '../../../domain/macros/snippet-texts.ts';
import { buildValues, type Values } from '../../../domain/macros/values.ts';
import type { ShownFact } from '../../../domain/pack/kinds/key-information.ts';
import type { PackContent, Market, Policy } from '../../../domain/pack/schema.ts';
import type { ProductFinder, ProductMatch } from '../../../domain/products/find-product.ts';
import type { Reading } from '../../../domain/reading.ts';
import { arePhotosSent } from '../../../domain/suggestions/photos-sent.ts';
import type { Settings } from '../../../storage/settings.ts';

/** Everything that the pack says about the open conversation. Each part is bound to the reading it was made from. */
export interface ConversationFacts {
  readonly country: string | undefined;
  readonly market: Market | undefined;
  readonly policy: Policy | undefined;
  readonly product: ProductMatch | undefined;
  readonly language: LanguageChoice;
  readonly buyerLanguage: string | undefined;
  readonly valuesFor: (language: string) => Values;
  /** What the pack and the site say about texts. */
  readonly rules: DraftRules;
  /** Today, and what is known of the days where the buyer is. */
  readonly calendar: DayCalendar;
  /** Possible currencies of an amount, ISO 4217: the order's, the market's, then any of the pack. */
  readonly currencies: readonly string[];
}

interface FactsSources {
  reading: Reading | undefined;
  /** What is known of the language that the buyer writes. */
  written: Written | undefined;
  siteTitle: string | undefined;
  pack: PackContent | undefined;
  products: ProductFinder;
  settings: Settings;
  now: Date;
  chosenLanguage: string | undefined;
}

export function useConversationFacts({
  reading,
  written,
  siteTitle,
  pack,
  products,
  settings,
  now,
  chosenLanguage,
}: FactsSources): ConversationFacts {
  const country = reading?.buyer.country ?? reading?.market;
  const market = useMemo(() => pack && findMarket(pack, country), [pack, country]);
  const product = useMemo(() => (reading ? products.find(reading) : undefined), [products, reading]);
  const policy = useMemo(() => pack?.policies.find((p) => p.site === reading?.site), [pack, reading?.site]);

  const pageHint = reading?.buyer.language;
  const ownLanguage = useMemo(
    () =>
      chooseLanguage({
        pageHint,
        written,
        marketLanguages: market?.languages,
        teamDefault: pack?.defaultLanguage ?? 'en',
      }),
    [pageHint, written, market, pack],
  );
  const language = useMemo(
    () =>
      chosenLanguage
        ? chooseLanguage({ choice: chosenLanguage, teamDefault: chosenLanguage })
        : keepToSite(ownLanguage, policy?.languages),
    [chosenLanguage, ownLanguage, policy],
  );

  // Dates in replies change by the day, not with every tick of the panel's clock.
  const today = dayOf(now);
  const { agentName, agentId } = settings;
  const currencies = useMemo(
    () => [...new Set([market, ...(pack?.markets ?? [])].flatMap((m) => m?.currency ?? []))],
    [market, pack],
  );
  const valuesFor = useMemo(
    () =>
      buildValues({
        reading,
        product: product?.product,
        country,
        currencies,
        pack: pack ?? { name: '', constants: {} },
        siteTitle,
        agentName,
        agentId,
        today,
      }),
    [reading, product, country, currencies, pack, siteTitle, agentName, agentId, today],
  );
  const lackingOf = useMemo(() => pack && findLacking(pack), [pack]);
  const calendar = useMemo(() => calendarOf(today, market), [today, market]);
  const rules = useMemo((): DraftRules => {
    const amount = reading?.order?.amount && readMoney(reading.order.amount, currencies);
    return {
      snippets: snippetTexts(pack ?? { snippets: [] }),
      ...(lackingOf && { lackingOf }),
      gateOf: (carries) => judgeByPolicy(policy, carries),
      keyInformation: pack?.keyInformation ?? [],
      currency: amount ? amount.currency : market?.currency,
      calendar,
      shown: reading ? shownBy(reading) : NOTHING,
    };
  }, [reading, currencies, pack, policy, market, lackingOf, calendar]);

  const buyerLanguage = ownLanguage.reason === 'team-default' ? undefined : ownLanguage.language;
  const offered = useMemo(() => [...new Set([rules.currency ?? [], currencies].flat())], [rules, currencies]);
  return useMemo(
    () => ({
      country,
      market,
      policy,
      product,
      language,
      buyerLanguage,
      valuesFor,
      rules,
      calendar,
      currencies: offered,
    }),
    [country, market, policy, product, language, buyerLanguage, valuesFor, rules, calendar, offered],
  );
}

const NOTHING: ReadonlySet<ShownFact> = new Set();

/** What need not be asked for. */
function shownBy({ messages, order }: Reading): ReadonlySet<ShownFact> {
  const facts: [ShownFact, boolean][] = [
    ['message.image', arePhotosSent(messages)],
    ['order.state', order?.state !== undefined],
  ];
  return new Set(facts.flatMap(([fact, isThere]) => (isThere ? [fact] : [])));
}
