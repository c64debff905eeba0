import type { WriteResult } from '../../../content/composer/write-order.ts';

/** Puts a single field on an empty page, with a draft and the agent's caret in it. */
export function drawField(value: string, start = value.length, end = start): HTMLTextAreaElement {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea')!;
  field.value = value;
  field.focus();
  field.setSelectionRange(start, end);
  field.dispatchEvent(new Event('keyup', { bubbles: true, composed: true }));
  return field;
}

/** What an agent would see of a field: text and selection. */
export function look(field: HTMLTextAreaElement | HTMLInputElement): readonly [string, number | null, number | null] {
  return [field.value, field.selectionStart, field.selectionEnd];
}

/** Undoes a write that must have arrived. */
export async function undo(result: WriteResult): Promise<boolean> {
  if (result.kind !== 'arrived') throw new Error(`refused: ${result.reason}`);
  return result.undo();
}
