import type { SiteVariant } from '../../domain/site.ts';
import type { SearchRoot } from '../finding/find-all.ts';
import { attempt } from '../finding/attempt.ts';
import { guessListed } from './guess-listed.ts';
import type { GuessedThread } from './guess-thread.ts';
import { rowBegunBy, type ListedRow } from './listed-rows.ts';
import { mayBeName } from './may-be-name.ts';
import { lineReader, linesIn, type Line } from './page-lines.ts';
import { readSenders, type Senders } from './read-senders.ts';
import { screenWords } from './screen-words.ts';
import { longestName, readShownName } from './shown-name.ts';

/** Pieces of text above the thread, and on the whole page, that are looked at. */
const mostAbove = 80;
const mostLines = 1_500;
/** Of those before the thread. */
const mostListed = 300;
const mostLinks = 300;
/** Levels around the column in which its head is looked for. */
const mostLevels = 3;

/** Addresses of what is sold. */
const goodsPath = /(?:item|itm|listing|product|goods|produkt|produto|\/dp|\/gp|sku)s?[/=?_.-]/i;

const greeting = new RegExp(`^(?:${screenWords.greetings})[\\s,，!！]+$`, 'iu');

/** Words of respect after a person's name, and what may follow them. */
const polite = /(?:様|さん|님)\s*(?:[(（].*)?$/u;
/** Characters by which a list shows what was written last. */
const longestEnd = 12;

/** Where a thread is: its list, and the column that holds list and reply box. */
type ThreadPlace = Pick<GuessedThread, 'column' | 'list'>;

/** The buyer's name where no hook finds it: the one name of the list of conversations that is also beside the thread, else what the look of the page says. */
export function guessBuyer(root: SearchRoot, variant: SiteVariant, thread?: ThreadPlace): string | undefined {
  return attempt(() => guessListed(root, variant), undefined) ?? (thread && guessName(thread.column, thread.list));
}

/**
 * The buyer's name on a page without hooks: what is found in two of three places, word for word: above the thread, at the beginning of a row of the
 * list of conversations, and in the rows of the buyer's side; or begins such a row and is whom our answers address, or is spoken of as a person in the open
 * one. Exactly one such text is a name;
 * anything else is a miss, and so is one that another sender contradicts.
 */
export function guessName(column: Element, list: Element): string | undefined {
  const senders = readSenders(list);
  const { incoming, outgoing, single, steady, isRole } = senders;
  // Where the page calls the buyer "Customer", what is common to head and list is what it is about.
  if (isRole && steady === undefined) return undefined;
  const head = linesAbove(findHead(column, list), list);
  const above = new Set(head.map(({ name }) => name));
  const isAbove = (name: string) => above.has(name) || head.some(({ text }) => beginsWith(text, name));
  const listed = listedRows(
    { column, list },
    (name, text) => incoming.has(name) || isAbove(name) || isAddressed(name, senders) || polite.test(text),
  );
  const page = column.ownerDocument;
  const goods = namesOfGoods(page);
  const found = [...new Set([...above, ...incoming, ...listed.keys()])].filter((name) => {
    if (!mayBeName(name) || outgoing.has(name) || name === page.title.trim() || goods.has(name)) return false;
    const row = listed.get(name);
    // A row that bears another text of the head too does not say which of them is the buyer.
    if (row && isAbove(name)) return !bearsOther(row.row, above, name);
    if (single.has(name)) return false;
    if (isAbove(name) && incoming.has(name)) return true;
    return row !== undefined && (name === steady || isAddressed(name, senders) || isOpenPerson(row, senders));
  });
  const [name, ...others] = found;
  if (name === undefined || others.length > 0) return undefined;
  return steady === undefined || steady === name ? name : undefined;
}

/** Whether a head goes on after a name: `Rosa Lund, El Paso`, `Rosa Lund (rosa88)`. */
function beginsWith(text: string, name: string): boolean {
  return name.length > 2 && text.startsWith(name) && /^\s*[,，(（[【·•|–-]/.test(text.slice(name.length));
}

/** Whether one of our answers begins with a greeting and this name, or with this name and a word of respect. */
function isAddressed(name: string, { greetings }: Senders): boolean {
  if (name.length < 2) return false;
  return greetings.some((text) => {
    const at = text.indexOf(name);
    const behind = at < 0 ? '' : text.slice(at + name.length);
    const isGreeted = greeting.test(text.slice(0, Math.max(at, 0))) && /^\s*(?:[,，!！、。.:：;~-]|$)/.test(behind);
    return at >= 0 && (isGreeted || (at === 0 && /^\s?(?:様|さん|님|先生|小姐|女士)/.test(behind)));
  });
}

/** Whether a row is that of the open conversation, and its first words are spoken of as of a person: `藤倉 様`. */
function isOpenPerson({ row, isMarked, text }: ListedRow, { ends }: Senders): boolean {
  const words = row.textContent?.replace(/\s+/g, ' ') ?? '';
  return polite.test(text) && (isMarked || ends.some((said) => words.includes(said.slice(0, longestEnd))));
}

function bearsOther(row: Element, above: ReadonlySet<string>, name: string): boolean {
  const texts = [...linesIn(row, mostAbove)].map(lineReader(row));
  return texts.some((text) => text !== name && above.has(text) && mayBeName(text));
}

/** The column with the head above it, where that is outside it: what is around it and no wider. */
function findHead(column: Element, list: Element): Element {
  const { width } = list.getBoundingClientRect();
  let head = column;
  for (let level = 0; width > 0 && level < mostLevels; level++) {
    const around: Element | null = head.parentElement;
    if (!around || around.localName === 'body' || around.getBoundingClientRect().width > width * 1.1 + 40) break;
    head = around;
  }
  return head;
}

/** What is shown above the thread, as it is and the name alone. */
function linesAbove(head: Element, list: Element): readonly { readonly text: string; readonly name: string }[] {
  const read = lineReader(head);
  const lines = [...linesIn(head, mostLines, list)].slice(-mostAbove);
  return lines.map((line) => ({ text: line.text, name: read(line) })).filter(({ name }) => name !== '');
}

/** The rows of the list of conversations that begin with a name that `may` be the buyer's; where the page is drawn the list comes before the thread, as its language reads. */
function listedRows(
  { column, list }: ThreadPlace,
  may: (name: string, text: string) => boolean,
): ReadonlyMap<string, ListedRow> {
  const rows = new Map<string, ListedRow>();
  const read = lineReader(column);
  const isBefore = placedBefore(column, list);
  const isDrawn = list.getBoundingClientRect().width > 0;
  let left = mostListed;
  for (const line of linesIn(column.ownerDocument.body, mostLines, isDrawn ? undefined : column)) {
    if (left === 0) break;
    if (line.text.length > longestName * 2 || !isBefore(line)) continue;
    left -= 1;
    const name = read(line);
    const row = name && may(name, line.text) ? rowBegunBy(line, column) : undefined;
    if (row) rows.set(name, row);
  }
  return rows;
}

function placedBefore(column: Element, list: Element): (line: Line) => boolean {
  const { left, right, width } = list.getBoundingClientRect();
  const isMirrored = column.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';
  return ({ holder }) => {
    if (column.contains(holder) || holder.contains(column)) return false;
    if (width === 0) return true;
    const place = holder.getBoundingClientRect();
    return place.width > 0 && (isMirrored ? place.left >= right - 8 : place.right <= left + 8);
  };
}

function namesOfGoods(page: Document): ReadonlySet<string> {
  const links = [...page.querySelectorAll('a[href]')].slice(0, mostLinks);
  return new Set(links.filter((link) => goodsPath.test(link.getAttribute('href') ?? '')).map(readShownName));
}
