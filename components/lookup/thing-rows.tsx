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
  /** From a row to the one before or behind it, in whatever list. */
  onMove: (from: ThingName, by: number) => void;
  /** Each row as it is drawn, and `null` when it goes. */
  onDraw: (thing: ThingName, element: HTMLElement | null) => void;
}

/** Rows of one kind: one stop for `Tab`, the arrows move within and on into the next list. */
export function ThingRows({ rows, label, open, onOpen, onMove, onDraw }: ThingRowsProps) {
  const current = rows.findIndex(({ thing }) => thing.kind === open?.kind && thing.id === open.id);
  return (
    <ul className="scp-lookup-rows" aria-label={label}>
      {rows.map(({ thing, marks, quote }, at) => (
        <li key={thing.id}>
          <button
            ref={(element) => onDraw(thing, element)}
            type="button"
            className="scp-lookup-row"
            tabIndex={at === Math.max(0, current) ? 0 : -1}
            aria-current={at === current || undefined}
            onKeyDown={(event) => {
              const by = stepOf(event);
              if (by === undefined) return;
              event.preventDefault();
              onMove(thing, by);
            }}
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

/** How far an arrow key moves; `undefined` for other keys and with any modifier. */
function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 1 | -1 | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
}
