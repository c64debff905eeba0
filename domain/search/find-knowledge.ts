import { findNumbers } from '../certificates/find-numbers.ts';
import type { PackContent } from '../pack/schema.ts';
import type { LocalText } from '../pack/schema.ts';
import { parseSize } from '../sizes/reading/parse-size.ts';
import { foldText } from './fold-text.ts';
import { buildColumn, type TextColumn } from './text-column.ts';

/** Something that the one search field leads to besides macros. `subject` is a size phrase, a certificate id, a certificate's number as it was typed, or a product id. */
export interface Knowledge {
  readonly section: 'sizes' | 'certificates' | 'product';
  readonly subject: string;
  readonly title: string;
}

const EACH = 3;

/** Gives what a query names besides macros. */
export type KnowledgeSearch = (query: string) => Knowledge[];

/**
 * Prepares the search for sizes, certificates and products of a pack; it gives at most three of a kind. `titleOf` chooses the agent's language.
 */
export function buildKnowledgeSearch(
  pack: Pick<PackContent, 'certificates' | 'schemes' | 'products'>,
  titleOf: (texts: LocalText) => string,
): KnowledgeSearch {
  const schemeNames = new Map(pack.schemes.map((s) => [s.id, s.name]));
  const certificates = buildColumn(
    pack.certificates.map((c) =>
      foldText([c.number ?? '', schemeNames.get(c.scheme) ?? '', ...Object.values(c.title)].join('\n')),
    ),
  );
  const products = buildColumn(pack.products.map((p) => foldText([p.id, ...Object.values(p.name)].join('\n'))));
  return (query) => {
    const wanted = foldText(query).trim();
    if (wanted.length < 2) return [];
    const found: Knowledge[] = [];
    if (/\d/.test(wanted) && namesSize(query)) {
      found.push({ section: 'sizes', subject: query.trim(), title: query.trim() });
    }
    for (const certificate of firstRows(certificates, wanted, pack.certificates)) {
      found.push({ section: 'certificates', subject: certificate.id, title: titleOf(certificate.title) });
    }
    for (const product of firstRows(products, wanted, pack.products)) {
      found.push({ section: 'product', subject: product.id, title: `${titleOf(product.name)} · ${product.id}` });
    }
    // A number that the team does not hold can still be looked up. Product numbers have such forms too, so a guess stands alone or not at all.
    if (/\p{Nd}/u.test(query) && !found.some(({ section }) => section === 'certificates')) {
      const numbers = findNumbers(query, pack.schemes, { isTyped: true }).slice(0, EACH);
      for (const { scheme, number } of found.length > 0 ? numbers.filter((n) => !n.isGuess) : numbers) {
        found.push({ section: 'certificates', subject: query.trim(), title: `${scheme.name} · ${number}` });
      }
    }
    return found;
  };
}

function firstRows<T>(column: TextColumn, wanted: string, things: readonly T[]): T[] {
  const found: T[] = [];
  for (const row of column.rowsWith([wanted])) {
    found.push(...things.slice(row, row + 1));
    if (found.length === EACH) break;
  }
  return found;
}

/** A bare number among other words is more often part of a product's or certificate's number than a size. */
function namesSize(query: string): boolean {
  const parsed = parseSize(query, {});
  if (parsed.kind === 'none' || parsed.kind === 'impossible') return false;
  const questions = parsed.kind === 'two-systems' ? parsed.questions : [parsed.question];
  return questions.some((q) => q.system || q.audience || !/[\p{L}\p{N}]/u.test(query.replace(q.text, '')));
}
