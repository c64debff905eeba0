import type { WordSense } from '../words/word-index.ts';

/** He and she, by language. Written down from knowledge of these languages on 2026-11-30. */
const PRONOUNS: Readonly<Record<string, { readonly men: string; readonly women: string }>> = {
  de: { men: 'er ihm', women: 'sie ihr' },
  es: { men: 'él el', women: 'ella' },
  fr: { men: 'lui il', women: 'elle' },
  it: { men: 'lui', women: 'lei' },
  nl: { men: 'hij hem', women: 'zij haar' },
  pl: { men: 'on jemu', women: 'ona jej' },
  pt: { men: 'ele', women: 'ela' },
  ru: { men: 'он ему', women: 'она ей' },
  sv: { men: 'han honom', women: 'hon henne' },
};
/** These words are pronouns where a number is right beside them and nothing else is said: "er 45, sie 39", "21 él, 13 ella". */
const BEFORE_NUMBER = /^:?\s(?:du\s|een\s)?\d/u;
const BEHIND_NUMBER = /\d\s$/u;
const ENDS = /^\s*(?:[,.;!?\n)&+/]|$|(?:und|y|e|et|en|i|och|и)\s)/u;
const OF_MEN: WordSense = { audience: 'men', roles: new Set(['people']) };
const OF_WOMEN: WordSense = { audience: 'women', roles: new Set(['people']) };

/** The wearer that a pronoun names, where two of them are told apart in the text. */
export function pronounAt(small: string, at: number, word: string, language: string): WordSense | undefined {
  const words = PRONOUNS[language];
  if (!words) return undefined;
  const [isMan, isWoman] = [words.men.split(' ').includes(word), words.women.split(' ').includes(word)];
  if (!isMan && !isWoman) return undefined;
  const behind = small.slice(at + word.length, at + word.length + 8);
  const isBeside =
    BEFORE_NUMBER.test(behind) || (BEHIND_NUMBER.test(small.slice(Math.max(0, at - 3), at)) && ENDS.test(behind));
  const others = (isMan ? words.women : words.men).replaceAll(' ', '|');
  return isBeside && new RegExp(`(?<!\\p{L})(?:${others})(?!\\p{L})`, 'u').test(small)
    ? isMan
      ? OF_MEN
      : OF_WOMEN
    : undefined;
}
