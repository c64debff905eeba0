import type { PageState } from '../../../domain/reading.ts';
import { conversationKey } from './use-kept.ts';

/** What the panel is about: one conversation, or a state of the page without one. */
export function subjectOf(state: PageState): string {
  return state.kind === 'open' ? conversationKey(state.reading) : state.kind;
}
