import { meantVariable } from './known-variables.ts';
import { carriedKinds, plainFormats } from '../pack/kinds/template.ts';

/** A stretch that was meant for a variable, block or snippet and stands in signs that this template language does not read. */
export interface ForeignSign {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  /** The same in our signs. */
  readonly mended: string;
}

interface Pair {
  readonly pattern: RegExp;
  /** Stands around plain words in prose too, so the name must be one that no prose has: `[today]` may be a note, `[buyer.name]` is none. */
  readonly isCommon: boolean;
}

/** No name is longer, with its format and default. */
const LONGEST = 120;

/**
 * What other programs, and keyboards of East Asia, put around a variable, the longest first. Each counts only with a name of ours inside, so that
 * other text of this form stays text.
 */
const PAIRS: readonly Pair[] = [
  pair('[{｛]\\s?[{｛]\\s?[%=]?', '{}｛｝', '%?\\s?[}｝]\\s?[}｝]'),
  pair('[$#@]\\s?[{｛]', '{}｛｝', '[}｝]'),
  // Beside one more brace of ours it is a lone brace, and named as such.
  pair('(?<!\\{)[{｛]\\s?%?', '{}｛｝', '%?\\s?[}｝](?!\\})'),
  pair('[\\[［【]\\s?[\\[［【]', '\\[\\]［］【】', '[\\]］】]\\s?[\\]］】]'),
  pair('[\\[［【]', '\\[\\]［］【】', '[\\]］】]', true),
  pair('[<＜]\\s?%\\s?=?', '<>＜＞%', '%\\s?[>＞]'),
  pair('[<＜《«]\\s?[<＜《«]?', '<>＜＞《》«»', '[>＞》»]\\s?[>＞》»]?', true),
  pair('[%％]\\s?[%％]?', '%％', '[%％]\\s?[%％]?'),
  pair('[(（〔〖「『]', '()（）〔〕〖〗「」『』', '[)）〕〗」』]', true),
  pair('\\$', '$', '\\$', true),
  // Mailing programs write `*|name|*`; others double a sign that prose doubles for weight.
  pair('[*＊]\\s?[|｜]', '*＊|｜', '[|｜]\\s?[*＊]', true),
  ...['[_＿]{1,3}', '[*＊]{1,3}', '[~～]{1,2}', '[#＃]{1,3}', '[@＠]{1,2}', '[|｜]{1,2}', '[\\^]{1,2}'].map((sign) =>
    pair(`(?<![\\p{L}\\p{N}])${sign}`, '_＿*＊~～#＃@＠|｜^', `${sign}(?![\\p{L}\\p{N}])`, true),
  ),
];

function pair(open: string, not: string, close: string, isCommon = false): Pair {
  return { pattern: new RegExp(`(?:${open})([^${not}\\n]{1,${LONGEST}})(?:${close})`, 'gu'), isCommon };
}

/** Our own two braces, at least one of them in full width: whatever they hold was meant as a tag. */
const DOUBLE = /^(?:｛\s?｛|｛\s?\{|\{\s?｛)/u;

/** Finds what is written in foreign signs in a stretch of plain text; `from` is where the stretch begins. */
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

/** Signs of another keyboard within our own braces: `buyer.name｜there`. */
const OF_ANOTHER_KEYBOARD = /[．。｜丨：＋＃／＞》、Ａ-Ｚａ-ｚ]/u;

/** What stands between our own braces, without signs of another keyboard; `undefined` where it has none, or names nothing of ours. */
export function mendInner(inner: string): string | undefined {
  if (inner.length > 4 * LONGEST || !OF_ANOTHER_KEYBOARD.test(inner)) return undefined;
  const [head = ''] = inner.split('|');
  // Words of a plural may hold any sign.
  const [name = ''] = head.split(':');
  return OF_ANOTHER_KEYBOARD.test(name) ? readInner(inner, false) : undefined;
}

/** Whether a default or a plural holds a foreign sign, or opens one: the first `}}` ends a tag, so that the rest of it stands outside. */
export function holdsForeignSign(words: string): boolean {
  if (findForeignSigns(words).length > 0) return true;
  const open = /[{｛[［【<＜%％]([^{}｛｝[\]［］\n]{1,60})$/u.exec(words)?.[1];
  return open !== undefined && meantVariable(open)?.includes('.') === true;
}

/** What a tag holds, in our signs; `undefined` where it names nothing of ours. What stands behind the bar is text and stays as it is. */
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

/** Signs of full width become plain, and so does what the keys of our signs give on a Chinese keyboard. */
function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*》/, '>')
    .replace(/^\s*、/, '/')
    .replaceAll('。', '.');
}
