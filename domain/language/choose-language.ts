import { baseLanguage, isSameLanguage } from './pick-text.ts';

/** Why a reply language was taken; shown beside it. */
export type LanguageReason =
  'your-choice' | 'page-hint' | 'buyer-writes' | 'market-default' | 'team-default' | 'site-rule';

export interface LanguageChoice {
  /** BCP 47. */
  readonly language: string;
  readonly reason: LanguageReason;
}

/** What is known about the language of a buyer; the order of the fields is the order of trust after the agent's own choice. */
export interface LanguageClues {
  readonly choice?: string | undefined;
  readonly pageHint?: string | undefined;
  readonly detected?: string | undefined;
  readonly marketLanguages?: readonly string[] | undefined;
  readonly teamDefault: string;
}

/** The language to answer in, with its reason. A detected `pt` becomes the market's `pt-BR` where the market says so. */
export function chooseLanguage(clues: LanguageClues): LanguageChoice {
  const { choice, pageHint, detected, marketLanguages = [], teamDefault } = clues;
  if (choice) return { language: choice, reason: 'your-choice' };
  if (pageHint) return { language: refine(pageHint, marketLanguages), reason: 'page-hint' };
  if (detected)
    return { language: refine(nearestTwin(detected, marketLanguages), marketLanguages), reason: 'buyer-writes' };
  const first = marketLanguages[0];
  if (first) return { language: first, reason: 'market-default' };
  return { language: teamDefault, reason: 'team-default' };
}

/** Languages so near to each other that a detector takes one for the other in a short message; the market tells which is meant. */
const TWINS: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['nb', 'no', 'da'],
  ['hr', 'bs', 'sr'],
  ['cs', 'sk'],
];

function refine(language: string, marketLanguages: readonly string[]): string {
  return marketLanguages.find((m) => isSameLanguage(language, m)) ?? language;
}

/** The market's language where the detected one is not spoken there but a twin of it is. */
function nearestTwin(detected: string, marketLanguages: readonly string[]): string {
  if (marketLanguages.some((m) => isSameLanguage(detected, m))) return detected;
  const twins = TWINS.find((group) => group.includes(baseLanguage(detected))) ?? [];
  return marketLanguages.find((m) => twins.includes(baseLanguage(m))) ?? detected;
}
