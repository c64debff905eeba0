import { isKept } from './await-page.ts';
import { isCaretBehind, placeBehind } from './editable-text.ts';
import { rangeInside, selectRange } from './page-selection.ts';
import type { Surroundings } from './editable-text.ts';

/**
 * Puts the caret behind the text where the editor left it elsewhere: one that learns of the focus late takes the old caret for the agent's own,
 * and goes back to it.
 */
export async function putCaretBehind(
  host: HTMLElement,
  around: Surroundings,
  text: string,
  view: Window,
): Promise<void> {
  const isBehind = () => {
    const range = rangeInside(host);
    return range !== null && isCaretBehind(host, range, around, text);
  };
  if (isBehind()) return;
  const place = placeBehind(host, around, text);
  if (!place) return;
  selectRange(host, place.node, place.offset, place.node, place.offset);
  await isKept(isBehind, view);
}
