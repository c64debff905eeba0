import { senseOfWord, wordIndex } from '../words/word-index.ts';
import { japaneseLetters, letterRows, type WordPlace } from '../words/letter-words.ts';

/** A letter size said in words, or in signs of one land. */
export interface SpokenLetter {
  readonly length: number;
  readonly value: string;
  /** Something beside it says that it is a size; else it may only describe something. */
  readonly isTold: boolean;
}

/** Each way to say a size, its words parted by blanks or by nothing, and where it counts. */
const known = new Map<string, { readonly value: string; readonly place: WordPlace }[]>();
let longestUnspaced = 1;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
for (const { place, words } of letterRows) {
  for (const [value, written] of Object.entries(words)) {
    for (const word of written.split(' ')) {
      for (const key of new Set([word.replaceAll('_', ' '), word.replaceAll('_', '')])) {
        known.set(key, [...(known.get(key) ?? []), { value, place }]);
        if (UNSPACED.test(key)) longestUnspaced = Math.max(longestUnspaced, key.length);
      }
    }
  }
}

/** First words and, of scripts without spaces, first signs of all ways to say a size. */
const firsts = new Set<string>();
for (const key of [...known.keys(), ...Object.keys(japaneseLetters)]) {
  firsts.add(UNSPACED.test(key) ? key.charAt(0) : (key.split(' ')[0] ?? key));
}

/** Whether a size in words may begin with this word, given in small letters. */
export function beginsLetter(word: string): boolean {
  return firsts.has(word);
}

/** Up to four consecutive words on a line. */
const LETTERS = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{M}\\d]';
/** What makes a letter part of a longer word; scripts without spaces do not: パーカーのLL. */
const TOUCHES = new RegExp(`${LETTERS}|[.,]`, 'u');
const PHRASE = new RegExp(`${LETTERS}+(?:[ \\u00a0-]${LETTERS}+){0,3}`, 'uy');

/** Nothing follows that a word of size could describe. */
const CLOSED =
  /^\s*(?:$|[\n.,;:!?。，、！？؟)/|]|please\b|pls\b|sizes?\b|or\b|and\b|サイズ|码|碼|号|號|的|吗|嗎|嘛|呢|은|는|이|가|로|요|주세요|(?:por favor|porfa|svp|stp|s'il|s’il|bitte|per favore|grazie|graag|aub|alstublieft|lütfen|proszę|prosze|пожалуйста|tolong)(?![\p{L}]))/iu;
const OF_A_SIZE = /^\s?(?:サイズ|사이즈|码|碼|号|號|size\b)/iu;

/** "Do you have it in large?" */
const IN_A_SIZE = /\b(?:in|en|em)\s(?:an?\s|size\s)?$/i;

/** "Can I swap my medium for a large?" */
const SWAP =
  /(?<!\p{L})(?:swap (?:my|the|a)|exchange (?:my|the|a)|for an?|to an?|want (?:the|an?)|need (?:the|an?)|my|instead of (?:the|an?)|order(?:ed)? (?:the|an?)|got an?)\s$/iu;
const GOES_ON_FREELY = /^\s*(?:[.,!?;)]|$|(?:for|instead|now|please|pls|to|or|and|but|not)(?!\p{L}))/iu;
/** "Will a medium fit me?" */
const FITS = /^\s(?:fit|do|work|be (?:ok|okay|too|right|better|big|small|enough)|suit me)(?!\p{L})/iu;

const OF_JAPAN = /[\p{Script=Hiragana}\p{Script=Katakana}]|\b(?:JP|JPN|Japan(?:ese)?)\b|日本|日码|日碼/u;

/** The size in words that begins at `at`. `isNamed`: a word like "size" or "wear" precedes it; `isCounted`: a number. */
export function spokenLetterAt(
  text: string,
  at: number,
  { isNamed, isCounted }: { readonly isNamed: boolean; readonly isCounted: boolean },
): SpokenLetter | undefined {
  if (UNSPACED.test(text.charAt(at))) return unspacedAt(text, at, isNamed);
  if (!/[\p{L}\d]/u.test(text.charAt(at)) || TOUCHES.test(text.charAt(at - 1))) return undefined;
  PHRASE.lastIndex = at;
  const words = PHRASE.exec(text)?.[0] ?? '';
  for (let phrase = words; phrase !== ''; phrase = phrase.replace(/(?:^|[\s-]+)[^\s-]+$/u, '')) {
    // "2 x large boxes" are two of something.
    if (isCounted && /^x\s/i.test(phrase)) continue;
    const letter = readPhrase(text, at, phrase, isNamed);
    if (letter) return letter;
  }
  return undefined;
}

function unspacedAt(text: string, at: number, isNamed: boolean): SpokenLetter | undefined {
  for (let length = longestUnspaced; length > 0; length -= 1) {
    const letter = readPhrase(text, at, text.slice(at, at + length), isNamed);
    if (letter) return letter;
  }
  return undefined;
}

function readPhrase(text: string, at: number, phrase: string, isNamed: boolean): SpokenLetter | undefined {
  const key = phrase.toLowerCase().replace(/[\s-]+/g, ' ');
  const japanese = Object.hasOwn(japaneseLetters, key) ? japaneseLetters[key] : undefined;
  const rows = known.get(key);
  if (!rows && japanese === undefined) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + phrase.length, at + phrase.length + 24);
  const isClosed = CLOSED.test(after);
  // 加大码 has the word "size" in it; 大号 alone describes whatever follows, a bin bag as well as a coat.
  const isNamedWithin =
    !after.startsWith('的') && (/[码碼]$/.test(key) || (/[号號]$/.test(key) && (isClosed || isWorn(after))));
  const isTold =
    isNamed ||
    isNamedWithin ||
    text.trim() === phrase ||
    OF_A_SIZE.test(after) ||
    (IN_A_SIZE.test(before) && isClosed) ||
    (SWAP.test(before) && GOES_ON_FREELY.test(after)) ||
    FITS.test(after) ||
    isOneOfTwo(before, after) ||
    (GUESSED.test(before) && isClosed) ||
    (/^[2-6]X$/.test(phrase) && isKind(after));
  if (japanese !== undefined) {
    // Doubled letters are the same everywhere that writes them; a counted letter is not.
    const isRead = OF_JAPAN.test(text) ? isTold || isClosed : isTold && !/\d/.test(key);
    return isRead ? { length: phrase.length, value: japanese, isTold: true } : undefined;
  }
  for (const { value, place } of rows ?? []) {
    if (place instanceof RegExp) {
      if (place.test(before) || isOneOfTwo(before, after)) return { length: phrase.length, value, isTold: true };
    } else if (place === 'told' && !isTold && isLoneLetter(before, after, isClosed)) {
      return { length: phrase.length, value, isTold: false };
    } else if (place === 'always' || isTold || (place === 'closed' && isClosed)) {
      return { length: phrase.length, value, isTold: isTold || place === 'always' };
    }
  }
  return undefined;
}

/** "Large, please", "not the small", "a large for the rugby top", "medium dress": a size where something is worn. */
function isLoneLetter(before: string, after: string, isClosed: boolean): boolean {
  if (NOT_BEFORE.test(before) && isClosed) return true;
  if (!/(?:^|[.,;:!?\n])\s*(?:(?:just\s)?(?:an?|the|my|your)\s)?$/iu.test(before)) return false;
  const isAlone = /^\s*(?:$|[.,;!\n])/u.test(after) || /^\s?,?\s?(?:please|pls|plz)(?!\p{L})/iu.test(after);
  return isAlone || FOR_WHAT.test(after) || isClothing(after);
}

const NOT_BEFORE =
  /(?<!\p{L})(?:not|no|nicht|pas|non|não|niet|geen|nie|inte|ej|bukan|jangan|не)\s(?:an?\s|the\s|la\s|el\s|de\s|die\s)?$/iu;
const FOR_WHAT = /^\s(?:for|in|on)\s(?:the|my|me|her|him|a|this|that|your|dad|mum|mom)(?!\p{L})/iu;

function isClothing(after: string): boolean {
  const word = /^\s(\p{L}+)/u.exec(after)?.[1];
  const sense = word === undefined ? undefined : senseOfWord(wordIndex('en'), word.toLowerCase());
  return sense?.kind === 'clothing' && sense.roles.has('thing');
}

/** "Large or XL", "la pequeña o la mediana". */
const LETTER =
  '(?:X{0,3}[SML]|small|medium|large|la mediana|mediana|grande|la grande|mittel|groß|medio|media|média|médio|pequeña|pequeno|pequena|liten|piccola|średnia|mała|duża)';
const NOT =
  '(?:[,.]\\s)?(?:please\\s|pls\\s|graag\\s)?(?:not|no|nicht|pas|non|não|niet|geen|nie|inte|ej|bukan|jangan|не)';
const OR_BEHIND = new RegExp(
  `^\\s(?:or|oder|ou|o|of|czy|или|veya|mı|eller|atau|apa|hay|${NOT})\\s(?:an?\\s|the\\s|la\\s|el\\s|a\\s|o\\s|le\\s)?${LETTER}(?!\\p{L})`,
  'iu',
);
const OR_BEFORE = new RegExp(
  `(?<!\\p{L})${LETTER}\\s(?:or|oder|ou|o|of|czy|или|veya|eller|atau|apa|hay|${NOT})\\s(?:an?\\s|the\\s|la\\s|el\\s|a\\s|o\\s|le\\s)?$`,
  'iu',
);
/** "I'm … probably large?" */
const GUESSED =
  /(?<!\p{L})(?:probably|maybe|perhaps|guess|rather|wahrscheinlich|vielleicht|peut-être|quizás|forse|talvez|misschien|chyba|наверное|kanske|mungkin|galiba)\s(?:an?\s|the\s)?$/iu;

function isOneOfTwo(before: string, after: string): boolean {
  return OR_BEHIND.test(after) || OR_BEFORE.test(before);
}

/** What a sentence goes on with behind the name of a size: whether there is one, what it costs, whom it fits. */
const GOES_ON =
  /^\s?(?:那|这|這|有|没|沒|无|無|还|還|能|可|会|會|我|你|要|想|穿|合|适|適|在|是|和|跟|或|就|吧|了|现|現|缺|断|斷|多少|什么|什麼|几|幾)/u;

/** "3X tees", where "3x tees" are three. */
function isKind(after: string): boolean {
  const word = /^\s(\p{L}+)/u.exec(after)?.[1];
  return word !== undefined && senseOfWord(wordIndex('en'), word.toLowerCase())?.kind !== undefined;
}

function isWorn(after: string): boolean {
  const rest = after.trimStart();
  const things = wordIndex('zh').unspaced.get(rest.charAt(0)) ?? [];
  return GOES_ON.test(after) || things.some(([word, sense]) => sense.kind !== undefined && rest.startsWith(word));
}
