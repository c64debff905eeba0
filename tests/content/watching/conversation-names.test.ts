import { describe, expect, it } from 'vitest';
import { createConversationNames } from '../../../content/watching/conversation-names.ts';

describe('nameFor', () => {
  it.each([
    ['an ordinary key names itself', [['A', false]], 'A'],
    [
      'coming back to an ordinary key keeps its name',
      [
        ['A', false],
        ['B', false],
        ['A', false],
      ],
      'A',
    ],
    [
      'another conversation under the same key gets a number',
      [
        ['A', false],
        ['A', true],
      ],
      'A~2',
    ],
    [
      'a third one gets the next number',
      [
        ['A', false],
        ['A', true],
        ['A', true],
      ],
      'A~3',
    ],
    [
      'a new reading of the numbered one keeps its name',
      [
        ['A', false],
        ['A', true],
        ['A', false],
      ],
      'A~2',
    ],
    [
      'an ambiguous key is never trusted again',
      [
        ['A', false],
        ['A', true],
        ['B', false],
        ['A', false],
      ],
      'A~3',
    ],
  ] as const)('%s', (_, steps, last) => {
    const names = createConversationNames();
    const given = steps.map(([key, isAnother]) => names.nameFor(key, isAnother));
    expect(given.at(-1)).toBe(last);
  });
});
