import { describe, expect, test } from 'vitest';
import { isHarmless, splitName } from '../../../content/repair/harmless-word.ts';

const written = new Set(['rosalind', 'pemberton', 'message', 'waterproof']);

describe('a name of the page, before it is told to the lead', () => {
  test.each([
    ['message-list', true],
    ['ChatWindow__list', true],
    // Not a common word, but not written by anyone on the page either.
    ['katal-row', true],
    // A common word may also occur in a text.
    ['message', true],
    ['rosalind', false],
    ['user-rosalind', false],
    ['chatRosalindPemberton', false],
    ['waterproof', false],
    ['row-5', false],
    ['conversation-item--Zk29sLmN', false],
    ['3387204191', false],
    ['Zoë', false],
    ['', false],
  ])('%s is told: %s', (name, isTold) => {
    expect(isHarmless(name, written)).toBe(isTold);
  });

  test('is taken apart at signs and at capitals', () => {
    expect(splitName('ChatWindow__list:last item')).toEqual(['chat', 'window', 'list', 'last', 'item']);
  });
});
