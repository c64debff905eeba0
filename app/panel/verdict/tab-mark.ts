import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import type { Mark } from '../../../domain/verdict-icons.ts';
import type { PageState } from '../../../domain/reading.ts';
import { subjectOf } from '../conversation/conversation-key.ts';

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

/** What the tab shows of this state of the page. */
export function useMark(marks: MarkBoard, state: PageState): Mark {
  const subject = subjectOf(state);
  return useSyncExternalStore(marks.subscribe, () => marks.read(subject));
}

/** Writes down what the tab is to show of this conversation: a shape and a word, never a name or reason. */
export function useReportMark(marks: MarkBoard, state: PageState, verdict: Verdict | undefined): void {
  const mark = markOf(state, verdict);
  const subject = subjectOf(state);
  useLayoutEffect(() => marks.write(subject, mark), [marks, subject, mark]);
}

function markOf(state: PageState, verdict: Verdict | undefined): Mark {
  if (state.kind === 'layout-changed') return 'layout-changed';
  if (state.kind === 'reading') return 'reading';
  if (state.kind !== 'open') return 'none';
  if (!verdict) return 'reading';
  if (verdict.kind !== 'listed') return verdict.kind;
  return verdict.severity === 3 ? 'block' : verdict.severity === 2 ? 'caution' : 'past-case';
}
