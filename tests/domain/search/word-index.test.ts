import { describe, expect, it } from 'vitest';
import { partScripts, listWords } from '../../../domain/search/split-words.ts';
import { growWordIndex } from '../../../domain/search/word-index.ts';

describe('words of a text', () => {
  it.each([
    ['scripts parted', 'ukca证明', ['ukca', '证明']],
    ['pairs of neighbours where words are not parted', '包裹在途', ['包裹', '裹在', '在途']],
    ['marks between', 'refund, please!', ['refund', 'please']],
    ['long words by their beginning', 'versandbestätigung', ['versandbestä']],
    ['digits with their letters', 'hld12 12w', ['hld12', '12w']],
    ['nothing but marks', '?!…', []],
  ])('issue 15: %s', (_what, text, words) => {
    expect(listWords(text)).toEqual(words);
  });

  it('issue 15: stretches stay whole when a query is parted', () => {
    expect(partScripts('ioss税号 vat')).toEqual(['ioss', '税号', 'vat']);
  });
});

describe('the index of words', () => {
  const index = growWordIndex();
  index.add({ name: 'late parcel', body: 'the parcel is late' });
  index.add({ name: 'parcels', cue: '包裹' });
  for (const _step of index.seal()) void _step;
  const rowsOf = (term: number | undefined) => {
    const rows: number[] = [];
    if (term !== undefined) index.visit(term, (row) => rows.push(row));
    return rows;
  };

  it('issue 15: knows which rows hold a word, once each', () => {
    expect([rowsOf(index.termOf('parcel')), rowsOf(index.termOf('包裹')), index.termOf('lamp')]).toEqual([
      [0],
      [1],
      undefined,
    ]);
  });

  it('issue 15: knows longer words by their beginning', () => {
    expect(index.termsFrom('parc').flatMap(rowsOf).toSorted()).toEqual([0, 1]);
    expect(index.termsFrom('parcel').flatMap(rowsOf)).toEqual([1]);
    expect(index.termsFrom('p')).toEqual([]);
  });

  it('issue 15: holds thousands of words, as many as it is given', () => {
    const large = growWordIndex();
    const count = 5000;
    for (let row = 0; row < count; row += 1) large.add({ body: `word${row} shared` });
    for (const _step of large.seal()) void _step;
    const at = (word: string) => {
      const term = large.termOf(word);
      return term === undefined ? 0 : large.rowsOf(term);
    };
    expect([at('shared'), at('word0'), at(`word${count - 1}`), at(`word${count}`)]).toEqual([count, 1, 1, 0]);
  });
});
