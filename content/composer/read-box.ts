import { readText } from './editable-text.ts';
import { isTextControl } from './find-editable.ts';

/** What stands in a reply box, whatever it is made of. */
export function readBox(element: HTMLElement): string {
  return isTextControl(element) ? element.value : readText(element);
}
