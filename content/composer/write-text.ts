import { isComposing } from './composition.ts';
import { hasLines } from './editable-text.ts';
import { writeEditable } from './editable-writer.ts';
import { findEditable, isReadOnly, isTextControl } from './find-editable.ts';
import { createInsertLock } from './insert-lock.ts';
import { writeTextarea } from './textarea-writer.ts';
import { refuse } from './write-result.ts';
import type { WriteResult } from './write-result.ts';

/** Writes when it knows this kind of field, else answers null. */
type Writer = (element: HTMLElement, text: string) => Promise<WriteResult> | null;

// The first writer that knows the field writes; no other tries after it.
const writers: readonly Writer[] = [
  (element, text) => (isTextControl(element) ? writeTextarea(element, text) : null),
  (element, text) => (element.isContentEditable ? writeEditable(element, text) : null),
];

const now = () => performance.now();
const lock = createInsertLock(now);

/**
 * Writes text at the agent's caret in the page's reply box, whole or not at all, and says `arrived` only after reading it back.
 * It never sends: no click, no Enter, no submit.
 */
export async function writeText(target: HTMLElement, text: string): Promise<WriteResult> {
  const wanted = text.replace(/\r\n?/g, '\n');
  const element = target.isConnected ? findEditable(target) : null;
  if (!element) return refuse('no-composer');
  if (lock.isDoubleClick(wanted)) return refuse('busy');
  const begunAt = now();
  const result = await lock.run(() => writeInto(element, wanted), refuse('busy'));
  if (result.kind !== 'arrived') return result;
  lock.keep(wanted, begunAt, () => standsIn(element, wanted));
  return { kind: 'arrived', undo: () => lock.run(result.undo, false) };
}

async function writeInto(element: HTMLElement, text: string): Promise<WriteResult> {
  if (isComposing(element.ownerDocument)) return refuse('composing');
  if (isReadOnly(element)) return refuse('read-only');
  if (text === '') return refuse('not-taken');
  for (const write of writers) {
    const writing = write(element, text);
    if (writing) return writing;
  }
  return refuse('no-composer');
}

function standsIn(element: HTMLElement, text: string): boolean {
  if (!element.isConnected) return false;
  return isTextControl(element) ? element.value.includes(text) : hasLines(element, text);
}
