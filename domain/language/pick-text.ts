import { canonicalTag, isTraditional } from './canonical-tag.ts';
import { readableFor, isOtherVariety } from './twins.ts';

/** A text in several languages, by BCP 47 tag. */
type Texts = Readonly<Record<string, string>>;

/** A text found for a language. `exact` is false if it is in a different language; the screen says so. */
export interface PickedText {
  readonly language: string;
  readonly text: string;
  readonly exact: boolean;
}

/** The base language of a BCP 47 tag, in canonical form: `pt-BR` gives `pt`, `tl` gives `fil`. */
export function baseLanguage(tag: string): string {
  return canonicalTag(tag).split('-')[0]?.toLowerCase() ?? tag;
}

/** Whether readers of `wanted` accept `offered` as their own: same language, and for Chinese the same script. */
export function isSameLanguage(wanted: string, offered: string): boolean {
  if (wanted === offered) return true;
  if (baseLanguage(wanted) !== baseLanguage(offered)) return false;
  return baseLanguage(wanted) !== 'zh' || isTraditional(wanted) === isTraditional(offered);
}

/**
 * The text for a language, otherwise for one its readers understand (Slovak for Czech), otherwise the first available of
 * `fallbacks`, otherwise any; `undefined` only for an empty text.
 */
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

/** A text for the agent: in the interface language, otherwise English, otherwise any. Unrelated to the buyer's language. */
export function agentText(texts: Texts, agentLanguage: string): string {
  const chinese = baseLanguage(agentLanguage) === 'zh' ? ['zh-CN', 'zh-TW'] : [];
  return pickText(texts, agentLanguage, [...chinese, 'en'])?.text ?? '';
}
