import type { SiteVariant } from '../../domain/site.ts';
import type { SearchRoot } from '../locating/find-all.ts';
import { attempt } from '../locating/attempt.ts';
import { guessListed } from './guess-listed.ts';
import type { GuessedThread } from './guess-thread.ts';
import { isLabelled, isNameLabel, isRecipientLabel, nameBehindRole } from './bare-name.ts';
import { buyerReader } from './buyer-heading.ts';
import { isInBareList, isInRow, openRowAround, rowBegunBy, type ListedRow } from './listed-rows.ts';
import { mayBeName } from './may-be-name.ts';
import { lineReader, linesIn, type Line } from './page-lines.ts';
import { isPresence, withoutPresence } from './presence-words.ts';
import { isTelling, readSenders, type Senders } from './read-senders.ts';
import { rowsWithSides } from './row-sides.ts';
import { screenWords } from './screen-words.ts';
import { longestName, readShownName } from './shown-name.ts';

/** Pieces of text above the thread, and on the whole page, that are looked at. */
const mostAbove = 80;
const mostLines = 1_500;
/** Of those before the thread. */
const mostListed = 300;
const mostBehind = 150;
/** Rows of lists that may be the open one, which are looked at. */
const mostOpen = 30;
const mostLinks = 300;
/** Levels around the column in which its head is looked for. */
const mostLevels = 3;

/** Addresses of what is sold. */
const goodsPath = /(?:item|itm|listing|product|goods|produkt|produto|\/dp|\/gp|sku)s?[/=?_.-]/i;

const greeting = new RegExp(
  `^(?:${screenWords.greetings})[\\s,，!！]+(?:(?:${screenWords.titlesOfPeople})\\s+)?$`,
  'iu',
);

/** Words of respect after a person's name, and what may follow them. */
const polite = /(?:様|さん|님)\s*(?:[(（].*)?$/u;
/** Characters by which a list shows what was written last. */
const longestEnd = 12;

/** Where a thread is: its list, and the column that holds list and reply box. */
type ThreadPlace = Pick<GuessedThread, 'column' | 'list'>;

/** The buyer's name where no hook finds it: the one name of the list of conversations that is also beside the thread, else what the look of the page says. */
export function guessBuyer(root: SearchRoot, variant: SiteVariant, thread?: ThreadPlace): string | undefined {
  if (variant.each !== undefined) return guessLabelled(root);
  return attempt(() => guessListed(root, variant), undefined) ?? (thread && guessName(thread.column, thread.list));
}

/** The name that what holds one conversation of many says to be the buyer's. */
function guessLabelled(root: SearchRoot): string | undefined {
  if (root.ownerDocument === null) return undefined;
  const read = lineReader(root);
  const found = new Set<string>();
  let isNext = false;
  for (const line of linesIn(root as Element, mostAbove)) {
    const isLabel = isNext;
    isNext = isNameLabel(line.text, line.holder);
    if (!isNext && (isLabel || isLabelled(line.text))) found.add(read(line));
    const behind = nameBehindRole(line.text);
    if (behind !== undefined && read(line) !== '') found.add(behind);
  }
  const names = [...found].filter(mayBeName);
  return names.length === 1 ? names[0] : undefined;
}

/**
 * The buyer's name on a page without hooks: what is found in two of these places, word for word: above the thread, at the beginning of a row of the
 * list of conversations, in the rows of the buyer's side, and behind a label that says so; or begins such a row and is whom our answers address, or
 * is spoken of as a person in the open one; or begins the row that the page sets apart and that shows what was said last. Exactly one such text is a
 * name; anything else is a miss, and so is one that another sender contradicts.
 */
export function guessName(column: Element, list: Element): string | undefined {
  const senders = readSenders(list);
  const { incoming, outgoing, single, steady } = senders;
  // Where the page calls the buyer "Customer", what is common to head and list is what it is about.
  const isRole = senders.isRole && steady === undefined;
  const whole = findHead(column, list);
  const head = linesAbove(whole, { column, list });
  const above = new Set(head.map(({ name }) => name));
  const present = readPresent(head);
  const respected = new Set(head.filter(({ text }) => polite.test(text)).map(({ name }) => name));
  const isAbove = (name: string) => above.has(name) || head.some(({ text }) => beginsWith(text, name));
  const { rows, labelled, told, open, likely, bare } = readAround(
    { column, list },
    { head: whole, present },
    (name, text) => incoming.has(name) || isAbove(name) || isAddressedInPart(name, senders) || polite.test(text),
    senders,
  );
  const page = column.ownerDocument;
  const goods = namesOfGoods(page);
  const found = [...new Set([...above, ...incoming, ...labelled, ...told, ...open, ...rows.keys()])].filter((name) => {
    if (!mayBeName(name) || outgoing.has(name) || name === page.title.trim() || goods.has(name)) return false;
    const row = rows.get(name);
    if (open.has(name) || (labelled.has(name) && (row || isAbove(name)))) return true;
    if (told.has(name) || (likely.has(name) && isAbove(name))) return true;
    const isCalled = isAddressedInPart(name, senders) || (respected.has(name) && row !== undefined);
    if (present.has(name) && (row !== undefined || bare.has(name))) return true;
    if (isRole) return row !== undefined && isAbove(name) && isCalled;
    // A row that bears another text of the head too does not say which of them is the buyer.
    if (row && isAbove(name)) return isCalled || !bearsOther(row.row, above, name);
    if (single.has(name)) return false;
    if (incoming.has(name) && (isAbove(name) || isCalled)) return true;
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

/** Whether one of our answers greets somebody by the first or the last part of this name. */
function isAddressedInPart(name: string, senders: Senders): boolean {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}[\p{L}'’-]{2,}$/u.test(part));
  return isAddressed(name, senders) || (name.includes(' ') && parts.some((part) => isAddressed(part, senders)));
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
function linesAbove(head: Element, { column, list }: ThreadPlace): readonly HeadLine[] {
  const read = lineReader(head);
  // The head may be in what holds the messages.
  const until = head === list ? rowsWithSides(list)[0]?.row : list;
  if (!until) return [];
  const lines = [...linesIn(head, mostLines, until)].slice(-mostAbove);
  // A list of conversations may go from left to right above the thread.
  const rows = lines.flatMap((line) => (column.contains(line.holder) ? [] : (rowBegunBy(line, column)?.row ?? [])));
  const own = lines.filter(({ holder }) => !rows.some((row) => row.contains(holder)));
  return own.map((line) => ({ text: line.text, name: read(line) })).filter(({ name }) => name !== '');
}

interface HeadLine {
  readonly text: string;
  readonly name: string;
}

/** Those of whom the head says whether they are there. */
function readPresent(head: readonly HeadLine[]): ReadonlySet<string> {
  const present = head.filter(
    ({ text }, at) => withoutPresence(text) !== text || isPresence(head[at + 1]?.text.trim() ?? ''),
  );
  return new Set(present.map(({ name }) => name).filter(mayBeName));
}

/** What is said of names around the thread. */
interface Around {
  /** The rows of the list of conversations that begin with a name that may be the buyer's. */
  readonly rows: ReadonlyMap<string, ListedRow>;
  /** What is behind a label that says that it is the buyer's, outside of the head. */
  readonly labelled: ReadonlySet<string>;
  /** What the page's own part about the buyer calls them. */
  readonly told: ReadonlySet<string>;
  /** Of those who are present what a list of names alone has too. */
  readonly bare: ReadonlySet<string>;
  /** What begins the row that is set apart and shows what was said last. */
  readonly open: ReadonlySet<string>;
  /** The same where what was said is too short to be told from others. */
  readonly likely: ReadonlySet<string>;
}

/** Where the page is drawn the list of conversations comes before the thread, as its language reads; the row that shows what was said last is anywhere beside it. */
function readAround(
  { column, list }: ThreadPlace,
  { head, present }: { readonly head: Element; readonly present: ReadonlySet<string> },
  may: (name: string, text: string) => boolean,
  { ends, shortEnds }: Senders,
): Around {
  const rows = new Map<string, ListedRow>();
  const labelled = new Set<string>();
  const open = new Set<string>();
  const likely = new Set<string>();
  const bare = new Set<string>();
  const told = new Set<string>();
  const read = lineReader(column);
  const readTold = buyerReader(read);
  const placeOf = placer(column, list);
  const before = new Map<string, Line>();
  let [left, leftBehind, leftOpen] = [mostListed, mostBehind, mostOpen];
  let [isNext, isRecipientNext] = [false, false];
  const recipients = new Set<string>();
  for (const line of linesIn(column.ownerDocument.body, mostLines)) {
    const { text, holder } = line;
    if (left === 0 && leftBehind === 0) break;
    const [isLabel, isRecipient] = [isNext, isRecipientNext];
    isNext = text.length <= longestName && isNameLabel(text, holder);
    isRecipientNext = text.length <= longestName && isRecipientLabel(text);
    if (text.length > longestName * 2) continue;
    if (isRecipient && !head.contains(holder)) recipients.add(text.split(/[,，]/)[0]?.trim() ?? '');
    const place = placeOf(line);
    if (place === 'before' && left > 0) left -= 1;
    else if (place === 'behind' && leftBehind > 0) leftBehind -= 1;
    else continue;
    const isOutside = !head.contains(holder);
    if (isOutside && (isLabel || isLabelled(text)) && !isNext) labelled.add(read(line));
    const own = isOutside ? readTold(line) : '';
    if (own !== '') told.add(own);
    if (isOutside && present.size > 0 && present.has(read(line)) && isInBareList(line)) bare.add(read(line));
    const isSaid = isTelling(text) && shows(text, ends);
    if (leftOpen > 0 && (isSaid || shortEnds.includes(text))) {
      leftOpen -= 1;
      const first = openRowAround(line, column);
      if (first) (isSaid ? open : likely).add(read(first));
    }
    const name = place === 'before' ? read(line) : '';
    if (name && !before.has(name)) before.set(name, line);
    const row = name && may(name, text) ? rowBegunBy(line, column) : undefined;
    if (row) rows.set(name, row);
  }
  // Who gets the parcel is the buyer where a row of the list has the same name.
  for (const name of recipients) {
    const line = before.get(name);
    if (line && isInRow(line, column)) told.add(name);
  }
  for (const name of labelled) {
    const line = rows.has(name) ? undefined : before.get(name);
    const row = line && rowBegunBy(line, column);
    if (row) rows.set(name, row);
  }
  return { rows, labelled, told: told.size === 1 ? told : new Set(), open, likely, bare };
}

/** Whether a line of a list shows the beginning of what was said at an end of the thread. */
function shows(text: string, ends: readonly string[]): boolean {
  const begun = text.replace(/\s*(?:…|\.{3})$/, '');
  return isTelling(begun) && ends.some((said) => said.startsWith(begun) || begun.includes(said.slice(0, longestEnd)));
}

/** Where lines are, asked in the order of the page. */
function placer(column: Element, list: Element): (line: Line) => 'before' | 'behind' | undefined {
  const { left, right, top, width } = list.getBoundingClientRect();
  const isMirrored = column.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';
  let isBehind = false;
  return ({ holder }) => {
    const isInside = column.contains(holder);
    // Lines come in the order of the page.
    isBehind ||= isInside;
    if (isInside || holder.contains(column)) return undefined;
    if (width === 0) return isBehind ? 'behind' : 'before';
    const place = holder.getBoundingClientRect();
    if (place.width === 0) return undefined;
    const [isLeft, isRight] = [place.right <= left + 8, place.left >= right - 8];
    // A list that goes from left to right is above it.
    if (place.bottom <= top && !isLeft && !isRight) return 'before';
    if (!isLeft && !isRight) return undefined;
    return isLeft === isMirrored ? 'behind' : 'before';
  };
}

function namesOfGoods(page: Document): ReadonlySet<string> {
  const links = [...page.querySelectorAll('a[href]')].slice(0, mostLinks);
  return new Set(links.filter((link) => goodsPath.test(link.getAttribute('href') ?? '')).map(readShownName));
}
