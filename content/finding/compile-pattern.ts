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

/** A text as patterns get it: without long rows of blanks, which a repeat of blanks would try at every place. */
export function searchable(text: string): string {
  return text.replace(/(\s{8})\s+/gu, '$1');
}

/** Whether `text` contains what the pattern says; a broken pattern contains nothing. */
export function hasPattern(text: string, source: string): boolean {
  const pattern = compilePattern(source);
  // `search` ignores the place where a global pattern stopped last time, `test` would not.
  return pattern !== null && searchable(text).search(pattern) >= 0;
}
