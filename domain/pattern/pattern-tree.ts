/** How often a part of a pattern may occur. */
export interface Times {
  readonly least: number;
  readonly most: number;
}

/** A part of a pattern. */
export type PatternPart = Times &
  (
    | { readonly kind: 'character'; readonly source: string }
    | { readonly kind: 'group'; readonly head: string; readonly branches: readonly PatternRow[] }
    /** `\1` and its kind: what was matched before. */
    | { readonly kind: 'found' }
  );

export type PatternRow = readonly PatternPart[];

const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
/** Every group head that has a meaning here. Others, such as those that change flags (`(?i:`), are not weighed, whatever a browser makes of them. */
const groupHead = /\((?:\?(?:[:=!]|<[=!]|<[A-Za-z_$][\w$]*>)|(?!\?))/y;
const backReference = /\\(?:[1-9]|k<)/y;
const character =
  /\[(?:\\(?:[pPu]\{[^}]*\}|[^ckpP])|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[dDwWsSbBtnvfr0]|[$^\\.*+?()[\]{}|/])|[^\\()[\]{}*+?|]/uy;

/** From here on a bound makes no difference to the time. */
const farBound = 100;

/** Whether a part may occur so often that its end is found by trying. */
export function isEndless({ least, most }: Times): boolean {
  return most >= farBound && most !== least;
}

/** Whether a part reads only blanks. Code that runs patterns shortens runs of blanks, so that a repeat of them is bounded. */
export function isBlank(part: PatternPart): boolean {
  return part.kind === 'character' && /^(?: |\\[sntrf]|\[(?: |\\[sntrf])+\])$/.test(part.source);
}

/** The parts of a pattern that compiles with the flag `u`, by branches; `undefined` if it contains something unknown here. */
export function parsePattern(source: string): readonly PatternRow[] | undefined {
  let at = 0;
  let isKnown = true;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  function parseBranches(): readonly PatternRow[] {
    const branches: PatternRow[] = [];
    do {
      branches.push(parseRow());
    } while (source[at] === '|' && ++at);
    return branches;
  }

  function parseRow(): PatternRow {
    const row: PatternPart[] = [];
    while (isKnown && at < source.length && source[at] !== '|' && source[at] !== ')') row.push(parsePart());
    return row;
  }

  function parsePart(): PatternPart {
    const what = parseWhat();
    const times = take(quantifier);
    return { ...what, ...(times ? readTimes(times) : once) };
  }

  function parseWhat() {
    if (take(backReference)) return { kind: 'found' } as const;
    const head = take(groupHead);
    if (!head) {
      const one = take(character);
      isKnown &&= one !== null;
      return { kind: 'character', source: one?.[0] ?? '' } as const;
    }
    const branches = parseBranches();
    isKnown &&= source[at] === ')';
    at += 1;
    return { kind: 'group', head: head[0], branches } as const;
  }

  const branches = parseBranches();
  return isKnown && at === source.length ? branches : undefined;
}

const once: Times = { least: 1, most: 1 };

function readTimes([sign = '', least, comma, most]: RegExpExecArray): Times {
  if (least === undefined) return { least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
}
