import { canonicalTag, isTraditional } from './canonical-tag.ts';
import { readableFor, isOtherVariety } from './twins.ts';

/** A text in several languages, by BCP 47 tag. */
type Texts = Readonly<Record<string, string>>;

/** A text found for a language. `exact` is false when another language had to stand in; the screen says so. */
export interface PickedText {
  readonly language: string;
  readonly text: string;
  readonly exact: boolean;
}

/** The bare language of a BCP 47 tag, by its one name: `pt-BR` gives `pt`, `tl` gives `fil`. */
export function baseLanguage(tag: string): string {
  return canonicalTag(tag).split('-')[0]?.toLowerCase() ?? tag;
}

/** Whether a reader of `wanted` reads `offered` as their own: same language, and for Chinese the same script. */
export function isSameLanguage(wanted: string, offered: string): boolean {
  if (wanted === offered) return true;
  if (baseLanguage(wanted) !== baseLanguage(offered)) return false;
  return baseLanguage(wanted) !== 'zh' || isTraditional(wanted) === isTraditional(offered);
}

/** The text for a language, else for one that its readers read (Czech in Slovak), else the first of `fallbacks` that exists, else any; `undefined` only for an empty text. */
export function pickText(texts: Texts, wanted: string, fallbacks: readonly string[] = []): PickedText | undefined {
  for (const candidate of [wanted, ...readableFor(wanted), ...fallbacks]) {
    const language =
      texts[candidate] === undefined ? Object.keys(texts).find((t) => isSameLanguage(candidate, t)) : candidate;
    const text = language === undefined ? undefined : texts[language];
    if (language !== undefined && text !== undefined)
      return { language, text, exact: isSameLanguage(wanted, language) && !isOtherVariety(wanted, language) };
  }
  const first = Object.entries(texts)[0];
  return first && { language: first[0], text: first[1], exact: false };
}

/** A text for the agent: their interface language, else English, else whatever there is. Never about the buyer's language. */
export function agentText(texts: Texts, agentLanguage: string): string {
  const chinese = baseLanguage(agentLanguage) === 'zh' ? ['zh-CN', 'zh-TW'] : [];
  return pickText(texts, agentLanguage, [...chinese, 'en'])?.text ?? '';
}
