import type { Message, PageState, Reading } from '../../domain/reading.ts';

/** What was shown last for a conversation, to hold the next reading against. */
export interface ShownConversation {
  /** As the page gave it, before any suffix. */
  readonly key: string;
  readonly buyer: Reading['buyer'];
  /** The last messages that were not nothing: a list is empty for a moment while it loads. */
  readonly messages: readonly Message[];
}

/**
 * Another conversation stands on the page, or none: another key, another buyer under the same key,
 * or other messages in another list, or under a name that is in the list twice.
 */
export function isAnotherConversation(shown: ShownConversation, state: PageState, isRootReplaced: boolean): boolean {
  if (state.kind !== 'open') return true;
  const { conversation, buyer, messages } = state.reading;
  if (conversation !== shown.key || isAnotherBuyer(shown.buyer, buyer)) return true;
  return (
    (isRootReplaced || state.reading.twin === true) &&
    messages.length > 0 &&
    shown.messages.length > 0 &&
    !hasCommon(shown.messages, messages)
  );
}

/** The list still shows the former conversation: pages change the address and the header before the messages. */
export function isFormerList(former: readonly Message[], state: PageState): boolean {
  if (state.kind !== 'open' || former.length === 0) return false;
  const known = new Set(former.map(markOf));
  const { messages } = state.reading;
  return messages.length > 0 && messages.every((message) => known.has(markOf(message)));
}

// Orders are left out: one buyer's conversation may show now this order and now that.
function isAnotherBuyer(before: Reading['buyer'], after: Reading['buyer']): boolean {
  return (['id', 'alias'] as const).some((type) => {
    const known = before.handles.filter((handle) => handle.type === type).map((handle) => handle.value);
    const found = after.handles.filter((handle) => handle.type === type).map((handle) => handle.value);
    return known.length > 0 && found.length > 0 && !found.some((value) => known.includes(value));
  });
}

function hasCommon(one: readonly Message[], other: readonly Message[]): boolean {
  const known = new Set(one.map(markOf));
  return other.some((message) => known.has(markOf(message)));
}

// With the text, because some pages number their rows by position.
function markOf(message: Message): string {
  return `${message.id}\n${message.text}`;
}
