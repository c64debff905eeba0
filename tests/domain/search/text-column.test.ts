import { describe, expect, it } from 'vitest';
import { buildColumn, growColumn } from '../../../domain/search/text-column.ts';

const texts = ['where is my parcel', '', 'parcel late, parcel lost', 'refund', '海关查验', 'a'];
const column = buildColumn(texts);

describe('a column of texts', () => {
  it.each<[pieces: string[], rows: number[]]>([
    [['parcel'], [0, 2]],
    [['where'], [0]],
    [['fund'], [3]],
    [['late', 'lost'], [2]],
    [['lost', 'parcel', 'late'], [2]],
    [['where', 'lost'], []],
    [['关查'], [4]],
    [['查'], [4]],
    [['r'], [0, 2, 3]],
    [['nothing'], []],
    [['lostrefund'], []],
    [[''], [0, 1, 2, 3, 4, 5]],
  ])('has %j in rows %j', (pieces, rows) => {
    expect([...column.rowsWith(pieces)]).toEqual(rows);
  });

  it('finds in a thousand rows what reading each of them finds', () => {
    const many = Array.from(
      { length: 1000 },
      (_, row) => `${(row * 7919) % 1000} ${texts[row % 6]} ${row.toString(36)}`,
    );
    const found = (piece: string) => [...buildColumn(many).rowsWith([piece])];

    for (const piece of ['parcel', '99', 'q', '海关', '7 where', 'zz', '31 ']) {
      expect(found(piece)).toEqual(many.flatMap((text, row) => (text.includes(piece) ? [row] : [])));
    }
  });

  it('finds texts longer than it was made for', () => {
    const grown = growColumn(2, 4);
    grown.add('x'.repeat(500) + 'needle'.repeat(3) + 'abcdefghijklmnopqrstuvwxyz0123456789');
    grown.add('hay');

    expect([...grown.rowsWith(['needle'])]).toEqual([0]);
  });
});
