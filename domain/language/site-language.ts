import type { LanguageChoice } from './choose-language.ts';
import { isSameLanguage } from './pick-text.ts';

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
