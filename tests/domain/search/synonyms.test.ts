import { describe, expect, it } from 'vitest';
import { buildSynonyms } from '../../../domain/search/synonyms.ts';

const list = buildSynonyms([
  { id: 'crate', words: { en: ['crate', 'Wooden Box'], 'zh-CN': ['木箱', '箱'], 'zh-TW': ['木箱'] } },
  { id: 'lid', words: { en: ['lid'], de: ['Deckel'], 'zh-CN': ['盖子'] } },
]);
const pieces = (query: string) => list.part(query).map(({ text, same }) => [text, same.length > 0]);

describe('a list of words that mean the same', () => {
  it.each([
    ['a word', 'crate', [['crate', true]]],
    [
      'a name of several words',
      'the wooden box broke',
      [
        ['the', false],
        ['wooden box', true],
        ['broke', false],
      ],
    ],
    [
      'Chinese without spaces',
      '木箱盖子坏',
      [
        ['木箱', true],
        ['盖子', true],
        ['坏', false],
      ],
    ],
    [
      'two scripts glued',
      'crate盖子',
      [
        ['crate', true],
        ['盖子', true],
      ],
    ],
    ['nothing of it', 'lamp', [['lamp', false]]],
  ])('issue 15: parts a query: %s', (_what, query, expected) => {
    expect(pieces(query)).toEqual(expected);
  });

  it('issue 15: gives what means the same in all languages, folded, and never the word itself', () => {
    expect(list.of('木箱').toSorted()).toEqual(['crate', 'wooden box', '箱']);
    expect(list.of('deckel')).toEqual(['lid', '盖子']);
    expect(list.of('lamp')).toEqual([]);
  });
});
