import { foldScripts } from './fold-script.ts';
import { foldText, spellOut } from './fold-text.ts';

/** A text as it is searched: letters, accents, case and scripts normalised. */
export function foldAll(text: string): string {
  return foldScripts(foldText(text));
}

/** One text per line, repeated with umlauts spelled out if it has any. */
export function foldLines(texts: readonly string[]): string {
  const all = texts.join('\n');
  const spelt = spellOut(all);
  return spelt === undefined ? foldAll(all) : `${foldAll(all)}\n${foldScripts(spelt)}`;
}

/** A code without the characters that people omit or insert: `HLD-12-WH` as `hld12wh`. */
export function foldCode(text: string): string {
  return foldAll(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
