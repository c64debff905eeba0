import { describe, expect, it } from 'vitest';
import { readMoney, parseNumber } from '../../../domain/macros/read-amount.ts';

describe('a number', () => {
  it.each([
    ['3', 3],
    [' 12 ', 12],
    ['54,90', 54.9],
    ['54.90', 54.9],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ["1'234.50", 1234.5],
    ['1,234', 1234],
    ['25.000', 25_000],
    ['1.234.567', 1_234_567],
    ['0.500', 0.5],
    ['-3', -3],
    ['３０', 30],
  ])('is read from "%s"', (written, number) => {
    expect(parseNumber(written)).toBe(number);
  });

  it.each([
    '',
    'three',
    '3 to 5',
    '3-5',
    '1,2,345',
    '12,345,6',
    '1.234.56',
    '1.2.3',
    '12,',
    '1.234,5,6',
    '1e5',
    '0x10',
    '{{const.x}}',
    '∞',
  ])('is not read from "%s"', (written) => {
    expect(parseNumber(written)).toBeUndefined();
  });
});

describe('Q7: a number with more digits than can be kept', () => {
  it.each(['420123456789012345678901', '9.007.199.254.740.993', '00340434161094042557'])(
    'is none, since its last digits would change: %s',
    (written) => {
      expect(parseNumber(written)).toBeUndefined();
    },
  );

  it('and the longest that can is one', () => {
    expect(parseNumber('999999999999999')).toBe(999_999_999_999_999);
  });
});

describe('an amount on a page', () => {
  it.each<[string, string[], number, string]>([
    ['€48.00', ['EUR'], 48, 'EUR'],
    ['54,90 €', ['EUR', 'USD'], 54.9, 'EUR'],
    ['$19.90', ['USD'], 19.9, 'USD'],
    ['MX$ 689.00', ['MXN'], 689, 'MXN'],
    ['$689.00', ['MXN', 'USD'], 689, 'MXN'],
    ['R$ 1.234,56', ['BRL'], 1234.56, 'BRL'],
    ['₫189.000', ['VND'], 189_000, 'VND'],
    ['USD 20.00', ['EUR', 'USD'], 20, 'USD'],
    ['£12.50', ['EUR', 'GBP'], 12.5, 'GBP'],
    ['￥1,200', ['JPY'], 1200, 'JPY'],
  ])('%s in a market of %j is read', (written, candidates, amount, currency) => {
    expect(readMoney(written, candidates)).toEqual({ amount, currency, written });
  });

  it.each<[string, string[]]>([
    ['$20.00', ['EUR', 'USD']],
    ['20.00', ['EUR']],
    ['€20 – €30', ['EUR']],
    ['free', ['EUR']],
    ['¥12.50', ['JPY']],
    ['€48.00', []],
    ['€48.00', ['EURO', 'nonsense']],
  ])('%s in a market of %j stays as it is written', (written, candidates) => {
    expect(readMoney(written, candidates)).toBeUndefined();
  });
});
