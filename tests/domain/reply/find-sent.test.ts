import { describe, expect, it } from 'vitest';
import { isAnswered, isSent, newestOwn } from '../../../domain/reply/find-sent.ts';
import type { Message } from '../../../domain/reading.ts';

const text = 'Guten Tag Frau Vogelsang,\n\nIhre Bestellung 3387204191 ist unterwegs.';

const message = (id: string, direction: Message['direction'], words: string): Message => ({
  id,
  direction,
  kind: 'text',
  text: words,
});
const asked = message('1', 'in', 'Wo bleibt mein Paket?');
const earlier = message('2', 'out', 'Wir schauen nach.');

describe('J12: a text that was inserted', () => {
  it.each<[string, readonly Message[], boolean]>([
    ['to the letter', [asked, message('3', 'out', text)], true],
    ['in one line and other quotes', [asked, message('3', 'out', text.replace(/\s+/g, ' '))], true],
    ['with words of the agent around it', [asked, message('3', 'out', `Hallo!\n${text}\nGruß, Mina`)], true],
    [
      'with a sentence taken out and a word changed',
      [asked, message('3', 'out', text.replace('Guten Tag', 'Hallo'))],
      true,
    ],
    ['in no message', [asked, earlier], false],
    ['in the buyer’s own words', [earlier, message('3', 'in', text)], false],
    ['in an older message alone', [message('0', 'out', text), earlier], false],
    [
      'in another text of the agent',
      [asked, message('3', 'out', 'Bitte senden Sie uns ein Foto des Etiketts.')],
      false,
    ],
    ['in an empty thread', [], false],
  ])('is sent or not: %s', (_what, messages, expected) => {
    expect(isSent(text, messages, newestOwn([asked, earlier]))).toBe(expected);
  });

  it('is sent a second time only with a message of its own', () => {
    const first = message('3', 'out', text);
    expect([isSent(text, [first], first), isSent(text, [first, { ...first, id: '4' }], first)]).toEqual([false, true]);
  });

  it('is told apart where the page numbers its rows by place', () => {
    const before = message('1', 'out', 'Wir schauen nach.');
    expect(isSent(text, [message('1', 'out', text)], before)).toBe(true);
  });

  it('of Chinese is found without words or spaces', () => {
    const own = '您好，订单3387204191已经在路上，预计三天内送达。';
    expect(isSent(own, [message('1', 'out', own.replace('三', '五'))], undefined)).toBe(true);
  });
});

it.each<[string, readonly Message[], boolean]>([
  ['the seller wrote last', [asked, earlier], true],
  ['the buyer wrote last', [earlier, asked], false],
  ['a notice of the page came last', [asked, earlier, message('4', 'unknown', 'Case closed')], true],
  ['nobody has written', [], false],
])('J12: the buyer is waited for, or not: %s', (_what, messages, expected) => {
  expect(isAnswered(messages)).toBe(expected);
});
