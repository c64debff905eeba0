import { findBox, type Box } from './box.ts';
import { isComposing } from './composition.ts';
import { writeControl } from './control-writer.ts';
import { hasLines } from './editable-text.ts';
import { writeEditable } from './editable-writer.ts';
import { isReadOnly, isThere, readLimit } from './find-editable.ts';
import { createInsertLock } from './insert-lock.ts';
import { selectedLength } from './remember-caret.ts';
import {
  findObjection,
  refuse,
  setApart,
  type Objection,
  type WriteOrder,
  type WriteRefusal,
  type WriteResult,
} from './write-order.ts';

const now = () => performance.now();
const lock = createInsertLock(now);

/**
 * Writes text at the agent's caret in the page's reply box, whole or not at all, and says `arrived` only after reading it back.
 * It never sends: no click, no Enter, no submit.
 */
export async function writeText(target: HTMLElement, order: WriteOrder): Promise<WriteResult> {
  const wanted = order.text.replace(/\r\n?/g, '\n');
  const box = target.isConnected ? findBox(target) : null;
  if (!box) return refuse('no-composer');
  if (lock.isDoubleClick(wanted)) return refuse('busy');
  const begunAt = now();
  const result = await lock.run(() => writeInto(box, { ...order, text: wanted }), refuse('busy'));
  if (result.kind !== 'arrived') return result;
  lock.keep(wanted, begunAt, () => isThere(box.element) && openWriter(box).holds(wanted));
  return { kind: 'arrived', undo: () => lock.run(result.undo, false) };
}

async function writeInto(box: Box, order: WriteOrder): Promise<WriteResult> {
  const { element } = box;
  if (isComposing(element.ownerDocument)) return refuse('composing');
  if (isReadOnly(element)) return refuse('read-only');
  if (order.text === '') return refuse('not-taken');
  const text = setApart(order, box.text(), element.localName !== 'input');
  const refusal = (): WriteRefusal | null => {
    if (order.mayWrite?.() === false) return refuse('conversation-changed');
    const now = { draft: box.text(), selected: selectedLength(element), limit: readLimit(element) };
    return findObjection({ ...order, text }, now);
  };
  return refusal() ?? openWriter(box).write({ ...order, text }, refusal);
}

/** The one place that knows which kind of box is written into in which way. */
function openWriter(box: Box) {
  if (box.kind === 'control') {
    return {
      write: (order: WriteOrder, refusal: Objection) => writeControl(box.element, order, refusal),
      holds: (text: string) => box.text().includes(text),
    };
  }
  return {
    write: (order: WriteOrder, refusal: Objection) => writeEditable(box.element, order, refusal),
    holds: (text: string) => hasLines(box.element, text),
  };
}
