/** In how many ways a stretch of text may be read by a pattern, apart from its repeats without a bound, and how many of these there are. */
export interface PatternWeight {
  readonly ways: number;
  readonly repeats: number;
}

/** From here on a bound makes no difference. */
const farBound = 100;

const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
const groupHead = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const characterClass = /\[(?:\\[^]|[^\]\\])*\]/y;
const escaped = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])/y;
const backReference = /\\(?:[1-9]|k<)/y;

/**
 * Weighs a pattern that compiles. `undefined`: something repeats without a bound that can itself be read in several ways, such as `(a+)+` or
 * `(a|a)*`, or what follows depends on what was found (`\1`); the time that such a pattern takes may double with each character.
 */
export function weighPattern(source: string): PatternWeight | undefined {
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  function weighChoice(): PatternWeight | undefined {
    let whole: PatternWeight | undefined = { ways: 0, repeats: 0 };
    do {
      const branch = weighRow();
      whole = branch && { ways: whole.ways + branch.ways, repeats: whole.repeats + branch.repeats };
    } while (whole && source[at] === '|' && ++at);
    return whole;
  }

  function weighRow(): PatternWeight | undefined {
    let row: PatternWeight = { ways: 1, repeats: 0 };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = weighPiece();
      if (!piece) return undefined;
      row = { ways: row.ways * piece.ways, repeats: row.repeats + piece.repeats };
    }
    return row;
  }

  function weighPiece(): PatternWeight | undefined {
    if (take(backReference)) return undefined;
    let inner: PatternWeight | undefined = { ways: 1, repeats: 0 };
    if (take(groupHead)) {
      inner = weighChoice();
      at += 1;
    } else if (!take(characterClass) && !take(escaped)) at += 1;
    const times = take(quantifier);
    return inner && times ? repeat(inner, readBounds(times)) : inner;
  }

  return weighChoice();
}

function readBounds([sign = '', least, comma, most]: RegExpExecArray): readonly [least: number, most: number] {
  if (least === undefined) return [sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity];
  return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
}

function repeat(inner: PatternWeight, [least, most]: readonly [number, number]): PatternWeight | undefined {
  if (least === most && inner.ways === 1) return { ways: 1, repeats: inner.repeats * Math.min(most, farBound) };
  if (most < farBound) return { ways: inner.ways ** most * (most - least + 1), repeats: inner.repeats * most };
  return inner.ways > 1 || inner.repeats > 0 ? undefined : { ways: 1, repeats: 1 };
}
