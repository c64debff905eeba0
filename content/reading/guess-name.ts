import type { SiteVariant } from '../../domain/site.ts';
import type { SearchRoot } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { guessListed } from './guess-listed.ts';
import type { GuessedThread } from './guess-thread.ts';
import { isShown } from './is-shown.ts';
import { rowBegunBy } from './listed-rows.ts';
import { mayBeName } from './may-be-name.ts';
import { readSenders } from './read-senders.ts';
import { longestName, nameOf } from './shown-name.ts';

/** Elements above the thread, and before its column, that are looked at. */
const mostAbove = 80;
const mostElements = 1_500;
const mostLinks = 300;
/** Levels around the column that its head may stand in. */
const mostLevels = 3;

/** Addresses of what is sold. */
const goodsPath = /(?:item|itm|listing|product|goods|produkt|produto|\/dp|\/gp|sku)s?[/=?_.-]/i;

/** Where a thread stands: its list, and the column that holds list and reply box. */
type ThreadPlace = Pick<GuessedThread, 'column' | 'list'>;

/** The buyer's name where no hook tells it: the one name of the list of conversations that stands beside the thread, else what the look of the page tells. */
export function guessBuyer(root: SearchRoot, variant: SiteVariant, thread?: ThreadPlace): string | undefined {
  return attempt(() => guessListed(root, variant), undefined) ?? (thread && guessName(thread.column, thread.list));
}

/**
 * The buyer's name on a page without hooks: what stands in two of three places, word for word: above the thread, at the beginning of a row of the
 * list of conversations, and in the rows of the buyer's side. Exactly one such text is a name; anything else is a miss, and so is one that another
 * sender contradicts.
 */
export function guessName(column: Element, list: Element): string | undefined {
  const { incoming, outgoing, steady, isRole } = readSenders(list);
  // Where the page calls the buyer "Customer", what is common to head and list is what it is about.
  if (isRole && steady === undefined) return undefined;
  const above = textsAbove(headOf(column, list), list);
  const known = new Set([...above, ...incoming].filter((name) => mayBeName(name) && !outgoing.has(name)));
  if (known.size === 0) return undefined;
  const page = column.ownerDocument;
  const listed = rowsBegunBy(known, column);
  const goods = namesOfGoods(page);
  const found = [...known].filter((name) => {
    if (name === page.title.trim() || goods.has(name)) return false;
    if (above.has(name) && incoming.has(name)) return true;
    const row = listed.get(name);
    // A row that bears another text of the head too does not tell which of them is the buyer.
    return row !== undefined && (name === steady || (above.has(name) && !bearsOther(row, above, name)));
  });
  const [name, ...others] = found;
  if (name === undefined || others.length > 0) return undefined;
  return steady === undefined || steady === name ? name : undefined;
}

function bearsOther(row: Element, above: ReadonlySet<string>, name: string): boolean {
  const texts = [...row.querySelectorAll('*')].filter(({ children }) => children.length < 2).map(nameOf);
  return texts.some((text) => text !== name && above.has(text) && mayBeName(text));
}

/** The column with the head above it, where that stands outside: what is around it and no wider. */
function headOf(column: Element, list: Element): Element {
  const { width } = list.getBoundingClientRect();
  let head = column;
  for (let level = 0; width > 0 && level < mostLevels; level++) {
    const around: Element | null = head.parentElement;
    if (!around || around.localName === 'body' || around.getBoundingClientRect().width > width * 1.1 + 40) break;
    head = around;
  }
  return head;
}

/** Texts above the thread. */
function textsAbove(head: Element, list: Element): ReadonlySet<string> {
  const above = [...head.querySelectorAll('*')]
    .filter((element) => isBefore(element, list) && !element.contains(list) && element.children.length < 2)
    .filter((element) => element.closest('textarea, [contenteditable], button, select') === null)
    .slice(-mostAbove)
    .filter(isShown);
  return new Set(above.map(nameOf).filter(Boolean));
}

/** The rows before the thread's column that begin with one of the names. */
function rowsBegunBy(known: ReadonlySet<string>, column: Element): ReadonlyMap<string, Element> {
  const rows = new Map<string, Element>();
  const words = [...known];
  const all = column.ownerDocument.body.getElementsByTagName('*');
  for (let index = 0; index < mostElements; index++) {
    const element = all[index];
    // The thread's own column is the first that need not be looked at.
    if (!element || element === column) break;
    if (element.children.length > 1 || element.contains(column)) continue;
    const text = element.textContent ?? '';
    const said = `${text.length > longestName * 3 ? '' : text.replace(/\s+/g, ' ')} ${element.getAttribute('title') ?? ''}`;
    if (!words.some((word) => said.includes(word))) continue;
    const name = nameOf(element);
    const row = known.has(name) && isShown(element) ? rowBegunBy(element, column) : undefined;
    if (row) rows.set(name, row);
  }
  return rows;
}

function namesOfGoods(page: Document): ReadonlySet<string> {
  const links = [...page.querySelectorAll('a[href]')].slice(0, mostLinks);
  return new Set(links.filter((link) => goodsPath.test(link.getAttribute('href') ?? '')).map(nameOf));
}

function isBefore(element: Element, list: Element): boolean {
  return (element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
