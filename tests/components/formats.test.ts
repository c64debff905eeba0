import { expect, it } from 'vitest';
import { shownAddress } from '../../components/formats.ts';

it.each([
  ['https://files.example.com/acme/pack.json', 'https://files.example.com/acme/pack.json'],
  ['https://bucket.example/pack.json?X-Amz-Signature=abc', 'https://bucket.example/pack.json?…'],
])('the address %s is shown as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
