import { useSyncExternalStore, type Ref } from 'react';
import { PanelTab } from '../../components/panel/panel-tab.tsx';
import type { PageState } from '../../domain/reading.ts';
import type { MarkBoard } from './page/mark-board.ts';
import { subjectOf } from './page/subject-of.ts';

interface CollapsedTabProps {
  marks: MarkBoard;
  state: PageState;
  side: 'left' | 'right';
  onOpen: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** The tab that stands for the hidden panel, with what the list says of the buyer on the page. */
export function CollapsedTab({ marks, state, side, onOpen, ref }: CollapsedTabProps) {
  const subject = subjectOf(state);
  const mark = useSyncExternalStore(marks.subscribe, () => marks.read(subject));
  return <PanelTab ref={ref} mark={mark} side={side} onOpen={onOpen} />;
}
