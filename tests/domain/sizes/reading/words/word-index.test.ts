import { describe, expect, it } from 'vitest';
import { foldText, smallLetters } from '../../../../../domain/sizes/reading/pieces/fold-text.ts';
import { readPieces } from '../../../../../domain/sizes/reading/pieces/read-pieces.ts';
import { lexicons, wordIndex } from '../../../../../domain/sizes/reading/words/word-index.ts';

describe('F15 S18: the words of each language', () => {
  it.each(Object.keys(lexicons))('of %s are understood, every one', (language) => {
    const index = wordIndex(language);
    const words = Object.values(lexicons[language] ?? {}).flatMap((row) => row.split(' '));
    // An inch called "in" is one behind a number, and a comma is a piece of its own.
    const unknown = words.filter((word) => {
      if (word === 'in' || word === ',') return false;
      const text = foldText(word.replaceAll('_', ' ').replace(/\*$/, ''));
      const list = readPieces(text, smallLetters(text), index);
      return !list.some(({ sense, type }) => sense !== undefined || type === 'letter' || type === 'number');
    });
    expect(unknown).toEqual([]);
    expect(words.length).toBeGreaterThan(5);
  });
});
