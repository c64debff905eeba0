import type { Confidence } from '../../domain/site.ts';
import { lastEditable } from '../composer/remember-caret.ts';
import { attempt } from './attempt.ts';
import { isShown } from './is-shown.ts';
import { pageWords } from './page-words.ts';

/** How far a search goes on a page that may be hostile: elements looked at, and shadow roots inside of each other. */
const mostElements = 6_000;
const deepest = 12;

const editable = 'textarea, [contenteditable]:not([contenteditable="false"])';
const search = new RegExp(pageWords.search, 'iu');
const send = new RegExp(`(?:^|\\P{L})(?:${pageWords.send})(?:\\P{L}|$)`, 'iu');

export interface GuessedComposer {
  readonly element: HTMLElement;
  readonly sure: Confidence;
}

/**
 * The reply box of a page without hooks: the one in which the agent writes, else the largest in the lower half that is no search box,
 * a button that says "send" beside it counting most. Looks into open shadow roots.
 */
export function guessComposer(document: Document): GuessedComposer | null {
  const candidates = collect(document).filter((element) => !isSearch(element) && isShown(element));
  const written = lastEditable(document);
  if (written && candidates.includes(written)) return { element: written, sure: 'medium' };
  const scored = candidates.map((element) => ({ element, score: score(element) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top === null || one.score >= top.score ? one : top),
    null,
  );
  return best && { element: best.element, sure: best.score >= 2 ? 'medium' : 'low' };
}

function collect(document: Document): HTMLElement[] {
  const found: HTMLElement[] = [];
  let left = mostElements;
  const look = (root: Document | ShadowRoot, depth: number) => {
    found.push(...root.querySelectorAll<HTMLElement>(editable));
    if (depth === deepest) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (left > 0 && walker.nextNode()) {
      left -= 1;
      const { shadowRoot } = walker.currentNode as Element;
      if (shadowRoot) look(shadowRoot, depth + 1);
    }
  };
  attempt(() => look(document, 0), undefined);
  // Inside of an editable stand its own lines, not further reply boxes.
  return found.filter(
    (element) => element.parentElement?.closest('[contenteditable=""], [contenteditable="true"]') == null,
  );
}

function isSearch(element: HTMLElement): boolean {
  if (element.closest('[role="search"], [role="searchbox"]') !== null) return true;
  const said = ['placeholder', 'aria-label', 'name', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return search.test(said);
}

function score(element: HTMLElement): number {
  const box = element.getBoundingClientRect();
  const { innerHeight = 0, innerWidth = 1 } = element.ownerDocument.defaultView ?? {};
  const area = Math.min(1, (box.width * box.height) / Math.max(1, innerWidth * innerHeight * 0.2));
  const isLow = box.height > 0 && box.top + box.height / 2 > innerHeight / 2;
  return area + (isLow ? 0.5 : 0) + nearSendButton(element);
}

/** A button that says "send" counts 3 right beside the box, and less with every level between, to nothing after six. */
function nearSendButton(element: HTMLElement): number {
  let around: Element | null = element;
  for (let level = 0; around && level < 6; level++) {
    const buttons = around.querySelectorAll('button, [role="button"], input[type="submit"]');
    for (const button of [...buttons].slice(0, 20)) {
      const said = [button.getAttribute('aria-label'), button.getAttribute('title'), button.getAttribute('value')];
      if (send.test([...said, (button.textContent ?? '').slice(0, 40)].join(' '))) return 3 - level / 2;
    }
    around = around.parentElement ?? (around.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return 0;
}
