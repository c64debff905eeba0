import { attempt } from '../reading/attempt.ts';
import { sideOf } from '../reading/drawn-place.ts';
import { sideIn } from '../reading/guess-sides.ts';

const mostRows = 30;

/** A row of a thread; `null` where neither words nor place tell whose it is. */
export interface SidedRow {
  readonly row: Element;
  readonly side: 'in' | 'out' | null;
}

/** The newest rows of a thread, each with its side. */
export function rowsWithSides(list: Element): readonly SidedRow[] {
  let inner = list;
  for (let level = 0; level < 4 && inner.children.length === 1 && inner.children[0]; level++) inner = inner.children[0];
  const rows = [...inner.children].filter((row) => (row.textContent?.trim().length ?? 0) > 0).slice(-mostRows);
  return rows.map((row) => ({ row, side: sideIn(row, inner) ?? placedSide(row, inner) }));
}

function placedSide(row: Element, list: Element): SidedRow['side'] {
  const side = attempt(() => sideOf(row, list), null);
  return side && (side === 'left' ? 'in' : 'out');
}
