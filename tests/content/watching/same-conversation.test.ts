import { describe, expect, test } from 'vitest';
import type { ShownConversation } from '../../../content/watching/same-conversation.ts';
import { isAnotherConversation } from '../../../content/watching/same-conversation.ts';
import type { Message, PageState } from '../../../domain/reading.ts';

const say = (id: string): Message => ({ id, direction: 'in', kind: 'text', text: id });
const shown: ShownConversation = { key: 'Rosa', buyer: { name: 'Rosa', handles: [] }, messages: [say('a'), say('b')] };

function page(messages: readonly string[], isTwin: boolean): PageState {
  const twin = isTwin ? ({ twin: true } as const) : {};
  const rest = { site: 's', variant: 'v', conversation: 'Rosa', buyer: shown.buyer, health: [] };
  return { kind: 'open', reading: { ...rest, ...twin, messages: messages.map(say) } };
}

describe('isAnotherConversation', () => {
  test.each([
    ['the same messages under a name that stands in the list twice', ['a', 'b'], true, false, false],
    ['a newer message below known ones', ['b', 'c'], true, false, false],
    ['none of the messages, the name standing in the list twice', ['x', 'y'], true, false, true],
    ['none of the messages in a list that was scrolled', ['x', 'y'], false, false, false],
    ['none of the messages in another list', ['x', 'y'], false, true, true],
    ['a list that is empty for a moment', [], true, true, false],
  ])('answers for %s', (_what, messages, isTwin, isRootReplaced, answer) => {
    expect(isAnotherConversation(shown, page(messages, isTwin), isRootReplaced)).toBe(answer);
  });
});
