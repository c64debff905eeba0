/** Characters that a pattern of site data may have. */
const longest = 400;

/**
 * Whether a text is a regular expression that may be run over a page: it compiles as site data are compiled (flag `u`), and repeats nothing that
 * itself repeats, which could take for ever.
 */
export function isSafePattern(source: string): boolean {
  if (source.length > longest || hasNestedRepeat(source)) return false;
  try {
    return new RegExp(source, 'gu').source !== '';
  } catch {
    return false;
  }
}

/** Repeats without a bound, or with one so high that it makes no difference. */
const repeat = /^(?:[*+]|\{\d+,\}|\{\d*,?\d{3,}\})/;

/** A group that is repeated without a bound and holds something that is. */
function hasNestedRepeat(source: string): boolean {
  // For each open group: whether something unbounded stands in it.
  const groups: boolean[] = [];
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') groups.push(false);
    else if (sign === ')') {
      const inner = groups.pop() ?? false;
      const isRepeated = repeat.test(source.slice(at + 1));
      if (inner && isRepeated) return true;
      if ((inner || isRepeated) && groups.length > 0) groups[groups.length - 1] = true;
    } else if (repeat.test(source.slice(at)) && groups.length > 0) groups[groups.length - 1] = true;
  }
  return false;
}
