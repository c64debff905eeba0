import type { CSSProperties } from 'react';

/** Rows that the list shows before it scrolls. */
const VISIBLE_ROWS = 5;

/**
 * Height in CSS px of what is above and below the preview in the panel's middle: head, field, rows or form (`fields`), the button's bar, three closed
 * sections, the line to the team's notes.
 */
export function heightTaken(rows: number, fields: number | undefined): CSSProperties {
  const above = fields === undefined ? 84 + Math.min(rows, VISIBLE_ROWS) * 50 : 40 + fields * 40 + 120;
  return { '--scp-taken': `${above + 66 + 3 * 41 + 28}px` } as CSSProperties;
}
