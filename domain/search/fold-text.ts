const PLAIN = /^[\x20-\x7e\n]*$/;

/** Chinese with its usual punctuation: no accents, and no width variants except for punctuation. */
const PLAIN_HAN = /^[\x20-\x7e\n\u3001\u3002\u300a-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
const WIDE = /[\uff01-\uff5e]/g;

/** Latin letters that Unicode doesn't decompose, as typed without their mark; for Greek, the final sigma. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  þ: 'th',
  ı: 'i',
  ĸ: 'k',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
};
const ODD = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Marks that a word can do without: accents of any origin, and the points of Arabic and Hebrew, which everyday writing omits. In kana,
 * Thai and the Indic scripts, marks make a different word, so they are kept.
 */
const LOOSE = /[[\p{M}&&[\p{sc=Inherited}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}]]--[\u3099\u309a]]+/gv;

/** Zero-width characters and soft hyphens: they are copied along with a word, and nobody types them into a title. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** A letter with its marks: `バ` as one character, so that it doesn't begin with `ハ`. */
const VOICED = /[\u3041-\u30ff][\u3099\u309a]/g;

/** A character with its following marks. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** Normalises text for searching and understanding: full-width forms, accents and case don't matter. Changes lengths. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  if (PLAIN_HAN.test(text)) {
    const narrow = text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    return narrow.toLowerCase().replaceAll('`', "'");
  }
  return text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(LOOSE, '')
    .replace(VOICED, (pair) => pair.normalize('NFC'))
    .toLowerCase()
    .replace(ODD, (letter) => LETTERS[letter] ?? letter);
}

/** A folded text that knows its origin. */
export interface FoldedText {
  readonly text: string;
  /** The range of the original text, in UTF-16 units, that became units `start` to `end` of the folded one. */
  readonly placeOf: (start: number, end: number) => readonly [number, number];
}

/** Folds a text like `foldText`, and keeps the original position of each piece. */
export function foldWithPlaces(text: string): FoldedText {
  if (PLAIN.test(text)) return { text: foldText(text), placeOf: (start, end) => [start, end] };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldText(cluster);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {
    text: folded,
    placeOf: (start, end) => [starts[start] ?? text.length, end > start ? (ends[end - 1] ?? text.length) : start],
  };
}

/** Letters that many keyboards lack, as spelled out in German and the Nordic languages. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A text with its umlauts spelled out, `groesse` for `Größe`, folded; `undefined` if it has none. */
export function spellOut(text: string): string | undefined {
  const composed = text.normalize('NFC').toLowerCase();
  const spelt = composed.replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? letter);
  return spelt === composed ? undefined : foldText(spelt);
}

/** Hiragana as katakana of the same sound, letter by letter: input methods produce the former first, titles have the latter. */
export function asKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309d\u309e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
