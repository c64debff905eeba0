import type { LanguageChoice } from './choose-language.ts';
import { isSameLanguage } from './pick-text.ts';

/**
 * The choice within the languages that a marketplace wants answers in, the usual one first; none given: any. What the agent chose stands,
 * because they alone see why.
 */
export function keepToSite(choice: LanguageChoice, languages: readonly string[] = []): LanguageChoice {
  const [usual] = languages;
  if (usual === undefined || choice.reason === 'your-choice') return choice;
  if (languages.some((language) => isSameLanguage(choice.language, language))) return choice;
  return { language: usual, reason: 'site-rule' };
}
