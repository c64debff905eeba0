import type { BuyerHandle } from '../reading.ts';

/**
 * How a handle is written before it is hashed. Writers and readers of a list must use the same form, so a list names its own:
 * - 1: NFKC and lower case, of lists made before November 2026. It takes different people for one (`x²` and `x2`, `AbC` and `abc`).
 * - 2: NFC, with full and half width and all blanks unified, and lower case only where the marketplace itself ignores case; an order number
 *   without its `#` and blanks, with plain hyphens.
 */
export type NormalForm = 1 | 2;

/** Everything that a screen does not show: zero-width and bidi marks, fillers, soft hyphens, variation selectors, control characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu;

/** Full-width ASCII, half-width katakana and hangul, wide signs and the ideographic space: the same character in another width. */
const WIDTHS = /[\u3000\uff01-\uffee]/g;

/** Dashes and the minus sign, which a page may write where an order number has a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Stars, dots and blocks with which a marketplace hides letters, and the ellipsis of a name that was cut. */
const MASKED = /[*＊∗⁎✱✶﹡٭•●○∙⋆★☆█▇■…⋯‥]|\.{3}/u;

/**
 * Marketplaces that ignore case in user names. This is part of the form and not of a site's data: a pack may change the latter, and the keys of
 * every list would change with it. Source: eBay Help, "Username policy", and Etsy Help, "How to change your username", both read October 2026;
 * Shopee writes user names in lower case only.
 */
const FOLDED: Readonly<Record<string, readonly BuyerHandle['type'][]>> = {
  ebay: ['alias', 'id'],
  etsy: ['alias'],
  shopee: ['alias'],
};

/** A row of X in an order number; user names may contain one. */
const CROSSED_OUT = /[xX×]{4,}/;

/** Whether letters of a handle are hidden: it then fits thousands of people and proves nothing about one. */
export function isMasked({ type, value }: BuyerHandle): boolean {
  return MASKED.test(value) || (type === 'order' && CROSSED_OUT.test(value));
}

/** The one form of a handle that is hashed; empty when it is not usable: blank, invisible, or masked. */
export function normaliseHandle(site: string, handle: BuyerHandle, form: NormalForm = 2): string {
  if (isMasked(handle)) return '';
  const { type, value } = handle;
  if (form === 1) {
    return value.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFKC').trim();
  }
  const seen = value
    .replace(INVISIBLE, '')
    .replace(WIDTHS, (sign) => sign.normalize('NFKC'))
    .replace(/\p{Zs}+/gu, ' ');
  const folded = FOLDED[site]?.includes(type) ? seen.toLowerCase() : seen;
  const composed = folded.normalize('NFC').trim();
  return type === 'order' ? composed.replace(/^#/, '').replace(/\s/g, '').replace(HYPHENS, '-') : composed;
}
