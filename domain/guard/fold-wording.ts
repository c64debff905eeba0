/** A text as rules see it, with the way back to what was written. */
export interface FoldedWording {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original; one more for the end. */
  readonly places: readonly number[];
}

/** Cyrillic and Greek letters that look like Latin ones; they are replaced only in words that also have Latin letters. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsтtмmнhкkвbοoαaρpνvιi'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

const MIXED_WORD = /[\p{L}\p{M}]+/gu;

/** Lower case, ordinary width, no accents on Latin letters, no invisible characters, Latin letters in place of those that only look so. */
export function foldWording(original: string): FoldedWording {
  const latin = replaceLookAlikes(original);
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of latin) {
    const folded = foldLetter(letter);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    text += folded;
    at += letter.length;
  }
  return { text, places: [...places, at] };
}

function foldLetter(letter: string): string {
  if (/^[\p{Cf}\p{M}]$/u.test(letter)) return '';
  const plain = letter.normalize('NFKC').toLowerCase();
  if (/^\s$/u.test(plain) && plain !== '\n') return ' ';
  return /^\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '') : plain;
}

/** All letters of the table are one unit long, and so are their replacements: places do not move. */
function replaceLookAlikes(original: string): string {
  return original.replace(MIXED_WORD, (word) => {
    if (!/[a-z]/i.test(word)) return word;
    return [...word].map((letter) => LOOK_ALIKES[letter.toLowerCase()] ?? letter).join('');
  });
}
