import type { KeyboardEvent } from 'react';
import type { LookUpThing, ThingName } from '../../domain/look-up/kinds.ts';
import type { Quote } from '../../domain/look-up/quote-line.ts';
import type { MarkedStretch } from '../../domain/search/entries.ts';
import { Marked } from '../controls/marked.tsx';

export interface ThingRow {
  readonly thing: LookUpThing;
  readonly marks?: readonly MarkedStretch[] | undefined;
  /** What matched, where it was not the title. */
  readonly quote?: Quote | undefined;
}

interface ThingRowsProps {
  rows: readonly ThingRow[];
  label: string;
  open: ThingName | undefined;
  onOpen: (thing: ThingName) => void;
}

/** Rows of one kind: one stop for `Tab`, the arrows move within and on into the next list. */
export function ThingRows({ rows, label, open, onOpen }: ThingRowsProps) {
  const current = rows.findIndex(({ thing }) => thing.kind === open?.kind && thing.id === open.id);
  return (
    <ul className="scp-lookup-rows" aria-label={label}>
      {rows.map(({ thing, marks, quote }, at) => (
        <li key={thing.id}>
          <button
            type="button"
            className="scp-lookup-row"
            tabIndex={at === Math.max(0, current) ? 0 : -1}
            aria-current={at === current || undefined}
            onKeyDown={moveByArrows}
            onClick={() => onOpen({ kind: thing.kind, id: thing.id })}
          >
            <span className="t">
              <Marked text={thing.title} marks={marks} />
            </span>
            {quote ? (
              <span className="d">
                <span className="i3">{quote.label}: </span>
                <Marked text={quote.text} marks={quote.marks} />
              </span>
            ) : (
              thing.line !== '' && <span className="d">{thing.line}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus to the row before or behind, whatever list it is in; from the first one back to the field. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.scp-lookup-row')];
  const next = rows.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  if (next < 0) document.querySelector<HTMLElement>('[type=search]')?.focus();
  else rows[next]?.focus();
}
