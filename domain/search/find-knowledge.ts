import type { PackContent } from '../pack/active-pack.ts';
import type { LocalText } from '../pack/schema.ts';
import { parseSize } from '../sizes/parse-size.ts';

/** Something that the one search field leads to besides macros. `subject` is a size phrase, a certificate id or a product id. */
export interface Knowledge {
  readonly section: 'sizes' | 'certificates' | 'product';
  readonly subject: string;
  readonly title: string;
}

const EACH = 3;

/** Sizes, certificates and products that a query names; at most three of a kind. `titleOf` chooses the agent's language. */
export function findKnowledge(
  pack: Pick<PackContent, 'certificates' | 'schemes' | 'products'>,
  query: string,
  titleOf: (texts: LocalText) => string,
): Knowledge[] {
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  if (wanted.length < 2) return [];
  const found: Knowledge[] = [];
  if (/\d/.test(wanted) && namesSize(query))
    found.push({ section: 'sizes', subject: query.trim(), title: query.trim() });
  const has = (...texts: readonly (string | undefined)[]) => texts.some((text) => text?.toLowerCase().includes(wanted));
  const schemeNames = new Map(pack.schemes.map((s) => [s.id, s.name]));
  for (const certificate of pack.certificates) {
    if (!has(certificate.number, schemeNames.get(certificate.scheme), ...Object.values(certificate.title))) continue;
    found.push({ section: 'certificates', subject: certificate.id, title: titleOf(certificate.title) });
    if (found.filter((f) => f.section === 'certificates').length === EACH) break;
  }
  let products = 0;
  for (const product of pack.products) {
    if (!has(product.id, ...Object.values(product.name))) continue;
    found.push({ section: 'product', subject: product.id, title: `${titleOf(product.name)} · ${product.id}` });
    if (++products === EACH) break;
  }
  return found;
}

/** A bare number among other words is more often part of a product's or certificate's number than a size. */
function namesSize(query: string): boolean {
  const parsed = parseSize(query, {});
  if (parsed.kind === 'none') return false;
  const questions = parsed.kind === 'two-systems' ? parsed.questions : [parsed.question];
  return questions.some((q) => q.system || q.audience || !/[\p{L}\p{N}]/u.test(query.replace(q.text, '')));
}
