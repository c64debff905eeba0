import { bareName } from './bare-name.ts';
import { isTranslated } from '../reading/find-translator.ts';
import { isShown } from '../locating/is-shown.ts';
import { listLanguages } from '../reading/read-name.ts';
import { tidy, translated } from '../reading/read-text.ts';
import { longestName } from './shown-name.ts';

/** What can be pressed or written in is nobody's name. */
const controls =
  'button, [role="button"], select, option, textarea, [contenteditable="true"], script, style, template, noscript';

/** One piece of text of the page, with what holds it. */
export interface Line {
  readonly holder: Element;
  readonly text: string;
}

/** The pieces of text in an element, in the order of the page; `until`: what ends them. */
export function* linesIn(root: Element, most: number, until?: Element): Generator<Line> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let left = most; left > 0 && walker.nextNode();) {
    const node = walker.currentNode;
    if (node === until) return;
    const text = node.nodeType === Node.TEXT_NODE ? tidy(node.nodeValue?.replace(/\s+/g, ' ') ?? '') : '';
    const holder = node.parentElement;
    if (text === '' || !holder) continue;
    left -= 1;
    yield { holder, text };
  }
}

/** The bare name that a line may hold, empty if it can hold none: too long, a control's, a translator's or not shown. A title says in full what is cut. */
export function lineReader(root: Node): (line: Line) => string {
  const languages = listLanguages(root);
  return ({ holder, text }) => {
    const control = holder.closest(controls);
    if (text.length > longestName * 2 || (control !== null && !isRow(control))) return '';
    if (holder.closest(translated) !== null || isTranslated(holder) || !isShown(holder)) return '';
    const title = holder.closest('[title]')?.getAttribute('title')?.trim() ?? '';
    const begun = text.replace(/\s*(?:…|\.{3})$/, '');
    const isCut = begun.length > 2 && title.length <= longestName && title.startsWith(begun);
    return bareName(isCut ? title : text, languages);
  };
}

/** Whether what can be pressed is a row of a list, with more than its own name. */
function isRow(control: Element): boolean {
  return /^(?:button|div|li|article|section)$/.test(control.localName) && [...linesIn(control, 3)].length > 1;
}
