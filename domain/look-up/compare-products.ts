import type { LocalText, Product } from '../pack/schema.ts';

/** One line of a comparison: a value for each product, in their order; `undefined` where the pack says nothing. */
export interface ComparedLine {
  readonly id: string;
  readonly label: LocalText;
  readonly values: readonly (LocalText | undefined)[];
  readonly isSame: boolean;
}

/**
 * What is said of products side by side, lines that differ first; each in the order in which the products name them. Lines belong together by id,
 * because labels are worded differently.
 */
export function compareProducts(products: readonly Product[]): ComparedLine[] {
  const listed = products.map(({ specs, papers }) => [
    ...specs.map((spec) => ({ ...spec, key: `spec ${spec.id}` })),
    ...papers.map((paper) => ({ ...paper, key: `paper ${paper.id}` })),
  ]);
  const labels = new Map(listed.flat().map(({ key, label }) => [key, label]));
  const lines = [...labels].map(([id, label]): ComparedLine => {
    const values = listed.map((lines) => lines.find(({ key }) => key === id)?.value);
    const [first, ...others] = values.map((value) => value && Object.entries(value).toSorted().join('\n'));
    return { id, label, values, isSame: others.every((value) => value === first) };
  });
  return lines.toSorted((a, b) => Number(a.isSame) - Number(b.isSame));
}
