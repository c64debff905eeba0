import { describe, expect, test } from 'vitest';
import { proposePattern } from '../../../content/picker/propose-pattern.ts';
import { isSafePattern } from '../../../domain/pattern/safe-pattern.ts';

const cases: readonly [text: string, number: string, another: string][] = [
  ['Order #3387204191 · Paid', '3387204191', 'Order #338720419 · Paid'],
  ['订单 112-1234567-7654321', '112-1234567-7654321', '订单 113-0000000-1111111'],
  ['Bestellung 2511158CVB2T vom 3. Mai', '2511158CVB2T', 'Bestellung 2511158AAB9Z vom 4. Mai'],
  ['PO 108912345678901, 2 items', '108912345678901', 'PO 108912345678999, 1 item'],
];

describe('the shape of an order number', () => {
  test.each(cases)('in "%s" finds %s', (text, number) => {
    expect(new RegExp(proposePattern(text)!, 'u').exec(text)?.[1]).toBe(number);
  });

  test.each(cases)('in "%s" finds the next one too', (text, _number, another) => {
    expect(new RegExp(proposePattern(text)!, 'u').exec(another)?.[1]).toMatch(/^[\dA-Z-]{9,}$/);
  });

  test.each(cases)('in "%s" is allowed in a pack', (text) => {
    expect(isSafePattern(proposePattern(text)!)).toBe(true);
  });

  test.each(['3387204191', ' 112-1234567-7654321 ', 'Rosalind Pemberton', '', 'May 12'])(
    'is not needed for %j',
    (text) => {
      expect(proposePattern(text)).toBeUndefined();
    },
  );
});
