/** Part of a name as shown, or a character invisible on screen, by its number (`U+202E`). */
export type NamePiece = { readonly text: string } | { readonly hidden: string };

/**
 * Characters that a screen doesn't show, or that reverse what follows: bidi marks, zero-width characters, fillers, soft
 * hyphens, controls, unpaired surrogates.
 */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]/u;

/** Selects a variant of the preceding character, which must be one that has variants; anywhere else it could carry hidden bytes. */
const EMOJI_FORM = /[\ufe0e\ufe0f]/;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const KEYCAP_BASE = /[0-9#*]/;
const KEYCAP = '\u20e3';
const IDEOGRAPH_FORM = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const MONGOLIAN_FORM = /[\u180b-\u180d\u180f]/;
const SYMBOL_FORM = /[\ufe00-\ufe02]/;

/**
 * The flag of a region: a black flag, the region's letters in tags, and their end. Elsewhere, tags spell words that
 * nobody sees.
 */
const REGION_FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;
const TAG = /[\u{E0020}-\u{E007F}]/u;

/** Joins emoji, and letters of joined scripts; elsewhere it serves only to hide. */
const JOINER = /[\u200c\u200d]/;
const JOINED_EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** By script extension, so that vowel signs shared by several of these scripts count too, and those of Latin don't. */
const JOINED_LETTER =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Thaana}]/u;

/** Splits a name so that what is hidden in it can be shown. A name without such characters is one piece. */
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

/** Its characters; a regional flag counts as one. */
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

/** A name as plain text, for a tooltip: hidden characters appear as their number in brackets. */
export function writeHidden(name: string): string {
  return splitHidden(name)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.hidden}]`))
    .join('');
}

/** A text without invisible characters, and those that were removed, by number (`U+202E`), as often as they occurred. */
export interface PlainText {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** Line ends of any kind. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * Removes invisible characters. Line ends become line feeds, or spaces if the text must be a single line, which is then also trimmed;
 * a tab becomes a space.
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
