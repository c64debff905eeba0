/** Characters that a selector may have, and how deep its brackets may go. */
const longest = 500;
const deepest = 3;

const name = '-?(?:[A-Za-z_\\u0080-\\uFFFF]|\\\\[^\\n])(?:[\\w\\u0080-\\uFFFF-]|\\\\[^\\n])*';
const value = `(?:${name}|"(?:[^"\\\\\\n]|\\\\[^\\n])*"|'(?:[^'\\\\\\n]|\\\\[^\\n])*')`;
const simple = new RegExp(`(?:[.#]${name}|\\[\\s*${name}\\s*(?:[~|^$*]?=\\s*${value}\\s*[iIsS]?\\s*)?\\])`, 'y');
const tag = new RegExp(`(?:\\*|${name})`, 'y');
const bare =
  /:(?:scope|root|empty|first-child|last-child|only-child|first-of-type|last-of-type|only-of-type|checked|disabled|enabled|read-only|read-write|required|optional|placeholder-shown)(?![\w(-])/y;
const counted = /:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[+-]?\d{0,3}n?\s*(?:[+-]\s*\d{1,3})?)\s*\)/y;
const nesting = /:(?:not|is|where|has)\(/y;
const combinator = /\s*[>+~]\s*|\s+/y;

/**
 * Whether a text is a CSS selector that every served browser takes. Plain syntax only: what could select by a visitor's state, or means something
 * else in another browser, is left out.
 */
export function isSelector(text: string): boolean {
  if (text.length === 0 || text.length > longest || text.trim() !== text) return false;
  const end = readList(text, 0, 0, false);
  return end === text.length;
}

/** Reads a list of selectors from `from`; gives where it ends, or -1. `isRelative`: it may begin with a combinator, as inside of `:has`. */
function readList(text: string, from: number, depth: number, isRelative: boolean): number {
  let at = from;
  for (;;) {
    at = skipSpace(text, at);
    if (isRelative && /[>+~]/.test(text[at] ?? '')) at = skipSpace(text, at + 1);
    at = readChain(text, at, depth);
    if (at < 0) return -1;
    const next = skipSpace(text, at);
    if (text[next] !== ',') return next;
    at = next + 1;
  }
}

function readChain(text: string, from: number, depth: number): number {
  let at = readCompound(text, from, depth);
  while (at >= 0 && at < text.length) {
    const between = match(combinator, text, at);
    const next = text[at + between];
    if (between === 0 || next === undefined || next === ',' || next === ')') return at;
    at = readCompound(text, at + between, depth);
  }
  return at;
}

function readCompound(text: string, from: number, depth: number): number {
  let at = from + match(tag, text, from);
  for (;;) {
    const length = match(simple, text, at) || match(bare, text, at) || match(counted, text, at);
    if (length > 0) {
      at += length;
      continue;
    }
    const opening = match(nesting, text, at);
    if (opening === 0) return at === from ? -1 : at;
    if (depth === deepest) return -1;
    const end = readList(text, at + opening, depth + 1, text.startsWith(':has(', at));
    if (end < 0 || text[end] !== ')') return -1;
    at = end + 1;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
