import { describe, expect, it } from 'vitest';
import { letterOfKey } from '../../../domain/reply/pressed-key.ts';

describe('Q10: the letter of a single key', () => {
  it.each([
    ['plain', 's', 'KeyS', false, 's'],
    ['with the lock of capitals', 'S', 'KeyS', false, 's'],
    ['on a Russian keyboard', 'ы', 'KeyS', false, 's'],
    ['on a Greek keyboard, in capitals', 'Σ', 'KeyS', false, 's'],
    ['on a Hebrew keyboard', 'ד', 'KeyS', false, 's'],
    ['on an Arabic keyboard', 'س', 'KeyS', false, 's'],
    ['on Dvorak, where s stands elsewhere', 's', 'Semicolon', false, 's'],
    ['on Dvorak, where o stands there', 'o', 'KeyS', false, 'o'],
    ['with Shift it is another', 'S', 'KeyS', true, 'S'],
    ['a sign that needs Shift', '?', 'Minus', true, '?'],
    ['a sign', '/', 'Slash', false, '/'],
    ['a named key', 'Enter', 'Enter', false, 'Enter'],
  ] as const)('%s', (_, key, code, shiftKey, letter) => {
    expect(letterOfKey({ key, code, shiftKey })).toBe(letter);
  });
});
