import type { SiteVariant } from '../../domain/site.ts';
import { lastWritten } from '../composer/remember-caret.ts';
import { findFirst, type SearchRoot } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { findComposer, type Found } from './find-composer.ts';
import type { GuessedComposer } from './guess-composer.ts';
import type { GuessedThread } from './guess-thread.ts';
import { heldGuessing } from './guessing.ts';
import { isRead } from './judge-parts.ts';

/** What the look of a page tells where its site has no hooks. */
export interface Guess {
  readonly composer?: GuessedComposer | 'several';
  readonly thread?: GuessedThread;
  readonly name?: string;
  /** Something looks like a reply box, whether or not it is sure enough to be taken for it. */
  readonly hasBox?: true;
}

/** Whether the look of a page has told that somebody can be answered on it, in one box or another. */
export function hasSureBox({ composer }: Guess): boolean {
  return composer === 'several' || composer?.sure === 'medium';
}

/** Guesses what a variant leaves to it; a part for which the data have words is found by them first. */
export function guessPage(document: Document, variant: SiteVariant): Guess {
  if (!variant.guess) return {};
  const list = attempt(() => findList(document, variant.list), undefined);
  const known = attempt(() => findComposer(document, variant.composer, { thread: list }), null);
  const composer = known ? null : guessBox(document);
  const box = elementOf(known) ?? elementOf(composer);
  const thread = list
    ? attempt(() => withColumn(list, box), null)
    : attempt(
        () => (box ? heldGuessing()?.thread(box) : composer && heldGuessing()?.commonThread(document)) ?? null,
        null,
      );
  const name =
    thread &&
    variant.guess.includes('buyer') &&
    attempt(() => heldGuessing()?.name(thread.column, thread.list), undefined);
  return { ...(composer && { composer }), ...(thread && { thread }), ...(name && { name }) };
}

/** What the look of a page tells in place of hooks that find nothing, on a page that is known by others. */
export function guessMissing(document: Document, variant: SiteVariant): Guess {
  const { composer: at, each } = variant;
  if (variant.guess || each !== undefined || at.needs) return guessPage(document, variant);
  const known = attempt(() => findComposer(document, at), null);
  const composer = known ? null : guessBox(document);
  const isSure = hasSureBox({ ...(composer && { composer }) });
  const box = elementOf(known) ?? (isSure ? elementOf(composer) : undefined);
  const found = box && isBare(document, variant) && attempt(() => heldGuessing()?.thread(box) ?? null, null);
  // What is no thread for sure says nothing on a page whose place for it is known.
  const thread = found && isRead(found.messages) ? found : undefined;
  return {
    ...(composer && isSure && { composer }),
    ...(composer && { hasBox: true }),
    ...(thread && { thread }),
  };
}

/** Whether the hooks of a page know no thread, or no text in one. */
function isBare(document: Document, { messages, lines, gives }: SiteVariant): boolean {
  // What is told apart by its lines alone has no sides but by its words.
  if (!messages) return lines !== undefined || gives.includes('messages');
  const found = messages.root.map((selector) => findFirst(document, selector)).filter((root) => root !== null);
  const hasWords = found.some(({ textContent }) => textContent?.trim());
  const isStrange = found.every((root) => messages.text.every(({ at }) => findFirst(root, at) === null));
  return found.length === 0 || (isStrange && Boolean(hasWords));
}

/** Something looks like a reply box, and the page's hooks know of none. */
export function hasStrangeBox(document: Document, { composer }: SiteVariant): boolean {
  return composer.at.every((at) => findFirst(document, at) === null) && guessBox(document) !== null;
}

/** The name of a page whose hooks know the thread and the reply box, and no name. */
export function guessNamed(root: SearchRoot, { messages, composer, each }: SiteVariant): string | undefined {
  const list = messages && each === undefined ? findList(root, messages.root) : undefined;
  const box = list && elementOf(findComposer(root, composer, { thread: list }));
  return list && box && heldGuessing()?.nameInRows(columnOf(list, box), list);
}

/** The number of an order that stands beside the thread, where no hook knows of one. */
export function guessedOrder(document: Document, variant: SiteVariant, guess: Guess): string | undefined {
  const thread = guess.thread?.list ?? (variant.messages && findList(document, variant.messages.root));
  return thread && heldGuessing()?.order(document, variant, thread);
}

function guessBox(document: Document): Found<GuessedComposer> {
  return attempt(() => heldGuessing()?.composer(document, lastWritten) ?? null, null);
}

function withColumn(list: Element, box: Element | undefined): GuessedThread | null {
  const guessed = heldGuessing()?.list(list);
  return guessed ? { column: columnOf(list, box), ...guessed } : null;
}

function elementOf(found: Found<{ readonly element: HTMLElement }>): HTMLElement | undefined {
  return found && found !== 'several' ? found.element : undefined;
}

function findList(root: SearchRoot, list: SiteVariant['list'] = []): Element | undefined {
  return list.map((selector) => findFirst(root, selector)).find((element) => element !== null) ?? undefined;
}

/** What holds thread and reply box; without a box what is around the thread. */
function columnOf(list: Element, box: Element | undefined): Element {
  let column = list.parentElement ?? list;
  while (box && !column.contains(box) && column.parentElement) column = column.parentElement;
  return column;
}
