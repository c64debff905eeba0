import type { Ref } from 'react';
import { PanelTab } from '../../components/panel/panel-tab.tsx';
import type { PageState } from '../../domain/reading.ts';
import { useMark, type MarkBoard } from './verdict/tab-mark.ts';

interface CollapsedTabProps {
  marks: MarkBoard;
  state: PageState;
  side: 'left' | 'right';
  onOpen: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** The tab in place of the hidden panel, with what the list says of the buyer on the page; a change of that draws the tab alone. */
export function CollapsedTab({ marks, state, side, onOpen, ref }: CollapsedTabProps) {
  return <PanelTab ref={ref} mark={useMark(marks, state)} side={side} onOpen={onOpen} />;
}
