/** A stretch of a name as it is shown, or a character that no screen shows, by its number (`U+202E`). */
export type NamePiece = { readonly text: string } | { readonly hidden: string };

/** What a screen does not show, or shows by turning round what follows: bidi marks, zero-width characters, fillers, soft hyphens, controls. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;

/** Chooses a form of the character before it. */
const FORM = /\p{Variation_Selector}/u;

/** Letters of the flags of regions, which begin with a black flag. */
const FLAG_LETTER = /[\u{E0020}-\u{E007F}]/u;
const FLAG = /[\u{1F3F4}\u{E0020}-\u{E007F}]/u;

/** Joins emoji, and letters of scripts that are written joined; elsewhere it is only there to hide. */
const JOINER = /[\u200c\u200d]/;
const JOINED =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{M}]/u;

/** Takes a name apart, so that what is hidden in it can be shown. A name without such characters is one piece. */
export function splitHidden(name: string): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let text = '';
  let before = '';
  for (const character of name) {
    if (isHidden(character, before)) {
      if (text !== '') pieces.push({ text });
      pieces.push({ hidden: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` });
      text = '';
    } else text += character;
    before = character;
  }
  return text === '' ? pieces : [...pieces, { text }];
}

function isHidden(character: string, before: string): boolean {
  if (!HIDDEN.test(character)) return false;
  if (FORM.test(character)) return before === '' || HIDDEN.test(before);
  if (FLAG_LETTER.test(character)) return !FLAG.test(before);
  return !(JOINER.test(character) && JOINED.test(before));
}

/** A name as plain text, for a tooltip: what is hidden in it stands as its number in brackets. */
export function writeHidden(name: string): string {
  return splitHidden(name)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.hidden}]`))
    .join('');
}
