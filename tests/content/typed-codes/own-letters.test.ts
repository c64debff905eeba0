import { describe, expect, it } from 'vitest';
import { trackOwnLetters } from '../../../content/typed-codes/own-letters.ts';

const key = (text: string, init: KeyboardEventInit & { keyCode?: number } = {}) =>
  new KeyboardEvent('keydown', { key: text, ...init });
const typing = (text: string) => {
  const own = trackOwnLetters();
  for (const letter of text) own.press(key(letter));
  return own;
};

describe('Y6: letters of the agent’s own keys', () => {
  it.each([
    ['typed as it is', '/wismo', '/wismo', true],
    ['typed after other text', '您好/wismo', '/wismo', true],
    ['corrected on the way', '/wisom' + 'mo', '/wismo', true],
    ['in other letters', '/WISMO', '/wismo', true],
    ['in full width', '／wismo', '／wismo', true],
    ['of which a letter was never typed', '/wism', '/wismo', false],
    ['of which a letter was typed once and is there twice', '/of', '/off', false],
    ['whose letters came before the trigger', 'refund /', '/refund', false],
    ['without a trigger', 'wismo', '/wismo', false],
    ['whose trigger was typed long ago', '/' + 'x'.repeat(200), '/x', false],
  ])('a code %s', (_what, typed, text, expected) => {
    expect(typing(typed).cover(text)).toBe(expected);
  });

  it('come from an input method too, by what it composes and by single characters', () => {
    const own = trackOwnLetters();
    own.press(key('Process', { keyCode: 229 }));
    own.write('／');
    own.bring('wismo');
    expect(own.cover('／wismo')).toBe(true);
  });

  it('are none where no key was pressed, or more was written than one key writes', () => {
    const own = typing('/');
    own.write('wismo');
    own.press(key('Process', { keyCode: 229 }));
    own.write('wismo');
    expect(own.cover('/wismo')).toBe(false);
  });

  it('are none of a shortcut, but with AltGr', () => {
    const own = trackOwnLetters();
    own.press(key('/', { ctrlKey: true }));
    expect(own.cover('/')).toBe(false);
    own.press(key('/', { ctrlKey: true, altKey: true }));
    expect(own.cover('/')).toBe(true);
  });
});
