import type { PageState, Reading } from '../../../domain/reading.ts';

/** Names a conversation among those of all sites. */
export function conversationKey({ site, conversation }: Reading): string {
  return `${site} ${conversation}`;
}

/** What the panel is about: one conversation, or a state of the page without one. */
export function subjectOf(state: PageState): string {
  return state.kind === 'open' ? conversationKey(state.reading) : state.kind;
}
