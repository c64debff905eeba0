import { isHarmless } from './harmless-word.ts';

/** What an outline is cut to: lines, levels, and elements looked at on a page that may be hostile. */
const mostLines = 250;
const deepest = 14;
const mostElements = 5_000;

const left = /^(?:script|style|template|noscript|link|meta|svg|path|br|hr)$/;
const spoken =
  /^(?:role|type|contenteditable|data-(?:test|testid|test-id|qa|cy|e2e|automation-id|automation|role|type))$/;

/**
 * The shape of a page, one line for each kind of element: tags, names of attributes, readable classes; equal neighbours once, with their number.
 * No text, no number, no name: see `isHarmless`.
 */
export function outlinePage(document: Document): readonly string[] {
  const written = collectWords(document);
  const lines: string[] = [];
  let budget = mostElements;

  const look = (parent: ParentNode, depth: number) => {
    if (depth > deepest) return;
    let before: { readonly line: string; count: number } | undefined;
    for (const element of parent.children) {
      if (lines.length >= mostLines || (budget -= 1) < 0) return;
      if (left.test(element.localName)) continue;
      const line = `${' '.repeat(depth)}${describe(element, written)}`;
      if (before?.line === line) {
        before.count += 1;
        continue;
      }
      close(before);
      before = { line, count: 1 };
      lines.push(line);
      const at = lines.length - 1;
      if (element.shadowRoot) {
        lines.push(`${' '.repeat(depth + 1)}#shadow-root`);
        look(element.shadowRoot, depth + 2);
      }
      look(element, depth + 1);
      places.set(before, at);
    }
    close(before);
  };
  const places = new Map<object, number>();
  const close = (kind: { readonly line: string; count: number } | undefined) => {
    const at = kind && places.get(kind);
    if (kind && at !== undefined && kind.count > 1) lines[at] = `${kind.line} ×${kind.count}`;
  };
  // A page that rewrites itself has no body for a moment.
  const body: HTMLElement | null = document.body;
  if (body) look(body, 0);
  return lines;
}

/** Every word that people can read on the page, or that is where pages keep names. */
export function collectWords(document: Document): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.add(word);
  };
  let budget = mostElements * 4;
  const look = (root: Document | ShadowRoot, depth: number) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while ((budget -= 1) > 0 && walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) add((node.nodeValue ?? '').slice(0, 2_000));
      else {
        const element = node as Element;
        for (const name of ['title', 'alt', 'aria-label', 'data-name', 'data-user', 'value', 'placeholder'])
          add((element.getAttribute(name) ?? '').slice(0, 300));
        if (element.shadowRoot && depth < deepest) look(element.shadowRoot, depth + 1);
      }
    }
  };
  look(document, 0);
  return words;
}

function describe(element: Element, written: ReadonlySet<string>): string {
  const tag = isHarmless(element.localName.replace(/\d$/, ''), written) ? element.localName : 'x-tag';
  const classes = [...element.classList].filter((name) => isHarmless(name, written)).slice(0, 4);
  const attributes = [...element.attributes]
    .filter(({ name }) => !/^(?:class|style|id)$/.test(name) && !/\d/.test(name) && isHarmless(name, written))
    .slice(0, 8)
    .map(({ name, value }) => (spoken.test(name) && isHarmless(value, written) ? `[${name}=${value}]` : `[${name}]`));
  const id = isHarmless(element.id, written) ? `#${element.id}` : '';
  return [tag, id, ...classes.map((name) => `.${name}`), ...attributes].join('');
}
