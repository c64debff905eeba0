import type { Mark } from '../../../domain/mark-shapes.ts';

/** What the collapsed tab shows. It is written where the buyer is looked up and read where the tab is drawn, so that nothing between is drawn again. */
export interface MarkBoard {
  readonly write: (subject: string, mark: Mark) => void;
  /** What was found for this subject; `reading` until something was. */
  readonly read: (subject: string) => Mark;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createMarkBoard(): MarkBoard {
  const listeners = new Set<() => void>();
  let shown: { readonly subject: string; readonly mark: Mark } | undefined;
  return {
    write: (subject, mark) => {
      shown = { subject, mark };
      listeners.forEach((tell) => tell());
    },
    read: (subject) => (shown?.subject === subject ? shown.mark : 'reading'),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
