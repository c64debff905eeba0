import { rangeBeforeCaret } from './before-caret.ts';
import { becomesTrue, hearsSelection, isKept, nextFrame } from './await-page.ts';
import { putBackEditable, takeDraft, type EditableDraft } from './editable-draft.ts';
import { chooseWays } from './editable-ways.ts';
import {
  hasLines,
  isCaretAfter,
  isTextBetween,
  placeAfter,
  readSurroundings,
  readText,
  type Surroundings,
} from './editable-text.ts';
import { isThere } from './find-editable.ts';
import { hasFocus, rangeInside, selectAll, selectEnd, selectionFor, selectRange } from './page-selection.ts';
import { caretAge, restoreCaret } from './remember-caret.ts';
import { refuse, type Objection, type WriteOrder, type WriteRefusal, type WriteResult } from './write-order.ts';
import type { EditableWays } from './editable-ways.ts';

/** Writes into an editable element in the way its editor understands, and reads the text back. */
export async function writeEditable(
  host: HTMLElement,
  order: WriteOrder,
  objectionNow: Objection = () => null,
): Promise<WriteResult> {
  const { text, mode, writer, typed } = order;
  const view = host.ownerDocument.defaultView;
  if (!view) return refuse('no-composer');
  const ways = chooseWays(host, writer);
  if (!(await takeCaret(host, mode, ways, view))) return refuse('not-taken');
  const caret = rangeInside(host);
  if (!caret) return refuse('not-taken');
  const before = takeDraft(host, caret);
  if (typed !== undefined) {
    const code = rangeBeforeCaret(host, typed);
    if (!code) return refuse('code-gone');
    const { startContainer, startOffset, endContainer, endOffset } = code;
    const choose = () => selectRange(host, startContainer, startOffset, endContainer, endOffset);
    await select(host, choose, ways, view);
  }
  const range = rangeInside(host);
  if (!range) return refuse('not-taken');
  const draft = { ...before, around: readSurroundings(host, range) };

  const typing = new AbortController();
  let hasTyped = false;
  const objection = await offer(host, text, draft, ways, view, objectionNow);
  if (objection) return objection;
  const noteTyping = (event: Event) => {
    if (event.isTrusted) hasTyped = true;
  };
  host.addEventListener('keydown', noteTyping, { capture: true, signal: typing.signal });
  const check = () => isThere(host) && (hasTyped ? hasLines(host, text) : isTextBetween(host, draft.around, text));
  const arrived = await isKept(check, view);
  if (arrived && !hasTyped) await placeCaretAfter(host, draft.around, text, view);
  typing.abort();
  if (arrived) {
    const left = readText(host);
    return { kind: 'arrived', undo: () => undo(host, draft, left, ways) };
  }
  // What the agent typed meanwhile is worth more than a clean return.
  if (!hasTyped) await putBackEditable(host, draft, ways.history);
  return refuse('not-taken');
}

async function undo(host: HTMLElement, draft: EditableDraft, left: string, ways: EditableWays): Promise<boolean> {
  if (!host.isConnected || readText(host) !== left) return false;
  return putBackEditable(host, draft, ways.history);
}

async function takeCaret(
  host: HTMLElement,
  mode: WriteOrder['mode'],
  ways: EditableWays,
  view: Window,
): Promise<boolean> {
  const isOther = mode === 'draft' || mode === 'end';
  const wasFocused = hasFocus(host);
  const before = readCaret(host);
  restoreCaret(host);
  const isMoved = !isSameCaret(before, readCaret(host));
  // An editor puts its own selection back when it is focused; only after that does another one stay.
  if (isMoved || (isOther && !wasFocused)) await settle(ways, view);
  else await rest(ways.settleMs - caretAge(host.ownerDocument));
  if (isOther) await select(host, mode === 'draft' ? selectAll : selectEnd, ways, view);
  return hasFocus(host);
}

/** Moves the selection, and lets an editor that keeps one of its own take it over. */
async function select(
  host: HTMLElement,
  move: (host: HTMLElement) => void,
  ways: EditableWays,
  view: Window,
): Promise<void> {
  const before = readCaret(host);
  const heard = hearsSelection(host.ownerDocument);
  move(host);
  if (!isSameCaret(before, readCaret(host))) await heard;
  await settle(ways, view);
}

/** An editor that keeps its own selection learns of a moved caret in a later task. */
async function settle({ history, settleMs }: EditableWays, view: Window): Promise<void> {
  if (history !== 'editor') return;
  await nextFrame(view);
  await rest(settleMs);
}

async function rest(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Tries one way after another, and stops at the first sign that the editor noticed: a second try would insert twice. Answers why no further way may be
 * tried, if none may; nothing has been written by then.
 */
async function offer(
  host: HTMLElement,
  text: string,
  draft: EditableDraft,
  ways: EditableWays,
  view: Window,
  objectionNow: Objection,
): Promise<WriteRefusal | null> {
  const hasChanged = () => readText(host) !== draft.text;
  for (const step of ways.steps) {
    const objection = objectionNow();
    if (objection) return objection;
    if (ways.history === 'browser') closeTyping(host);
    const tookCharge = step(host, text);
    if (ways.history === 'browser') closeTyping(host);
    if (tookCharge || (await becomesTrue(hasChanged, view))) return null;
  }
  return null;
}

// Chromium joins an insert to the typing around it, and one undo would take the agent's words too. A moved caret ends the typing.
function closeTyping(host: HTMLElement): void {
  const [anchor, anchorOffset, focus, focusOffset] = readCaret(host);
  if (!anchor || !focus) return;
  selectionFor(host)?.collapse(host, 0);
  selectRange(host, anchor, anchorOffset, focus, focusOffset);
}

type Caret = readonly [anchor: Node | null, anchorOffset: number, focus: Node | null, focusOffset: number];

function readCaret(host: HTMLElement): Caret {
  const selection = selectionFor(host);
  if (!selection) return [null, 0, null, 0];
  return [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
}

function isSameCaret(one: Caret, other: Caret): boolean {
  return one.every((part, index) => part === other[index]);
}

/**
 * Puts the caret after the text where the editor left it elsewhere: one that learns of the focus late takes the old caret for the agent's own,
 * and goes back to it.
 */
async function placeCaretAfter(host: HTMLElement, around: Surroundings, text: string, view: Window): Promise<void> {
  const isAfter = () => {
    const range = rangeInside(host);
    return range !== null && isCaretAfter(host, range, around, text);
  };
  if (isAfter()) return;
  const place = placeAfter(host, around, text);
  if (!place) return;
  selectRange(host, place.node, place.offset, place.node, place.offset);
  await isKept(isAfter, view);
}
