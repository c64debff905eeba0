import { baseLanguage, isSameLanguage } from './pick-text.ts';
import { countLetters, detectByScript, detectMixedIn } from './detect-script.ts';
import { detectByWords, type WordVerdict } from './detect-words.ts';
import type { Written } from './written-language.ts';

/** A detector's answer: languages (BCP 47) with their share of the text, 0 to 100. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** What a text itself reveals about its language, and whether a detector is worth asking. */
export interface FirstLook {
  readonly written: Written | undefined;
  readonly isOpen: boolean;
  /** Weighed against the detector's answer. */
  readonly words: WordVerdict | undefined;
  readonly letters: number;
}

/** With fewer letters, detectors guess. */
const ENOUGH_LETTERS = 12;
/** From this many, a detector distinguishes the languages of one script. */
const SCRIPT_LETTERS = 20;
/** From this many, it is right about nearly every text that it calls reliable. */
const MANY_LETTERS = 40;
/** Share of a text that makes a language the text's own (percent). */
const MOST = 70;

/** Examines script and words of a text without addresses. */
export function lookAtText(text: string): FirstLook {
  const letters = countLetters(text);
  const byScript = detectByScript(text);
  if (byScript) {
    const isOpen = byScript.certainty === 'one-of' && isLeftToDetector(byScript) && letters >= ENOUGH_LETTERS;
    return { written: byScript, isOpen, words: undefined, letters };
  }
  const words = letters === 0 ? undefined : detectByWords(text);
  const mixedIn = detectMixedIn(text);
  if (mixedIn !== undefined) {
    const candidates = [...new Set([...(words?.written.candidates ?? []), mixedIn])];
    return { written: { candidates, certainty: 'either' }, isOpen: false, words, letters };
  }
  return { written: words?.written, isOpen: letters >= ENOUGH_LETTERS, words, letters };
}

/** Chinese and Japanese are distinguished by characters, and a detector does no better. */
function isLeftToDetector({ candidates }: Written): boolean {
  return !candidates.some((language) => ['zh', 'ja'].includes(baseLanguage(language)));
}

/** Weighs a detector's answer against words and script. */
export function weighDetection(
  { written, words, letters }: FirstLook,
  detection: Detection | undefined,
): Written | undefined {
  const [best, ...others] = detection?.languages.filter(({ language }) => language !== 'und') ?? [];
  if (!detection || !best) return written;
  const found = baseLanguage(best.language);
  const isSound = detection.isReliable && best.percentage >= MOST && !/-Latn$/i.test(best.language);
  const agrees = written?.candidates.some((one) => isSameLanguage(one, found)) === true;
  if (written && agrees) {
    const isProved = isSound && (words !== undefined || letters >= SCRIPT_LETTERS);
    const isNamedTwice = words !== undefined && written.candidates.length === 1;
    if (isProved || isNamedTwice || written.certainty === 'sure')
      return { ...written, candidates: [found], certainty: 'sure' };
    return { ...written, candidates: [...new Set([found, ...written.candidates])] };
  }
  // For a script with few languages, the detector can only name one of them.
  if (written?.certainty === 'one-of' && !words) return written;
  if (written?.certainty === 'sure') {
    const isOutweighed = isSound && letters >= MANY_LETTERS && (words?.share ?? 0) < 0.3;
    return isOutweighed ? { candidates: [found], certainty: 'sure' } : written;
  }
  if (isSound && (letters >= MANY_LETTERS || !written)) return { candidates: [found], certainty: 'sure' };
  const second = others.filter(({ percentage }) => percentage >= 20).map(({ language }) => baseLanguage(language));
  return { candidates: [...new Set([found, ...(written?.candidates ?? []), ...second])], certainty: 'perhaps' };
}

/**
 * Weighs the first lines of the newest message against everything written. An unknown footer outweighs a short reply, and so do older
 * messages: if both are sure and differ, it is one of the two, and the market decides.
 */
export function weighFirstLines(firstLines: Written | undefined, whole: Written | undefined): Written | undefined {
  const [first] = firstLines?.certainty === 'sure' ? firstLines.candidates : [];
  const [found] = whole?.candidates ?? [];
  if (first === undefined || whole === undefined || found === undefined) return whole ?? firstLines;
  if (isSameLanguage(first, found)) return whole;
  return { candidates: [first, ...whole.candidates], certainty: 'one-of' };
}

/** Addresses, handles and order numbers: not words of any language. */
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\S)@\S+|(?<!\S)#\S*\d\S*/giu;

/**
 * A text for language detection: without addresses, and without any given passages such as the title of the product it is about.
 */
export function bareText(text: string, without: readonly (string | undefined)[] = []): string {
  let bare = text.replace(ADDRESSES, ' ');
  for (const part of without) {
    // A short passage may be a word of the language itself.
    if (part !== undefined && part.length >= 6) bare = bare.split(part).join(' ');
  }
  return bare;
}
