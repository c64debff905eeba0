import { expect, it } from 'vitest';
import { addToLetter, writeLetter } from '../../../domain/reply/letter.ts';

const frame = { greeting: 'Guten Tag Annika,', close: 'Freundliche Grüße' };
const first = writeLetter(frame, 'EU 41 passt.');

it('a sentence alone is put between greeting and close', () => {
  expect(first?.text).toBe('Guten Tag Annika,\n\nEU 41 passt.\n\nFreundliche Grüße');
});

it('a second one comes before the close, while the box holds the letter alone', () => {
  const box = first?.text.replaceAll('\n\n', '\n') ?? '';
  expect(addToLetter(first, 'CE 1234.', box)?.text).toBe(
    'Guten Tag Annika,\n\nEU 41 passt.\n\nCE 1234.\n\nFreundliche Grüße',
  );
});

it.each([
  ['the agent has written on', `${first?.text} PS`],
  ['the box cannot be read', null],
  ['the agent has emptied it', ''],
])('no letter is written over where %s', (_what, box) => {
  expect(addToLetter(first, 'CE 1234.', box)).toBeUndefined();
});

it('there is no letter where the pack has neither greeting nor close in the language', () => {
  expect(writeLetter({ greeting: undefined, close: undefined }, 'EU 41.')).toBeUndefined();
  expect(writeLetter({ greeting: undefined, close: 'Ciao' }, 'EU 41.')?.text).toBe('EU 41.\n\nCiao');
});
