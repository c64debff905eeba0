import { isComposing } from './composition.ts';
import { hasLines } from './editable-text.ts';
import { writeEditable } from './editable-writer.ts';
import { findEditable, isReadOnly, isTextControl } from './find-editable.ts';
import { createInsertLock } from './insert-lock.ts';
import { isThere } from './is-there.ts';
import { writeTextarea } from './textarea-writer.ts';
import { readBox } from './read-box.ts';
import { selectedLength } from './remember-caret.ts';
import { findObjection, setApart } from './write-order.ts';
import { refuse } from './write-result.ts';
import type { WriteOrder } from './write-order.ts';
import type { WriteResult } from './write-result.ts';

/** Writes when it knows this kind of field, else answers null. */
type Writer = (element: HTMLElement, order: WriteOrder) => Promise<WriteResult> | null;

// The first writer that knows the field writes; no other tries after it.
const writers: readonly Writer[] = [
  (element, order) => (isTextControl(element) ? writeTextarea(element, order) : null),
  (element, order) => (element.isContentEditable ? writeEditable(element, order) : null),
];

const now = () => performance.now();
const lock = createInsertLock(now);

/**
 * Writes text at the agent's caret in the page's reply box, whole or not at all, and says `arrived` only after reading it back.
 * It never sends: no click, no Enter, no submit.
 */
export async function writeText(target: HTMLElement, order: WriteOrder): Promise<WriteResult> {
  const wanted = order.text.replace(/\r\n?/g, '\n');
  const element = target.isConnected ? findEditable(target) : null;
  if (!element) return refuse('no-composer');
  if (lock.isDoubleClick(wanted)) return refuse('busy');
  const begunAt = now();
  const result = await lock.run(() => writeInto(element, { ...order, text: wanted }), refuse('busy'));
  if (result.kind !== 'arrived') return result;
  lock.keep(wanted, begunAt, () => standsIn(element, wanted));
  return { kind: 'arrived', undo: () => lock.run(result.undo, false) };
}

async function writeInto(element: HTMLElement, order: WriteOrder): Promise<WriteResult> {
  if (isComposing(element.ownerDocument)) return refuse('composing');
  if (isReadOnly(element)) return refuse('read-only');
  if (order.text === '') return refuse('not-taken');
  const draft = readBox(element);
  const maxLength = isTextControl(element) ? element.maxLength : -1;
  const text = setApart(order, draft, element.localName !== 'input');
  const objection = findObjection({ ...order, text }, { draft, selected: selectedLength(element), maxLength });
  if (objection) return objection;
  for (const write of writers) {
    const writing = write(element, { ...order, text });
    if (writing) return writing;
  }
  return refuse('no-composer');
}

function standsIn(element: HTMLElement, text: string): boolean {
  if (!isThere(element)) return false;
  return isTextControl(element) ? element.value.includes(text) : hasLines(element, text);
}
