import { foldScripts } from './fold-script.ts';
import { foldText, spellOut } from './fold-text.ts';

/** A text as it is searched: letters, accents, case and scripts in one form. */
export function foldAll(text: string): string {
  return foldScripts(foldText(text));
}

/** Texts on a line each, and once more with their umlauts spelt out where they have some. */
export function foldLines(texts: readonly string[]): string {
  const all = texts.join('\n');
  const spelt = spellOut(all);
  return spelt === undefined ? foldAll(all) : `${foldAll(all)}\n${foldScripts(spelt)}`;
}

/** A code without what people leave out or put in between: `HLD-12-WH` as `hld12wh`. */
export function foldCode(text: string): string {
  return foldAll(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
