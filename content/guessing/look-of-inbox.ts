import type { SiteVariant } from '../../domain/site.ts';
import type { AddressMatch, LiveMatch, PossibleMatch } from '../finding/match-site.ts';
import { attempt } from '../finding/attempt.ts';
import { boxAround, drawnBox } from './drawn-box.ts';
import { guessComposer } from './guess-composer.ts';
import { guessName } from './guess-name.ts';
import { guessThread, type GuessedThread } from './guess-thread.ts';
import { isShown } from '../finding/is-shown.ts';
import { pageWords } from '../reading/page-words.ts';
import { screenWords } from './screen-words.ts';
import { countSides } from './row-sides.ts';

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

/** What a page is that looks like an inbox with a conversation open. */
export interface InboxLook {
  /** There are messages of both sides in the thread. */
  readonly isTalk: boolean;
  /** The one whose name is above the thread is in the list of conversations, or the sender of the messages. */
  readonly isNamed: boolean;
}

/**
 * A page without one known hook as one that is read by its look, where it is an inbox: a field whose text is sent, and above or below it a thread as
 * wide as it, with messages of both sides, or which is somebody's whose name the list of conversations or the messages bear. A field alone, or a
 * list alone, is none. On a page whose address does not speak of messages both have to be seen. Not where each conversation, or a choice before it, has
 * a box of its own.
 */
export function matchInbox(
  match: AddressMatch | PossibleMatch,
  document: Document,
  lastWritten?: (boxes: readonly HTMLElement[]) => HTMLElement | undefined,
): LiveMatch | undefined {
  const { variant } = match;
  if (variant.each !== undefined || variant.composer.needs !== undefined) return undefined;
  const look = attempt(() => lookAt(document, lastWritten), null);
  const isInbox = look && (match.kind === 'possible' ? look.isTalk && look.isNamed : look.isTalk || look.isNamed);
  return isInbox ? { ...match, kind: 'live', variant: byLook(variant), hooks: variant } : undefined;
}

function byLook(variant: SiteVariant): SiteVariant {
  const { from, combine } = variant.conversation;
  return { ...variant, guess: ['composer', 'messages', 'buyer'], conversation: { from, ...(combine && { combine }) } };
}

function lookAt(document: Document, lastWritten: Parameters<typeof guessComposer>[1]): InboxLook | null {
  const found = guessComposer(document, lastWritten);
  if (!found || found === 'several' || isSaved(found.element)) return null;
  const thread = guessThread(found.element);
  if (!thread || !stand(thread, found.element)) return null;
  const sides = countSides(thread.list, found.element);
  if (!sides) return null;
  const isNamed = sides.incoming > 0 && guessName(thread.column, thread.list) !== undefined;
  return { isTalk: sides.incoming > 0 && sides.outgoing > 0, isNamed };
}

/** Whether what is written into a field is kept and not sent. */
function isSaved(field: Element): boolean {
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
function stand({ list }: GuessedThread, box: Element): boolean {
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
