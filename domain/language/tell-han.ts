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
import type { Written } from './written-language.ts';

const japanese = new Set(JAPANESE);
const alsoJapanese = new Set(ALSO_JAPANESE);
const chinese = new Set([...CHINESE, ...SIMPLIFIED, ...TRADITIONAL].filter((letter) => !alsoJapanese.has(letter)));
const simplified = new Set(SIMPLIFIED);
const traditional = new Set(TRADITIONAL);
const cantonese = new Set(CANTONESE);

/** Weight of a character or word used in one region, relative to one hiragana: names and titles bring hiragana into Chinese. */
const LETTER = 2;
const WORD = 4;

/** A quoted name or title. */
const SET_APART = /「[^「」]*」|『[^『』]*』|《[^《》]*》|“[^“”]*”|"[^"\n]*"/g;
/** Chinese shop names use の for 的: alone between Han characters it isn't a particle. */
const ORNAMENT = /(?<![\p{Script=Hiragana}\p{Script=Katakana}])の(?![\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const KATAKANA_IN_HAN = /[\p{Script=Katakana}ー]+/gu;

/**
 * Chinese or Japanese, for a text in Han characters and kana. Hiragana runs through all of a Japanese text; katakana alone may be a
 * brand name. Characters and words of one region decide next. Text that could be either leaves both as candidates, with the market as
 * a hint.
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
  // More katakana than Han characters means Japanese; less of it may be a name.
  const katakana = outside.match(KATAKANA_IN_HAN)?.join('').length ?? 0;
  if (katakana > han.length) return { candidates: ['ja'], certainty: 'sure' };
  const isNamed = katakana > 0;
  const [first = 'zh-CN', ...others] = inChinese.candidates;
  return { candidates: isNamed ? ['ja', first, ...others] : [first, 'ja', ...others], certainty: 'either' };
}

/** Which Chinese, by simplified characters; `one-of` if there are none. */
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
