// Editors pad empty lines with these; they are no text. The joiner of emoji (U+200D) is text and stays.
const padding = /[\u200b\u2060\ufeff]/g;

/** The text as it is drawn, without an editor's padding and the break that browsers keep at the end of an emptied field. */
export function readText(host: HTMLElement): string {
  return plain(host.innerText).replace(/\n$/, '');
}

/** What must stand before and behind an insert, without white space: editors disagree about breaks, never about letters. */
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

/** The whole text stands between its surroundings, each line of it on its own line. Doubled or dropped blank lines are the editor's taste. */
export function isTextBetween(host: HTMLElement, around: Surroundings, text: string): boolean {
  const whole = squeeze(textWithin(host, null));
  return whole === around.head + squeeze(text) + around.tail && hasLines(host, text);
}

/** Where the caret stands behind the head and the text. */
export function placeBehind(
  host: HTMLElement,
  { head }: Surroundings,
  text: string,
): { node: Node; offset: number } | null {
  let left = (head + squeeze(text)).length;
  for (const node of writableTexts(host)) {
    const characters = node.nodeValue ?? '';
    const count = squeeze(characters).length;
    if (count >= left) {
      let offset = 0;
      while (left > 0) left -= squeeze(characters.charAt(offset++)).length;
      return { node, offset };
    }
    left -= count;
  }
  return null;
}

/** The range is a caret, and behind the head and the text. */
export function isCaretBehind(host: HTMLElement, range: Range, { head }: Surroundings, text: string): boolean {
  return range.collapsed && readSurroundings(host, range).head === head + squeeze(text);
}

/** The text stands somewhere in the editor, each line of it on its own line. */
export function hasLines(host: HTMLElement, text: string): boolean {
  return fullLines(readText(host)).includes(fullLines(text));
}

function textWithin(host: HTMLElement, range: Range | null): string {
  let text = '';
  for (const node of writableTexts(host)) text += range ? partWithin(node, range) : (node.nodeValue ?? '');
  return text;
}

// Islands that nobody can type in (placeholders, mentions, buttons) are left out on both sides of the comparison.
function* writableTexts(host: HTMLElement): Generator<Node> {
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const island = node.parentElement?.closest('[contenteditable="false"]');
    if (!island || !host.contains(island)) yield node;
  }
}

function partWithin(node: Node, range: Range): string {
  if (!range.intersectsNode(node)) return '';
  const text = node.nodeValue ?? '';
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : text.length;
  return text.slice(from, to);
}

/** Without white space and padding: what all editors agree on. */
function squeeze(text: string): string {
  return plain(text).replace(/\s/g, '');
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
