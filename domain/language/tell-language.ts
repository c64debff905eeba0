import { baseLanguage, isSameLanguage } from './pick-text.ts';
import { countLetters, detectByScript } from './detect-script.ts';
import { detectByWords, type WordVerdict } from './detect-words.ts';
import type { Written } from './written.ts';

/** What a detector says of a text: languages (BCP 47) with their part of it, 0 to 100. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** What a text says of its language before any detector is asked, and whether one is worth asking. */
export interface FirstLook {
  readonly written: Written | undefined;
  readonly isOpen: boolean;
  /** What the detector's answer is weighed with. */
  readonly words: WordVerdict | undefined;
  readonly letters: number;
}

/** Below this many letters a detector guesses. */
const ENOUGH_LETTERS = 12;
/** From so many on it tells the languages of one script apart. */
const SCRIPT_LETTERS = 20;
/** From so many on it is right about nearly every text that it calls reliable. */
const MANY_LETTERS = 40;
/** Part of a text in one language that makes it the text's (percent). */
const MOST = 70;

/** Looks at script and words of a text that is bare of addresses. */
export function lookAtText(text: string): FirstLook {
  const letters = countLetters(text);
  const byScript = detectByScript(text);
  if (byScript) {
    const isOpen = byScript.certainty === 'one-of' && isLeftToDetector(byScript) && letters >= ENOUGH_LETTERS;
    return { written: byScript, isOpen, words: undefined, letters };
  }
  const words = letters === 0 ? undefined : detectByWords(text);
  return { written: words?.written, isOpen: letters >= ENOUGH_LETTERS, words, letters };
}

/** Chinese and Japanese are told by their letters, which a detector knows no better. */
function isLeftToDetector({ candidates }: Written): boolean {
  return !candidates.some((language) => ['zh', 'ja'].includes(baseLanguage(language)));
}

/** Weighs a detector's answer with what words and script said. */
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
  // Of a script with few languages the detector can only name one of those.
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
 * The first lines of the newest message against the whole of what was written. A footer that nobody knows outweighs a short reply, and so do
 * older messages: where both are sure of another language it is one of the two, and a market must tell.
 */
export function weighFirstLines(firstLines: Written | undefined, whole: Written | undefined): Written | undefined {
  const [first] = firstLines?.certainty === 'sure' ? firstLines.candidates : [];
  const [found] = whole?.candidates ?? [];
  if (first === undefined || whole === undefined || found === undefined) return whole ?? firstLines;
  if (isSameLanguage(first, found)) return whole;
  return { candidates: [first, ...whole.candidates], certainty: 'one-of' };
}

/** Addresses, handles and numbers of orders: no words of any language. */
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\S)@\S+|(?<!\S)#\S*\d\S*/giu;

/**
 * A text for telling its language: without addresses, and without what is given to be left out, as the title of the product that it is about.
 */
export function bareText(text: string, without: readonly (string | undefined)[] = []): string {
  let bare = text.replace(ADDRESSES, ' ');
  for (const part of without) {
    // A short one may be a word of the language itself.
    if (part !== undefined && part.length >= 6) bare = bare.split(part).join(' ');
  }
  return bare;
}
