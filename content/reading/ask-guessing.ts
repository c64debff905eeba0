import type { SiteVariant } from '../../domain/site.ts';
import { lastWritten } from '../composer/remember-caret.ts';
import { findAll, findFirst, findFirstOf, type SearchRoot } from '../locating/find-all.ts';
import type { SiteMatch } from '../locating/match-site.ts';
import { attempt } from '../locating/attempt.ts';
import { findComposer, type Found } from './find-composer.ts';
import { isWhollyTranslated } from './find-translator.ts';
import type { GuessedComposer } from '../guessing/guess-composer.ts';
import type { GuessedItems, ItemsWhat } from '../guessing/guess-items.ts';
import type { GuessedThread } from '../guessing/guess-thread.ts';
import { heldGuessing } from './guessing.ts';
import { isShown } from '../locating/is-shown.ts';
import { isInside } from '../locating/element-around.ts';
import { isRead } from './judge-parts.ts';

/** What the look of a page says where its site has no hooks. */
export interface Guess {
  readonly composer?: GuessedComposer | 'several';
  readonly thread?: GuessedThread;
  /** Something looks like a reply box, whether or not it is sure enough to be taken for it. */
  readonly hasBox?: true;
}

/**
 * A page of a known address without its landmarks is live where it looks like an inbox with a conversation open: its parts are then found by their
 * look, with less certainty, and by whatever hook still works.
 */
export function matchByLook(match: SiteMatch, document: Document): SiteMatch {
  if (match.kind !== 'address-only' && match.kind !== 'possible') return match;
  return heldGuessing()?.inbox(match, document, lastWritten) ?? match;
}

/** Whether the look of a page says that somebody can be answered on it, in one box or another. */
export function hasSureBox({ composer }: Guess): boolean {
  return composer === 'several' || composer?.sure === 'medium';
}

/** Guesses what a variant leaves to it; a part for which the data have words is found by them first. */
export function guessPage(document: Document, variant: SiteVariant): Guess {
  if (!variant.guess) return {};
  const list = attempt(() => findFirstOf(document, variant.list ?? []), undefined);
  const known = attempt(() => findComposer(document, variant.composer, { thread: list }), null);
  const composer = known ? null : guessBox(document);
  const box = takeElement(known) ?? takeElement(composer);
  const thread = list
    ? attempt(() => withColumn(list, box), null)
    : attempt(
        () => (box ? heldGuessing()?.thread(box) : composer && heldGuessing()?.commonThread(document)) ?? null,
        null,
      );
  // A box that may not be the reply box still says that somebody may be answered here.
  return { ...(composer && { composer, hasBox: true }), ...(thread && { thread }) };
}

/** What the look of a page says in place of hooks that find nothing, on a page that other hooks know. */
export function guessMissing(document: Document, variant: SiteVariant): Guess {
  const { composer: at, each } = variant;
  if (variant.guess || each !== undefined || at.needs) return guessPage(document, variant);
  const known = attempt(() => findComposer(document, at), null);
  const composer = known ? null : guessBox(document);
  const isSure = hasSureBox({ ...(composer && { composer }) });
  const box = takeElement(known) ?? (isSure ? takeElement(composer) : undefined);
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
  // Messages that only their lines separate have no sides but by their words.
  if (!messages) return lines !== undefined || gives.includes('messages');
  const found = messages.root.flatMap((selector) => findAll(document, selector));
  const hasWords = found.some(({ textContent }) => textContent?.trim());
  // Where the row itself is the text, a row is looked for.
  const hasText = (root: Element) =>
    messages.text.some(({ at }) => findFirst(root, at === ':scope' ? messages.row : at) !== null);
  const isStrange = !found.some(hasText);
  return found.length === 0 || (isStrange && Boolean(hasWords));
}

/** Something looks like a reply box, and the page's hooks know of none, or of one that is in none of its conversations. */
export function hasStrangeBox(document: Document, { composer, each }: SiteVariant): boolean {
  const known = composer.at.flatMap((at) => findAll(document, at));
  if (known.length === 0) return guessBox(document) !== null;
  if (each === undefined) return false;
  const held = findAll(document, each);
  return known.some((box) => isShown(box) && !held.some((one) => one.contains(box)));
}

/** The buyer's name where no hook finds it: beside the thread, which hooks or the look of the page find. */
export function guessNamed(root: SearchRoot, variant: SiteVariant, guess: Guess): string | undefined {
  if (isWhollyTranslated(root.ownerDocument ?? (root as Document))) return undefined;
  return attempt(() => heldGuessing()?.name(root, variant, findThreadPlace(root, variant, guess)), undefined);
}

function findThreadPlace(root: SearchRoot, { messages, composer, each }: SiteVariant, guess: Guess) {
  if (guess.thread) return guess.thread;
  const list = messages && each === undefined ? findFirstOf(root, messages.root) : undefined;
  const box = list && takeElement(findComposer(root, composer, { thread: list }));
  const sure = box ?? takeElement(guess.composer ?? null);
  return list && sure && { list, column: findColumn(list, sure) };
}

/** Order and item beside the thread, where no hook finds them; on a page of many conversations only in what holds the one (`root`). */
export function guessedItems({ root, ...what }: ItemsWhat): GuessedItems | undefined {
  if (what.variant.each === undefined) return heldGuessing()?.items(what);
  return root && heldGuessing()?.items({ ...what, root });
}

function guessBox(document: Document): Found<GuessedComposer> {
  return attempt(() => heldGuessing()?.composer(document, lastWritten) ?? null, null);
}

function withColumn(list: Element, box: Element | undefined): GuessedThread | null {
  const guessed = heldGuessing()?.list(list);
  return guessed ? { column: findColumn(list, box), ...guessed } : null;
}

function takeElement(found: Found<{ readonly element: HTMLElement }>): HTMLElement | undefined {
  return found && found !== 'several' ? found.element : undefined;
}

/** What holds thread and reply box; without a box what is around the thread. */
function findColumn(list: Element, box: Element | undefined): Element {
  let column = list.parentElement ?? list;
  while (box && !isInside(box, column) && column.parentElement) column = column.parentElement;
  return column;
}
