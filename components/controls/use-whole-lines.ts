import { useLayoutEffect, type RefObject } from 'react';
import { callAfterLayout } from './after-layout.ts';
import { joinLines, readOpening, seeThrough, type Span } from './lines-in-sight.ts';

/** What is whole or not shown beside lines of text. */
const CONTROLS = 'button, input';

/**
 * Says to the style of what is scrolled how much of a line shows at its ends, and how far from them those ends are: a bar stays over the lower one. Again
 * whenever anything in it changes.
 */
export function useWholeLines(body: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || !isOpen) return undefined;
    const look = () => fit(element);
    const start = () => callAfterLayout([element, ...element.children], look);
    let end = start();
    const observer = new MutationObserver(() => {
      end();
      end = start();
    });
    observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['open', 'hidden'],
    });
    return () => {
      observer.disconnect();
      end();
    };
  }, [body, isOpen]);
}

function fit(element: HTMLElement) {
  const bar = [...element.children].find((child) => getComputedStyle(child).position === 'sticky');
  const lines = joinLines(readPieces(element, bar));
  const edges = element.getBoundingClientRect();
  const opening = readOpening(element, bar);
  const seen = seeThrough(lines, opening);
  // Where not even one is wholly in sight, a part of it is better than nothing.
  const { cutStart, cutEnd } = seen.whole > 0 ? seen : { cutStart: 0, cutEnd: 0 };
  const lengths = {
    '--start': opening.top - edges.top,
    '--cut-start': cutStart,
    '--end': edges.bottom - opening.bottom,
    '--cut-end': cutEnd,
  };
  for (const [name, length] of Object.entries(lengths)) element.style.setProperty(name, `${length}px`);
  element.classList.toggle('before', seen.whole > 0 && lines.some(({ top }) => top < opening.top - 1));
  element.classList.toggle('after', seen.whole > 0 && lines.some(({ bottom }) => bottom > opening.bottom + 1));
}

/** Boxes of text and controls, but for those in `bar`. */
function readPieces(element: Element, bar: Element | undefined): readonly Span[] {
  const pieces: Span[] = [];
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node === bar) return NodeFilter.FILTER_REJECT;
    return node instanceof Element && !node.matches(CONTROLS) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT;
  });
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Element)) range.selectNodeContents(node);
    const rects = node instanceof Element ? [node.getBoundingClientRect()] : range.getClientRects();
    const pane = findPane(node, element)?.getBoundingClientRect();
    for (const rect of rects) {
      const top = Math.max(rect.top, pane?.top ?? rect.top);
      const bottom = Math.min(rect.bottom, pane?.bottom ?? rect.bottom);
      if (bottom > top) pieces.push({ top, bottom });
    }
  }
  return pieces;
}

/** What moves in itself on the way up, and is cut between its own lines. */
function findPane(node: Node, within: Element): Element | undefined {
  for (let at = node.parentElement; at && at !== within; at = at.parentElement) {
    if (at.clientHeight > 0 && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return undefined;
}
