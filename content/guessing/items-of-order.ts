import { isFuller, plain, type Candidate } from './item-candidate.ts';
import { ordersAround, type Beside } from './page-beside.ts';
import { isPrice, type LabelKind } from './page-labels.ts';

/** Cells after a title that may say something of it. */
const near = 4;
const told: ReadonlySet<LabelKind> = new Set(['id', 'sku', 'option', 'quantity']);

/**
 * Of several items of one order the first one, with what says the same, and how many others there are: each is followed by something that an order says
 * of its items, and is shown with no other order.
 */
export function firstOfOrder(
  tied: readonly Candidate[],
  beside: Beside,
): { readonly some: readonly Candidate[]; readonly others: number } | undefined {
  const { cells, labels } = beside;
  const all = [...tied].sort((one, other) => one.cell.at - other.cell.at);
  const isItem = ({ cell: { at, element } }: Candidate, index: number) => {
    const own = cells.slice(at + 1, Math.min(all[index + 1]?.cell.at ?? Infinity, at + near + 1));
    const isTold = (one: (typeof cells)[number]) =>
      isPrice(one.text) || labels.some(({ cell, kind }) => cell === one && told.has(kind));
    return own.some(isTold) && ordersAround(element, beside).length === 1;
  };
  const [first] = all;
  if (!first || !(all.every(isItem) || areDefinitions(all))) return undefined;
  const isSame = ({ title }: Candidate) => isFuller(title, first.title) || isFuller(first.title, title);
  const others = new Set(all.filter((one) => !isSame(one)).map(({ title }) => plain(title)));
  return { some: all.filter(isSame), others: others.size };
}

/** Whether items are the values behind one label, and nothing else. */
function areDefinitions(all: readonly Candidate[]): boolean {
  return all.every(
    ({ cell: { element } }, index) =>
      element.localName === 'dd' && (index === 0 || element.previousElementSibling === all[index - 1]?.cell.element),
  );
}
