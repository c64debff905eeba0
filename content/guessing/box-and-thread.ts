import { isShown } from '../locating/is-shown.ts';
import { pageWords } from '../reading/page-words.ts';
import { boxAround, drawnBox } from './drawn-box.ts';
import type { GuessedThread } from './guess-thread.ts';
import { screenWords } from './screen-words.ts';

/** Share of the window's width below which a thread is a help desk's bubble in a corner. */
const leastWidth = 0.28;
/** Distance from the thread to its reply box (CSS px), and share of the box that has to be below or above it. */
const mostGap = 320;
const leastShare = 0.5;

const buttons = 'button, [role="button"], input[type="submit"], input[type="button"]';
const send = new RegExp(`(?:^|\\P{L}|[\\p{scx=Han}\\p{scx=Hiragana}])(?:${pageWords.send})(?:\\P{L}|$)`, 'iu');
const save = new RegExp(`^\\P{L}*(?:${screenWords.save})`, 'iu');
/** Levels around a field in which its button is looked for. */
const mostLevels = 4;

/** Whether what is written into a field is kept and not sent. */
export function isSaved(field: Element): boolean {
  let around = field.parentElement;
  for (let level = 0; around && level < mostLevels; level++, around = around.parentElement) {
    const said = [...around.querySelectorAll(buttons)].filter(isShown).slice(0, 20).map(readButton);
    if (said.some((words) => send.test(words))) return false;
    if (said.some((words) => save.test(words))) return true;
  }
  return false;
}

function readButton(button: Element): string {
  const said = ['aria-label', 'title', 'value'].map((name) => button.getAttribute(name) ?? '');
  return [(button.textContent ?? '').slice(0, 40), ...said].join(' ').trim();
}

/** Whether thread and box are one below the other, near and in the same width; a page that is not drawn says nothing against it. */
export function stand({ list }: GuessedThread, box: Element): boolean {
  const [thread, field] = [boxBeside(list, box), box.getBoundingClientRect()];
  if (thread.width === 0) return true;
  const { innerWidth = 0 } = list.ownerDocument.defaultView ?? {};
  if (thread.width < innerWidth * leastWidth) return false;
  const shared = Math.min(thread.right, field.right) - Math.max(thread.left, field.left);
  if (shared < field.width * leastShare) return false;
  const gap = Math.max(field.top - thread.bottom, thread.top - field.bottom);
  return gap > -8 && gap < mostGap;
}

/** Where a thread is drawn: the rows of one that has the reply box among them. */
function boxBeside(list: Element, box: Element): DOMRect {
  if (!list.contains(box)) return list.getBoundingClientRect();
  const rows = [...list.children].filter((row) => !row.contains(box));
  return boxAround(rows.map(drawnBox)) ?? list.getBoundingClientRect();
}
