import { canonicalTag } from './canonical-tag.ts';
import { baseLanguage, isSameLanguage } from './pick-text.ts';
import { listTwins } from './twins.ts';
import type { Written } from './written-language.ts';

/** Why a reply language was chosen; shown next to it. */
export type LanguageReason =
  'your-choice' | 'page-hint' | 'buyer-writes' | 'buyer-perhaps' | 'market-default' | 'team-default' | 'site-rule';

export interface LanguageChoice {
  /** BCP 47. */
  readonly language: string;
  readonly reason: LanguageReason;
}

/** What is known about a buyer's language; the fields are in order of trust, after the agent's own choice. */
export interface LanguageClues {
  readonly choice?: string | undefined;
  readonly pageHint?: string | undefined;
  /** What the buyer's own words reveal. */
  readonly written?: Written | undefined;
  readonly marketLanguages?: readonly string[] | undefined;
  readonly teamDefault: string;
}

/** The language to answer in, with its reason. A written `pt` becomes the market's `pt-BR` if the market says so. */
export function chooseLanguage(clues: LanguageClues): LanguageChoice {
  const { choice, pageHint, written, marketLanguages = [], teamDefault } = clues;
  if (choice) return { language: choice, reason: 'your-choice' };
  if (pageHint) return { language: refine(canonicalTag(pageHint), marketLanguages), reason: 'page-hint' };
  const byWriting = written && chooseWritten(written, marketLanguages);
  if (byWriting) return byWriting;
  const first = marketLanguages[0];
  if (first) return { language: first, reason: 'market-default' };
  return { language: teamDefault, reason: 'team-default' };
}

/** The written language if it needs no market or the market agrees; `undefined` leaves the choice to the market. */
function chooseWritten(
  { candidates, certainty, isApart, isMostly }: Written,
  marketLanguages: readonly string[],
): LanguageChoice | undefined {
  const [best] = candidates;
  if (best === undefined) return undefined;
  if (certainty === 'sure') {
    const found = canonicalTag(best);
    const language = refine(isApart ? found : nearestTwin(found, marketLanguages), marketLanguages);
    return { language, reason: 'buyer-writes' };
  }
  const fitting = marketLanguages.filter((market) => candidates.some((one) => isSameLanguage(one, market)));
  const [fits] = fitting;
  if (fits && certainty === 'either') return { language: fits, reason: 'buyer-perhaps' };
  // An alphabet of few languages, of which the market speaks one; or a guess at the one expected there that nothing else in the text speaks against.
  if (
    fits &&
    (certainty === 'one-of'
      ? fitting.length === 1
      : fits === marketLanguages[0] && (isMostly ?? areTwins(fits, candidates)))
  )
    return { language: fits, reason: 'buyer-writes' };
  if (fits) return { language: fits, reason: 'buyer-perhaps' };
  // A market that speaks none of the few languages is no guide, but still better than a mere guess.
  if (marketLanguages.length > 0 && certainty === 'perhaps') return undefined;
  return { language: canonicalTag(best), reason: 'buyer-perhaps' };
}

function areTwins(language: string, others: readonly string[]): boolean {
  const near = [baseLanguage(language), ...listTwins(language)];
  return others.every((one) => near.includes(baseLanguage(one)));
}

function refine(language: string, marketLanguages: readonly string[]): string {
  return marketLanguages.find((m) => isSameLanguage(language, m)) ?? language;
}

/** The market's language, if the detected one isn't spoken there but a twin of it is. */
function nearestTwin(detected: string, marketLanguages: readonly string[]): string {
  if (marketLanguages.some((m) => isSameLanguage(detected, m))) return detected;
  const twins = listTwins(detected);
  return marketLanguages.find((m) => twins.includes(baseLanguage(m))) ?? detected;
}

/**
 * Limits the choice to the languages in which a marketplace wants answers, the usual one first; none given: any. The agent's own
 * choice is kept, because only they know the reason for it.
 */
export function keepToSite(choice: LanguageChoice, languages: readonly string[] = []): LanguageChoice {
  const [usual] = languages;
  if (usual === undefined || choice.reason === 'your-choice') return choice;
  if (languages.some((language) => isSameLanguage(choice.language, language))) return choice;
  return { language: usual, reason: 'site-rule' };
}
