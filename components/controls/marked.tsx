import { Fragment } from 'react';
import type { MarkedStretch } from '../../domain/search/entries.ts';

/** A text with its matches marked. */
export function Marked({ text, marks = [] }: { text: string; marks?: readonly MarkedStretch[] | undefined }) {
  const starts = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {starts.map((start, at) => {
        const mark = marks[at];
        return (
          <Fragment key={start}>
            {text.slice(start, mark?.[0])}
            {mark && <mark>{text.slice(...mark)}</mark>}
          </Fragment>
        );
      })}
    </>
  );
}
