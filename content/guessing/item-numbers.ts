import { isFuller, type Candidate, type GuessedProduct } from './item-candidate.ts';
import { ordersIn, type Beside } from './page-beside.ts';
import { splitPieces, type LabelKind } from './page-labels.ts';

const pageNumbers = [
  /\/(?:itm|item|listing|goods|offer|ip|catalog)\/(?:[^/?#]*\/)?(\d{6,})/i,
  /\/(?:dp|gp\/product)\/(B0[A-Z0-9]{8})/,
  /[?&](?:item_?id|goods_?id|product_?id|offer_?id)=(\d{6,})/i,
  /-i\.\d+\.(\d+)/,
  /-i(\d{6,})(?:-s\d+)?\.html/,
];

/** A number with no more than `ID` before it is the item's where it is in the item's own part. */
function bareIds(part: Element, { cells }: Beside): readonly string[] {
  const own = cells.filter(({ element }) => part.contains(element));
  return [...new Set(own.flatMap(({ text }) => splitPieces(text).flatMap((one) => bareId.exec(one)?.[1] ?? [])))];
}

const bareId = /^ID\s?[:：#]?\s?(\d{8,19})$/i;

/** What labels say of an item in its own part of the page, up to where another item or another order begins. */
export function readNumbers(
  { cell, title, href }: Candidate,
  all: readonly Candidate[],
  beside: Beside,
): Pick<GuessedProduct, 'id' | 'sku'> {
  const others = all.filter((one) => !isFuller(one.title, title) && !isFuller(title, one.title));
  const section = beside.findSection(cell.element);
  let part = cell.element;
  for (let around = part.parentElement; around && !beside.isOutside(around); around = around.parentElement) {
    const holds = (element: Element) => around?.contains(element) === true;
    if (others.some((one) => holds(one.cell.element)) || ordersIn(around, beside, section).length > 1) break;
    part = around;
  }
  const inside = beside.labels.filter(
    (one) => part.contains(one.cell.element) && beside.findSection(one.cell.element) === section,
  );
  const said = (kind: LabelKind) => [...new Set(inside.filter((one) => one.kind === kind).map(({ value }) => value))];
  const [named, skus, options] = [said('id'), said('sku'), said('option')];
  const ids = named.length > 0 ? named : bareIds(part, beside);
  const linked = href === undefined ? undefined : pageNumbers.map((one) => one.exec(href)?.[1]).find(Boolean);
  const id = linked ?? (ids.length === 1 ? ids[0] : undefined);
  const sku = skus.length === 1 ? skus[0] : skus.length === 0 && options.length > 0 ? options.join(', ') : undefined;
  return { ...(id !== undefined && { id }), ...(sku !== undefined && { sku }) };
}
