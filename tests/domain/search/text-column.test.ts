import { describe, expect, it } from 'vitest';
import { buildColumn } from '../../../domain/search/text-column.ts';

const column = buildColumn(['where is my parcel', '', 'parcel late, parcel lost', 'refund']);
const rowsOf = (words: string) => {
  const rows: number[] = [];
  column.find(words, (row) => rows.push(row));
  return rows;
};

describe('a column of texts', () => {
  it.each<[words: string, rows: number[]]>([
    ['parcel', [0, 2]],
    ['where', [0]],
    ['refund', [3]],
    ['fund', [3]],
    ['nothing', []],
    ['', []],
  ])('has "%s" in rows %j', (words, rows) => {
    expect(rowsOf(words)).toEqual(rows);
  });

  it('finds nothing across two rows', () => {
    expect(rowsOf('lostrefund')).toEqual([]);
  });
});
