/** Zeros of Arabic, Persian, Devanagari, Bengali and Thai; the other nine follow each. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Whether anything in a text needs to be folded: most need nothing. */
const ODD =
  /[\uFF01-\uFF5E\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u066A-\u066C\u0640\u2044\u3000\u00A0\u202F\u2000-\u200F\u061C\u202A-\u202E\u2060-\u2069\u2018\u2019\u02BC\u201C-\u201E\u2032\u2033\u00D7\u2010-\u2015\u2212\u0130\u05F3\u05F4\uD83C-\uD83E\u2600-\u27BF]/u;

/** The same signs one by one, with the second halves of pictures. */
const EACH = new RegExp(`${ODD.source}|[\\uDC00-\\uDFFF]|\\uFE0E|\\uFE0F`, 'g');

/**
 * Signs of other keyboards as plain ones, each in its place: full-width ones, digits of other scripts, typographic quotes and dashes, marks of
 * direction; a picture becomes blanks, so that `38 👟 EU` stays together.
 */
export function foldText(text: string): string {
  if (!ODD.test(text) && !/[\uFE0E\uFE0F]/.test(text)) return foldHan(text);
  return foldHan(
    text.replace(EACH, (sign, at: number) => {
      // The Arabic article is drawn on to a number: الـ٣٩.
      if (sign === TATWEEL) return DRAWN_ON.test(text.charAt(at + 1)) ? ' ' : sign;
      // 165，110: a comma of a sentence parts two numbers, and no thousands.
      return sign === '，' && !WIDE.test(text.charAt(at - 1)) ? sign : foldSign(sign.charCodeAt(0), sign);
    }),
  );
}

/** Digits that are as wide as a Chinese sign. */
const WIDE = /[\uFF10-\uFF19]/;

const TATWEEL = '\u0640';
const DRAWN_ON = /[\dA-Z\u0660-\u0669\u06F0-\u06F9]/;

/** Russian keyboards write the cups of bras in their own letters: 75С. */
const CUPS: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Д: 'D' };

/** 一米七八 and 二尺一 are told in as many digits. */
function foldHan(text: string): string {
  const plain = /[АВСЕД]/.test(text)
    ? text.replace(/(?<=(?<!\d)\d\d\s?)[АВСЕД](?![\p{L}\d])/gu, (sign) => CUPS[sign] ?? sign)
    : text;
  return plain.replace(
    /[一二两兩三](?:(?:米|尺|公尺)[一二三四五六七八九]{1,2}(?![百十千])|尺(?!\p{Script=Han}))/gu,
    (all) =>
      all.replace(/[一二两兩三四五六七八九]/g, (sign) =>
        String('一二三四五六七八九'.indexOf(sign.replace(/[两兩]/, '二')) + 1),
      ),
  );
}

function foldSign(code: number, sign: string): string {
  if (code < 0x80) return sign;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  if (zero !== undefined) return String(code - zero);
  if (code >= 0xd83c && code <= 0xd83e) return ' ';
  if (code >= 0xdc00 && code <= 0xdfff) return ' ';
  if (code === 0xfe0e || code === 0xfe0f) return ' ';
  if (code >= 0x2600 && code <= 0x27bf) return ' ';
  return PLAIN[sign] ?? (BLANK.test(sign) ? ' ' : sign);
}

const BLANK = /[\u3000\u00A0\u202F\u2000-\u200F\u061C\u202A-\u202E\u2060-\u2069]/;
const PLAIN: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '\u2044': '/',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '׳': "'",
  '״': '"',
  '×': 'x',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  // Its small letter is two signs long.
  İ: 'i',
};

/** Small letters, each in its place. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}
