import { meantVariable } from './known-variables.ts';
import { carriedKinds, plainFormats } from '../pack/kinds/template.ts';

/** Text meant as a variable, block or snippet, but in signs that this template language doesn't use. */
export interface ForeignSign {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  /** The same in our signs. */
  readonly mended: string;
}

interface Pair {
  readonly pattern: RegExp;
  /** These signs also occur around plain words, so the name must be unmistakable: `[today]` may be a note, `[buyer.name]` can't be. */
  readonly isCommon: boolean;
}

/** No name, with its format and default, is longer. */
const LONGEST = 120;

/**
 * What other programs and East Asian keyboards put around a variable, the longest first. Counts only around one of our names, so that
 * other text of this form remains text.
 */
const PAIRS: readonly Pair[] = [
  pair('[{｛]\\s?[{｛]\\s?[%=]?', '{}｛｝', '%?\\s?[}｝]\\s?[}｝]'),
  pair('[$#@]\\s?[{｛]', '{}｛｝', '[}｝]'),
  // Next to another of our braces it is a stray brace, and reported as such.
  pair('(?<!\\{)[{｛]\\s?%?', '{}｛｝', '%?\\s?[}｝](?!\\})'),
  pair('[\\[［【]\\s?[\\[［【]', '\\[\\]［］【】', '[\\]］】]\\s?[\\]］】]'),
  pair('[\\[［【]', '\\[\\]［］【】', '[\\]］】]', true),
  pair('[<＜]\\s?%\\s?=?', '<>＜＞%', '%\\s?[>＞]'),
  pair('[<＜《«]\\s?[<＜《«]?', '<>＜＞《》«»', '[>＞》»]\\s?[>＞》»]?', true),
  pair('[%％]\\s?[%％]?', '%％', '[%％]\\s?[%％]?'),
  pair('[(（〔〖「『]', '()（）〔〕〖〗「」『』', '[)）〕〗」』]', true),
  pair('\\$', '$', '\\$', true),
  // Mailing programs write `*|name|*`; others double a sign that prose uses for emphasis.
  pair('[*＊]\\s?[|｜]', '*＊|｜', '[|｜]\\s?[*＊]', true),
  ...['[_＿]{1,3}', '[*＊]{1,3}', '[~～]{1,2}', '[#＃]{1,3}', '[@＠]{1,2}', '[|｜]{1,2}', '[\\^]{1,2}'].map((sign) =>
    pair(`(?<![\\p{L}\\p{N}])${sign}`, '_＿*＊~～#＃@＠|｜^', `${sign}(?![\\p{L}\\p{N}])`, true),
  ),
];

function pair(open: string, not: string, close: string, isCommon = false): Pair {
  return { pattern: new RegExp(`(?:${open})([^${not}\\n]{1,${LONGEST}})(?:${close})`, 'gu'), isCommon };
}

/** Our own double braces, with at least one in full width: anything inside was meant as a tag. */
const DOUBLE = /^(?:｛\s?｛|｛\s?\{|\{\s?｛)/u;

/** Finds foreign signs in plain text; `from` is the text's offset. */
export function findForeignSigns(text: string, from = 0): ForeignSign[] {
  const found: ForeignSign[] = [];
  if (!/[{｛[［【<＜《«%％$(（〔〖「『*＊_＿~～#＃@＠|｜^]/u.test(text)) return found;
  for (const { pattern, isCommon } of PAIRS) {
    for (const { 0: whole, 1: inner = '', index } of text.matchAll(pattern)) {
      const at = from + index;
      if (found.some((one) => at < one.at + one.text.length && one.at < at + whole.length)) continue;
      const meant = readInner(inner, isCommon) ?? (DOUBLE.test(whole) ? inner.trim() : undefined);
      if (meant !== undefined) found.push({ at, text: whole, mended: `{{${meant}}}` });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Another keyboard's characters within our own braces: `buyer.name｜there`. */
const OF_ANOTHER_KEYBOARD = /[．。｜丨：＋＃／＞》、Ａ-Ｚａ-ｚ]/u;

/**
 * The content of our own braces with another keyboard's characters replaced; `undefined` if it has none, or names nothing
 * of ours.
 */
export function mendInner(inner: string): string | undefined {
  if (inner.length > 4 * LONGEST || !OF_ANOTHER_KEYBOARD.test(inner)) return undefined;
  const [head = ''] = inner.split('|');
  // The words of a plural may contain any character.
  const [name = ''] = head.split(':');
  return OF_ANOTHER_KEYBOARD.test(name) ? readInner(inner, false) : undefined;
}

/** Whether a default or a plural contains or opens a foreign sign: the first `}}` ends a tag, so the rest would be outside. */
export function holdsForeignSign(words: string): boolean {
  if (findForeignSigns(words).length > 0) return true;
  const open = /[{｛[［【<＜%％]([^{}｛｝[\]［］\n]{1,60})$/u.exec(words)?.[1];
  return open !== undefined && meantVariable(open)?.includes('.') === true;
}

/** A tag's content in our signs; `undefined` if it names nothing of ours. Whatever follows the bar is text and kept. */
function readInner(inner: string, isCommon: boolean): string | undefined {
  const bar = inner.search(/[|｜丨]/u);
  const head = plainSigns(bar < 0 ? inner : inner.slice(0, bar)).trim();
  const rest = bar < 0 ? '' : `|${inner.slice(bar + 1)}`;
  if (!isCommon && /^(?:[>#/]|else$)/.test(head)) return readTag(head);
  const [, name = '', plus = '', format] = /^([^+:]*)(\+[^:]*)?(?::(.*))?$/su.exec(head) ?? [];
  const meant = meantVariable(name);
  if (meant === undefined || (isCommon && !meant.includes('.'))) return undefined;
  const written = format === undefined ? '' : `:${plainFormats.find((one) => one === format.trim()) ?? format}`;
  return meant + plus.trim() + written + rest;
}

function readTag(head: string): string | undefined {
  if (head === 'else') return head;
  const name = head.slice(1).trim();
  if (head.startsWith('>')) return /^[\w-]+$/.test(name) ? `>${name}` : undefined;
  return carriedKinds.some((kind) => kind === name) ? head.charAt(0) + name : undefined;
}

/** Replaces full-width characters, and those that Chinese keyboards produce for our signs. */
function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*》/, '>')
    .replace(/^\s*、/, '/')
    .replaceAll('。', '.');
}
