/** Characters that a selector may have, and how deep its brackets may go. */
const longest = 500;
const deepest = 3;

/** How an element relates to the one before it; `undefined` for the first. */
export type Combinator = ' ' | '>' | '+' | '~';

export type NestingName = 'not' | 'is' | 'where' | 'has';

/** What one element has to match. */
export interface Compound {
  readonly combinator: Combinator | undefined;
  /** It names a tag, a class, an id or an attribute, so that a browser need not look closer at every element. */
  readonly isNarrow: boolean;
  readonly nested: readonly { readonly name: NestingName; readonly chains: readonly Chain[] }[];
}

/** Elements that are related to each other, the selected one at the end. */
export type Chain = readonly Compound[];

const name = '-?(?:[A-Za-z_\\u0080-\\uFFFF]|\\\\[^\\n])(?:[\\w\\u0080-\\uFFFF-]|\\\\[^\\n])*';
const value = `(?:${name}|"(?:[^"\\\\\\n]|\\\\[^\\n])*"|'(?:[^'\\\\\\n]|\\\\[^\\n])*')`;
const simple = new RegExp(`(?:[.#]${name}|\\[\\s*${name}\\s*(?:[~|^$*]?=\\s*${value}\\s*[iIsS]?\\s*)?\\])`, 'y');
const tag = new RegExp(`(?:\\*|${name})`, 'y');
const bare =
  /:(?:scope|root|empty|first-child|last-child|only-child|first-of-type|last-of-type|only-of-type|checked|disabled|enabled|read-only|read-write|required|optional|placeholder-shown)(?![\w(-])/y;
const counted = /:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[+-]?\d{0,3}n?\s*(?:[+-]\s*\d{1,3})?)\s*\)/y;
const nesting = /:(not|is|where|has)\(/y;
const between = /\s*([>+~])\s*|\s+/y;

/** The chains of a list of selectors in plain syntax, which every supported browser accepts; `undefined` for anything else. */
export function parseSelector(text: string): readonly Chain[] | undefined {
  if (text.length === 0 || text.length > longest || text.trim() !== text) return undefined;
  const reader = new SelectorReader(text);
  const chains = reader.readList(0, false);
  return chains && reader.isAtEnd() ? chains : undefined;
}

class SelectorReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  /** `isRelative`: a chain may begin with a combinator, as inside `:has`. */
  readList(depth: number, isRelative: boolean): readonly Chain[] | undefined {
    const chains: Chain[] = [];
    do {
      const chain = this.readChain(depth, isRelative);
      if (!chain) return undefined;
      chains.push(chain);
      this.skipSpace();
    } while (this.skip(','));
    return chains;
  }

  private readChain(depth: number, isRelative: boolean): Chain | undefined {
    this.skipSpace();
    const first = isRelative ? this.take(between)?.[1] : undefined;
    const chain: Compound[] = [];
    let combinator = first as Combinator | undefined;
    for (;;) {
      const compound = this.readCompound(combinator, depth);
      if (!compound) return undefined;
      chain.push(compound);
      const before = this.at;
      const found = this.take(between);
      if (!found || /^[,)]?$/.test(this.text[this.at] ?? '')) {
        // A sign that joins to nothing is a fault, which the code that reads on from here will meet.
        this.at = before;
        return chain;
      }
      combinator = (found[1] ?? ' ') as Combinator;
    }
  }

  private readCompound(combinator: Combinator | undefined, depth: number): Compound | undefined {
    const begun = this.at;
    let isNarrow = /^[^*]/.test(this.take(tag)?.[0] ?? '*');
    const nested: { readonly name: NestingName; readonly chains: readonly Chain[] }[] = [];
    for (;;) {
      if (this.take(simple)) isNarrow = true;
      else if (!this.take(bare) && !this.take(counted)) {
        const opening = this.take(nesting);
        if (!opening) return this.at === begun ? undefined : { combinator, isNarrow, nested };
        if (depth === deepest) return undefined;
        const which = opening[1] as NestingName;
        const chains = this.readList(depth + 1, which === 'has');
        if (!chains || !this.skip(')')) return undefined;
        nested.push({ name: which, chains });
      }
    }
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private skip(sign: string): boolean {
    const isThere = this.text[this.at] === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found;
  }
}
