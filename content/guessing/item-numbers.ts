import { isFuller, type Candidate, type GuessedProduct } from './item-candidate.ts';
import { ordersIn, type Beside } from './page-beside.ts';
import type { Cell } from './page-cells.ts';
import { splitPieces, type Labelled, type LabelKind } from './page-labels.ts';

const pageNumbers = [
  /\/(?:itm|item|listing|goods|offer|ip|catalog)\/(?:[^/?#]*\/)?(\d{6,})/i,
  /\/(?:dp|gp\/product)\/(B0[A-Z0-9]{8})/,
  /[?&](?:item_?id|goods_?id|product_?id|offer_?id)=(\d{6,})/i,
  /-i\.\d+\.(\d+)/,
  /-i(\d{6,})(?:-s\d+)?\.html/,
];

/** One thing cannot be moss and red: then they are two. */
function isChosenOnce(labels: readonly Labelled[]): boolean {
  const options = labels.filter(({ kind }) => kind === 'option');
  return options.every(({ word, value }) => options.every((one) => one.word !== word || one.value === value));
}

/** A number with no more than `ID` before it is the item's where it is in the item's own part. */
function bareIds(part: Element, { cells }: Beside): readonly string[] {
  const own = cells.filter(({ element }) => part.contains(element));
  const found = own.flatMap(({ text, at }) => {
    const isAlone = /^ID[:：]?$/i.test(text);
    const lines = isAlone ? [`ID ${cells[at + 1]?.text ?? ''}`] : splitPieces(text);
    return lines.flatMap((one) => bareId.exec(one)?.[1] ?? []);
  });
  return [...new Set(found)];
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
  const here = beside.labels.filter((one) => told.has(one.kind) && beside.findSection(one.cell.element) === section);
  const own = here.filter((one) => part.contains(one.cell.element));
  const inside = own.length > 0 || others.length === 0 ? own : labelsBehind(cell, others, here, beside);
  const said = (kind: LabelKind) => [...new Set(inside.filter((one) => one.kind === kind).map(({ value }) => value))];
  const [named, skus, options] = [said('id'), said('sku'), isChosenOnce(inside) ? said('option') : []];
  const behind = idBehind(cell, beside);
  const ids = named.length > 0 ? named : behind !== undefined ? [behind] : bareIds(part, beside);
  const linked = href === undefined ? undefined : pageNumbers.map((one) => one.exec(href)?.[1]).find(Boolean);
  const id = linked ?? (ids.length === 1 ? ids[0] : undefined);
  const sku = skus.length === 1 ? skus[0] : skus.length === 0 && options.length > 0 ? options.join(', ') : undefined;
  return { ...(id !== undefined && { id }), ...(sku !== undefined && { sku }) };
}

const bracketed = /^[(（](\d{8,19})[)）]$/;
/** Cells after a title that may say something of it, where nothing is drawn around them. */
const mostBehind = 8;
const told: ReadonlySet<LabelKind> = new Set(['id', 'sku', 'option']);

/**
 * Where the items of one order are lines one after the other, what is said of one is between its title and the next one, if nothing is
 * said before the first title.
 */
function labelsBehind(
  { at, element }: Candidate['cell'],
  others: readonly Candidate[],
  labels: readonly Labelled[],
  { isOutside, orders }: Beside,
): readonly Labelled[] {
  let around = element.parentElement;
  while (around && !others.some((one) => around?.contains(one.cell.element))) around = around.parentElement;
  const list = around;
  if (!list || isOutside(list)) return [];
  const beside = others.filter((one) => list.contains(one.cell.element)).map((one) => one.cell.at);
  const first = Math.min(at, ...beside);
  const before = Math.max(-1, ...orders.filter(({ cell }) => cell.at < first).map(({ cell }) => cell.at));
  const inList = labels.filter((one) => list.contains(one.cell.element));
  if (inList.some(({ cell }) => cell.at > before && cell.at < first)) return [];
  const marks = orders.map(({ cell }) => cell.at);
  const end = Math.min(at + mostBehind, ...[...beside, ...marks].filter((one) => one > at));
  return inList.filter(({ cell }) => cell.at > at && cell.at < end);
}

/** `Drawer knob, brass` and below it `(15500938821)`. */
function idBehind({ at, element }: Candidate['cell'], { cells }: Beside): string | undefined {
  const next = cells[at + 1];
  return next?.element === element ? bracketed.exec(next.text)?.[1] : undefined;
}

/** Whether a text is but a number of an item, or no more than `ID` before one. */
export function isNumber(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    (bracketed.test(cell.text) || bareId.test(cell.text) || /^(?:ID[:：]?|\d{8,19})$/i.test(cell.text))
  );
}
