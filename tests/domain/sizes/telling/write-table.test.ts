import { describe, expect, it } from 'vitest';
import { writeTable, type SizeTable } from '../../../../domain/sizes/telling/size-table.ts';

const write = (...rows: readonly (readonly string[])[]) => {
  const table: SizeTable = { columns: [{ kind: 'size' }, { kind: 'measure', of: 'waist' }], rows };
  return writeTable(table, () => '');
};

describe('a size table as text', () => {
  it('X10: is a line for each size, whatever stands in its cells', () => {
    expect(write(['M\t\n"=1+1"', '70'], ['L', '74'])).toBe('M "=1+1" | 70 cm\nL | 74 cm');
  });

  it('X10: keeps the signs of a size to the letter, since it is a message and no sheet', () => {
    expect(write(['-2', '70'], ['+4', '74'])).toBe('-2 | 70 cm\n+4 | 74 cm');
  });
});
