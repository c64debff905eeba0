import type { Macro } from '../pack/schema.ts';

/**
 * Replies for a typed code: the one with this code, those whose code begins so in the order of their codes, then what else was found, in its order.
 * `site`: what is kept for other marketplaces is left out, unless its code is typed in full.
 */
export function rankCodes<T extends { readonly macro: Macro }>(code: string, found: readonly T[], site?: string): T[] {
  const typed = code.toLowerCase();
  const kindOf = ({ macro }: T) => (macro.code === typed ? 0 : typed !== '' && macro.code?.startsWith(typed) ? 1 : 2);
  const isMeant = ({ macro }: T) => !macro.sites || (site !== undefined && macro.sites.includes(site));
  const compare = (a: T, b: T) => {
    const kind = kindOf(a) - kindOf(b);
    if (kind !== 0 || kindOf(a) !== 1) return kind;
    const [one = '', other = ''] = [a.macro.code, b.macro.code];
    return one.length - other.length || (one < other ? -1 : 1);
  };
  return found.filter((one) => kindOf(one) === 0 || isMeant(one)).sort(compare);
}
