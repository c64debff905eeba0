import { baseLanguage, isSameLanguage } from './pick-text.ts';
import { bareText, lookAtText } from './tell-language.ts';
import { listTwins } from './twins.ts';

/** Words that do not belong in a text: as they are written, and their language (BCP 47) where they tell it. */
export interface ForeignWords {
  readonly words: string;
  readonly language: string | undefined;
}

/** Unicode scripts of the letters of a language's script (ISO 15924); others are named as Unicode names them. */
const LETTERS: Readonly<Record<string, string>> = {
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Kore: '\\p{Script=Hangul}',
};

/** Fewer letters of a script without word gaps are a name; fewer words of Latin letters may be any language's. */
const LEAST_HAN = 4;
const LEAST_WORDS = 3;
const LEAST_LETTERS = 12;
/** As much as is quoted in a warning. */
const LONGEST = 40;

/**
 * Finds words in a text that are plainly not of its language (BCP 47): letters of another script, or a text that as a whole is another
 * language. Latin letters are part of every language; `known`, such as the buyer's name, is nobody's language. `undefined` if there are none.
 */
export function findForeignWords(
  text: string,
  language: string,
  known: readonly (string | undefined)[] = [],
): ForeignWords | undefined {
  const own = known.reduce<string>((left, one) => (one ? left.split(one).join(' ') : left), bareText(text));
  const strange = otherLetters(language)?.exec(own)?.[0];
  if (strange !== undefined) {
    const words = strange.trim();
    return { words: cut(words), language: tellLanguage(own.match(/\p{Script=Latin}/u) ? words : own) };
  }
  const found = tellLanguage(own);
  if (found === undefined || isReadAlike(language, found)) return undefined;
  const isHan = /\p{Script=Han}/u.test(own);
  const letters = own.match(isHan ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu : /\p{L}/gu) ?? [];
  const words = own.match(/\p{L}+/gu) ?? [];
  const isEnough = isHan ? letters.length >= LEAST_HAN : words.length >= LEAST_WORDS && letters.length >= LEAST_LETTERS;
  return isEnough ? { words: cut(own.trim()), language: found } : undefined;
}

/** The language that a text proves. */
function tellLanguage(text: string): string | undefined {
  const written = lookAtText(text).written;
  return written?.certainty === 'sure' ? written.candidates[0] : undefined;
}

function isReadAlike(wanted: string, found: string): boolean {
  if (baseLanguage(wanted) === 'zh' && baseLanguage(found) === 'zh') {
    return found === 'zh' || isSameLanguage(wanted, found);
  }
  return baseLanguage(wanted) === baseLanguage(found) || listTwins(wanted).includes(baseLanguage(found));
}

const made = new Map<string, RegExp | undefined>();

/** Finds a stretch of letters that a language does not have; `undefined` for a language of unknown script. */
function otherLetters(language: string): RegExp | undefined {
  if (!made.has(language)) made.set(language, build(language));
  return made.get(language);
}

function build(language: string): RegExp | undefined {
  try {
    const script = new Intl.Locale(language).maximize().script;
    if (script === undefined) return undefined;
    const own = LETTERS[script] ?? `\\p{Script=${script}}`;
    const other = `(?![${own}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`;
    // A single letter is a sign: Ω, π, µ. A single Han character is a word.
    return new RegExp(`(?:${other}\\p{M}*)(?:[\\s\\p{P}\\p{M}\\d]*${other})+|(?![${own}])\\p{Script=Han}`, 'u');
  } catch {
    return undefined;
  }
}

function cut(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
