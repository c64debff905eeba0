import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { lookUpBuyer } from '../../domain/blacklist/look-up-buyer.ts';
import { decideVerdict, type Verdict } from '../../domain/blacklist/verdict.ts';
import { chooseLanguage, type LanguageChoice } from '../../domain/language/choose-language.ts';
import { detectByScript } from '../../domain/language/detect-script.ts';
import { baseLanguage } from '../../domain/language/pick-text.ts';
import { findMarket, localTime, type LocalTime } from '../../domain/market/find-market.ts';
import { gateOf } from '../../domain/macros/policy-gate.ts';
import type { DraftRules } from '../../domain/macros/prepare-draft.ts';
import { readMoney } from '../../domain/macros/read-amount.ts';
import { snippetTexts } from '../../domain/macros/snippet-texts.ts';
import { collectValues, type Values } from '../../domain/macros/values.ts';
import { decodeTeamKey } from '../../domain/pack/join-link.ts';
import type { Market, Policy } from '../../domain/pack/schema.ts';
import type { ProductFinder, ProductMatch } from '../../domain/products/find-product.ts';
import type { Reading } from '../../domain/reading.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { Settings } from '../../storage/settings.ts';
import type { PackView } from '../pages/use-data.ts';

/** Everything that the pack says about the open conversation. Each part is bound to the reading it was made from. */
export interface Desk {
  readonly country: string | undefined;
  readonly market: Market | undefined;
  readonly time: LocalTime | undefined;
  readonly policy: Policy | undefined;
  readonly product: ProductMatch | undefined;
  readonly language: LanguageChoice;
  readonly buyerLanguage: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly valuesFor: (language: string) => Values;
  /** What the pack and the site say about texts. */
  readonly rules: DraftRules;
}

interface DeskSources {
  reading: Reading | undefined;
  siteTitle: string | undefined;
  packView: PackView;
  products: ProductFinder;
  packStore: PackStore;
  settings: Settings;
  now: Date;
  chosenLanguage: string | undefined;
}

export function useDesk({
  reading,
  siteTitle,
  packView,
  products,
  packStore,
  settings,
  now,
  chosenLanguage,
}: DeskSources): Desk {
  const pack = packView.active?.pack;
  const country = reading?.buyer.country ?? reading?.market;
  const market = useMemo(() => pack && findMarket(pack, country), [pack, country]);
  const product = useMemo(() => (reading ? products.find(reading) : undefined), [products, reading]);
  const policy = useMemo(() => pack?.policies.find((p) => p.site === reading?.site), [pack, reading?.site]);
  const detected = useDetectedLanguage(reading);
  const verdict = useVerdict(reading, packView, packStore, now);

  const pageHint = reading?.buyer.language;
  const ownLanguage = useMemo(
    () =>
      chooseLanguage({
        pageHint,
        detected,
        marketLanguages: market?.languages,
        teamDefault: pack?.defaultLanguage ?? 'en',
      }),
    [pageHint, detected, market, pack],
  );
  const language = useMemo(
    () => (chosenLanguage ? chooseLanguage({ choice: chosenLanguage, teamDefault: chosenLanguage }) : ownLanguage),
    [chosenLanguage, ownLanguage],
  );

  // Dates in replies change by the day, not with every tick of the panel's clock.
  const day = now.toDateString();
  const { agentName, agentId } = settings;
  const currencies = useMemo(
    () => [...new Set([market, ...(pack?.markets ?? [])].flatMap((m) => m?.currency ?? []))],
    [market, pack],
  );
  const valuesFor = useCallback(
    (inLanguage: string) =>
      collectValues(
        {
          reading,
          product: product?.product,
          country,
          currencies,
          pack: pack ?? { name: '', constants: {} },
          siteTitle,
          agentName,
          agentId,
          now: new Date(day),
        },
        inLanguage,
      ),
    [reading, product, country, currencies, pack, siteTitle, agentName, agentId, day],
  );
  const rules = useMemo((): DraftRules => {
    const amount = reading?.order?.amount && readMoney(reading.order.amount, currencies);
    return {
      snippets: snippetTexts(pack ?? { snippets: [] }),
      gateOf: (carries) => gateOf(policy, carries),
      keyInformation: pack?.keyInformation ?? [],
      currency: amount ? amount.currency : market?.currency,
      hasImage: reading?.messages.some((m) => m.direction === 'in' && m.kind === 'image') ?? false,
    };
  }, [reading, currencies, pack, policy, market]);

  return {
    country,
    market,
    time: localTime(market, now),
    policy,
    product,
    language,
    buyerLanguage: ownLanguage.reason === 'team-default' ? undefined : ownLanguage.language,
    verdict,
    valuesFor,
    rules,
  };
}

/** Below this many letters a detector guesses. */
const ENOUGH_LETTERS = 12;

/** The language of the buyer's own messages, found on this device; never from what the agent wrote. */
function useDetectedLanguage(reading: Reading | undefined): string | undefined {
  const [found, setFound] = useState<{ text: string; language: string | undefined }>();
  const text = useMemo(() => incomingText(reading), [reading]);
  const byScript = useMemo(() => detectByScript(text), [text]);
  useEffect(() => {
    if (byScript || (text.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return undefined;
    let isLate = false;
    void browser.i18n.detectLanguage(text).then((result) => {
      const best = result.languages[0];
      if (!isLate)
        setFound({ text, language: best && best.language !== 'und' ? baseLanguage(best.language) : undefined });
    });
    return () => {
      isLate = true;
    };
  }, [text, byScript]);
  return byScript ?? (found?.text === text ? found.language : undefined);
}

function incomingText(reading: Reading | undefined): string {
  const incoming = reading?.messages.filter((m) => m.direction === 'in' && m.kind === 'text') ?? [];
  return incoming
    .slice(-5)
    .map((m) => m.text)
    .join('\n');
}

/** The verdict for this conversation; a late answer for another one is dropped. */
function useVerdict(
  reading: Reading | undefined,
  packView: PackView,
  packStore: PackStore,
  now: Date,
): Verdict | undefined {
  const { active, team, status } = packView;
  const [found, setFound] = useState<{ for: string; verdict: Verdict }>();
  const handles = reading?.buyer.handles;
  const today = now.toISOString().slice(0, 10);
  const question =
    reading &&
    status &&
    JSON.stringify([reading.conversation, handles, active?.generation, status.state, team?.key, today]);
  useEffect(() => {
    if (!question || !reading || !status || !handles) return undefined;
    let isLate = false;
    const teamKey = team?.key === undefined ? undefined : decodeTeamKey(team.key);
    void lookUpBuyer({ site: reading.site, handles, teamKey, findBuyers: (keys) => packStore.findBuyers(keys) }).then(
      (look) => {
        if (!isLate) setFound({ for: question, verdict: decideVerdict({ status, handles, look, today }) });
      },
    );
    return () => {
      isLate = true;
    };
    // The question holds everything the answer depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);
  return found && found.for === question ? found.verdict : undefined;
}
