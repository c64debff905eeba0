import type { WordToken } from './scan-sizes.ts';
import { thingOf } from './size-words.ts';
import type { SizeKind } from '../charts/size-question.ts';

/**
 * Words for "size" and "wear" that are said of one kind only: a French pointure and a Turkish numara are shoes, a beden is clothes. Written down from
 * knowledge on 2026-11-30; no page was looked at.
 */
const OF_ONE_KIND: Readonly<Partial<Record<SizeKind, RegExp>>> = {
  shoe: /^(?:pointures?|numara\p{L}*|calço|calzo|calza|chauss?e[sz]?|chausse du|schuhgr\p{L}*|schoenmaat|nomor sepatu|no sepatu|cỡ giày|đi giày|履\p{L}*|신[어는고습]\p{L}*|נועלת?|鞋[码碼]|足のサイズ)$/u,
  clothing:
    /^(?:beden\p{L}*|kleidergr\p{L}*|konfektions?\p{L}*|manequim|vesto|visto|vestir|indosso|mặc|着て\p{L}*|着用|입[어는고습]\p{L}*)$/u,
};

/** The kind that a word says without naming a thing; pairs are shoes. */
export function kindOfWord({ meaning, text }: WordToken): SizeKind | undefined {
  if (meaning.role === 'kind') return meaning.kind;
  const word = text.toLowerCase();
  const thing = meaning.role === 'size' ? thingOf(word) : undefined;
  if (thing?.role === 'kind') return thing.kind;
  if (meaning.role === 'count') return PAIR.test(word) ? 'shoe' : undefined;
  if (meaning.role !== 'size' && meaning.role !== 'wear') return undefined;
  return OF_ONE_KIND.shoe?.test(word) ? 'shoe' : OF_ONE_KIND.clothing?.test(word) ? 'clothing' : undefined;
}

const PAIR = /^(?:pairs?|paar|paires?|pares|paia|pary|双|雙|足|켤레|çift|đôi|คู่|пар\p{L}*)$/u;
