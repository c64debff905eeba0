import { attempt } from './attempt.ts';
import { hostOf } from './is-within.ts';

/** Characters that are looked at in each part of the page. */
const longest = 80;

/**
 * The first words of each part of the page that holds the reply box, for a page that shows no buyer's name by any hook. Without numbers, which
 * run on by themselves. Other words prove no other conversation, but may be its first sign.
 */
export function readHead(box: Element): string {
  return attempt(() => {
    let head = '';
    for (let part = around(box); part; part = around(part)) {
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

function around(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}
