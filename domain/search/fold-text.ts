const PLAIN = /^[\x20-\x7e\n]*$/;

/** Chinese with its usual marks: nothing in it has accents, or a form of another width but the marks. */
const PLAIN_HAN = /^[\x20-\x7e\n\u3001\u3002\u300a-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
const WIDE = /[\uff01-\uff5e]/g;

/** Letters of Latin that Unicode does not take apart, as they are typed without their mark; of Greek, the sigma at a word's end. */
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
 * Marks that a word can be read without: accents, wherever they come from, and the points of Arabic and Hebrew, which everyday writing leaves out.
 * Those of kana, Thai and the Indic scripts make another word; they stay.
 */
const LOOSE = /[[\p{M}&&[\p{sc=Inherited}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}]]--[\u3099\u309a]]+/gv;

/** Zero-width characters and soft hyphens: they come along when a word is copied, and nobody types them into a title. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** A letter with its marks: `バ` as one, so that `ハ` does not begin it. */
const VOICED = /[\u3041-\u30ff][\u3099\u309a]/g;

/** A character with the marks behind it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** Text as it is compared when searching and understanding: full-width forms, accents and case do not matter. Changes lengths. */
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

/** A folded text that knows where it comes from. */
export interface FoldedText {
  readonly text: string;
  /** The stretch of the given text, in UTF-16 units, that became the units from `start` to `end` of the folded one. */
  readonly placeOf: (start: number, end: number) => readonly [number, number];
}

/** Folds a text as `foldText` does, and keeps where each piece of it stood. */
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

/** Marks that many keyboards lack, as German and the Nordic languages spell them out. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A text with its umlauts spelt out, `groesse` for `Größe`, folded; `undefined` where it has none. */
export function spellOut(text: string): string | undefined {
  const composed = text.normalize('NFC').toLowerCase();
  const spelt = composed.replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] ?? letter);
  return spelt === composed ? undefined : foldText(spelt);
}

/** Hiragana as the katakana of the same sound, letter for letter: an input method gives the one first, titles have the other. */
export function asKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309d\u309e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
