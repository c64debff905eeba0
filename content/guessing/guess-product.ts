import { attributeWords } from '../locating/attribute-words.ts';
import { attempt } from '../locating/attempt.ts';
import { isMoment } from '../reading/moment.ts';
import { isShown } from '../locating/is-shown.ts';
import { orderWords } from './order-words.ts';
import { isFuller, isOne, titleAmong, type Candidate, type GuessedProduct } from './item-candidate.ts';
import { isNumber, readNumbers } from './item-numbers.ts';
import { firstOfOrder } from './items-of-order.ts';
import { ordersAround, type Beside } from './page-beside.ts';
import { cellsIn, type Cell } from './page-cells.ts';
import { isLabel, isPrice, splitPieces, type Labelled } from './page-labels.ts';
import { isShort, judgeHeading } from './page-sections.ts';
import { readText } from '../reading/read-text.ts';
import { isState } from './state-words.ts';
import { countBehind, noItem, titleOfPicture } from './title-of-picture.ts';

/** An item as hooks find it. */
export interface KnownItem {
  readonly title: string;
  readonly id?: string | undefined;
}

const longestTitle = 200;
/** Levels from a picture or a number to the card that it is on, and characters of a card. */
const mostLevels = 4;
const longestCard = 500;
/** Cells around a number that may be its item's title. */
const near = 4;

const itemPage =
  /\/(?:itm|item|listing|dp|gp\/product|product|products|goods|oferta|ip|catalog|artikel|offer|p)\/[^?#]*\w|[?&](?:item_?id|goods_?id|product_?id|offer_?id|sku_?id)=\w|\/item\.htm\?|-i\.?\d{5,}/i;
/** The seller's number behind a title: `Apron (GRB-DNM-02)`; never `(USB-C)`. */
const bracketed =
  /\s*[([（【［](?=[^()[\]（）【】［］]*(?:\d|-[A-Z]+-))(?=[^)]*[A-Z])([A-Z0-9]+(?:[-_./][A-Z0-9]+)+)[)\]）】］]$/;
const namedTitle = / (?:(?:product|goods|prod|listing|sku) (?:name|title)|item title) /;
/** That there is nothing, and what has a number behind its label, whatever the label is. */
const none =
  /^(?:no|not|none|keine?|noch keine?|aucune?|pas de|sin|no hay|nessun[oa]?|nenhum[a]?|sem|brak|geen|yok)\s|暂无|暫無|尚无|尚無|没有|沒有|^нет\s|ありません|なし$|없습니다|없음$|ยังไม่มี|ไม่มี|^chưa có|^không có|^belum ada|^tidak ada|^لا (?:توجد|يوجد)|^אין\s/iu;
const labelled = /^[^:：]{2,24}[:：]\s*\S/u;

const wordOfOrder = new RegExp(`^(?:\\S+\\s){0,2}(?:${orderWords.order})`, 'iu');

/**
 * The one item that a card beside the thread shows: a title with a label, with a link to the item's page, with its number, or with its picture and
 * price. Nothing from the thread, from a list, or below a heading of other items or orders; two items that nothing sets apart are none, unless they are of the one
 * order: then the first is reported, and how many others.
 */
export function guessProduct(beside: Beside, order: string | undefined, known?: KnownItem): GuessedProduct | undefined {
  const all = findCandidates(beside);
  const here = all.filter(({ cell: { element } }) => isHere(element, beside, order) && isShown(element));
  if (known) return readMore(known, here, all, beside);
  const tied = here.filter(({ cell }) => order !== undefined && ordersAround(cell.element, beside).includes(order));
  const alone = isOne(here) ? here : isOne(tied) ? tied : undefined;
  const several = alone ? undefined : firstOfOrder(tied, beside);
  const [first, ...same] = alone ?? several?.some ?? [];
  if (!first) return undefined;
  const { title } = same.reduce((one, other) => (isFuller(other.title, one.title) ? other : one), first);
  const plain = title.replace(countBehind, '').replace(/\s+[—–|·•]$/u, '');
  const [bracket, code] = bracketed.exec(plain) ?? bracketed.exec(beside.cells[first.cell.at + 1]?.text ?? '') ?? [];
  return {
    ...(code !== undefined && { sku: code }),
    ...readMore({ title }, [first, ...same], all, beside),
    title: bracket !== undefined && plain.endsWith(bracket) ? plain.slice(0, -bracket.length) : plain,
    probably: true,
    ...(several && { others: several.others }),
  };
}

/** What else the page says of an item whose title is known, wherever its card is. */
function readMore(
  { title, id }: KnownItem,
  here: readonly Candidate[],
  all: readonly Candidate[],
  beside: Beside,
): Pick<GuessedProduct, 'id' | 'sku'> {
  const same = here.filter((one) => isFuller(one.title, title) || isFuller(title, one.title));
  const said = same.map((one) => readNumbers(one, all, beside)).filter((one) => !id || !one.id || one.id === id);
  const [ids, skus] = (['id', 'sku'] as const).map((part) => [...new Set(said.flatMap((one) => one[part] ?? []))]);
  return { ...(ids?.length === 1 && { id: ids[0] }), ...(skus?.length === 1 && { sku: skus[0] }) };
}

function isHere(element: Element, beside: Beside, order: string | undefined): boolean {
  const section = beside.findSection(element);
  const around = ordersAround(element, beside);
  const isOwn = order !== undefined && around.length === 1 && around[0] === order;
  if (section === 'never' || (section !== 'here' && !isOwn)) return false;
  return order === undefined || around.length === 0 || around.includes(order);
}

export function findCandidates(beside: Beside): readonly Candidate[] {
  const { cells, labels, pictures } = beside;
  const found: Candidate[] = [];
  const take = (cell: Cell | undefined, title = cell && titleIn(cell)) => {
    if (cell && title !== undefined && !found.some((one) => one.cell === cell))
      found.push({ title, cell, ...readHref(cell.element) });
  };
  const listed = labels.flatMap((label) => definitionsBehind(label, cells));
  const explained = new Set([...labels.map(({ cell }) => cell), ...listed]);
  const counted = new Set(labels.filter(({ kind }) => kind === 'quantity').map(({ cell }) => cell));
  const free = new Map<Cell, boolean>();
  const isFree = (cell: Cell) => {
    const known = free.get(cell) ?? (!explained.has(cell) && isTitle(cell, beside) && !isHeading(cell));
    free.set(cell, known);
    return known;
  };

  for (const label of labels) {
    if (label.kind === 'title' || (label.kind === 'item' && isSureItem(label, beside))) {
      if (isTitle({ ...label.cell, text: label.value }, beside, label.kind === 'title' ? 3 : undefined))
        take(label.cell, label.how === 'inline' ? label.value : titleIn(label.cell));
    } else if (label.kind === 'id' || label.kind === 'sku') {
      take(titleBeside(label.cell, beside, isFree));
    } else if (label.kind === 'option') take(titleOfChoice(label, beside, isFree));
  }
  for (const cell of listed) if (isTitle(cell, beside)) take(cell);
  for (const cell of cells) {
    const isLinked = readHref(cell.element).href !== undefined;
    const isNamed = [cell.element, cell.element.parentElement].some(
      (one) => one && namedTitle.test(attributeWords(one, ['class', 'data-testid', 'data-name'])),
    );
    if ((isLinked || isNamed) && isFree(cell)) take(cell);
    else if (isPrice(cell.text) || counted.has(cell)) take(titleOfOrder(cell, beside, isFree));
  }
  for (const picture of pictures) take(titleOfPicture(picture, beside, isFree));
  if (found.length === 0) for (const { cell } of beside.orders) take(titleAbove(cell, beside, isFree));
  return found;
}

/** Further items behind one label: `<dt>Items</dt><dd>…</dd><dd>…</dd>`. */
function definitionsBehind({ kind, cell }: Labelled, cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  let before = cell;
  while ((kind === 'item' || kind === 'title') && before.element.localName === 'dd') {
    const next = cells[before.at + 1];
    if (!next || next.element.localName !== 'dd' || next.element.previousElementSibling !== before.element) break;
    found.push(next);
    before = next;
  }
  return found;
}

/** A word for the item as such may be a tab: what follows needs more evidence. */
function isSureItem(label: Labelled, beside: Beside): boolean {
  if (label.how === 'inline' || label.hasColon) return true;
  const { at, element } = label.cell;
  const behind = beside.cells.slice(at + 1, at + 4);
  const isTold = behind.some(
    (cell) => isPrice(cell.text) || beside.labels.some((one) => one.cell === cell && one.kind !== 'state'),
  );
  return isTold || ordersAround(element, beside).length === 1 || /^(?:DD|TD)$/.test(element.tagName);
}

/** Whether a text heads other items, as `More from this shop` does, or is the value of some label: `Buyer: Rosa Lund`. */
function isHeading({ text }: Cell): boolean {
  return (isShort(text) && judgeHeading(text) === 'never') || labelled.test(text);
}

/** The one title in the smallest card around what is said of an item. */
function titleBeside(cell: Cell, beside: Beside, isFree: (cell: Cell) => boolean): Cell | undefined {
  let card: Element | null = cell.element;
  const section = beside.findSection(cell.element);
  for (let level = 0; card && level <= mostLevels; card = card.parentElement, level++) {
    if (beside.isOutside(card) || card.textContent.length > longestCard) return undefined;
    const titles = cellsIn(card, beside.cells, cell.at).filter(
      (one) =>
        one !== cell &&
        Math.abs(one.at - cell.at) <= near &&
        isFree(one) &&
        beside.findSection(one.element) === section,
    );
    if (titles.length > 0) return titleBefore(cell, titles, beside) ?? titleAmong(titles);
  }
  return undefined;
}

/** The title right before what is said of it, where those further up say less or have their own said behind them. */
function titleBefore({ at }: Cell, titles: readonly Cell[], { labels }: Beside): Cell | undefined {
  const [title, ...above] = titles.filter((one) => one.at < at).reverse();
  if (title?.at !== at - 1) return undefined;
  const isTold = (one: Cell) => labels.some(({ cell }) => cell.at === one.at + 1);
  return above.every((one) => one.text.length < title.text.length || isTold(one)) ? title : undefined;
}

/** The title right after an order's number and right before what was paid for it. */
function titleOfOrder(price: Cell, { cells, orders }: Beside, isFree: (cell: Cell) => boolean): Cell | undefined {
  const [title, before] = [cells[price.at - 1], cells[price.at - 2]];
  if (!title || !before || title.line === price.line || !isFree(title) || noItem.test(title.text)) return undefined;
  return orders.some(({ cell }) => cell === before) ? title : undefined;
}

/** The title right above the line of an order's number, behind which the order goes on. */
function titleAbove(
  number: Cell,
  { cells, labels, orders }: Beside,
  isFree: (cell: Cell) => boolean,
): Cell | undefined {
  const isInLine = (one: Cell | undefined) => one !== undefined && one.line === number.line;
  const at = isInLine(cells[number.at - 1]) ? number.at - 2 : number.at - 1;
  const [title, behind] = [cells[at], cells[number.at + 1]];
  const isTold = labels.some(({ cell, how }) => cell === behind || (how !== 'inline' && cell === cells[number.at + 2]));
  if (!title || !isTold || !isFree(title) || noItem.test(title.text) || orders.length !== 1) return undefined;
  return /^(?:H[1-6]|B|STRONG)$/.test(title.element.tagName) ? undefined : title;
}

/** The title right before what was chosen of it, beside an order's number or a picture. */
function titleOfChoice({ cell, how }: Labelled, beside: Beside, isFree: (cell: Cell) => boolean): Cell | undefined {
  let behind = cell.at - (how === 'inline' ? 1 : 2);
  while (isNumber(beside.cells[behind])) behind -= 1;
  const title = beside.cells[behind];
  // In a grid labels and values are in one line of the page's text.
  const isInColumn = how === 'beside' && title?.element.parentElement === cell.element.parentElement;
  // `Apron — Size: long`.
  const isParted = title !== undefined && /\s[—–|·•]$/u.test(title.text);
  if (!title || (title.line === cell.line && !isInColumn && !isParted) || !isFree(title)) return undefined;
  const isOrdered = ordersAround(title.element, beside).length === 1;
  return isOrdered || titleBeside(cell, beside, isFree) === title ? title : undefined;
}

/** Whether a text may be the title of an item. */
function isTitle(cell: Cell, { names }: Beside, least = readLeast(cell.text)): boolean {
  const { text, element } = cell;
  if (text.length < least || text.length > longestTitle || (text.match(/\p{L}/gu)?.length ?? 0) < 3) return false;
  if (isLabel(text) || isState(text) || splitPieces(text).some(isPrice) || isMoment(text) || /[:：?？]$/.test(text))
    return false;
  if (/^[\w.+-]+@|https?:\/\/|^#?[\d\s/-]+$/.test(text) || names.has(text)) return false;
  // `1 unit`, whatever it is called.
  if (/^\p{Nd}{1,4}\s\p{L}{1,10}\.?$/u.test(text)) return false;
  // A number, though it has letters: `8f20c1a0-cc17-11f0`.
  if (!/\s/.test(text) && /^[\w-]+$/.test(text) && /\d(?:\D*\d){3}/.test(text)) return false;
  if (text.length <= 40 && (wordOfOrder.test(text) || none.test(text))) return false;
  return element.closest('button, [role="button"], [role="tab"], label, summary, option') === null;
}

/** Two words, or as many characters as say as much. */
function readLeast(text: string): number {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)) return 5;
  return /\S\s+\S/.test(text) ? 8 : 12;
}

/** The text of the whole title, where the page cuts it or sets words of it apart. */
function titleIn({ text, element }: Cell): string {
  const title = element.closest('[title]')?.getAttribute('title')?.trim() ?? '';
  const start = text.replace(/\s*(?:…|\.{3})$/, '');
  if (title.length > text.length && title.length <= longestTitle && title.startsWith(start)) return title;
  const link = element.closest('a');
  const whole = link && attempt(() => readText(link), '');
  return whole && !whole.includes('\n') && whole.startsWith(start) && whole.length <= longestTitle ? whole : text;
}

function readHref(element: Element): { readonly href?: string } {
  const href = element.closest('a')?.getAttribute('href') ?? '';
  return itemPage.test(href) ? { href } : {};
}
