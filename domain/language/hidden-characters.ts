/** A stretch of a name as it is shown, or a character that no screen shows, by its number (`U+202E`). */
export type NamePiece = { readonly text: string } | { readonly hidden: string };

/** What a screen does not show, or shows by turning round what follows: bidi marks, zero-width characters, fillers, soft hyphens, controls, halves of characters. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]/u;

/** Chooses a form of the character before it, which must be one that has forms; anywhere else it could carry hidden bytes. */
const EMOJI_FORM = /[\ufe0e\ufe0f]/;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const KEYCAP_BASE = /[0-9#*]/;
const KEYCAP = '\u20e3';
const IDEOGRAPH_FORM = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const MONGOLIAN_FORM = /[\u180b-\u180d\u180f]/;
const SYMBOL_FORM = /[\ufe00-\ufe02]/;

/** The flag of a region: a black flag, the letters of the region in tags, and their end. Tags anywhere else spell words that nobody sees. */
const REGION_FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;
const TAG = /[\u{E0020}-\u{E007F}]/u;

/** Joins emoji, and letters of scripts that are written joined; elsewhere it is only there to hide. */
const JOINER = /[\u200c\u200d]/;
const JOINED_EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** By script extension, so that the vowel signs which several of these scripts share count as well, and those of Latin do not. */
const JOINED_LETTER =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Thaana}]/u;

/** Takes a name apart, so that what is hidden in it can be shown. A name without such characters is one piece. */
export function splitHidden(name: string): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let text = '';
  const characters = splitCharacters(name);
  for (const [index, character] of characters.entries()) {
    if (isHidden(character, characters[index - 1] ?? '', characters[index + 1] ?? '')) {
      if (text !== '') pieces.push({ text });
      pieces.push({ hidden: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` });
      text = '';
    } else text += character;
  }
  return text === '' ? pieces : [...pieces, { text }];
}

/** Its characters; the flag of a region counts as one. */
function splitCharacters(name: string): string[] {
  const characters: string[] = [];
  let at = 0;
  for (const flag of name.matchAll(REGION_FLAG)) {
    characters.push(...name.slice(at, flag.index), flag[0]);
    at = flag.index + flag[0].length;
  }
  return [...characters, ...name.slice(at)];
}

function isHidden(character: string, before: string, after: string): boolean {
  if (!HIDDEN.test(character)) return false;
  if (TAG.test(character)) return character.length <= 2;
  if (JOINER.test(character)) {
    const joinsEmoji = character === '\u200d' && JOINED_EMOJI.test(before) && EMOJI.test(after);
    return !(joinsEmoji || (JOINED_LETTER.test(before) && !HIDDEN.test(before)));
  }
  return !isForm(character, before, after);
}

function isForm(character: string, before: string, after: string): boolean {
  if (EMOJI_FORM.test(character) && (EMOJI.test(before) || (KEYCAP_BASE.test(before) && after === KEYCAP))) return true;
  if (IDEOGRAPH_FORM.test(character) && /\p{Script=Han}/u.test(before)) return true;
  if (MONGOLIAN_FORM.test(character) && /\p{Script=Mongolian}/u.test(before)) return !HIDDEN.test(before);
  return SYMBOL_FORM.test(character) && /[\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u.test(before);
}

/** A name as plain text, for a tooltip: what is hidden in it stands as its number in brackets. */
export function writeHidden(name: string): string {
  return splitHidden(name)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.hidden}]`))
    .join('');
}

/** A text without what no screen shows, and what was left out of it, by number (`U+202E`), each as often as it stood there. */
export interface PlainText {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** Line ends of any kind. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * Leaves out what no screen shows. Line ends become line feeds, or spaces where the text is to be of one line, and then it is trimmed too; a
 * tabulator becomes a space.
 */
export function leaveOutHidden(text: string, { isOneLine = false } = {}): PlainText {
  const written = text.replace(LINE_END, isOneLine ? ' ' : '\n').replaceAll('\t', ' ');
  const kept: string[] = [];
  const leftOut: string[] = [];
  for (const line of written.split('\n')) {
    let plain = '';
    for (const piece of splitHidden(line)) {
      if ('text' in piece) plain += piece.text;
      else leftOut.push(piece.hidden);
    }
    kept.push(plain);
  }
  const result = kept.join('\n');
  return { text: isOneLine ? result.trim() : result, leftOut };
}
