import { expect, test } from 'vitest';
import { canonicalLetter, readNumber, sizeSpan, writeNumber } from '../../../../domain/sizes/charts/size-number.ts';

test.each([
  ['38', [38, 38]],
  ['38-40', [38, 40]],
  ['8/10', [8, 10]],
  ['165/88A', [88, 88]],
  ['13.5C', [13.5, 13.5]],
  ['1Y', [14, 14]],
  ['9AR', [9, 9]],
  ['2T', [2, 2]],
  ['W32 L34', [32, 32]],
  ['8½', [8.5, 8.5]],
  ['one size', undefined],
])('the label %s stands at %o', (label, span) => {
  expect(sizeSpan(label)).toEqual(span);
});

test('letters stand in their order', () => {
  const places = ['XXS', 'XS', 'S', 'M', 'L', 'XL', '2XL', 'XXXL', '4XL'].map((label) => sizeSpan(label)?.[0] ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each([
  ['xxl', 'XXL'],
  ['2XL', 'XXL'],
  ['XXXL', '3XL'],
  ['XX', undefined],
])('the letter size %s is %s', (text, expected) => {
  expect(canonicalLetter(text)).toBe(expected);
});

test.each(['41', '41.5', '42 1/3', '42 2/3'])('the number %s is written as it was read', (text) => {
  expect(writeNumber(readNumber(text) ?? 0)).toBe(text);
});
