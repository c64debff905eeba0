import { readText } from './editable-text.ts';
import { findEditable, isTextControl } from './find-editable.ts';

/** What stands in the reply box, and what is selected there or elsewhere on the page; nothing is changed. */
export interface PageText {
  readonly draft: string;
  readonly selection: string;
}

export function readDraft(composer: HTMLElement | null, document: Document): PageText {
  const element = composer && findEditable(composer);
  const selected = document.getSelection()?.toString() ?? '';
  if (!element) return { draft: '', selection: selected };
  if (!isTextControl(element)) return { draft: readText(element), selection: selected };
  const { value, selectionStart, selectionEnd } = element;
  const inBox = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  return { draft: value, selection: selected.trim() === '' ? inBox : selected };
}
