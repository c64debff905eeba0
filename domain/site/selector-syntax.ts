import { parseSelector, type Chain } from './selector-tree.ts';

/**
 * Whether a text is a CSS selector that every served browser takes. Plain syntax only: what could select by a visitor's state, or means something
 * else in another browser, is left out.
 */
export function isSelector(text: string): boolean {
  const chains = parseSelector(text);
  // Inside of one `:has` browsers take no other.
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
