import type { SiteVariant } from '../../../domain/site.ts';
import { guessItems } from '../../../content/guessing/guess-items.ts';
import { buildVariant } from '../build-site.ts';

export const order: SiteVariant['order'] = { id: [{ at: 'a', attribute: 'href', pattern: '[?&]no=(\\d{9,11})' }] };
export const [own, other] = ['3402917756', '3120076645'];
export const picture = '<img src="data:," width="56" height="56">';
export const message = (text: string) => `<div class="row"><p>${text}</p></div>`;
export const rows = message('Is it dimmable?') + message('Yes, it is.');
export const box = '<div><textarea id="box"></textarea><button>Send</button></div>';

export interface Page {
  /** Between the conversation's header and its messages. */
  readonly above?: string;
  readonly said?: string;
  readonly below?: string;
  readonly list?: string;
  readonly name?: string;
  readonly knownOrder?: string | undefined;
  /** Hooks find several orders. */
  readonly isAmongOthers?: boolean;
  /** An attribute that positions the list of messages. */
  readonly threadAt?: string;
}

/** What is read of order and item by layout, from a page whose side panel is `side`. */
export function readItems(
  side: string,
  { above = '', said = rows, below = box, list = '', name, knownOrder, isAmongOthers, threadAt = '' }: Page = {},
) {
  document.body.innerHTML = `<div>${list}<main><h2>Rosa Lund</h2>${above}<div id="list" ${threadAt}>${said}</div>${below}</main><aside>${side}</aside></div>`;
  const variant = buildVariant({ order, conversation: { from: [] } });
  const thread = { column: document.body, list: document.querySelector('#list')!, messages: [], sure: 'low' as const };
  const items = guessItems({ document, variant, site: 'market', guess: { thread }, name });
  const id = knownOrder ?? items.order(isAmongOthers ? 'texts' : undefined);
  const product = items.product(id);
  const ofItem = product?.title === undefined ? {} : items.factsOfItem(product.title);
  const facts = id === undefined ? ofItem : items.orderFacts(id);
  return { order: id, facts, product };
}
