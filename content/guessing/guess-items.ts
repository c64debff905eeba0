import type { Reading } from '../../domain/reading.ts';
import type { SiteVariant } from '../../domain/site.ts';
import { findFirst } from '../locating/find-all.ts';
import { attempt } from '../locating/attempt.ts';
import { findComposer } from '../reading/find-composer.ts';
import type { GuessedComposer } from './guess-composer.ts';
import { guessFactsOfItem, guessOrder, guessOrderFacts, isPack } from './guess-order.ts';
import { guessProduct, type KnownItem } from './guess-product.ts';
import { guessThread, type GuessedThread } from './guess-thread.ts';
import { readBeside, withOrder, type Beside } from './page-beside.ts';

/** What a page is known to be when its order and item are asked for. */
export interface ItemsWhat {
  readonly document: Document;
  /** What holds the conversation, where the page has many. */
  readonly root?: Element;
  readonly variant: SiteVariant;
  /** The id of the site. */
  readonly site: string;
  /** What the look of the page has said before. */
  readonly guess: { readonly composer?: GuessedComposer | 'several'; readonly thread?: GuessedThread };
  /** The buyer's, where it is known: what bears it is the list of conversations, and no item. */
  readonly name: string | undefined;
}

/** Order and item of a page whose hooks know of none: by what is beside the thread. It is looked at once, and only when asked. */
export interface GuessedItems {
  /** `among`: hooks find several, of which one may be the conversation's own. */
  readonly order: (among?: 'links' | 'texts') => string | undefined;
  /** Whether the page calls it the number of a parcel, and so of no order. */
  readonly isPack: (number: string) => boolean;
  readonly orderFacts: (order: string) => Pick<NonNullable<Reading['order']>, 'amount' | 'state'>;
  /** Of the order of an item, whose number the page does not show. */
  readonly factsOfItem: (title: string) => Pick<NonNullable<Reading['order']>, 'amount' | 'state'>;
  /** `known`: what hooks know of the item, of which more is said then, and of no other. */
  readonly product: (order: string | undefined, known?: KnownItem) => Reading['product'];
}

export function guessItems(what: ItemsWhat): GuessedItems {
  let looked: Beside | null | undefined;
  const ask = <T>(answer: (beside: Beside) => T): T | undefined => {
    looked ??= attempt(() => look(what), null);
    const beside = looked;
    return beside ? attempt(() => answer(beside), undefined) : undefined;
  };
  return {
    order: (among) => ask((beside) => guessOrder(beside, among)),
    isPack: (number) => ask((beside) => isPack(beside, number)) === true,
    orderFacts: (order) => ask((beside) => guessOrderFacts(withOrder(beside, order), order)) ?? {},
    factsOfItem: (title) => ask((beside) => guessFactsOfItem(beside, title)) ?? {},
    product: (order, known) => ask((beside) => guessProduct(withOrder(beside, order), order, known)),
  };
}

/** Nothing is said of a page that has a thread which was not found: what is in it could not be left out. */
function look({ document, root, variant, site, guess, name }: ItemsWhat): Beside | null {
  if (root) {
    const box = findComposer(root, variant.composer);
    return box && box !== 'several'
      ? readBeside({ document, root, variant, site, thread: undefined, box: box.element, name })
      : null;
  }
  const list = variant.messages?.root.map((selector) => findFirst(document, selector)).find((one) => one !== null);
  const known = guess.composer ?? findComposer(document, variant.composer, { thread: list ?? undefined });
  const box = known && known !== 'several' ? known.element : undefined;
  const hasThread =
    variant.messages !== undefined || variant.lines !== undefined || variant.guess?.includes('messages');
  const thread = guess.thread?.list ?? list ?? (hasThread && box ? guessThread(box)?.list : undefined);
  return (hasThread ? thread : box) ? readBeside({ document, variant, site, thread, box, name }) : null;
}
