import type { Reading } from '../../domain/reading.ts';
import { attributeWords } from '../locating/attribute-words.ts';
import { isShown } from '../locating/is-shown.ts';
import type { OrderMark } from './order-marks.ts';
import { orderWords } from './order-words.ts';
import { isOrderOf, ordersIn, type Beside } from './page-beside.ts';
import { splitPieces, type LabelKind } from './page-labels.ts';
import { isTying, judgeHeading, type Section } from './page-sections.ts';
import { isClosed, isState } from './state-words.ts';

/**
 * The one number of an order's form that follows a word for "order" beside the thread or after it, where pages show what a conversation is
 * about: not in the thread, where a buyer may have written it, nor before it while the list of conversations is not known, nor below a heading of
 * former orders. Where the page is drawn, after it is where its language reads on to. Several different ones count as no order, unless a heading ties one of them to the conversation; where hooks know of
 * several (`among`), so does another number of that form without a label, unless words before it say that it is a former one.
 */
export function guessOrder(beside: Beside, among?: 'links' | 'texts'): string | undefined {
  const { orders, thread, isListKnown, findSection } = beside;
  const isBeside = ({ cell: { element } }: OrderMark) =>
    isListKnown ||
    !thread ||
    thread.parentElement?.contains(element) === true ||
    isDrawnBehind(element, thread) ||
    (thread.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const found = orders.filter((mark) => isBeside(mark) && isShown(mark.cell.element));
  for (const section of ['here', 'history'] as const) {
    const ids = new Set(found.filter(({ cell }) => findSection(cell.element) === section).map(({ id }) => id));
    const marks = found.filter(({ cell }) => findSection(cell.element) === section);
    const byHeading = ids.size > 1 ? found.filter((mark) => isTied(mark, beside)).map((mark) => mark.id) : [];
    const tied = ids.size > 1 && byHeading.length === 0 ? onlyOpen(marks, beside) : byHeading;
    const [id, ...others] = tied.length > 0 ? new Set(tied) : ids;
    if (id === undefined) continue;
    // What a heading ties to the conversation is it, whatever other orders there are.
    return others.length > 0 || (tied.length === 0 && isDoubtful(id, beside, among)) ? undefined : id;
  }
  return undefined;
}

/** The first of several orders, where all others are over and it is not. */
function onlyOpen(marks: readonly OrderMark[], beside: Beside): readonly string[] {
  const byId = new Map<string, OrderMark>();
  for (const mark of marks) if (!byId.has(mark.id)) byId.set(mark.id, mark);
  const [first, ...others] = byId.values();
  const stateOf = (mark: OrderMark) => factAround(mark, beside, 'state');
  const own = first && stateOf(first);
  if (!first || own === undefined || isClosed(own)) return [];
  return others.every((mark) => isClosed(stateOf(mark) ?? '')) ? [first.id] : [];
}

/**
 * Whether the page ties an order to the conversation: by its address, or by the part around the order that holds no other one: it has words that say so, has
 * some above it, is the one that is selected, or is set apart by its class and spoken of in the thread.
 */
function isTied({ cell, id }: OrderMark, beside: Beside): boolean {
  const { thread, cells, orders } = beside;
  const section = beside.findSection(cell.element);
  if (isInAddress(id, cell.element.ownerDocument)) return true;
  for (let part: Element | null = cell.element; part && !beside.isOutside(part); part = part.parentElement) {
    const here: Element = part;
    if (!isOrderOf(ordersIn(here, beside, section), id)) return false;
    const above = here.previousElementSibling;
    const isHeading = above && !above.matches(pressed) && !orders.some((one) => above.contains(one.cell.element));
    if (isHeading && isTying(above.textContent)) return true;
    if (cells.some((one) => here.contains(one.element) && !one.element.matches(pressed) && isTying(one.text)))
      return true;
    const others = [...(here.parentElement?.children ?? [])].filter(
      (one) => one !== here && one.localName === here.localName,
    );
    if (others.length === 0) continue;
    if (here.matches(selected) && !others.some((one) => one.matches(selected))) return true;
    const isApart = isMarked(here) && !others.some(isMarked);
    if (isApart && thread?.textContent.includes(id) === true) return true;
  }
  return false;
}

const selected = '[aria-selected="true"], [aria-current]:not([aria-current="false"]), [aria-pressed="true"]';
const marked =
  /[^a-z](?:on|is on|selected|active|current|pin|pinned|here|now|sel|cur|focus|chosen|linked|highlight(?:ed)?)[^a-z]/;

/** Whether the class of a part says that it is the one of several. */
function isMarked(part: Element): boolean {
  return marked.test(attributeWords(part, ['class']));
}

function isInAddress(id: string, { defaultView }: Document): boolean {
  const { search = '', hash = '', pathname = '' } = defaultView?.location ?? {};
  return `${pathname}${search}${hash}`.split(/[^\w-]+/).includes(id);
}

function isDoubtful(order: string, beside: Beside, among: 'links' | 'texts' | undefined): boolean {
  return among === 'links' || (among === 'texts' && hasOther(order, beside));
}

function hasOther(order: string, { bareOrders, findSection }: Beside): boolean {
  return bareOrders().some(({ id, cell: { element, text } }) => {
    const isFormer = findSection(element) !== 'here' || judgeHeading(text.slice(0, text.indexOf(id))) !== 'here';
    return id !== order && isShown(element) && !isFormer;
  });
}

/** Whether an element is in a column after that of the thread, in whatever order the page names them. */
function isDrawnBehind(element: Element, thread: Element): boolean {
  const [one, other] = [element.getBoundingClientRect(), thread.getBoundingClientRect()];
  if (one.width === 0 || other.width === 0) return false;
  const isMirrored = thread.ownerDocument.defaultView?.getComputedStyle(thread).direction === 'rtl';
  return isMirrored ? one.right <= other.left + 8 : one.left >= other.right - 8;
}

/** Whether the page calls this number that of a parcel of several sales, which has the form of an order's on some sites. */
export function isPack({ cells }: Beside, number: string): boolean {
  return cells.some(({ text, at }) => {
    const lines = [...splitPieces(text), `${cells[at - 1]?.text ?? ''} ${text}`];
    return lines.some((one) => one.endsWith(number) && packed.test(one.slice(0, -number.length)));
  });
}

/** What is offered to be done, or to be filtered by. */
const pressed = 'button, a, label, option, [role="button"], [role="tab"]';

const packed = new RegExp(`^(?:${orderWords.pack})[\\s.:：#№-]*$`, 'iu');

/**
 * Sum and state of an order as their labels say in the smallest part of the page around its number that has such labels. Nothing where that part
 * holds another order, or says two different things.
 */
export function guessOrderFacts(
  beside: Beside,
  order: string,
): Pick<NonNullable<Reading['order']>, 'amount' | 'state'> {
  const marks = beside.orders.filter(({ id, cell }) => id === order && isShown(cell.element));
  const sections = new Map(marks.map((mark) => [beside.findSection(mark.cell.element), mark]));
  const mark = sections.get('here') ?? sections.get('history') ?? sections.get('past');
  const amount = mark && (factAround(mark, beside, 'total') ?? factElsewhere(mark, beside, 'total'));
  const state = mark && (factAround(mark, beside, 'state') ?? factElsewhere(mark, beside, 'state'));
  return { ...(amount !== undefined && { amount }), ...(state !== undefined && { state }) };
}

/**
 * Sum and state of an order without a number, in the smallest part of the page that says so around the title of the one item. Nothing where the page
 * shows the number of any order: the sum may be that one's.
 */
export function guessFactsOfItem(
  beside: Beside,
  title: string,
): Pick<NonNullable<Reading['order']>, 'amount' | 'state'> {
  const { cells, labels, orders, isOutside, findSection } = beside;
  const isOwn = (element: Element) => findSection(element) === 'here' && isShown(element);
  const named = cells.filter(({ text, element }) => text.startsWith(title) && isOwn(element));
  if (named.length === 0 || orders.some(({ cell }) => isOwn(cell.element))) return {};
  const find = (kind: LabelKind): string | undefined => {
    for (const { element } of named) {
      for (let part: Element | null = element; part && !isOutside(part); part = part.parentElement) {
        const said = labels.filter(
          (one) => one.kind === kind && part?.contains(one.cell.element) && isOwn(one.cell.element),
        );
        const values = new Set(said.map(({ value }) => value));
        if (kind === 'state' && values.size === 0) for (const one of statesIn(part, beside, 'here')) values.add(one);
        if (values.size > 0) return values.size === 1 ? [...values][0] : undefined;
      }
    }
    return undefined;
  };
  const [amount, state] = [find('total'), find('state')];
  return { ...(amount !== undefined && { amount }), ...(state !== undefined && { state }) };
}

function factAround({ cell, id }: OrderMark, beside: Beside, kind: LabelKind): string | undefined {
  const { labels, isOutside, findSection } = beside;
  const section = findSection(cell.element);
  for (let part: Element | null = cell.element; part && !isOutside(part); part = part.parentElement) {
    if (!isOrderOf(ordersIn(part, beside, section), id)) return undefined;
    const said = labels.filter(
      (one) => one.kind === kind && part?.contains(one.cell.element) && findSection(one.cell.element) === section,
    );
    const values = new Set(said.filter((one) => isShown(one.cell.element)).map(({ value }) => value));
    if (kind === 'state' && values.size === 0) for (const one of statesIn(part, beside, section)) values.add(one);
    if (values.size > 0) return values.size === 1 ? [...values][0] : undefined;
  }
  return undefined;
}

/** What a label says in another part of the page than the number is in, where there is no other order that it could be of. */
function factElsewhere({ id }: OrderMark, beside: Beside, kind: LabelKind): string | undefined {
  const { labels, orders, findSection } = beside;
  const isHere = (element: Element) => findSection(element) === 'here' && isShown(element);
  if (orders.some((one) => one.id !== id && isHere(one.cell.element))) return undefined;
  const said = labels.filter((one) => one.kind === kind && isHere(one.cell.element));
  const values = new Set(said.filter(({ value }) => kind !== 'state' || isState(value)).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** What stands alone and says how far an order is. */
function statesIn(part: Element, { cells, findSection }: Beside, section: Section): readonly string[] {
  return cells.flatMap(({ text, element }) => {
    if (!part.contains(element) || element.closest(pressed) !== null) return [];
    const state = splitPieces(text).find(isState);
    return state !== undefined && findSection(element) === section && isShown(element) ? [state] : [];
  });
}
