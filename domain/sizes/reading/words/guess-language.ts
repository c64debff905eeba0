import { detectByWords } from '../../../language/detect-words.ts';
import { lexicons } from './word-index.ts';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30FF]/, 'ja'],
  [/[\uAC00-\uD7AF]/, 'ko'],
  [/[\u0E00-\u0E7F]/, 'th'],
  [/[\u0600-\u06FF]/, 'ar'],
  [/[\u0590-\u05FF]/, 'he'],
  [/[іїєґ]/i, 'uk'],
  [/[\u0400-\u04FF]/, 'ru'],
  [/[\u4E00-\u9FFF]/, 'zh'],
];

/** Languages of a Latin word of sizes. */
let byWord: Map<string, string[]> | undefined;

/** Words of sizes tell the language of a short message; the common words of a language count as much as two of them. */
const OF_COMMON_WORDS = 2;
const SECOND = 1.5;

/** So many words of sizes more than any other language has settle it. */
const CLEAR = 5;
/** Longer messages do not get clearer. */
const ENOUGH = 400;

/** The language of a message of which nothing is known: by its script, else by its words; English where nothing tells. */
export function guessLanguage(whole: string, isLine = false): string {
  const text = whole.slice(0, ENOUGH);
  const ofScript = SCRIPTS.find(([script]) => script.test(text))?.[1];
  if (ofScript) return ofScript;
  byWord ??= listWords();
  const votes = new Map<string, number>([['en', isLine ? 0.9 : 0.5]]);
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (/^(?:eu|us|uk|no)$/.test(word)) continue;
    for (const language of byWord.get(word) ?? byWord.get(`${word.slice(0, 4)}*`) ?? [])
      votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [most = 0, second = 0] = [...votes.values()].sort((a, b) => b - a);
  if (most - second >= CLEAR) return winnerOf(votes);
  // The common words of a language tell nothing in a line of sizes: "men" is Swedish for but.
  const verdict = isLine ? undefined : detectByWords(text.replace(/\b(?:EU|US|UK)\b/g, ''));
  // Where they leave two languages, the words of sizes decide.
  for (const [order, likely] of (verdict?.written.candidates ?? []).slice(0, 2).entries())
    if (likely in lexicons) votes.set(likely, (votes.get(likely) ?? 0) + (order === 0 ? OF_COMMON_WORDS : SECOND));
  for (const [letters, languages] of LETTERS)
    if (letters.test(text)) for (const one of languages) votes.set(one, (votes.get(one) ?? 0) + 0.5);
  return winnerOf(votes);
}

function winnerOf(votes: ReadonlyMap<string, number>): string {
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Letters that few of these languages have. */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ğışİ]/i, ['tr']],
  [/[ąęłńśźż]/i, ['pl']],
  [/[ãõ]/i, ['pt']],
  [/[ñ¿¡]/i, ['es']],
  [/å/i, ['sv']],
  [/ß/, ['de']],
  [/[äö]/i, ['de', 'sv', 'tr']],
  [/ü/i, ['de', 'tr']],
  [/[œêîû]/i, ['fr']],
  [/[ăđơưạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ]/i, ['vi', 'vi', 'vi', 'vi']],
];

function listWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, lexicon] of Object.entries(lexicons)) {
    for (const word of new Set(Object.values(lexicon).flatMap((list) => list.split(' ')))) {
      const stem = word.length > 4 && word.endsWith('*') ? `${word.slice(0, 4)}*` : word;
      if (!/^\p{Script=Latin}{2,}\*?$/u.test(stem) || words.get(stem)?.includes(language)) continue;
      words.set(stem, [...(words.get(stem) ?? []), language]);
    }
  }
  return words;
}
