import { longestTextFor, searchable } from '../../domain/pattern/pattern-limits.ts';
import { isTimed, timed } from './reading-time.ts';

const compiled = new Map<string, RegExp | null>();

/** Compiles a pattern of site data once. Patterns may come from a pack, so a broken one is a miss (`null`), not an error. */
export function compilePattern(source: string): RegExp | null {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  let pattern: RegExp | null;
  try {
    pattern = new RegExp(source, 'gu');
  } catch {
    pattern = null;
  }
  compiled.set(source, pattern);
  return pattern;
}

/** Whether `text` contains what the pattern says; a broken pattern contains nothing. */
export function hasPattern(text: string, source: string): boolean {
  return findPatterns(text, source).length > 0;
}

/** What a pattern finds in a text, as far as patterns see it. What ends where the text was cut may go on beyond it, and does not count. */
export function findPatterns(text: string, source: string): readonly RegExpExecArray[] {
  const pattern = compilePattern(source);
  if (pattern === null) return [];
  const { seen, rest } = readable(text, source);
  const found = timed(source, () => [...seen.matchAll(pattern)], []);
  return rest === '' ? found : found.filter(({ index, 0: whole }) => index + whole.length < seen.length);
}

/** A text without what the pattern finds in it. */
export function stripPattern(text: string, source: string): string {
  let stripped = '';
  let at = 0;
  const { seen, rest } = readable(text, source);
  for (const { index, 0: whole } of findPatterns(text, source)) {
    stripped += seen.slice(at, index);
    at = index + whole.length;
  }
  return stripped + seen.slice(at) + rest;
}

/** What ships is known to get through any text of a page. */
function readable(text: string, source: string): ReturnType<typeof searchable> {
  return searchable(text, isTimed() ? longestTextFor(source) : Infinity);
}
