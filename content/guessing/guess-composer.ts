import type { Confidence } from '../../domain/site.ts';
import { attempt } from '../locating/attempt.ts';
import { findFault } from '../reading/box-fault.ts';
import { chooseBox } from '../reading/choose-box.ts';
import type { Found } from '../reading/find-composer.ts';
import { isSaved, stand } from './box-and-thread.ts';
import { type GuessedThread, guessThread } from './guess-thread.ts';
import { pageWords } from '../reading/page-words.ts';
import { countSides } from './row-sides.ts';
import { screenWords } from './screen-words.ts';

/** How far a search goes on a page that may be hostile: elements looked at, and shadow roots inside of each other. */
const mostElements = 6_000;
const deepest = 12;
/** Boxes whose messages are looked for. */
const mostEqual = 4;

const editable = 'textarea, [contenteditable]:not([contenteditable="false"])';
// Chinese and Japanese write no blanks: `確認して送信`.
const send = new RegExp(`(?:^|\\P{L}|[\\p{scx=Han}\\p{scx=Hiragana}])(?:${pageWords.send})(?:\\P{L}|$)`, 'iu');

const chooseOne = new RegExp(screenWords.chooseOne, 'iu');
const longestPage = 20_000;

export interface GuessedComposer {
  readonly element: HTMLElement;
  readonly sure: Confidence;
}

/** Scores that differ by less say nothing. */
const leastLead = 0.5;

/**
 * The reply box of a page without hooks: the one in which the agent writes, else the largest in the lower half, a button that says "send" beside
 * it counting most, else the one that belongs to the messages. Looks into open shadow roots.
 */
export function guessComposer(
  document: Document,
  lastWritten: (boxes: readonly HTMLElement[]) => HTMLElement | undefined = () => undefined,
): Found<GuessedComposer> {
  const boxes = collect(document).filter((box) => attempt(() => findFault(box), null) === null);
  const written = lastWritten(boxes);
  if (written) return { element: written, sure: 'medium' };
  const scored = boxes.map((element) => ({ element, score: score(element) })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return null;
  const near = scored.filter((one) => best.score - one.score < leastLead).map(({ element }) => element);
  const element = near.length > 1 ? belongingTo(near.slice(0, mostEqual)) : best.element;
  if (!element) return 'several';
  // What is only saved answers nobody where the page says that a conversation is still to be chosen.
  if (isSaved(element) && saysChooseOne(document) && !isBesideTalk(element)) return null;
  return { element, sure: best.score >= 2 ? 'medium' : 'low' };
}

function saysChooseOne({ body }: Document): boolean {
  return chooseOne.test(body.textContent.slice(0, longestPage));
}

/** The box that is nearest to the messages, where all find the same ones; else the only one that has messages of both sides beside it. */
function belongingTo(boxes: readonly HTMLElement[]): HTMLElement | null {
  const [list, ...others] = new Set(boxes.map((box) => guessThread(box)?.list));
  if (others.length === 0) return chooseBox(boxes, list);
  const [talking, ...more] = boxes.filter((box) => attempt(() => isBesideTalk(box), false));
  return more.length === 0 ? (talking ?? null) : null;
}

/** Whether a box is below or above a thread as wide as it, with messages of both sides. */
function isBesideTalk(box: HTMLElement): boolean {
  const thread = guessThread(box);
  const sides = thread && stand(thread, box) ? countSides(thread.list, box) : null;
  return sides !== null && sides.incoming > 0 && sides.outgoing > 0;
}

/** The thread of a page on which several boxes may be meant, where all of them find the same one. */
export function guessCommonThread(document: Document): GuessedThread | null {
  const boxes = collect(document).filter((box) => attempt(() => findFault(box), null) === null);
  const threads = boxes.slice(0, mostEqual).map((box) => attempt(() => guessThread(box), null));
  const [thread = null, ...others] = threads.filter((one) => one !== null);
  return others.every(({ list }) => list === thread?.list) ? thread : null;
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
  // What is inside an editable are its own lines, not further reply boxes.
  return found.filter(
    (element) => element.parentElement?.closest('[contenteditable=""], [contenteditable="true"]') == null,
  );
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
