import { parseSelector, type Chain, type Compound } from './selector-tree.ts';

/** Chains that one selector may try at an element, including those in brackets, and elements in one chain. */
const mostChains = 12;
const longestChain = 8;

/** Elements of a chain that may be anything: each additional one is tried at every element around. */
const mostOpen = 2;

/** Chains that may occur in `:has()`, in a selector as a whole: each is searched for below every element. */
const mostHeld = 1;

/**
 * Whether a browser finds the matches of a selector at once in a page of 5,000 elements (below 20 ms, as measured in
 * `tests/e2e/quick-selectors.test.ts`). Anything that makes it look at every element for every other one is refused: `~` inside brackets, `:has()`
 * on an element that may be anything, long chains of elements that may be anything. A text that is not a selector is not quick.
 */
export function isQuickSelector(text: string): boolean {
  const chains = parseSelector(text);
  if (!chains) return false;
  const all = [...listChains(chains)];
  const held = all
    .flatMap((chain) => chain.flatMap(({ nested }) => nested))
    .reduce((sum, { name, chains: inner }) => sum + (name === 'has' ? inner.length : 0), 0);
  return all.length <= mostChains && held <= mostHeld && all.every(isShort) && chains.every(isQuickChain);
}

function* listChains(chains: readonly Chain[]): Generator<Chain> {
  for (const chain of chains) {
    yield chain;
    for (const { nested } of chain) for (const inner of nested) yield* listChains(inner.chains);
  }
}

function isShort(chain: Chain): boolean {
  // What comes before the last one is searched for around it.
  const open = chain.filter(({ isNarrow }) => !isNarrow).length;
  return chain.length <= longestChain && open <= mostOpen;
}

function isQuickChain(chain: Chain): boolean {
  return chain.every(
    (compound) =>
      compound.nested.every(({ chains }) => chains.every((inner) => isQuickInside(inner))) && !isWideHas(compound),
  );
}

function isQuickInside(chain: Chain): boolean {
  const hasSibling = chain.some(({ combinator }) => combinator === '~');
  return !hasSibling && chain.every(({ nested }) => nested.every(({ chains }) => chains.every(isQuickInside)));
}

/** Whether `:has()` is asked of every element; brackets around it do not narrow it. */
function isWideHas({ isNarrow, nested }: Compound): boolean {
  return (
    !isNarrow && nested.some(({ name, chains }) => name === 'has' || chains.some((chain) => chain.some(isWideHas)))
  );
}

/**
 * Whether a text is a CSS selector that every supported browser accepts. Plain syntax only: anything that could select by a visitor's state, or
 * means something else in another browser, is left out.
 */
export function isSelector(text: string): boolean {
  const chains = parseSelector(text);
  // Inside one `:has` browsers accept no other.
  return chains !== undefined && !chains.some((chain) => hasHas(chain, false));
}

function hasHas(chain: Chain, isInside: boolean): boolean {
  return chain.some(({ nested }) =>
    nested.some(
      ({ name, chains }) =>
        (isInside && name === 'has') || chains.some((inner) => hasHas(inner, isInside || name === 'has')),
    ),
  );
}
