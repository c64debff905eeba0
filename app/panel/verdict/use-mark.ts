import { useLayoutEffect } from 'react';
import type { Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import type { Mark } from '../../../domain/mark-shapes.ts';
import type { PageState } from '../../../domain/reading.ts';
import type { MarkBoard } from '../page/mark-board.ts';
import { subjectOf } from '../page/subject-of.ts';

/** Writes down what the collapsed tab shows of this conversation: a shape and a word, never a name or reason. */
export function useMark(marks: MarkBoard, state: PageState, verdict: Verdict | undefined): void {
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
