// Editors pad empty lines with these; they are no text. The joiner of emoji (U+200D) is text and stays.
const padding = /[\u200b\u2060\ufeff]/g;

/** Says whether an emoji is drawn in colours; the words of pictures have it or not. */
const EMOJI_FORM = /[\ufe0e\ufe0f]/g;

/** The text as it is drawn, without an editor's padding and the break that browsers keep at the end of an emptied field. */
export function readText(host: HTMLElement): string {
  return plain(host.innerText).replace(/\n$/, '');
}

/** What must be before and after an insert, without white space: editors disagree about breaks, never about letters. */
export interface Surroundings {
  readonly head: string;
  readonly tail: string;
}

export function readSurroundings(host: HTMLElement, range: Range): Surroundings {
  const before = host.ownerDocument.createRange();
  before.setStart(host, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const behind = host.ownerDocument.createRange();
  behind.selectNodeContents(host);
  behind.setStart(range.endContainer, range.endOffset);
  return { head: squeeze(textWithin(host, before)), tail: squeeze(textWithin(host, behind)) };
}

/** The whole text is between its surroundings, each line of it on its own line. Doubled or dropped blank lines are the editor's taste. */
export function isTextBetween(host: HTMLElement, around: Surroundings, text: string): boolean {
  const whole = squeeze(textWithin(host, null));
  return whole === around.head + squeeze(text) + around.tail && hasLines(host, text);
}

/** Where the caret belongs: after the head and the text. */
export function placeAfter(
  host: HTMLElement,
  { head }: Surroundings,
  text: string,
): { node: Node; offset: number } | null {
  let left = (head + squeeze(text)).length;
  for (const node of writableTexts(host)) {
    const characters = readCharacters(node);
    const count = squeeze(characters).length;
    if (count >= left) {
      if (node.nodeType !== Node.TEXT_NODE) {
        const parent = node.parentNode ?? host;
        return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) + 1 };
      }
      let offset = 0;
      while (left > 0) left -= squeeze(characters.charAt(offset++)).length;
      return { node, offset };
    }
    left -= count;
  }
  return null;
}

/** The range is a caret, and comes after the head and the text. */
export function isCaretAfter(host: HTMLElement, range: Range, { head }: Surroundings, text: string): boolean {
  return range.collapsed && readSurroundings(host, range).head === head + squeeze(text);
}

/** The text is somewhere in the editor, each line of it on its own line. What the editor has turned into pictures is in none. */
export function hasLines(host: HTMLElement, text: string): boolean {
  let words = text.replace(EMOJI_FORM, '');
  for (const { alt } of host.querySelectorAll('img')) words = words.replaceAll(alt.replace(EMOJI_FORM, ''), '');
  return fullLines(readText(host).replace(EMOJI_FORM, '')).includes(fullLines(words));
}

function textWithin(host: HTMLElement, range: Range | null): string {
  let text = '';
  for (const node of writableTexts(host)) text += range ? partWithin(node, range) : readCharacters(node);
  return text;
}

// Islands that nobody can type in (placeholders, mentions, buttons) are left out on both sides of the comparison. Many chats turn an emoji into a
// picture as soon as it is written; it counts as its words.
function* writableTexts(host: HTMLElement): Generator<Node> {
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE && node.nodeName !== 'IMG') continue;
    const island = node.parentElement?.closest('[contenteditable="false"]');
    if (!island || !host.contains(island)) yield node;
  }
}

function partWithin(node: Node, range: Range): string {
  if (!range.intersectsNode(node)) return '';
  const text = readCharacters(node);
  if (node.nodeType !== Node.TEXT_NODE) return text;
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : text.length;
  return text.slice(from, to);
}

function readCharacters(node: Node): string {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : (node as HTMLImageElement).alt;
}

/** Without white space and padding, and without what chooses a form of an emoji: what all editors agree on. */
function squeeze(text: string): string {
  return plain(text).replace(/\s/g, '').replace(EMOJI_FORM, '');
}

function fullLines(text: string): string {
  const lines = plain(text).split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function plain(text: string): string {
  return text.replace(padding, '').replace(/\u00a0/g, ' ');
}
