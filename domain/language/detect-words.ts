import { COMMON_WORDS, COURTESIES, ENGLISH_TOO, NEUTRAL_WORDS, ROMANISED_WORDS, WORD_ENDINGS } from './common-words.ts';
import { listTwins } from './twins.ts';
import type { Written } from './written-language.ts';

/** What a text's words reveal. */
export interface WordVerdict {
  readonly written: Written;
  /** Share of the text's words that match the first candidate, 0 to 1. */
  readonly share: number;
}

/** Languages by word. */
const byWord = new Map<string, Set<string>>();
for (const table of [COMMON_WORDS, ROMANISED_WORDS])
  for (const [language, words] of Object.entries(table))
    for (const word of words.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set()).add(language));

const ENDINGS = Object.entries(WORD_ENDINGS).map(
  ([languages, endings]) =>
    [new RegExp(`(?:${endings.replaceAll(' ', '|')})$`, 'u'), new Set(languages.split(' '))] as const,
);
const SHORTEST_WITH_ENDING = 6;
/** Weight of an ending: alone it proves nothing, because names have it too. */
const ENDING = 0.8;

/** The languages that a word suggests, itself or by its ending. */
function languagesOf(word: string): ReadonlySet<string> | undefined {
  const known = byWord.get(word);
  if (known || word.length < SHORTEST_WITH_ENDING) return known;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
}

/** Letters that few alphabets have: as good as a word. */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, ['vi']],
  [/[łąęśźż]/u, ['pl']],
  [/[ěřů]/u, ['cs']],
  [/[ľĺŕ]/u, ['sk']],
  [/[ğı]|ş/u, ['tr']],
  [/[őű]/u, ['hu']],
  [/[țș]/u, ['ro']],
  [/ß/u, ['de']],
  [/ñ|¿|¡/u, ['es']],
  [/ã|õ/u, ['pt']],
  [/œ/u, ['fr']],
  [/å/u, ['sv', 'da', 'nb']],
  [/[æø]/u, ['da', 'nb']],
  [/[čšž]/u, ['cs', 'sk', 'hr']],
];

/** How many distinct words of one language prove it, and how far it must be ahead of the next. */
const PROOF = 2;
const AHEAD = 1.5;
/** Two words of a sentence suffice if they make up this share of it and nothing else comes close. */
const PART = 0.4;
const FAR_AHEAD = 2;
/** A single word shared by four languages proves none of them. */
const LEAST = 0.55;

/** Words that only one of two similar languages has. */
const APART = 2;
/** Fewer letters, in all words of a language, may be shorthand of any: `tq`. */
const FEW_LETTERS = 3;
/** So many are at least a word and no article. */
const SOME_LETTERS = 5;
/** A word of so many letters that only one language has is no name, and half of a text. */
const LONG = 8;
const HALF = 0.5;

/**
 * Whether words and letters distinguish a language from each one it is confused with, and none suggests the other;
 * undefined for languages without words.
 */
function isToldApart(language: string, words: readonly string[], text: string): true | undefined {
  const twins = listTwins(language).filter((twin) => twin in COMMON_WORDS);
  if (twins.length === 0) return undefined;
  const isLettersOf = (one: string, other: string): boolean =>
    LETTERS.some(([letters, of]) => of.includes(one) && !of.includes(other) && letters.test(text));
  const countOf = (one: string, other: string): number =>
    words.filter((word) => word.length > 1 && byWord.get(word)?.has(one) && !byWord.get(word)?.has(other)).length;
  const isApart = (twin: string): boolean =>
    countOf(language, twin) + (isLettersOf(language, twin) ? 1 : 0) >= APART &&
    countOf(twin, language) === 0 &&
    !isLettersOf(twin, language);
  return twins.every(isApart) || undefined;
}

function isOnlyOf(word: string, language: string): boolean {
  const languages = byWord.get(word);
  return languages?.size === 1 && languages.has(language);
}

/** Words that other languages have, and this one does not. */
function listOthers(words: readonly string[], language: string): string[] {
  return words.filter((word) => {
    const languages =
      word.length > 2 && !NEUTRAL_WORDS.has(word) && !ENGLISH_TOO.has(word) ? byWord.get(word) : undefined;
    return languages !== undefined && !languages.has(language);
  });
}

/** Whether every word that a language has is English, or a name, too. */
function saysOnlyShared(words: readonly string[], language: string): boolean {
  const own = words.filter((word) => byWord.get(word)?.has(language));
  return own.length > 0 && own.every((word) => ENGLISH_TOO.has(word));
}

/** The language of a Latin-script text by its common words; `undefined` if it contains none of them. */
export function detectByWords(text: string): WordVerdict | undefined {
  const words = [...new Set(text.toLowerCase().match(/[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*/gu) ?? [])];
  const counted = words.filter((word) => word.length > 1 || byWord.has(word));
  if (counted.length === 0) return undefined;
  const scores = new Map<string, number>();
  const hits = new Map<string, number>();
  let spoken = 0;
  for (const word of counted) {
    const plain = word.replace('’', "'");
    const isNeutral = NEUTRAL_WORDS.has(plain);
    if (!isNeutral) spoken += 1;
    const languages = languagesOf(plain);
    for (const language of languages ?? []) {
      const worth =
        (isNeutral ? 0.2 : plain.length === 1 ? 0.3 : byWord.has(plain) ? 1 : ENDING) / Math.sqrt(languages?.size ?? 1);
      scores.set(language, (scores.get(language) ?? 0) + worth);
      if (!isNeutral) hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  for (const [letters, languages] of LETTERS) {
    if (!letters.test(text.toLowerCase())) continue;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1.5 / languages.length);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < LEAST) return undefined;
  const share = (hits.get(best[0]) ?? 0) / Math.max(spoken, 1);
  const isAhead = best[1] >= AHEAD * (next?.[1] ?? 0);
  const isFarAhead = (hits.get(best[0]) ?? 0) >= 2 && share >= PART && best[1] >= FAR_AHEAD * (next?.[1] ?? 0);
  const others = listOthers(counted, best[0]);
  const hasLong =
    others.length === 0 && best[0] !== 'en' && counted.some((word) => word.length >= LONG && isOnlyOf(word, best[0]));
  const isEnough = best[1] >= PROOF || share >= 0.6 || (isFarAhead && best[1] >= AHEAD) || (hasLong && share >= HALF);
  const isLone = spoken === 1 && best[0] !== 'en' && counted.some((word) => ENGLISH_TOO.has(word));
  const isProved = isEnough && isAhead && best[1] >= 0.9 && !isLone;
  const near = ranked.filter(([, score]) => score * AHEAD > best[1]).map(([language]) => language);
  if (best[1] >= 0.9 && others.length > 0 && counted.every((word) => COURTESIES.has(word) || NEUTRAL_WORDS.has(word))) {
    const mixed = others.flatMap((word) => [...(byWord.get(word) ?? [])]);
    return { written: { candidates: [...new Set([best[0], ...near, ...mixed])], certainty: 'either' }, share };
  }
  const isApart = isToldApart(best[0], counted, text.toLowerCase());
  if (isApart && isEnough && best[1] >= 0.9)
    return { written: { candidates: [best[0]], certainty: 'sure', isApart }, share };
  const spent = counted.filter((word) => byWord.get(word)?.has(best[0])).join('').length;
  // An English word or a name as well, and nothing else: `Total war`.
  const isOnlyShared = best[0] !== 'en' && best[1] < PROOF && saysOnlyShared(counted, best[0]);
  if (isOnlyShared || (isProved && spent > 0 && spent < FEW_LETTERS))
    return { written: { candidates: [...new Set([best[0], ...near])], certainty: 'either' }, share };
  const isOneOf = near.length > 1 && best[1] >= 0.9;
  const isMostly = share >= HALF && spent >= SOME_LETTERS;
  if (isProved) return { written: { candidates: [best[0]], certainty: 'sure' }, share };
  return {
    written: {
      candidates: near,
      certainty: isOneOf ? (spent < FEW_LETTERS ? 'either' : 'one-of') : 'perhaps',
      ...(isMostly && { isMostly }),
    },
    share,
  };
}
