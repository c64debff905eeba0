import { describe, expect, it } from 'vitest';
import { gatherWords } from '../../../domain/search/near-words.ts';

const { add, near } = gatherWords();
['customs delay', 'refund issued', 'wrong colour', 'delivery attempt failed'].forEach(add);

describe('words near to a misspelt one', () => {
  it.each<[written: string, meant: string]>([
    ['cusotms', 'customs'],
    ['refnud', 'refund'],
    ['color', 'colour'],
    ['delivry', 'delivery'],
  ])('"%s" means "%s"', (written, meant) => {
    expect(near(written)).toContain(meant);
  });

  it('are none for what is near to nothing', () => {
    expect(near('zzzzz')).toEqual([]);
  });

  it('are none for two letters', () => {
    expect(near('de')).toEqual([]);
  });
});
