import {
  ALSO_JAPANESE,
  CANTONESE,
  CHINESE,
  CHINESE_WORDS,
  JAPANESE,
  JAPANESE_WORDS,
  SIMPLIFIED,
  TRADITIONAL,
} from './han-letters.ts';
import type { Written } from './written.ts';

const japanese = new Set(JAPANESE);
const alsoJapanese = new Set(ALSO_JAPANESE);
const chinese = new Set([...CHINESE, ...SIMPLIFIED, ...TRADITIONAL].filter((letter) => !alsoJapanese.has(letter)));
const simplified = new Set(SIMPLIFIED);
const traditional = new Set(TRADITIONAL);
const cantonese = new Set(CANTONESE);

/** What a letter or word of one land only weighs against one hiragana letter: names and titles bring hiragana into Chinese. */
const LETTER = 2;
const WORD = 4;

/** A name or title set apart. */
const SET_APART = /「[^「」]*」|『[^『』]*』|《[^《》]*》|“[^“”]*”|"[^"\n]*"/g;
/** Chinese shop fronts write の for 的: alone between Han letters it is no particle. */
const ORNAMENT = /(?<![\p{Script=Hiragana}\p{Script=Katakana}])の(?![\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const KATAKANA_IN_HAN = /[\p{Script=Katakana}ー]+/gu;

/**
 * Chinese or Japanese, for a text in Han letters and kana. Hiragana goes through the whole of a Japanese text; katakana alone is a brand's name.
 * Letters and words of one land decide next. What both lands write alike is one of them, and
 * a market is a hint.
 */
export function tellHan(text: string): Written {
  const bare = text.replace(SET_APART, ' ');
  const outside = count(bare, /[\p{Script=Han}\p{Script=Hiragana}]/gu) >= 2 ? bare : text;
  const particles = count(outside.replace(ORNAMENT, ''), /\p{Script=Hiragana}/gu);
  const han = [...outside].filter((letter) => /\p{Script=Han}/u.test(letter));
  const ofJapan =
    particles +
    LETTER * han.filter((letter) => japanese.has(letter)).length +
    WORD * countWords(outside, JAPANESE_WORDS);
  const ofChina =
    LETTER * han.filter((letter) => chinese.has(letter)).length + WORD * countWords(outside, CHINESE_WORDS);
  if (ofJapan > ofChina) return { candidates: ['ja'], certainty: 'sure' };
  const inChinese = tellChinese(han);
  if (ofChina > ofJapan) return inChinese;
  // More katakana than Han letters is Japanese; less of it may be a name.
  const katakana = outside.match(KATAKANA_IN_HAN)?.join('').length ?? 0;
  if (katakana > han.length) return { candidates: ['ja'], certainty: 'sure' };
  const isNamed = katakana > 0;
  const [first = 'zh-CN', ...others] = inChinese.candidates;
  return { candidates: isNamed ? ['ja', first, ...others] : [first, 'ja', ...others], certainty: 'either' };
}

/** Which Chinese, by the letters that were simplified; `one-of` where none of them stands there. */
function tellChinese(han: readonly string[]): Written {
  const inOld = han.filter((letter) => traditional.has(letter)).length;
  const inNew = han.filter((letter) => simplified.has(letter)).length;
  if (han.some((letter) => cantonese.has(letter)) && inOld >= inNew)
    return { candidates: ['zh-HK', 'zh-TW'], certainty: 'sure' };
  if (inOld > inNew) return { candidates: ['zh-TW', 'zh-HK'], certainty: 'sure' };
  if (inNew > inOld) return { candidates: ['zh-CN'], certainty: 'sure' };
  return { candidates: ['zh-CN', 'zh-TW'], certainty: 'one-of' };
}

function countWords(text: string, words: readonly string[]): number {
  return words.filter((word) => text.includes(word)).length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
