import { attempt } from '../locating/attempt.ts';
import { elementAround } from '../locating/element-around.ts';
import { isShown } from '../locating/is-shown.ts';
import type { PageState } from '../../domain/reading.ts';

/** Characters that are looked at in each part of the page. */
const longest = 80;

/** The reply box, and the words around it where those may show a change. Equal for two moments between which nothing there has changed. */
export type AroundBox = (state: PageState, box: HTMLElement | undefined) => readonly unknown[];

/** Remembers the reply box for as long as it is on the page. */
export function rememberBox(): AroundBox {
  let seen: HTMLElement | undefined;
  return (state, box) => {
    // The caret may go from one box to another on a page that stays as it was; only after a box has gone is the next one new.
    // Firefox refuses every question about a box whose frame is gone.
    const isThere = attempt(() => seen?.isConnected === true && isShown(seen), false);
    if (!isThere) seen = box ?? seen;
    // Where the buyer's name is read, the name alone shows a change.
    const isNamed = state.kind !== 'open' || state.reading.buyer.name !== undefined;
    return [seen, box && !isNamed && readHead(box)];
  };
}

/**
 * The first words of each part of the page that holds the reply box, for a page that shows no buyer's name by any hook. Without numbers, which count
 * on automatically. Other words prove no other conversation, but may be its first sign.
 */
function readHead(box: Element): string {
  return attempt(() => {
    let head = '';
    for (let part = elementAround(box); part; part = elementAround(part)) {
      const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      let words = '';
      while (words.length < longest && walker.nextNode()) {
        if (!box.contains(walker.currentNode)) words += (walker.currentNode.nodeValue ?? '').replace(/[\d\s]+/g, '');
      }
      head += `${words.slice(0, longest)}\n`;
    }
    return head;
  }, '');
}
