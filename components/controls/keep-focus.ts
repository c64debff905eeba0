import type { MouseEvent } from 'react';

/**
 * For a press that leaves the keyboard where it is in the panel, as in the search field. If it is elsewhere, in the page's reply box, the press brings it
 * here as any press does: an Enter after it must be the panel's, not the page's.
 */
export function keepFocus(event: MouseEvent): void {
  if (document.hasFocus()) event.preventDefault();
}
