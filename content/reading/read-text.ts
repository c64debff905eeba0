import { findAll } from '../locating/find-all.ts';
import { isDisplayed } from '../locating/is-shown.ts';

const block =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const unread = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT|SVG)$/i;

/** What translating extensions put beside a text, on any page: the copy of a widely used one. */
export const translated = '.immersive-translate-target-wrapper';

/** Characters that one element is read to. */
const longest = 20_000;

/**
 * The text of an element as a person sees it, with line breaks at blocks and at `<br>`, without what is not displayed, the
 * dropped descendants and translating extensions' copies. The tree is walked and not cloned: a clone would run the page's own element constructors.
 */
export function readText(element: Element, drop: readonly string[] = [], without: readonly Element[] = []): string {
  const dropped = new Set([...drop, translated].flatMap((selector) => findAll(element, selector)).concat(without));
  // An element that is hidden as a whole is meant to be read where it is.
  const isOnScreen = isDisplayed(element);
  let text = '';
  let isLineStart = true;

  function walk(parent: Element): void {
    for (const node of parent.childNodes) {
      if (text.length > longest) return;
      if (node.nodeType === Node.TEXT_NODE) add(readTextNode(node as Text, parent));
      else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element);
    }
  }

  function walkElement(child: Element): void {
    const tag = child.tagName;
    // What is folded, and what unfolds it.
    if (tag === 'DETAILS' && !child.hasAttribute('open')) return;
    if (dropped.has(child) || unread.test(tag) || (isOnScreen && !isDisplayed(child))) return;
    if (tag === 'BR') add('\n');
    else if (tag === 'IMG') add(readEmoji(child));
    else if (tag === 'BLOCKQUOTE') quote(child);
    else if (block.test(tag)) {
      startLine();
      walk(child);
      startLine();
    } else walk(child);
  }

  /** Each line behind `>`, as in plain text: somebody else wrote it. */
  function quote(child: Element): void {
    startLine();
    const before = text;
    walk(child);
    startLine();
    text = before + text.slice(before.length).replace(/^(?=[^\n]*\S)/gm, '> ');
  }

  function add(part: string): void {
    text += part;
    if (part.trim() !== '' || part.includes('\n')) isLineStart = /\n[ \t]*$/.test(part);
  }

  function startLine(): void {
    if (!isLineStart) add('\n');
  }

  walk(element);
  const read = tidy(text.slice(0, longest));
  // A page that draws every text in such a block quotes nobody.
  return /^(?!> )(?=.*\S)/m.test(read) ? read : read.replace(/^(?:> )+/gm, '');
}

/** Cleans a value: canonical characters (NFC), no blanks at the ends or doubled. Bidi controls stay, they belong to names. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Line breaks in the source are only breaks on the screen where the style keeps them. */
function readTextNode(node: Text, parent: Element): string {
  const data = node.data;
  if (data.trim().includes('\n')) {
    const space = parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '';
    if (/^(?:pre|break-spaces)/.test(space)) return data;
  }
  return data.replace(/[ \t\n\r\f]+/g, ' ');
}

/** Chats draw emoji as images whose `alt` is the character. */
function readEmoji(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return isEmoji(alt.trim()) ? alt : '';
}

/** One emoji, which may be several joined: pictures with their colours, flags of two letters, digits in a box, flags of regions by tags. */
const ONE =
  '(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F\\p{Emoji_Modifier}]|[\\u{E0020}-\\u{E007F}])*)';
const emoji = new RegExp(`^(?:${ONE}\\u200D?)+$`, 'u');

/** Whether a text is nothing but emoji. */
export function isEmoji(text: string): boolean {
  return emoji.test(text);
}
